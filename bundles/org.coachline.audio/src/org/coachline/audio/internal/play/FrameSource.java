/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.audio.internal.play;

import org.coachline.audio.AudioException;

/**
 * One stage of the way from the recording to the output, for the engine's thread: frames in order, counted from 0 since the
 * last {@link #seek}, and for each of them which frame of the recording it stands for. Stages read ahead of each other as they
 * need; the mapping is what keeps the position exact all the same.
 */
interface FrameSource {

    /** Begins anew, with the next frame being number 0, at a frame of the recording. */
    void seek(long mediaFrame);

    /**
     * The next frames, full scale 1.0.
     *
     * @param channels one array a channel of the recording
     * @param offset   where in each array the first goes
     * @param frames   how many are wanted
     * @return how many there were: fewer than asked when the rest was not read yet, or when the sound ends there
     * @throws AudioException if the recording cannot be read
     */
    int read(float[][] channels, int offset, int frames) throws AudioException;

    /** Whether everything was given out. May become false again when playing is to go on further. */
    boolean ended();

    /** The frame of the recording that a frame given out, or the next one, stands for. */
    double mediaAt(double index);

    /** Frames of the recording that one frame stands for, there. */
    double stepAt(double index);

    /**
     * The next frame after {@code index} from which the recording does not go on evenly, as far as is known; infinite if there
     * is none.
     */
    double nextBreak(double index);

    /** Says that nothing will be asked any more about frames before {@code index}. */
    void forget(double index);
}
