/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.ui.internal.going;

import org.coachline.ui.internal.support.Preferences;
import org.eclipse.core.runtime.preferences.IEclipsePreferences;

/** How much is heard around each moment of a list. */
public final class ListPreferences {

    /** Milliseconds before each moment. */
    public static final String LEAD_IN = "list.leadInMillis";
    /** Milliseconds behind each moment. */
    public static final String LEAD_OUT = "list.leadOutMillis";

    private static final int USUAL_LEAD_IN = 3_000;
    private static final int USUAL_LEAD_OUT = 2_000;

    private ListPreferences() {
    }

    /** What holds until the user says otherwise. */
    public static void initialise(IEclipsePreferences defaults) {
        defaults.putInt(LEAD_IN, USUAL_LEAD_IN);
        defaults.putInt(LEAD_OUT, USUAL_LEAD_OUT);
    }

    static long leadInMicros() {
        return Preferences.store().getInt(LEAD_IN) * 1000L;
    }

    static long leadOutMicros() {
        return Preferences.store().getInt(LEAD_OUT) * 1000L;
    }
}
