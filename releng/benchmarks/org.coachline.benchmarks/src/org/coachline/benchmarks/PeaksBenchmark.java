/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.benchmarks;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
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
            Figures first = measure(folder, "pcm16_44100", Recordings.Kind.PCM, minutes);
            Figures second = measure(folder, "mulaw_8000", Recordings.Kind.MULAW, minutes);
            System.out.print(json ? json(minutes, first, second) : table(minutes, first, second));
        } finally {
            Files.deleteIfExists(folder);
        }
    }

    private static Figures measure(Path folder, String name, Recordings.Kind kind, int minutes) throws AudioException, IOException {
        Path file = folder.resolve(name + ".wav");
        Path dat = folder.resolve(name + ".dat");
        try {
            Recordings.write(file, kind, minutes);
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
            return new Figures(name, Files.size(file), read, pyramid, written);
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

    static void readThrough(Path file) throws IOException {
        ByteBuffer buffer = ByteBuffer.allocateDirect(1 << 17);
        try (FileChannel channel = FileChannel.open(file)) {
            while (channel.read(buffer.clear()) >= 0) {
                continue;
            }
        }
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
