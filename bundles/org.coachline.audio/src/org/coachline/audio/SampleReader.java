/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.audio;

/**
 * Reads a recording as 16-bit samples, one array a channel, from a position of its own. Scaling is that of libsndfile as
 * audiowaveform 1.10 uses it: stored samples of more than 16 bits keep their upper 16, 8-bit unsigned samples become
 * {@code (v - 128) << 8}, G.711 becomes its table value, GSM and ADPCM are 16 bits as they are decoded, and floats become
 * {@code v * 32768} rounded to the nearest and held at full scale (audiowaveform cuts {@code v * 32767} towards zero, which changes
 * sound that was 16 bits before; what is written for it follows it: {@link AudiowaveformWriter}).
 *
 * <p>For one thread at a time; several readers of one file are independent. Reading costs one positional read of at most
 * 256 KiB at a time and no memory beyond that.
 */
public interface SampleReader extends AutoCloseable {

    /** The frame that the next {@link #read} starts with. */
    long position();

    /**
     * Moves to a frame; clamped to 0 and the number of frames.
     *
     * @param frame zero-based
     */
    void seek(long frame);

    /**
     * Reads frames and moves on.
     *
     * @param channels one array for each of the file's channels
     * @param offset   where in each array to put the first sample
     * @param frames   how many to read at most
     * @return how many were read: fewer than asked only at the end of the sound, 0 when there are no more
     * @throws AudioException if the file cannot be read any more, or was closed
     */
    int read(short[][] channels, int offset, int frames) throws AudioException;

    /** Gives the file handle back. Never throws, may be called twice. */
    @Override
    void close();
}
