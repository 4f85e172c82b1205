/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.benchmarks;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.coachline.audio.AudioException;
import org.coachline.audio.AudioFile;
import org.coachline.audio.AudiowaveformWriter;
import org.coachline.audio.PeakPyramid;
import org.coachline.audio.ProgressListener;

/**
 * How fast an hour of stereo sound becomes peaks, samples and analysis: 44.1 kHz 16-bit PCM and 8 kHz mu-law in this process, MP3
 * with the processes that decode it; and how much heap three minutes and three hours take. Beside ours, in turns with it: merely
 * reading the file, here and by {@code cat}; {@code audiowaveform} and {@code ffmpeg} where they are on the PATH. The recordings are
 * made up in a temporary folder (some 800 MB) and removed. Files are in the system's cache and the code is warm; a figure is
 * the best of several runs, and {@code noise} says how much more the median run took at worst.
 *
 * <p>Arguments: {@code --root FOLDER}, the source tree, for the voices of the sample calls; {@code --json} prints one JSON object; {@code --runs N}; {@code --minutes N}
 * takes shorter recordings (then times are of these).
 */
public final class AudioBenchmark {

    private static final int SAMPLES_PER_PIXEL = 256;
    private static final double NOISE_DB = 3;
    private static final int SLOW_RUNS = 2;
    private static final int WARM = 2;
    private static final int SHORT_MINUTES = 3;
    private static final int LONG_MINUTES = 180;
    private static final double MEGABYTE = 1 << 20;

    private final Path folder;
    private final Path root;
    private final int minutes;
    private final int runs;
    private final Map<String, Object> figures = new LinkedHashMap<>();
    private double noise;

    private AudioBenchmark(Path folder, Path root, int minutes, int runs) {
        this.folder = folder;
        this.root = root;
        this.minutes = minutes;
        this.runs = runs;
    }

    /** Runs it. */
    public static void main(String[] args) throws Exception {
        List<String> words = Arrays.asList(args);
        Path folder = Files.createTempDirectory("coachline-audio");
        try {
            AudioBenchmark benchmark = new AudioBenchmark(folder, Path.of(words.get(words.indexOf("--root") + 1)), number(words, "--minutes", 60), number(words, "--runs", 7));
            benchmark.run();
            System.out.println(words.contains("--json") ? benchmark.json() : benchmark.table());
        } finally {
            Folders.delete(folder);
        }
    }

    private static int number(List<String> words, String option, int usual) {
        int at = words.indexOf(option);
        return at < 0 ? usual : Integer.parseInt(words.get(at + 1));
    }

    private void run() throws Exception {
        figures.put("minutes", minutes);
        figures.put("processors", Runtime.getRuntime().availableProcessors());
        figures.put("java", System.getProperty("java.version"));
        figures.put("runs", runs);
        figures.put("loadBefore", load());
        Path pcm = Recordings.write(folder.resolve("pcm.wav"), Recordings.Kind.PCM, minutes);
        wav("Pcm", pcm);
        Path mulaw = Recordings.write(folder.resolve("mulaw.wav"), Recordings.Kind.MULAW, minutes);
        wav("Mulaw", mulaw);
        mp3(pcm);
        speech(mulaw);
        heap();
        figures.put("loadAfter", load());
        figures.put("noise", noise);
    }

    private static double load() {
        return ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage();
    }

    private void wav(String name, Path file) throws Exception {
        Path dat = folder.resolve("peaks.dat");
        Contest contest = new Contest()
                .way("peaks" + name + "Ms", () -> peaks(file, dat))
                .way("read" + name + "Ms", () -> PeaksBenchmark.readThrough(file))
                .way("pyramid" + name + "Ms", () -> pyramid(file));
        Optional<String> cat = Programs.find("cat");
        cat.ifPresent(program -> contest.way("cat" + name + "Ms", () -> Programs.run(List.of(program, file.toString()))));
        audiowaveform(contest, name, file);
        measure(contest);
        Files.deleteIfExists(dat);
    }

    private void mp3(Path pcm) throws Exception {
        Compressed compressed = new Compressed(folder);
        Path mp3 = compressed.encode(pcm);
        Path dat = folder.resolve("mp3.dat");
        Contest contest = new Contest()
                .way("peaksMp3Ms", () -> compressed.peaks(mp3, dat, SAMPLES_PER_PIXEL))
                .way("decodeMp3Ms", () -> compressed.decode(mp3))
                .timed("firstPixelsMp3Ms", () -> {
                    long nanos = compressed.firstPixels(mp3);
                    compressed.tidy();
                    return nanos;
                });
        Programs.find("ffmpeg").ifPresent(program -> contest.way("ffmpegMp3Ms",
                () -> Programs.run(List.of(program, "-nostdin", "-v", "error", "-y", "-i", mp3.toString(), "-f", "s16le", Programs.nothing()))));
        audiowaveform(contest, "Mp3", mp3);
        measure(contest);
    }

    private void audiowaveform(Contest contest, String name, Path file) {
        Path other = folder.resolve("audiowaveform.dat");
        Programs.find("audiowaveform").ifPresent(program -> contest.way("audiowaveform" + name + "Ms", () -> Programs.run(List.of(program, "-q",
                "-i", file.toString(), "-o", other.toString(), "-z", String.valueOf(SAMPLES_PER_PIXEL), "-b", "16", "--split-channels"))));
    }

    private void measure(Contest contest) throws Exception {
        contest.run(WARM, runs);
        contest.best().forEach((name, millis) -> figures.put(name, millis));
        noise = Math.max(noise, contest.noise());
    }

    private static void peaks(Path file, Path dat) throws AudioException, IOException {
        try (AudioFile audio = AudioFile.open(file)) {
            AudiowaveformWriter.write(audio, dat, SAMPLES_PER_PIXEL, 16, true, () -> false);
        }
    }

    private static void pyramid(Path file) throws AudioException {
        try (AudioFile audio = AudioFile.open(file)) {
            PeakPyramid.build(audio, ProgressListener.NONE, () -> false);
        }
    }

    private void speech(Path mulaw) throws Exception {
        Contest contest = new Contest()
                .timed("analysisStereoHourMs", () -> Math.round(AnalysisBench.analysisMillis(mulaw) * 1e6))
                .timed("analysisWithoutModelMs", () -> Math.round(AnalysisBench.withoutModelMillis(mulaw) * 1e6))
                .run(0, Math.min(runs, SLOW_RUNS));
        figures.putAll(contest.best());
        figures.put("vadF1At3dB", AnalysisBench.speechF1(root, NOISE_DB));
        AnalysisBench.heldOutF1(root, NOISE_DB).ifPresent(f1 -> figures.put("vadF1HeldOutAt3dB", f1));
    }

    /** At 44.1 kHz, where three hours are the most. */
    private void heap() throws IOException, InterruptedException {
        figures.put("peakHeapShortMb", heapOf(SHORT_MINUTES));
        figures.put("peakHeapLongMb", heapOf(LONG_MINUTES));
    }

    private double heapOf(int length) throws IOException, InterruptedException {
        Path file = Recordings.hollow(folder.resolve("heap.wav"), Recordings.Kind.PCM, length);
        try {
            String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
            String bytes = Programs.output(List.of(java, "-XX:+UseSerialGC", "-Xmn8m", "-Xms16m", "-Xmx1g", "--enable-native-access=ALL-UNNAMED",
                    "-cp", System.getProperty("java.class.path"), HeapProbe.class.getName(), file.toString()));
            return Long.parseLong(bytes.strip()) / MEGABYTE;
        } finally {
            Files.delete(file);
        }
    }

    private String json() {
        StringBuilder text = new StringBuilder("{");
        figures.forEach((name, value) -> text.append(text.length() == 1 ? "" : ",").append('"').append(name).append("\":")
                .append(value instanceof String ? "\"" + value + '"' : shown(value)));
        return text.append('}').toString();
    }

    private String table() {
        StringBuilder text = new StringBuilder();
        figures.forEach((name, value) -> text.append(String.format(Locale.ROOT, "%-24s %s%n", name, shown(value))));
        return text.toString().stripTrailing();
    }

    private static String shown(Object value) {
        return value instanceof Double number ? String.format(Locale.ROOT, "%.3f", number) : value.toString();
    }
}
