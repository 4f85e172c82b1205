/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.insight.internal;

import org.eclipse.osgi.util.NLS;

/** What a day of coaching is told with. */
public final class DayMessages extends NLS {

    public static String Clock_hours;
    public static String Clock_hoursMinutes;
    public static String Clock_inTime;
    public static String Clock_justLate;
    public static String Clock_late;
    public static String Clock_left;
    public static String Clock_minutes;
    public static String Clock_sentence;
    public static String Clock_today;
    public static String Clock_tooLate;
    public static String Practice_ago;
    public static String Practice_never;
    public static String Practice_times;
    public static String Win_first;

    static {
        NLS.initializeMessages(DayMessages.class.getPackageName() + ".daymessages", DayMessages.class);
    }

    private DayMessages() {
    }

    /**
     * Fills in a pattern, with numbers as the user's language writes them.
     *
     * @param pattern   one of the texts above
     * @param arguments what its placeholders stand for
     * @return the text
     */
    public static String format(String pattern, Object... arguments) {
        return Messages.format(pattern, arguments);
    }
}
