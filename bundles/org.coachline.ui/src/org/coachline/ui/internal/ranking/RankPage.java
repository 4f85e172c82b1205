/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.ui.internal.ranking;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.coachline.intake.ranking.RankSetting;
import org.coachline.intake.ranking.RankSettingException;
import org.coachline.intake.ranking.RankSettings;
import org.coachline.library.Library;
import org.coachline.library.LibraryException;
import org.coachline.ui.internal.support.SettingsPage;
import org.jspecify.annotations.Nullable;

/** What a team has set about which calls are worth hearing and about redaction: shown and changed for everybody who opens the library. */
public final class RankPage extends SettingsPage<RankSetting> {

    private static final int LABEL = 320;
    private static final int FIELD = 180;
    private static final int CHANGES_HEIGHT = 60;

    /** Made by the platform. */
    public RankPage() {
        super("ranks", LABEL, FIELD, CHANGES_HEIGHT);
    }

    @Override
    protected List<RankSetting> settings() {
        return List.of(RankSetting.values());
    }

    @Override
    protected String key(RankSetting setting) {
        return setting.key();
    }

    @Override
    protected String label(RankSetting setting) {
        return setting.label();
    }

    @Override
    protected String allowed(RankSetting setting) {
        return setting.allowed();
    }

    @Override
    protected String usual(RankSetting setting) {
        return setting.usual().isEmpty() ? text("page.empty") : setting.usual();
    }

    @Override
    protected Optional<RankSetting> named(String key) {
        return RankSetting.of(key);
    }

    @Override
    protected @Nullable String wrong(RankSetting setting, String text) {
        try {
            setting.read(text);
            return null;
        } catch (RankSettingException e) {
            return e.getMessage();
        }
    }

    @Override
    protected Found<RankSetting> read(Library from) throws LibraryException {
        return new Found<>(RankSettings.chosen(from), from.settings().log().stream().filter(each -> RankSetting.of(each.name()).isPresent()).toList());
    }

    @Override
    protected void change(Library in, Map<RankSetting, Optional<String>> wanted, String who) throws Exception {
        RankSettings.change(in, wanted, who);
    }

    @Override
    protected String text(String key, Object... places) {
        return RankTexts.get(key, places);
    }
}
