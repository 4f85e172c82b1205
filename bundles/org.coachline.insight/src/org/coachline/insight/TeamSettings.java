/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.insight;

import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.coachline.insight.internal.Messages;
import org.coachline.library.Library;
import org.coachline.library.LibraryException;
import org.coachline.library.SettingChange;

/**
 * What a team has set about its figures, kept in its library so that everybody counts alike: the one way to it for the workbench and the command
 * line. Only what somebody set is kept; all else follows what is usual. Blocks on the disk, some milliseconds.
 */
public final class TeamSettings {

    private static final String PREFIX = "insight.";

    private TeamSettings() {
    }

    /**
     * The settings of a library.
     *
     * @param library read only
     * @param local   the zone where the team has set none
     * @return what is set, and what is usual for the rest
     * @throws LibraryException when the library cannot be read; DAMAGED when something is set that is none of the texts allowed, which nothing
     *                          but another program can have written
     */
    public static InsightSettings of(Library library, ZoneId local) throws LibraryException {
        InsightSettings settings = InsightSettings.usual(local);
        for (Map.Entry<InsightSetting, String> each : chosen(library).entrySet()) {
            try {
                settings = each.getKey().with(settings, each.getValue());
            } catch (InsightSettingException e) {
                throw new LibraryException(LibraryException.Reason.DAMAGED,
                        Messages.format(Messages.Setting_stored, library.folder(), each.getKey().key(), e.getMessage()), e);
            }
        }
        return settings;
    }

    /**
     * What somebody set.
     *
     * @param library read only
     * @return texts, in the order of the settings; what is missing is as usual
     * @throws LibraryException when the library cannot be read
     */
    public static Map<InsightSetting, String> chosen(Library library) throws LibraryException {
        Map<String, String> kept = library.settings().all();
        Map<InsightSetting, String> chosen = new java.util.EnumMap<>(InsightSetting.class);
        for (InsightSetting each : InsightSetting.values()) {
            String text = kept.get(PREFIX + each.key());
            if (text != null) {
                chosen.put(each, text);
            }
        }
        return chosen;
    }

    /**
     * Sets some, all or none of them, for everybody; the library keeps who did it and when.
     *
     * @param library to change
     * @param texts   what is set; nothing makes it as usual again
     * @param who     changes it
     * @throws InsightSettingException when a text is not allowed
     * @throws LibraryException        when the library cannot be written
     */
    public static void change(Library library, Map<InsightSetting, Optional<String>> texts, String who) throws InsightSettingException, LibraryException {
        Map<String, Optional<String>> values = new HashMap<>();
        for (Map.Entry<InsightSetting, Optional<String>> each : texts.entrySet()) {
            InsightSetting setting = each.getKey();
            Optional<String> text = each.getValue();
            values.put(PREFIX + setting.key(), text.isEmpty() ? text
                    : Optional.of(setting.text(setting.with(InsightSettings.usual(ZoneId.of("UTC")), text.get()))));
        }
        library.settings().change(values, who);
    }

    /**
     * Who changed which of these settings, as the library keeps it.
     *
     * @param library read only
     * @return the latest first, named by {@link InsightSetting#key()}
     * @throws LibraryException when the library cannot be read
     */
    public static List<SettingChange> log(Library library) throws LibraryException {
        return library.settings().log().stream().filter(each -> each.name().startsWith(PREFIX))
                .map(each -> new SettingChange(each.name().substring(PREFIX.length()), each.before(), each.after(), each.who(), each.at())).toList();
    }
}
