/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.intake.internal.watch;

import org.coachline.audio.AudioFile;

/** Whether two files are the two sides of one conversation. */
public final class PairFit {

    /** The two files of a pair begin and end together, but for what one side's silence at the end may leave out. */
    private static final long LENGTHS_DIFFER_MICROS = 5_000_000;
    private static final double LENGTHS_DIFFER_SHARE = 0.1;

    private PairFit() {
    }

    /** Whether both have one channel and about one length. */
    public static boolean fits(AudioFile one, AudioFile other) {
        long longer = Math.max(one.durationMicros(), other.durationMicros());
        long shorter = Math.min(one.durationMicros(), other.durationMicros());
        return one.format().channels() == 1 && other.format().channels() == 1
                && longer - shorter <= Math.max(LENGTHS_DIFFER_MICROS, LENGTHS_DIFFER_SHARE * longer);
    }
}
