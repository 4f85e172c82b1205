/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.ui.internal.today;

import org.coachline.look.Token;
import org.jspecify.annotations.Nullable;

/**
 * A line of the day's work.
 *
 * @param section what it belongs to
 * @param id      tells it from the others of its section, and stays the same when the day is read anew; empty for what is no thing
 * @param form    heading, hint, thing or what shows the rest
 * @param icon    the name of an icon; empty for none
 * @param who     whom it is about
 * @param what    it is
 * @param when    how long there is, or since when
 * @param color   of {@code when}
 * @param detail  the same with its arithmetic; empty where there is nothing to add
 * @param thing   what it opens and finishes; null for what is no thing
 */
record TodayRow(Section section, String id, Form form, String icon, String who, String what, String when, Token color, String detail,
        @Nullable Object thing) {

    private static final String RANKING = "ranking";

    /** What a day holds, in the order of the page. */
    enum Section {
        CALLS("headphones"), DELIVERIES("send"), ANSWERS("message-square-reply"), DUE("list-checks"), ROLE_PLAYS("drama"), PRAISE("thumbs-up");

        private final String icon;

        Section(String icon) {
            this.icon = icon;
        }

        String icon() {
            return icon;
        }
    }

    /** What kind of line it is. */
    enum Form {
        HEADING, HINT, THING, MORE
    }

    /** What stands above a section. */
    static TodayRow heading(Section section, int count) {
        return new TodayRow(section, "", Form.HEADING, section.icon(), "", TodayTexts.get("today.section." + section), count == 0 ? "" : Integer.toString(count),
                Token.QUIET_TEXT, "", null);
    }

    /** What would be in a section that has nothing. */
    static TodayRow hint(Section section) {
        String text = TodayTexts.get("today.empty." + section);
        return new TodayRow(section, "", Form.HINT, "", "", text, "", Token.QUIET_TEXT, text, null);
    }

    /** What stands in a section that is not read yet. */
    static TodayRow waiting(Section section) {
        return new TodayRow(section, "waiting", Form.HINT, "", "", TodayTexts.get("today.ranking"), "", Token.QUIET_TEXT, "", null);
    }

    /** What stands there where somebody stopped the reading, and begins it anew. */
    static TodayRow ranking(Section section) {
        return new TodayRow(section, RANKING, Form.MORE, "", "", TodayTexts.get("today.rankStopped"), "", Token.QUIET_TEXT, "", null);
    }

    /** Whether opening it ranks the calls. */
    boolean isRanking() {
        return form == Form.MORE && id.equals(RANKING);
    }

    /** What stands for the rest of a long section. */
    static TodayRow more(Section section, int count) {
        return new TodayRow(section, "more", Form.MORE, "", "", TodayTexts.get("today.more", count), "", Token.QUIET_TEXT, "", null);
    }

    /** Something to do. */
    static TodayRow thing(Section section, String id, String who, String what, String when, Token color, String detail, Object thing) {
        return new TodayRow(section, id, Form.THING, "", who.isEmpty() ? TodayTexts.get("today.unknownAgent") : who, what, when, color, detail, thing);
    }

    /** All that it says, as a screen reader and the clipboard have it. */
    String said() {
        return String.join(", ", java.util.stream.Stream.of(who, what, when).filter(each -> !each.isEmpty()).toList());
    }
}
