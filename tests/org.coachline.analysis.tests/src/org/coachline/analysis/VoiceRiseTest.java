/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.analysis;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;

import org.coachline.model.coaching.ChannelRole;
import org.junit.jupiter.api.Test;

/** By how much a voice becomes louder and higher than at its own start. */
class VoiceRiseTest {

    private static final long SECOND = 1_000_000;

    /** A voice that speaks all the time, of this loudness and pitch in each second. */
    private static ChannelTrack voice(int seconds, List<Stretch> speech, int louderFrom, float byDb, float byFactor) {
        float[] momentary = new float[seconds * Loudness.STEPS_A_SECOND];
        Arrays.fill(momentary, -30);
        float[] hertz = new float[seconds];
        Arrays.fill(hertz, 200);
        for (int second = louderFrom; second < Math.min(seconds, louderFrom + 15); second++) {
            Arrays.fill(momentary, second * Loudness.STEPS_A_SECOND, (second + 1) * Loudness.STEPS_A_SECOND, -30 + byDb);
            hertz[second] = 200 * byFactor;
        }
        Series pitch = Series.of(hertz, SECOND);
        return new ChannelTrack(ChannelRole.CUSTOMER, speech, new Loudness(-30, Series.of(momentary, SECOND / Loudness.STEPS_A_SECOND)), null,
                new Pitch(200, 1, pitch, pitch), null);
    }

    private static List<Stretch> all(int seconds) {
        return List.of(new Stretch(0, seconds * SECOND, ChannelRole.CUSTOMER));
    }

    @Test
    void aVoiceThatGetsLouderAndHigherSaysByHowMuchAndFromWhere() {
        ChannelTrack track = voice(90, all(90), 60, 8, 1.5f);
        VoiceRise louder = VoiceRise.loudness(track).orElseThrow();
        assertEquals(8, louder.rise(), 0.01);
        assertTrue(louder.atMicros() >= 54 * SECOND && louder.atMicros() <= 66 * SECOND, () -> "at " + louder.atMicros());
        assertEquals(12 * Math.log(1.5) / Math.log(2), VoiceRise.pitch(track).orElseThrow().rise(), 0.01);
    }

    @Test
    void aVoiceThatStaysAsItWasDoesNotRise() {
        assertEquals(0, VoiceRise.loudness(voice(90, all(90), 90, 0, 1)).orElseThrow().rise(), 0.01);
    }

    @Test
    void aVoiceThatWasLouderAtItsStartSinks() {
        ChannelTrack track = voice(90, all(90), 0, 8, 1);
        assertEquals(-8, VoiceRise.loudness(track).orElseThrow().rise(), 0.01);
    }

    @Test
    void ofAVoiceThatHardlySpeaksNothingIsSaid() {
        assertTrue(VoiceRise.loudness(voice(90, all(29), 60, 8, 1.5f)).isEmpty());
        assertTrue(VoiceRise.pitch(voice(90, List.of(), 60, 8, 1.5f)).isEmpty());
    }

    @Test
    void whatIsNoSpeechDoesNotCount() {
        // Loud from 60 on, but nobody speaks there.
        ChannelTrack track = voice(120, List.of(new Stretch(0, 55 * SECOND, ChannelRole.CUSTOMER), new Stretch(80 * SECOND, 120 * SECOND, ChannelRole.CUSTOMER)),
                60, 20, 2);
        assertEquals(0, VoiceRise.loudness(track).orElseThrow().rise(), 0.01);
    }

    @Test
    void aShortShoutIsNoRise() {
        float[] momentary = new float[90 * Loudness.STEPS_A_SECOND];
        Arrays.fill(momentary, -30);
        Arrays.fill(momentary, 600, 630, -10);
        Series flat = Series.of(new float[90], SECOND);
        ChannelTrack track = new ChannelTrack(ChannelRole.CUSTOMER, all(90), new Loudness(-30, Series.of(momentary, SECOND / Loudness.STEPS_A_SECOND)), null,
                new Pitch(0, 0, flat, flat), null);
        assertEquals(0, VoiceRise.loudness(track).orElseThrow().rise(), 0.01);
    }
}
