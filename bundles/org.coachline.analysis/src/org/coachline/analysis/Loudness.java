/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.analysis;

/**
 * How loud a channel is, K-weighted as ITU-R BS.1770 says, in LUFS. A channel is measured alone, as if it were all there is.
 *
 * @param integratedLufs over all of it, with the absolute gate at -70 LUFS and the relative gate 10 LU below; not-a-number
 *                       when nothing is loud enough to pass the gates
 * @param momentaryLufs  EBU Tech 3341 momentary loudness: each value is that of the 400 ms that end with its step of 100 ms,
 *                       and never below {@link #SILENT_LUFS}
 */
public record Loudness(double integratedLufs, Series momentaryLufs) {

    /** What stands for no sound at all. */
    public static final float SILENT_LUFS = -100;

    /** How many momentary values there are a second. */
    public static final int STEPS_A_SECOND = 10;
}
