/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.analysis.internal;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.coachline.analysis.Stretch;
import org.coachline.model.coaching.ChannelRole;

/**
 * Turns how sure a detector is of each of its frames into stretches of speech: they begin where it is sure, end where it has been doubtful
 * for a while, and what is too short is left out. A byte a frame.
 */
final class SpeechFrames {

    /**
     * How decisions become stretches.
     *
     * @param begin      how sure a detector must be for speech to begin, 0 to 1
     * @param end        below which it ends
     * @param longestGap pauses up to this many microseconds are part of speech
     * @param shortest   speech of fewer microseconds is none
     * @param late       so many microseconds after its end a detector is still sure
     */
    record Rule(double begin, double end, long longestGap, long shortest, long late) {
    }

    private static final int FULL = 255;

    private final int frameSamples;
    private final int sampleRate;
    private byte[] sure = new byte[1 << 12];
    private int frames;

    SpeechFrames(int frameSamples, int sampleRate) {
        this.frameSamples = frameSamples;
        this.sampleRate = sampleRate;
    }

    /** Sets how sure the detector is of a frame, 0 to 1; frames in between that were never set count as 0. */
    void set(int frame, double value) {
        if (frame >= sure.length) {
            sure = Arrays.copyOf(sure, Math.max(frame + 1, sure.length * 2));
        }
        sure[frame] = (byte) Math.round(FULL * value);
        frames = Math.max(frames, frame + 1);
    }

    /** Microseconds at which a frame begins. */
    private long micros(int frame) {
        return frame * (long) frameSamples * 1_000_000 / sampleRate;
    }

    /**
     * The stretches.
     *
     * @param rule how
     * @param end  where the channel ends, in microseconds
     * @param role whose speech it is
     */
    List<Stretch> stretches(Rule rule, long end, ChannelRole role) {
        int begin = (int) Math.ceil(FULL * rule.begin());
        int least = (int) Math.ceil(FULL * rule.end());
        List<Stretch> found = new ArrayList<>();
        int since = -1;
        for (int i = 0; i <= frames; i++) {
            int value = i == frames ? -1 : sure[i] & FULL;
            if (since < 0 && value >= begin) {
                since = i;
            } else if (since >= 0 && value < least) {
                long ended = i == frames ? Math.min(end, micros(i)) : micros(i) - rule.late();
                add(found, micros(since), Math.max(micros(since + 1), ended), rule, role);
                since = -1;
            }
        }
        return found.stream().filter(each -> each.lengthMicros() >= rule.shortest()).toList();
    }

    private static void add(List<Stretch> found, long from, long to, Rule rule, ChannelRole role) {
        Stretch last = found.isEmpty() ? null : found.get(found.size() - 1);
        if (last != null && from - last.endMicros() < rule.longestGap()) {
            found.set(found.size() - 1, new Stretch(last.startMicros(), to, role));
        } else if (to > from) {
            found.add(new Stretch(from, to, role));
        }
    }
}
