/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.ui.internal.listening;

import java.text.NumberFormat;

import org.coachline.ui.internal.support.Texts;

/** The speeds that keys and menus step through. */
public final class Speeds {

    /** From slow to fast. */
    private static final double[] STEPS = {0.5, 0.75, 0.9, 1, 1.1, 1.25, 1.5, 1.75, 2, 2.5, 3};

    private static final double SAME = 0.005;

    private Speeds() {
    }

    /** All of them, from slow to fast. */
    public static double[] all() {
        return STEPS.clone();
    }

    /** The next faster one; the fastest stays. */
    public static double faster(double speed) {
        for (double step : STEPS) {
            if (step > speed + SAME) {
                return step;
            }
        }
        return STEPS[STEPS.length - 1];
    }

    /** The next slower one; the slowest stays. */
    public static double slower(double speed) {
        for (int i = STEPS.length - 1; i >= 0; i--) {
            if (STEPS[i] < speed - SAME) {
                return STEPS[i];
            }
        }
        return STEPS[0];
    }

    /** Whether it is as it was spoken. */
    public static boolean isNormal(double speed) {
        return Math.abs(speed - 1) < SAME;
    }

    /** A speed for people. */
    public static String text(double speed) {
        NumberFormat format = NumberFormat.getNumberInstance();
        format.setMaximumFractionDigits(2);
        return Texts.get("listen.speed", format.format(speed));
    }
}
