/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.audio.fuzz;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.function.Consumer;
import org.coachline.audio.AudioException;
import org.coachline.audio.AudioFormat;
import org.coachline.audio.SampleReader;
import org.coachline.audio.internal.AudioDecoder;
import org.coachline.audio.internal.Overload;
import org.coachline.audio.internal.peaks.PeakScanner;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FuzzTest {

    private static final int SHARE = 2_500;

    @TempDir
    Path folder;

    private List<Fuzz.Failure> run(FuzzTarget target) throws InterruptedException {
        return new Fuzz(1, folder, List.of(target)).run(0, 10);
    }

    private static FuzzTarget target(FuzzTarget.Opening opening) {
        return new FuzzTarget("made up", List.of(new byte[100]), opening, 1, FuzzTarget.WAV_DENSEST);
    }

    @Test
    void noReaderBreaksOnAnyOfAShareOfTheChangedFiles() throws Exception {
        Fuzz fuzz = new Fuzz(20_260_312, folder, FuzzTargets.all().stream().filter(target -> target.oneIn() < 100).toList());
        List<Fuzz.Failure> failures = fuzz.run(0, SHARE);
        assertEquals(List.of(), failures.stream().map(failure -> failure.target() + " " + failure.mutation() + ": " + failure.what()).toList());
        assertTrue(fuzz.opened() > SHARE / 4 && fuzz.refused() > SHARE / 10, fuzz.opened() + " opened, " + fuzz.refused() + " refused");
    }

    @Test
    void aMutationFollowsFromItsSeedAlone() {
        List<byte[]> seeds = FuzzTargets.all().getFirst().seeds();
        byte[] once = new Mutator(new Random(5)).mutate(seeds);
        assertEquals(Arrays.hashCode(once), Arrays.hashCode(new Mutator(new Random(5)).mutate(seeds)));
    }

    @Test
    void aReaderThatBreaksIsFoundOut() throws Exception {
        List<Fuzz.Failure> thrown = run(target((file, random) -> {
            throw new ArrayIndexOutOfBoundsException("7");
        }));
        assertEquals(10, thrown.size());
        assertTrue(thrown.getFirst().what().contains("ArrayIndexOutOfBounds"), thrown.getFirst().what());
        assertTrue(run(target((file, random) -> {
            throw new AudioException(file, " ");
        })).getFirst().what().contains("without a reason"));
        assertTrue(run(target((file, random) -> new Constant(10_000, 10_000))).getFirst().what().contains("10000 frames in"));
        assertTrue(run(target((file, random) -> new Constant(100, 99))).stream().allMatch(failure -> failure.what().contains("read ")));
    }

    /** A decoder of ones that claims more or fewer than it has. */
    private record Constant(long frames, long there) implements AudioDecoder {

        @Override
        public AudioFormat format() {
            return new AudioFormat("made up", "pcm_s16le", 8000, 1, 16);
        }

        @Override
        public List<String> remarks() {
            return List.of();
        }

        @Override
        public SampleReader reader(Overload overload, Consumer<SampleReader> onClose) {
            return new SampleReader() {
                private long position;

                @Override
                public long position() {
                    return position;
                }

                @Override
                public void seek(long frame) {
                    position = frame;
                }

                @Override
                public int read(short[][] channels, int offset, int wanted) {
                    int got = (int) Math.min(wanted, there - position);
                    Arrays.fill(channels[0], offset, offset + got, (short) 1);
                    position += got;
                    return got;
                }

                @Override
                public void close() {
                    onClose.accept(this);
                }
            };
        }

        @Override
        public PeakScanner scanner(Overload overload, boolean mixed) {
            throw new UnsupportedOperationException("not reached");
        }
    }
}
