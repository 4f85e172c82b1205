/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.testsupport;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Speech of which it is known when it sounds: the voices of the sample calls, whose script says when each line is spoken, in as much noise
 * as a test wants.
 */
public final class KnownTurns {

    /** Samples of ten milliseconds. */
    public static final int STEP = 80;

    private static final int RATE = 8_000;
    private static final int STEPS_A_SECOND = RATE / STEP;
    private static final double SPOKEN_DB = -48;
    private static final int LONGEST_GAP_STEPS = 30;
    private static final double FULL_SCALE = 32_768;
    private static final Pattern LINE = Pattern.compile("\"role\": \"(agent|customer)\",\\s*\"startSeconds\": ([\\d.]+),\\s*\"endSeconds\": ([\\d.]+)");

    private final String name;
    private final short[] clean;
    private final boolean[] speech;

    private KnownTurns(String name, short[] clean, boolean[] speech) {
        this.name = name;
        this.clean = clean;
        this.speech = speech;
    }

    /** Both voices of every sample call in a folder. */
    public static List<KnownTurns> of(Path calls) throws IOException {
        List<Path> recordings;
        try (Stream<Path> files = Files.list(calls)) {
            recordings = files.filter(file -> file.toString().endsWith(".wav")).sorted().toList();
        }
        List<KnownTurns> voices = new ArrayList<>();
        for (Path recording : recordings) {
            byte[] bytes = Files.readAllBytes(recording);
            String sidecar = Files.readString(Path.of(recording.toString().replaceFirst("wav$", "json")));
            int data = new String(bytes, 0, 256, java.nio.charset.StandardCharsets.ISO_8859_1).indexOf("data") + 8;
            for (int channel = 0; channel < 2; channel++) {
                short[] samples = new short[(bytes.length - data) / 2];
                for (int i = 0; i < samples.length; i++) {
                    samples[i] = linear(bytes[data + 2 * i + channel]);
                }
                String role = channel == 0 ? "agent" : "customer";
                voices.add(new KnownTurns(recording.getFileName() + " " + role, samples, speech(samples, sidecar, role)));
            }
        }
        return voices;
    }

    /** A sample of G.711 mu-law. */
    private static short linear(byte code) {
        int value = ~code & 0xFF;
        int magnitude = (((value & 0x0F) << 3) + 0x84 << (value >> 4 & 7)) - 0x84;
        return (short) ((value & 0x80) != 0 ? -magnitude : magnitude);
    }

    /** Within the lines of the script, where the clean voice sounds; its pauses of up to three tenths of a second are speech too. */
    private static boolean[] speech(short[] samples, String sidecar, String role) {
        boolean[] speech = new boolean[samples.length / STEP];
        Matcher line = LINE.matcher(sidecar);
        while (line.find()) {
            int last = -1;
            for (int i = at(line.group(2)); line.group(1).equals(role) && i < Math.min(speech.length, at(line.group(3))); i++) {
                if (10 * Math.log10(power(samples, i) / (FULL_SCALE * FULL_SCALE) + 1e-12) > SPOKEN_DB) {
                    for (int j = last >= 0 && i - last <= LONGEST_GAP_STEPS ? last : i; j <= i; j++) {
                        speech[j] = true;
                    }
                    last = i;
                }
            }
        }
        return speech;
    }

    private static int at(String seconds) {
        return (int) Math.round(Double.parseDouble(seconds) * STEPS_A_SECOND);
    }

    private static double power(short[] samples, int step) {
        double sum = 0;
        for (int i = step * STEP; i < (step + 1) * STEP; i++) {
            sum += samples[i] * (double) samples[i];
        }
        return sum / STEP;
    }

    /** Whose voice in which call. */
    public String name() {
        return name;
    }

    /** Whether each step of ten milliseconds is speech. */
    public boolean[] speech() {
        return speech.clone();
    }

    /**
     * The voice with noise added: pink noise, each octave as strong as the next, as rooms and lines have it.
     *
     * @param decibels by how much the power of the speech exceeds that of the noise
     */
    public short[] inNoise(double decibels) {
        double spoken = 0;
        int steps = 0;
        for (int i = 0; i < speech.length; i++) {
            if (speech[i]) {
                spoken += power(clean, i);
                steps++;
            }
        }
        double[] noise = pink(clean.length, name.hashCode());
        double power = 0;
        for (double each : noise) {
            power += each * each / noise.length;
        }
        double gain = Math.sqrt(spoken / Math.max(1, steps) / power / Math.pow(10, decibels / 10));
        short[] mixed = new short[clean.length];
        for (int i = 0; i < mixed.length; i++) {
            mixed[i] = (short) Math.clamp(Math.round(clean[i] + gain * noise[i]), Short.MIN_VALUE, Short.MAX_VALUE);
        }
        return mixed;
    }

    /** White noise through three first-order filters whose sum falls by 3 dB an octave (P. Kellet's, musicdsp.org). */
    private static double[] pink(int length, long seed) {
        Random random = new Random(seed);
        double[] noise = new double[length];
        double slow = 0;
        double middle = 0;
        double fast = 0;
        for (int i = 0; i < length; i++) {
            double white = random.nextGaussian();
            slow = 0.99765 * slow + white * 0.0990460;
            middle = 0.963 * middle + white * 0.2965164;
            fast = 0.57 * fast + white * 1.0526913;
            noise[i] = slow + middle + fast + white * 0.1848;
        }
        return noise;
    }
}
