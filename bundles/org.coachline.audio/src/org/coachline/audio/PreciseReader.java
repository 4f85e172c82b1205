/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.audio;

/**
 * Reads a recording once from its start to its end with all the precision it has: as 32-bit floats, one array a channel, full
 * scale at 1. Stored integers of up to 24 bits and floats come exactly, also beyond full scale; wider numbers are rounded to
 * the nearest float. For one thread at a time.
 */
public interface PreciseReader extends AutoCloseable {

    /**
     * Reads the next frames.
     *
     * @param channels one array for each of the file's channels
     * @param offset   where in each array to put the first sample
     * @param frames   how many to read at most
     * @return how many were read: 0 only at the end of the sound
     * @throws AudioException if the file cannot be read any more, or was closed
     */
    int read(float[][] channels, int offset, int frames) throws AudioException;

    /** Gives up what reading needs. Never throws, may be called twice. */
    @Override
    void close();
}
