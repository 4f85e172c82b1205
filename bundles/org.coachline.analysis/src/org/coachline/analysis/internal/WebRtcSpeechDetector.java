/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.analysis.internal;

import io.github.givimad.libfvadjni.VoiceActivityDetector;
import java.io.IOException;
import java.util.BitSet;
import java.util.List;

import org.coachline.analysis.SpeechDetector;
import org.coachline.analysis.SpeechDetectorException;
import org.coachline.analysis.Stretch;
import org.coachline.model.coaching.ChannelRole;

/**
 * The detector of the WebRTC project (libfvad): fast and good in clean sound, easily fooled by noise. Its native library comes along for
 * Linux, Windows and macOS, and is loaded when a channel is begun for the first time.
 */
public final class WebRtcSpeechDetector implements SpeechDetector {

    private static final int FRAME_SAMPLES = 240;
    private static final SpeechFrames.Rule RULE = new SpeechFrames.Rule(0.5, 0.5, 300_000, 120_000, 0);
    private static boolean loaded;

    @Override
    public String id() {
        return "webrtc-1";
    }

    @Override
    public Session start(ChannelRole role) throws SpeechDetectorException {
        try {
            load();
            VoiceActivityDetector detector = VoiceActivityDetector.newInstance();
            detector.setMode(VoiceActivityDetector.Mode.VERY_AGGRESSIVE);
            detector.setSampleRate(VoiceActivityDetector.SampleRate.fromValue(SAMPLE_RATE));
            return new Listening(detector, role);
        } catch (IOException | LinkageError e) {
            throw new SpeechDetectorException(Messages.get("detector.webrtc.failed", reason(e)), e);
        }
    }

    /** What the library itself does not look at: whether it was loaded already. */
    private static synchronized void load() throws IOException {
        if (!loaded) {
            VoiceActivityDetector.loadLibrary();
            loaded = true;
        }
    }

    /** Why, in a few words. */
    static String reason(Throwable problem) {
        String message = problem.getMessage();
        return message == null ? problem.getClass().getSimpleName() : message;
    }

    private static final class Listening implements Session {

        private final VoiceActivityDetector detector;
        private final ChannelRole role;
        private final SpeechFrames frames = new SpeechFrames(FRAME_SAMPLES, SAMPLE_RATE);
        private final short[] frame = new short[FRAME_SAMPLES];
        private int filled;
        private int heardFrames;
        private long heard;

        Listening(VoiceActivityDetector detector, ChannelRole role) {
            this.detector = detector;
            this.role = role;
        }

        @Override
        public void accept(short[] samples, int from, int to, BitSet likely) throws SpeechDetectorException {
            heard += to - from;
            int at = from;
            try {
                while (at < to) {
                    int part = Math.min(to - at, FRAME_SAMPLES - filled);
                    System.arraycopy(samples, at, frame, filled, part);
                    at += part;
                    filled += part;
                    if (filled == FRAME_SAMPLES) {
                        hear(likely);
                        filled = 0;
                    }
                }
            } catch (IOException e) {
                throw new SpeechDetectorException(Messages.get("detector.webrtc.failed", reason(e)), e);
            }
        }

        private void hear(BitSet likely) throws IOException {
            boolean speech = detector.process(frame);
            frames.set(heardFrames, speech ? 1 : 0);
            int first = heardFrames * FRAME_SAMPLES / STEP_SAMPLES;
            likely.set(first, first + FRAME_SAMPLES / STEP_SAMPLES, speech);
            heardFrames++;
        }

        @Override
        public List<Stretch> finish() {
            return frames.stretches(RULE, heard * 1_000_000 / SAMPLE_RATE, role);
        }

        @Override
        public void close() {
            detector.close();
        }
    }
}
