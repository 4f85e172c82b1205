/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.ui.internal.editing;

import org.coachline.ui.internal.support.Preferences;

/** How far a nudge goes, and whether it is heard. */
public final class NudgePreferences {

    /** How far an edge goes, in milliseconds. */
    public static final String MILLIS = "nudgeMillis";
    /** Whether it goes one pixel of what is seen instead. */
    public static final String BY_PIXEL = "nudgeByPixel";
    /** Whether what lies around the edge is heard. */
    public static final String HEARD = "nudgeHeard";
    /** How far an edge goes where nobody has said otherwise. */
    public static final int USUAL_MILLIS = 10;

    private static final long MILLI = 1000;

    private NudgePreferences() {
    }

    /**
     * How far a nudge goes.
     *
     * @param microsPerPixel of what is seen
     * @return microseconds, 1 or more
     */
    static long step(double microsPerPixel) {
        return Preferences.store().getBoolean(BY_PIXEL) ? Math.max(1, Math.round(microsPerPixel))
                : Math.max(1, Preferences.store().getInt(MILLIS)) * MILLI;
    }

    static boolean isHeard() {
        return Preferences.store().getBoolean(HEARD);
    }
}
