/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.ui.internal.delivery;

import org.coachline.ui.internal.support.Preferences;
import org.eclipse.core.runtime.preferences.IEclipsePreferences;

/** What a user sets about deliveries. */
public final class DeliveryPreferences {

    /** Megabytes of a page above which a warning is shown. */
    public static final String MOST_MEGABYTES = "delivery.mostMegabytes";
    /** Mail servers often take ten, and an attachment takes a third more than its file. */
    public static final int USUAL_MEGABYTES = 7;

    private static final long MEGABYTE = 1_000_000;

    private DeliveryPreferences() {
    }

    /** Sets what holds until somebody chooses. */
    public static void initialise(IEclipsePreferences defaults) {
        defaults.putInt(MOST_MEGABYTES, USUAL_MEGABYTES);
    }

    /** Bytes of a page above which a warning is shown. */
    static long mostBytes() {
        return Math.max(1, Preferences.store().getInt(MOST_MEGABYTES)) * MEGABYTE;
    }
}
