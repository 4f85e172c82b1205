/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.ui.internal.team;

import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.coachline.insight.InsightSetting;
import org.coachline.insight.InsightSettings;
import org.coachline.insight.TeamSettings;
import org.coachline.library.Library;
import org.coachline.library.LibraryException;
import org.coachline.ui.internal.support.SettingsPage;

/** What a team has set about its figures: shown and changed for everybody who opens the library, and who changed what. */
public final class TeamPage extends SettingsPage<InsightSetting> {

    private static final int LABEL = 280;
    private static final int FIELD = 220;
    private static final int CHANGES_HEIGHT = 70;

    /** Made by the platform. */
    public TeamPage() {
        super(InsightSetting.class, "team", LABEL, FIELD, CHANGES_HEIGHT);
    }

    @Override
    protected Map<String, String> choices(InsightSetting setting) {
        Map<String, String> choices = new LinkedHashMap<>();
        if (setting == InsightSetting.DISPUTE_DECIDES) {
            for (String each : new String[] {"anybody", "reviewer", "somebody-else"}) {
                choices.put(each, text("page.decides." + each));
            }
        }
        return choices;
    }

    @Override
    protected String usual(InsightSetting setting) {
        return value(setting.text(InsightSettings.usual(ZoneId.systemDefault())));
    }

    @Override
    protected Found<InsightSetting> read(Library from) throws LibraryException {
        return new Found<>(TeamSettings.chosen(from), TeamSettings.log(from));
    }

    @Override
    protected void change(Library in, Map<InsightSetting, Optional<String>> wanted, String who) throws Exception {
        TeamSettings.change(in, wanted, who);
    }

    @Override
    protected String text(String key, Object... places) {
        return TeamTexts.get(key, places);
    }
}
