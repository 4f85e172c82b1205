/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.audio.internal.ffmpeg;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.ShortBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.coachline.audio.AudioException;
import org.coachline.audio.AudioFile;
import org.coachline.audio.SampleReader;
import org.coachline.testsupport.WavFixture;
import org.junit.jupiter.api.Assertions;

/** Recordings encoded by the FFmpeg that comes along, and what they decode to. */
public final class Encoded {

    private Encoded() {
    }

    /** Runs the FFmpeg that comes along and returns what it writes to its standard output. */
    static byte[] ffmpeg(List<String> arguments) throws IOException, InterruptedException {
        FfmpegTools tools = BundledFfmpeg.get();
        List<String> words = new ArrayList<>(tools.ffmpeg());
        words.addAll(List.of("-y", "-nostdin", "-v", "error"));
        words.addAll(arguments);
        ProcessBuilder builder = new ProcessBuilder(words);
        builder.environment().put("LD_LIBRARY_PATH", tools.libraries().toString());
        Path said = Files.createTempFile("ffmpeg", ".log");
        Process process = builder.redirectError(said.toFile()).start();
        byte[] output = process.getInputStream().readAllBytes();
        Assertions.assertEquals(0, process.waitFor(), Files.readString(said));
        Files.delete(said);
        return output;
    }

    /** Encodes; the target's name says into what. */
    public static Path encode(Path wav, Path target, String... options) throws IOException, InterruptedException {
        List<String> words = new ArrayList<>(List.of("-i", wav.toString()));
        words.addAll(List.of(options));
        words.add(target.toString());
        ffmpeg(words);
        return target;
    }

    /** Two voices' worth of sound: tones that wander, with noise and pauses, different in each channel and everywhere. */
    public static Path speechlike(Path target, int rate, int channels, double seconds) throws IOException {
        WavFixture wav = WavFixture.of(WavFixture.Codec.PCM_S16, rate, channels);
        for (int channel = 0; channel < channels; channel++) {
            Random random = new Random(7L + channel);
            int[] samples = new int[(int) Math.round(seconds * rate)];
            double phase = 0;
            for (int i = 0; i < samples.length; i++) {
                double time = (double) i / rate;
                phase += 2 * Math.PI * (200 + 150 * Math.sin(time * (1.3 + channel)) + 40 * channel) / rate;
                double loud = Math.sin(time * (2.1 + 0.7 * channel)) > -0.4 ? 1 : 0.01;
                samples[i] = (int) (loud * (9_000 * Math.sin(phase) + 3_000 * Math.sin(3.1 * phase) + 400 * random.nextGaussian()));
            }
            wav.values(channel, samples);
        }
        return wav.writeTo(target);
    }

    /** All samples of a recording, one array a channel. */
    public static short[][] samples(AudioFile file) throws AudioException {
        int channels = file.format().channels();
        List<short[][]> blocks = new ArrayList<>();
        int total = 0;
        try (SampleReader reader = file.reader()) {
            while (true) {
                short[][] block = new short[channels][10_007];
                int got = reader.read(block, 0, 10_007);
                if (got == 0) {
                    break;
                }
                for (int c = 0; c < channels; c++) {
                    block[c] = java.util.Arrays.copyOf(block[c], got);
                }
                blocks.add(block);
                total += got;
            }
        }
        short[][] all = new short[channels][total];
        int at = 0;
        for (short[][] block : blocks) {
            for (int c = 0; c < channels; c++) {
                System.arraycopy(block[c], 0, all[c], at, block[c].length);
            }
            at += block[0].length;
        }
        return all;
    }

    /** Interleaved 16-bit samples apart by channel. */
    static short[][] apart(byte[] interleaved, int channels) {
        ShortBuffer values = ByteBuffer.wrap(interleaved).order(ByteOrder.LITTLE_ENDIAN).asShortBuffer();
        short[][] all = new short[channels][values.limit() / channels];
        for (int i = 0; i < values.limit(); i++) {
            all[i % channels][i / channels] = values.get(i);
        }
        return all;
    }

    /** How much weaker than the sound the difference from it is, in decibels. */
    static double signalToNoise(short[] sound, short[] other) {
        double power = 0;
        double error = 0;
        for (int i = 0; i < Math.min(sound.length, other.length); i++) {
            power += (double) sound[i] * sound[i];
            error += Math.pow(sound[i] - other[i], 2);
        }
        return 10 * Math.log10(power / Math.max(1e-9, error));
    }
}
