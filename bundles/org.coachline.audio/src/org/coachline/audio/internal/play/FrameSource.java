/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.audio.internal.play;

import org.coachline.audio.AudioException;

/**
 * The recording at the output's rate, for the engine's thread. What changes the speed or leaves silence out later stands
 * behind this interface too: the engine only asks for frames and for how far each moves in the recording.
 */
interface FrameSource extends AutoCloseable {

    /** Continues at a frame of the recording. */
    void seek(long mediaFrame);

    /**
     * The next frames, full scale 1.0; zero beyond the end of the recording.
     *
     * @param channels one array a channel of the recording
     */
    void read(float[][] channels, int frames) throws AudioException;

    /** Frames of the recording that one output frame stands for. */
    double step();

    @Override
    void close();
}
