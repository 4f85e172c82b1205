/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.analysis.internal;

import java.util.Arrays;
import java.util.BitSet;
import java.util.List;

import org.coachline.analysis.ChannelTrack;
import org.coachline.analysis.SpeechDetector;
import org.coachline.analysis.SpeechDetectorException;
import org.coachline.analysis.Stretch;
import org.coachline.audio.AudioFormat;
import org.coachline.model.coaching.ChannelRole;

/**
 * Hears one channel from its start to its end, with flat memory: some five megabytes of sound that wait to be looked at together, and a
 * few bytes for each hundredth of a second. One thread at a time.
 */
final class ChannelListener implements AutoCloseable {

    /** What waits to be looked at together: 16 segments of 20 seconds, which the speech model hears side by side. */
    static final int WINDOW_SAMPLES = 16 * 640 * 256;

    private static final int KEPT = SpeechDetector.KEPT_SAMPLES;

    private final ChannelRole role;
    private final Levels levels;
    private final LoudnessMeter loudness;
    private final ClipCounter clips;
    private final Resampler resampler;
    private final boolean direct;
    private final SpeechDetector.Session session;
    private final PitchTracker pitch = new PitchTracker();
    private final BitSet likely = new BitSet();
    private final short[] window = new short[KEPT + WINDOW_SAMPLES + PitchTracker.slack()];
    private int filled;

    ChannelListener(AudioFormat format, ChannelRole role, SpeechDetector detector) throws SpeechDetectorException {
        this.role = role;
        int rate = format.sampleRate();
        levels = new Levels(rate);
        loudness = new LoudnessMeter(rate);
        clips = new ClipCounter(format, role);
        direct = rate == SpeechDetector.SAMPLE_RATE;
        resampler = new Resampler(rate, SpeechDetector.SAMPLE_RATE);
        session = detector.start(role);
    }

    /** Hears more, at the recording's rate. */
    void accept(short[] block, int count) throws SpeechDetectorException {
        levels.accept(block, 0, count);
        loudness.accept(block, 0, count);
        clips.accept(block, 0, count);
        if (direct) {
            wait(block, count);
        } else {
            resampler.accept(block, 0, count, this::wait);
        }
    }

    private void wait(short[] samples, int count) throws SpeechDetectorException {
        int taken = 0;
        while (taken < count) {
            int part = Math.min(count - taken, WINDOW_SAMPLES - filled);
            System.arraycopy(samples, taken, window, KEPT + filled, part);
            filled += part;
            taken += part;
            if (filled == WINDOW_SAMPLES) {
                look(false);
            }
        }
    }

    private void look(boolean last) throws SpeechDetectorException {
        int end = KEPT + filled;
        Arrays.fill(window, end, window.length, (short) 0);
        session.accept(window, KEPT, end, likely);
        pitch.accept(window, KEPT, end, likely, last);
        System.arraycopy(window, filled, window, 0, KEPT);
        filled = 0;
    }

    /** Looks at what still waits. To be called once, after all was heard. */
    void end() throws SpeechDetectorException {
        if (!direct) {
            resampler.finish(this::wait);
        }
        look(true);
    }

    ChannelRole role() {
        return role;
    }

    Levels levels() {
        return levels;
    }

    LoudnessMeter loudness() {
        return loudness;
    }

    /** What the detector took for speech. */
    List<Stretch> speech() {
        return session.finish();
    }

    /** All that was measured, when it is known what is speech. */
    ChannelTrack track(List<Stretch> speech) {
        return new ChannelTrack(role, speech, loudness.loudness(), clips.clipping(), PitchSummary.of(pitch, speech),
                new SyllableCounter(levels, pitch, speech).pace());
    }

    @Override
    public void close() {
        session.close();
    }
}
