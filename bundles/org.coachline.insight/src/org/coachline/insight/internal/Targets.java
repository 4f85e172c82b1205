/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.insight.internal;

import org.coachline.insight.Proportion;

/** What to aim for. */
public final class Targets {

    private static final int STEPS = 20;

    private Targets() {
    }

    /**
     * Half of the way from the baseline to always, rounded up to a whole five per cent: a start for the coach to change, not
     * a claim of what is usual.
     *
     * @param baseline used out of chances, of at least one chance
     * @return a share, above the baseline unless that is 1 already
     */
    public static double halfWay(Proportion baseline) {
        double target = (baseline.share() + 1) / 2;
        // Without the small deduction 0.7 in binary would be rounded up to 0.75.
        return Math.ceil(target * STEPS - 1e-9) / STEPS;
    }
}
