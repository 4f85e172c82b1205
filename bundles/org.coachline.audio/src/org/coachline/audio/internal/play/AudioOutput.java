/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.audio.internal.play;

import java.util.List;
import org.coachline.audio.OutputDevice;
import org.coachline.audio.PlaybackException;

/**
 * A stereo, 16-bit, little-endian line to a sound device. Called by the engine's thread alone, except
 * {@link #consumedFrames()}, which any thread may ask.
 */
public interface AudioOutput extends AutoCloseable {

    /** Opens outputs. */
    @FunctionalInterface
    interface Opener {

        /**
         * Opens a line, at {@code preferredRate} if the device takes it and otherwise at a rate of its own.
         *
         * @throws PlaybackException if the device is not there or is taken
         */
        AudioOutput open(OutputDevice device, int preferredRate) throws PlaybackException;

        /** The devices there are, the standard one first. */
        default List<OutputDevice> devices() {
            return List.of(OutputDevice.STANDARD);
        }
    }

    /** Frames a second that the line takes. */
    int sampleRate();

    /** Frames that can be written now without waiting. */
    int writableFrames();

    /** Writes whole frames, at most {@link #writableFrames()} of them. */
    void write(byte[] frames, int bytes) throws PlaybackException;

    /** Frames the device has taken since the line was opened; never falls while the line runs. */
    long consumedFrames();

    /** Lets the line run, once, after something was written. It is fed until it is closed: devices differ most in how they stop. */
    void start();

    /** Falls silent at once and gives the device back. Never throws. */
    @Override
    void close();
}
