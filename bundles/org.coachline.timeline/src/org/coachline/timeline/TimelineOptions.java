/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.timeline;

import org.jspecify.annotations.Nullable;

/**
 * How the timeline reads. Immutable; any thread.
 *
 * @param amplitude how loudness becomes height
 * @param clock     tells the time of day for the ruler; {@code null} counts from the call's start
 * @param scale     what the ruler's times are, in few words for its header, as in "call time" or "Berlin time"; may be empty
 */
public record TimelineOptions(Amplitude amplitude, @Nullable CallClock clock, String scale) {

    /** Linear, counted from the call's start. */
    public static final TimelineOptions PLAIN = new TimelineOptions(Amplitude.LINEAR, null, "");

    /** A time as the ruler and what belongs to it tell it. */
    public String time(long micros, int decimals) {
        CallClock of = clock;
        return of == null ? TimeText.clock(micros, decimals) : of.text(micros, decimals);
    }
}
