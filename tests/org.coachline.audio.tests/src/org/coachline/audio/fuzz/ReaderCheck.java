/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.audio.fuzz;

import java.io.IOException;
import java.io.Serial;
import java.nio.file.Path;
import java.util.Random;
import org.coachline.audio.AudioException;
import org.coachline.audio.AudioFile;
import org.coachline.audio.AudioFormat;
import org.coachline.audio.SampleReader;
import org.coachline.audio.TagMark;
import org.coachline.audio.internal.AudioDecoder;
import org.coachline.audio.internal.Overload;
import org.coachline.audio.internal.peaks.PeakScanner;
import org.coachline.audio.internal.peaks.PeakSum;

/**
 * What must hold of a reader whatever file it is given: it refuses with a reason, or it opens, and then it reads as many frames as
 * it says, no more than the file can hold, the same ones from wherever it starts, and sums up those.
 */
final class ReaderCheck {

    /** What does not hold. */
    static final class Violation extends Exception {

        @Serial
        private static final long serialVersionUID = 1L;

        Violation(String what) {
            super(what);
        }
    }

    private static final int PIECE = 4_096;
    private static final int SEEKS = 6;

    private final Path file;
    private final long bytes;
    private final Random random;

    ReaderCheck(Path file, long bytes, Random random) {
        this.file = file;
        this.bytes = bytes;
        this.random = random;
    }

    /** Whether the file was opened; false if it was rightly refused. */
    boolean opens(FuzzTarget target) throws Violation {
        try {
            AudioDecoder decoder = target.opening().open(file, random);
            try {
                check(decoder, bytes * target.densest());
            } finally {
                decoder.close();
            }
            return true;
        } catch (AudioException refused) {
            require(!refused.reason().isBlank() && file.equals(refused.file()), "a refusal without a reason or of another file");
            return false;
        } catch (IOException e) {
            throw new Violation("an unexplained " + e);
        }
    }

    private void check(AudioDecoder decoder, long mostSamples) throws AudioException, IOException, Violation {
        AudioFormat format = decoder.format();
        require(format.channels() >= 1 && format.channels() <= AudioFile.MAX_CHANNELS, "channels " + format.channels());
        require(format.sampleRate() >= 1, "rate " + format.sampleRate());
        require(decoder.remarks().stream().noneMatch(String::isBlank), "a blank remark");
        if (mostSamples == 0) {
            require(decoder.frames() >= 1, "frames " + decoder.frames());
            return;
        }
        for (TagMark mark : decoder.tags().marks()) {
            require(mark.endMicros() == null || mark.endMicros() > mark.startMicros(), "a mark that ends before it starts");
        }
        if (!decoder.framesExact()) {
            countOut(decoder, mostSamples);
        }
        long frames = decoder.frames();
        require(frames >= 1, "frames " + frames);
        require(frames * format.channels() <= mostSamples, frames + " frames in " + bytes + " bytes");
        short[][] all = new short[format.channels()][(int) frames];
        try (SampleReader reader = decoder.reader(Overload.CLIP, closed -> { })) {
            readThrough(reader, all);
            for (int seek = 0; seek < SEEKS; seek++) {
                compare(reader, all);
            }
        }
        try (SampleReader fresh = decoder.reader(Overload.CLIP, closed -> { })) {
            compare(fresh, all);
        }
        sums(decoder, all, false);
        sums(decoder, all, true);
    }

    /** What is only estimated is known once a reader has been at the end. */
    private void countOut(AudioDecoder decoder, long mostSamples) throws AudioException, Violation {
        int channels = decoder.format().channels();
        try (SampleReader reader = decoder.reader(Overload.CLIP, closed -> { })) {
            short[][] piece = new short[channels][PIECE];
            while (reader.read(piece, 0, PIECE) > 0) {
                require(reader.position() * channels <= mostSamples, reader.position() + " frames and more in " + bytes + " bytes");
            }
            require(decoder.framesExact() && decoder.frames() == reader.position(), "read " + reader.position() + " frames, says " + decoder.frames());
        }
    }

    private void readThrough(SampleReader reader, short[][] all) throws AudioException, Violation {
        int done = 0;
        while (done < all[0].length) {
            int wanted = Math.min(all[0].length - done, 1 + random.nextInt(1500));
            int got = reader.read(all, done, wanted);
            require(got == wanted, "read " + got + " of " + wanted + " at " + done + " of " + all[0].length);
            done += got;
        }
        require(reader.position() == done, "position " + reader.position() + " at the end, " + done);
        require(reader.read(new short[all.length][1], 0, 1) == 0, "more frames than there are");
    }

    private void compare(SampleReader reader, short[][] all) throws AudioException, Violation {
        int from = random.nextInt(all[0].length);
        int wanted = Math.min(all[0].length - from, 1 + random.nextInt(700));
        short[][] piece = new short[all.length][wanted];
        reader.seek(from);
        require(reader.read(piece, 0, wanted) == wanted, "fewer frames after a seek to " + from);
        for (int channel = 0; channel < all.length; channel++) {
            for (int i = 0; i < wanted; i++) {
                require(piece[channel][i] == all[channel][from + i], "another sample after a seek to " + from + ", frame " + (from + i));
            }
        }
    }

    private void sums(AudioDecoder decoder, short[][] all, boolean mixed) throws AudioException, IOException, Violation {
        int from = random.nextInt(all[0].length);
        int to = from + 1 + random.nextInt(all[0].length - from);
        int size = 1 + random.nextInt(300);
        int[] at = {from};
        boolean[] right = {true};
        try (PeakScanner scanner = decoder.scanner(Overload.CLIP, mixed)) {
            long summed = scanner.scan(from, to, size, sums -> {
                int end = Math.min(to, at[0] + size);
                for (int channel = 0; channel < sums.length; channel++) {
                    PeakSum expected = new PeakSum();
                    for (int i = at[0]; i < end; i++) {
                        expected.add(mixed ? mix(all, i) : all[channel][i]);
                    }
                    right[0] &= expected.min() == sums[channel].min() && expected.max() == sums[channel].max() && expected.rms() == sums[channel].rms();
                }
                at[0] = end;
            });
            require(summed == to - from && at[0] == to, "summed up " + summed + " of " + (to - from));
        }
        require(right[0], "peaks that are not those of the samples, " + (mixed ? "mixed, " : "") + from + " to " + to + " by " + size);
    }

    private static int mix(short[][] all, int frame) {
        int sum = 0;
        for (short[] channel : all) {
            sum += channel[frame];
        }
        return sum / all.length;
    }

    private static void require(boolean holds, String otherwise) throws Violation {
        if (!holds) {
            throw new Violation(otherwise);
        }
    }
}
