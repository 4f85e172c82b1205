/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.benchmarks;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicLong;
import org.coachline.audio.AudioException;
import org.coachline.audio.AudioFile;
import org.coachline.audio.AudiowaveformWriter;
import org.coachline.audio.DecodedFolder;
import org.coachline.audio.PeakBuilder;
import org.coachline.audio.PeakPyramid;
import org.coachline.audio.PeakRange;
import org.coachline.audio.SampleReader;
import org.coachline.audio.internal.ffmpeg.BundledFfmpeg;
import org.coachline.audio.internal.ffmpeg.FfmpegTools;

/** What is done with an MP3, each time as if nobody had opened it before: it is recognised, decoded by processes of its own, and its sound kept. */
final class Compressed {

    private static final int SCREEN = 1_000;
    private static final int BLOCK = 65_536;

    private final Path folder;

    Compressed(Path folder) {
        this.folder = folder;
    }

    /** Encodes a recording with the FFmpeg that comes along: 128 kbit/s, stereo. */
    Path encode(Path wav) throws IOException, InterruptedException {
        Path mp3 = folder.resolve("recording.mp3");
        FfmpegTools tools = BundledFfmpeg.get();
        List<String> command = new ArrayList<>(tools.ffmpeg());
        command.addAll(List.of("-nostdin", "-loglevel", "error", "-i", wav.toString(), "-c:a", "libmp3lame", "-b:a", "128k", mp3.toString()));
        Programs.run(command, tools.libraries());
        return mp3;
    }

    /** Writes audiowaveform's file. */
    void peaks(Path mp3, Path dat, int samplesPerPixel) throws AudioException, IOException {
        afresh(mp3, file -> AudiowaveformWriter.write(file, dat, samplesPerPixel, 16, true, () -> false));
    }

    /** Reads every sample. */
    void decode(Path mp3) throws AudioException, IOException {
        afresh(mp3, file -> {
            short[][] block = new short[file.format().channels()][BLOCK];
            try (SampleReader reader = file.reader()) {
                while (reader.read(block, 0, BLOCK) > 0) {
                    continue;
                }
            }
        });
    }

    /** Nanoseconds from asking for the file until a picture of the whole has something in every tenth of it. */
    long firstPixels(Path mp3) throws AudioException, IOException {
        long start = System.nanoTime();
        AtomicLong seen = new AtomicLong();
        afresh(mp3, file -> {
            PeakBuilder builder = new PeakBuilder(file);
            try {
                builder.build((done, total) -> {
                    if (seen.get() == 0 && isSeen(builder.pyramid())) {
                        seen.set(System.nanoTime());
                    }
                }, () -> seen.get() > 0);
            } catch (CancellationException e) {
                // What was to be timed has been seen.
                return;
            }
        });
        return seen.get() - start;
    }

    private static boolean isSeen(PeakPyramid pyramid) {
        PeakRange picture = pyramid.fetch(0, 0, pyramid.durationMicros(), SCREEN);
        for (int tenth = 0; tenth < 10; tenth++) {
            boolean something = false;
            for (int pixel = tenth * SCREEN / 10; pixel < (tenth + 1) * SCREEN / 10; pixel++) {
                something |= picture.max()[pixel] != picture.min()[pixel];
            }
            if (!something) {
                return false;
            }
        }
        return true;
    }

    /** Does something with a recording that nobody opened before. */
    @FunctionalInterface
    private interface Use {
        void of(AudioFile file) throws AudioException, IOException;
    }

    private void afresh(Path mp3, Use use) throws AudioException, IOException {
        Path decoded = Files.createTempDirectory(folder, "decoded");
        try (AudioFile file = AudioFile.open(mp3, new DecodedFolder(decoded, DecodedFolder.USUAL_BYTES))) {
            use.of(file);
        }
    }

    /** Removes the sound that was kept, but for what a decoder that was stopped is just letting go of: that goes the next time. */
    void tidy() throws IOException {
        try (DirectoryStream<Path> kept = Files.newDirectoryStream(folder, "decoded*")) {
            for (Path each : kept) {
                try {
                    Folders.delete(each);
                } catch (IOException | UncheckedIOException e) {
                    System.getLogger(Compressed.class.getName()).log(System.Logger.Level.DEBUG, "not removed yet: " + each, e);
                }
            }
        }
    }
}
