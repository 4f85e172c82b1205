/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.ui.internal.ranking;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.coachline.intake.ranking.RankSetting;
import org.coachline.intake.ranking.RankSettings;
import org.coachline.library.Library;
import org.coachline.library.LibraryException;
import org.coachline.library.LibrarySettings;
import org.coachline.ui.Session;
import org.coachline.ui.internal.support.SettingsPage;

/** What a team has set about which calls are worth hearing and about redaction: shown and changed for everybody who opens the library. */
public final class RankPage extends SettingsPage<RankSetting> {

    private static final int LABEL = 320;
    private static final int FIELD = 180;
    private static final int CHANGES_HEIGHT = 60;

    /** Made by the platform. */
    public RankPage() {
        super(RankSetting.class, "ranks", LABEL, FIELD, CHANGES_HEIGHT);
    }

    @Override
    protected Map<String, String> choices(RankSetting setting) {
        Map<String, String> choices = new LinkedHashMap<>();
        if (setting == RankSetting.UNMASKING) {
            choices.put(setting.usual(), text("page.unmasking.no"));
            choices.put(LibrarySettings.UNMASKING_ALLOWED, text("page.unmasking.allowed"));
        }
        return choices;
    }

    @Override
    protected Map<String, String> several(RankSetting setting) {
        Map<String, String> types = new LinkedHashMap<>();
        if (setting == RankSetting.CALLER_TYPES) {
            Session.get().catalog().callerTypes().forEach(each -> types.put(each.ref().key(), each.name()));
        }
        return types;
    }

    /** Names for keys, also of several; of a pack that is not there, what its key says. */
    @Override
    protected String told(RankSetting setting, String value) {
        if (setting != RankSetting.CALLER_TYPES) {
            return super.told(setting, value);
        }
        Map<String, String> names = several(setting);
        return Arrays.stream(value.split(",")).map(String::strip).filter(each -> !each.isEmpty())
                .map(each -> names.getOrDefault(each, text("page.unknownType", each.substring(each.indexOf('/') + 1).replace('-', ' '))))
                .collect(Collectors.joining(", "));
    }

    @Override
    protected String usual(RankSetting setting) {
        return setting.usual().isEmpty() ? text("page.empty") : setting == RankSetting.UNMASKING ? text("page.unmasking.no") : setting.usual();
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
