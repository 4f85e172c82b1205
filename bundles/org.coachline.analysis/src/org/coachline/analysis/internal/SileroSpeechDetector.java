/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.analysis.internal;

import java.util.BitSet;
import java.util.List;
import java.util.concurrent.CancellationException;

import org.coachline.analysis.SpeechDetector;
import org.coachline.analysis.SpeechDetectorException;
import org.coachline.analysis.Stretch;
import org.coachline.model.coaching.ChannelRole;

/**
 * The Silero model as detector. What it hears at a time is cut into {@value #SEGMENTS} segments that go through the model side by side, which
 * takes a third of the time of one after the other; each begins {@value #SETTLE_CHUNKS} chunks (a second) early, so that the
 * model's state has settled when its first result counts.
 */
public final class SileroSpeechDetector implements SpeechDetector {

    private static final int SEGMENTS = 16;
    private static final int SETTLE_CHUNKS = 32;
    private static final float FULL_SCALE = 32_768f;
    /**
     * Speech begins at the model's own threshold (its utils_vad.py). It ends sooner than there and is cut by the 0.1 s that the model lets go late:
     * so the ends of words in the sample calls are met best, clean and with noise 3 dB below them (frame F1 0.98 and 0.96).
     */
    private static final double END = 0.49;
    private static final long LATE_MICROS = 96_000;
    private static final float LIKELY = 0.35f;

    private final SpeechFrames.Rule rule;

    /** With the usual thresholds. */
    public SileroSpeechDetector() {
        this(END, LATE_MICROS);
    }

    /**
     * With others than the usual thresholds, to measure what these are worth.
     *
     * @param end        how sure it must be for speech to go on, 0 to 1
     * @param lateMicros by how much the end of speech is cut
     */
    public SileroSpeechDetector(double end, long lateMicros) {
        this.rule = new SpeechFrames.Rule(0.5, end, 300_000, 200_000, lateMicros);
    }

    @Override
    public String id() {
        return "silero-v6";
    }

    @Override
    public boolean isComplete() {
        return SileroModel.file() != null;
    }

    @Override
    public Session start(ChannelRole role) throws SpeechDetectorException {
        return new Listening(SileroModel.get().begin(SEGMENTS), rule, role);
    }

    private static final class Listening implements Session {

        private final SileroModel.Batch batch;
        private final SpeechFrames.Rule rule;
        private final ChannelRole role;
        private final SpeechFrames frames = new SpeechFrames(SileroModel.CHUNK, SAMPLE_RATE);
        private int heardChunks;
        private long heard;

        Listening(SileroModel.Batch batch, SpeechFrames.Rule rule, ChannelRole role) {
            this.batch = batch;
            this.rule = rule;
            this.role = role;
        }

        @Override
        public void accept(short[] samples, int from, int to, BitSet likely) throws SpeechDetectorException {
            int chunks = (to - from + SileroModel.CHUNK - 1) / SileroModel.CHUNK;
            int each = (chunks + SEGMENTS - 1) / SEGMENTS;
            batch.reset();
            for (int step = -SETTLE_CHUNKS; step < each; step++) {
                if (Thread.currentThread().isInterrupted()) {
                    throw new CancellationException();
                }
                for (int segment = 0; segment < SEGMENTS; segment++) {
                    put(segment, samples, from + (segment * each + step) * SileroModel.CHUNK - SileroModel.CONTEXT, from, to);
                }
                batch.run();
                for (int segment = 0; step >= 0 && segment < SEGMENTS; segment++) {
                    int chunk = segment * each + step;
                    if (chunk < chunks) {
                        set(heardChunks + chunk, batch.likelihood(segment), likely);
                    }
                }
            }
            heardChunks += chunks;
            heard += to - from;
        }

        /** A chunk of a segment. Before the beginning it hears the first second itself: silence there would make the line's noise sound like a voice. */
        private void put(int segment, short[] samples, int start, int from, int end) {
            for (int i = 0; i < SileroModel.CONTEXT + SileroModel.CHUNK; i++) {
                int at = start + i;
                if (at < from && heard == 0) {
                    at += SETTLE_CHUNKS * SileroModel.CHUNK;
                }
                batch.put(segment, i, at < end ? samples[at] / FULL_SCALE : 0);
            }
        }

        private void set(int chunk, float likelihood, BitSet likely) {
            frames.set(chunk, Math.clamp(likelihood, 0, 1));
            if (likelihood >= LIKELY) {
                long first = (long) chunk * SileroModel.CHUNK;
                likely.set((int) (first / STEP_SAMPLES), (int) ((first + SileroModel.CHUNK - 1) / STEP_SAMPLES) + 1);
            }
        }

        @Override
        public List<Stretch> finish() {
            return frames.stretches(rule, heard * 1_000_000 / SAMPLE_RATE, role);
        }

        @Override
        public void close() {
            batch.close();
        }
    }
}
