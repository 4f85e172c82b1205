/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.audio.internal.ffmpeg;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.coachline.audio.AudioFile;
import org.coachline.audio.AudiowaveformWriter;
import org.coachline.audio.DecodedFolder;
import org.coachline.audio.PeakModel;
import org.coachline.testsupport.WavFixture;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The peaks of every lossless kind of file are those of the samples that were encoded, whatever the zoom. */
class LosslessPeaksTest {

    private static final int[] ZOOMS = {2, 3, 5, 7, 255, 256, 257, 1_001, 70_001, 200_000};
    /** More than is summed up or decoded at once, and no round number; FFmpeg counts the padding of a W64 chunk, to 8 bytes, as sound of it. */
    private static final int FRAMES = 140_004;

    @TempDir
    private Path folder;

    @AfterEach
    void nothingIsWrittenAnyMore() throws InterruptedException {
        Decoding.awaitQuiet();
    }

    private static short[][] sound(int channels) {
        Random random = new Random(channels);
        short[][] samples = new short[channels][FRAMES];
        for (short[] channel : samples) {
            for (int i = 0; i < FRAMES; i++) {
                channel[i] = (short) (random.nextInt(-32_768, 32_768) >> random.nextInt(16));
            }
            // Rounding differs at the ends of the scale and around nothing.
            System.arraycopy(new short[] {-32_768, -32_768, 32_767, 32_767, -1, -1, 0}, 0, channel, 0, 7);
        }
        return samples;
    }

    private Path wav(short[][] samples) throws Exception {
        WavFixture wav = WavFixture.of(WavFixture.Codec.PCM_S16, 8_000, samples.length);
        for (int channel = 0; channel < samples.length; channel++) {
            int[] values = new int[FRAMES];
            for (int i = 0; i < FRAMES; i++) {
                values[i] = samples[channel][i];
            }
            wav.values(channel, values);
        }
        return wav.writeTo(folder.resolve("in.wav"));
    }

    @ParameterizedTest(name = "{0} {1}")
    @CsvSource({
        "flac, -c:a flac",
        "oga, -c:a flac -f ogg",
        "mka, -c:a flac",
        "m4a, -c:a alac",
        "caf, -c:a alac",
        "caf, -c:a pcm_s16be",
        "caf, -c:a pcm_s24le",
        "aiff, -c:a pcm_s16be",
        "aif, -c:a pcm_s16le -f aiff",
        "aiff, -c:a pcm_s24be",
        "au, -c:a pcm_s16be",
        "w64, -c:a pcm_s16le",
        "mka, -c:a pcm_s16le",
        "flac, -c:a flac -sample_fmt s32",
    })
    void everyPixelIsThatOfTheModel(String extension, String options) throws Exception {
        DecodedFolder decoded = new DecodedFolder(folder.resolve("decoded"), 1L << 30);
        for (int channels : new int[] {1, 2, 3}) {
            short[][] samples = sound(channels);
            Path file = folder.resolve(channels + "." + extension);
            // Three channels are said to be such that every encoder takes them as they are.
            List<String> words = new ArrayList<>(List.of("-ch_layout", channels == 1 ? "mono" : channels == 2 ? "stereo" : "3.0", "-i", wav(samples).toString()));
            words.addAll(List.of(options.split(" ")));
            words.add(file.toString());
            Encoded.ffmpeg(words);
            try (AudioFile opened = AudioFile.open(file, decoded)) {
                for (int zoom : ZOOMS) {
                    for (int bits : new int[] {8, 16}) {
                        for (boolean split : new boolean[] {false, true}) {
                            Path dat = folder.resolve("peaks.dat");
                            AudiowaveformWriter.write(opened, dat, zoom, bits, split, () -> false);
                            // Compared first by itself: the difference of two long texts takes long to show.
                            boolean same = PeakModel.of(samples, zoom, bits, split).equals(PeakModel.numbers(Files.readAllBytes(dat), bits));
                            assertTrue(same, channels + " channels, " + zoom + ", " + bits + " bits, split " + split);
                        }
                    }
                }
                assertEquals(FRAMES, opened.frames());
            }
        }
    }
}
