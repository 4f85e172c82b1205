/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.model;

import org.coachline.model.coaching.Call;
import org.coachline.model.coaching.Leg;
import org.coachline.model.coaching.Recording;

/** How long a call is, by its recordings. */
public final class CallLength {

    private static final double MILLION = 1e6;

    private CallLength() {
    }

    /** Where its last recording ends, in microseconds; 0 without recordings. */
    public static long micros(Call call) {
        long end = 0;
        for (Leg leg : call.getLegs()) {
            for (Recording recording : leg.getRecordings()) {
                long stretched = Math.round(recording.getDurationMicros() * (1 + recording.getDriftPpm() / MILLION));
                end = Math.max(end, leg.getOffsetMicros() + recording.getOffsetMicros() + stretched);
            }
        }
        return end;
    }
}
