/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.benchmarks;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import org.coachline.audio.AudioException;
import org.coachline.audio.AudioFile;
import org.coachline.audio.AudiowaveformWriter;
import org.coachline.audio.PeakPyramid;
import org.coachline.audio.ProgressListener;

/**
 * How long the peaks of an hour of stereo take, warm and in process: the pyramid that the workbench draws from, and
 * audiowaveform's 16-bit {@code .dat} at 256 samples a pixel with split channels. The recordings are synthesised into a
 * temporary folder (some 700 MB) and removed. Each figure is the best and the median of several runs with the file in the
 * system's cache; reading it once and doing nothing is measured beside it.
 *
 * <p>Arguments: {@code --json} prints one JSON object; {@code --minutes N} takes shorter recordings.
 */
public final class PeaksBenchmark {

    private static final int RUNS = 9;
    private static final int SAMPLES_PER_PIXEL = 256;

    private record Case(String name, int rate, boolean mulaw) {
    }

    private record Figures(String name, long bytes, double[] read, double[] pyramid, double[] dat) {
    }

    @FunctionalInterface
    private interface Work {
        void run() throws AudioException, IOException;
    }

    private PeaksBenchmark() {
    }

    /** Runs it. */
    public static void main(String[] args) throws AudioException, IOException {
        boolean json = Arrays.asList(args).contains("--json");
        int at = Arrays.asList(args).indexOf("--minutes");
        int minutes = at < 0 ? 60 : Integer.parseInt(args[at + 1]);
        Path folder = Files.createTempDirectory("coachline-peaks");
        try {
            Figures first = measure(folder, new Case("pcm16_44100", 44_100, false), minutes);
            Figures second = measure(folder, new Case("mulaw_8000", 8_000, true), minutes);
            System.out.print(json ? json(minutes, first, second) : table(minutes, first, second));
        } finally {
            Files.deleteIfExists(folder);
        }
    }

    private static Figures measure(Path folder, Case kind, int minutes) throws AudioException, IOException {
        Path file = folder.resolve(kind.name + ".wav");
        Path dat = folder.resolve(kind.name + ".dat");
        try {
            synthesise(file, kind, minutes);
            double[] read = time(() -> readThrough(file));
            double[] pyramid = time(() -> {
                try (AudioFile audio = AudioFile.open(file)) {
                    PeakPyramid.build(audio, ProgressListener.NONE, () -> false);
                }
            });
            double[] written = time(() -> {
                try (AudioFile audio = AudioFile.open(file)) {
                    AudiowaveformWriter.write(audio, dat, SAMPLES_PER_PIXEL, 16, true, () -> false);
                }
            });
            return new Figures(kind.name, Files.size(file), read, pyramid, written);
        } finally {
            Files.deleteIfExists(file);
            Files.deleteIfExists(dat);
        }
    }

    private static double[] time(Work work) throws AudioException, IOException {
        double[] seconds = new double[RUNS];
        for (int warm = 0; warm < 2; warm++) {
            work.run();
        }
        for (int run = 0; run < RUNS; run++) {
            long start = System.nanoTime();
            work.run();
            seconds[run] = (System.nanoTime() - start) / 1e9;
        }
        Arrays.sort(seconds);
        return seconds;
    }

    private static void readThrough(Path file) throws IOException {
        ByteBuffer buffer = ByteBuffer.allocateDirect(1 << 17);
        try (FileChannel channel = FileChannel.open(file)) {
            while (channel.read(buffer.clear()) >= 0) {
                continue;
            }
        }
    }

    /** Two voices that come and go, over a little noise: like speech in its range of levels, and never constant. */
    private static void synthesise(Path file, Case kind, int minutes) throws IOException {
        long frames = 60L * minutes * kind.rate;
        int frameBytes = kind.mulaw ? 2 : 4;
        int perSecond = kind.rate * frameBytes;
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file), 1 << 20)) {
            out.write(header(kind, frames * frameBytes, frameBytes));
            int noise = 1;
            for (long second = 0; second < frames / kind.rate; second++) {
                ByteBuffer block = ByteBuffer.allocate(perSecond).order(ByteOrder.LITTLE_ENDIAN);
                for (int i = 0; i < kind.rate; i++) {
                    noise = noise * 1_664_525 + 1_013_904_223;
                    int left = voice(second, i, kind.rate, 180, second % 7 < 3) + (noise >> 25);
                    int right = voice(second, i, kind.rate, 110, second % 7 > 2) + (noise >> 24);
                    if (kind.mulaw) {
                        block.put(mulaw(left)).put(mulaw(right));
                    } else {
                        block.putShort((short) left).putShort((short) right);
                    }
                }
                out.write(block.array());
            }
        }
    }

    private static int voice(long second, int i, int rate, int hertz, boolean speaks) {
        if (!speaks) {
            return 0;
        }
        int ramp = (int) ((long) i * hertz * 65_536 / rate) & 0xFFFF;
        int triangle = Math.abs(ramp - 32_768) - 16_384;
        return (int) (triangle * (8 + second % 5) >> 4);
    }

    private static byte mulaw(int sample) {
        int sign = sample < 0 ? 0x80 : 0;
        int magnitude = Math.min(Math.abs(sample), 32_635) + 0x84;
        int segment = 24 - Integer.numberOfLeadingZeros(magnitude);
        return (byte) ~(sign | segment << 4 | magnitude >> segment + 3 & 0x0F);
    }

    private static byte[] header(Case kind, long bytes, int frameBytes) {
        ByteBuffer out = ByteBuffer.allocate(44).order(ByteOrder.LITTLE_ENDIAN);
        out.put("RIFF".getBytes(StandardCharsets.US_ASCII)).putInt((int) (bytes + 36)).put("WAVEfmt ".getBytes(StandardCharsets.US_ASCII));
        out.putInt(16).putShort((short) (kind.mulaw ? 7 : 1)).putShort((short) 2).putInt(kind.rate).putInt(kind.rate * frameBytes);
        out.putShort((short) frameBytes).putShort((short) (frameBytes * 4)).put("data".getBytes(StandardCharsets.US_ASCII)).putInt((int) bytes);
        return out.array();
    }

    private static String table(int minutes, Figures... all) {
        StringBuilder text = new StringBuilder(String.format(Locale.ROOT,
                "Peaks of %d minutes, stereo, warm, %d processors, Java %s: best / median seconds of %d runs%n%-14s %8s  %-15s %-15s %-15s%n",
                minutes, Runtime.getRuntime().availableProcessors(), System.getProperty("java.version"), RUNS, "", "MB", "read only", "pyramid", "dat -z 256"));
        for (Figures figures : all) {
            text.append(String.format(Locale.ROOT, "%-14s %8.1f  %-15s %-15s %-15s%n", figures.name, figures.bytes / 1e6,
                    pair(figures.read), pair(figures.pyramid), pair(figures.dat)));
        }
        return text.toString();
    }

    private static String pair(double[] sorted) {
        return String.format(Locale.ROOT, "%.3f / %.3f", sorted[0], sorted[RUNS / 2]);
    }

    private static String json(int minutes, Figures... all) {
        StringBuilder text = new StringBuilder(String.format(Locale.ROOT, "{\"minutes\":%d,\"processors\":%d,\"cases\":[",
                minutes, Runtime.getRuntime().availableProcessors()));
        for (int i = 0; i < all.length; i++) {
            Figures f = all[i];
            text.append(i == 0 ? "" : ",").append(String.format(Locale.ROOT,
                    "{\"name\":\"%s\",\"bytes\":%d,\"readMs\":%.1f,\"pyramidMs\":%.1f,\"pyramidMedianMs\":%.1f,\"datMs\":%.1f,\"datMedianMs\":%.1f}",
                    f.name, f.bytes, f.read[0] * 1e3, f.pyramid[0] * 1e3, f.pyramid[RUNS / 2] * 1e3, f.dat[0] * 1e3, f.dat[RUNS / 2] * 1e3));
        }
        return text.append("]}\n").toString();
    }
}
