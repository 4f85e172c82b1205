/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.ui.internal.going;

import java.util.List;

import org.coachline.analysis.Stretch;
import org.jspecify.annotations.Nullable;

/** Finds the stretch of a call that comes after a time, or before it. */
final class Stretches {

    /** So near to its start one is gone to already: sound may begin a frame beside it. */
    private static final long AT = 50_000;

    private Stretches() {
    }

    /**
     * The next stretch that starts after a time, or the last that starts before it.
     *
     * @param sorted by start
     * @return nothing beyond the last, or before the first
     */
    static @Nullable Stretch step(List<Stretch> sorted, long micros, boolean forward) {
        Stretch before = null;
        for (Stretch each : sorted) {
            if (forward && each.startMicros() > micros + AT) {
                return each;
            }
            if (each.startMicros() < micros - AT) {
                before = each;
            }
        }
        return forward ? null : before;
    }
}
