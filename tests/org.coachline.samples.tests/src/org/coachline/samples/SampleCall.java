/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.samples;

import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;

import javax.sound.sampled.AudioFormat;
import javax.sound.sampled.AudioInputStream;
import javax.sound.sampled.AudioSystem;
import javax.sound.sampled.UnsupportedAudioFileException;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

/** One sample call as the bundle holds it: its sidecar, its file, and the level of each side in steps of ten milliseconds. */
record SampleCall(String name, JsonNode facts, byte[] file, AudioFormat format, double[] agent, double[] customer) {

    static final int STEPS_A_SECOND = 100;
    private static final String FOLDER = "/calls/";

    static List<String> names() throws IOException {
        List<String> names = new ArrayList<>();
        index().get("calls").forEach(name -> names.add(name.asText()));
        return names;
    }

    static JsonNode index() throws IOException {
        return new ObjectMapper().readTree(bytes("index.json"));
    }

    static SampleCall read(String sidecar) throws IOException, UnsupportedAudioFileException {
        JsonNode facts = new ObjectMapper().readTree(bytes(sidecar));
        byte[] file = bytes(facts.get("recording").asText());
        try (AudioInputStream coded = AudioSystem.getAudioInputStream(new BufferedInputStream(new ByteArrayInputStream(file)));
                AudioInputStream decoded = AudioSystem.getAudioInputStream(AudioFormat.Encoding.PCM_SIGNED, coded)) {
            byte[] samples = decoded.readAllBytes();
            return new SampleCall(sidecar, facts, file, coded.getFormat(), levels(samples, 0), levels(samples, 2));
        }
    }

    double durationSeconds() {
        return facts.get("durationSeconds").asDouble();
    }

    double[] levels(String role) {
        return "agent".equals(role) ? agent : customer;
    }

    /** The loudest step between two times, in dB below full scale. */
    double loudest(String role, double startSeconds, double endSeconds) {
        double most = Double.NEGATIVE_INFINITY;
        double[] levels = levels(role);
        for (int i = (int) Math.ceil(startSeconds * STEPS_A_SECOND); i < Math.min(levels.length, (int) (endSeconds * STEPS_A_SECOND)); i++) {
            most = Math.max(most, levels[i]);
        }
        return most;
    }

    private static double[] levels(byte[] interleaved, int offset) {
        int bytesAStep = 8000 / STEPS_A_SECOND * 4;
        double[] levels = new double[interleaved.length / bytesAStep];
        for (int step = 0; step < levels.length; step++) {
            double power = 0;
            for (int at = step * bytesAStep + offset; at < (step + 1) * bytesAStep; at += 4) {
                double sample = (short) (interleaved[at] & 0xFF | interleaved[at + 1] << 8) / 32768.0;
                power += sample * sample;
            }
            levels[step] = 10 * Math.log10(power * 4 / bytesAStep + 1e-12);
        }
        return levels;
    }

    private static byte[] bytes(String name) throws IOException {
        try (InputStream in = SampleCall.class.getResourceAsStream(FOLDER + name)) {
            if (in == null) {
                throw new FileNotFoundException(name + " is not in the samples bundle");
            }
            return in.readAllBytes();
        }
    }

    @Override
    public String toString() {
        return name;
    }
}
