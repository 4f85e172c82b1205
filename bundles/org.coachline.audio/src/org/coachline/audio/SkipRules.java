/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.audio;

/**
 * Which silences are skipped, and how much of each is left.
 *
 * @param thresholdDb     the root mean square, in dB of full scale, below which a channel counts as silent
 * @param minimumMicros   silences shorter than this stay whole; microseconds
 * @param remainingMicros how much of a skipped silence is still heard, half of it at each end; microseconds
 */
public record SkipRules(double thresholdDb, long minimumMicros, long remainingMicros) {

    /** Silences of a second and more below -45 dB, of which 0.4 s are left: no word's end or beginning is cut. */
    public static final SkipRules STANDARD = new SkipRules(-45, 1_000_000, 400_000);

    /** Makes what is left at least 0 and silences at least as long as that. */
    public SkipRules {
        remainingMicros = Math.max(0, remainingMicros);
        minimumMicros = Math.max(minimumMicros, remainingMicros);
    }
}
