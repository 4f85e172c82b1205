/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.audio.fuzz;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import org.coachline.audio.AudioException;
import org.coachline.audio.internal.AudioDecoder;

/**
 * A reader to be tried, with whole files to begin from. A reader that costs a process each time says so by being tried rarely.
 *
 * @param name    for the report
 * @param seeds   whole files
 * @param opening how a file is opened
 * @param oneIn   one mutation in so many, at least 1
 * @param densest the most samples that its densest coding makes of a byte; 0 if files are only opened
 */
public record FuzzTarget(String name, List<byte[]> seeds, Opening opening, int oneIn, int densest) {

    /** The densest coding of WAV files, GSM 06.10 with a last block of one frame, makes fewer. */
    public static final int WAV_DENSEST = 10;

    /** Opens a changed file. */
    @FunctionalInterface
    public interface Opening {

        /**
         * A decoder of the file.
         *
         * @param random decides what the caller of this reader would have to decide
         * @throws AudioException if it refuses the file, which is always right
         */
        AudioDecoder open(Path file, Random random) throws AudioException, IOException;
    }
}
