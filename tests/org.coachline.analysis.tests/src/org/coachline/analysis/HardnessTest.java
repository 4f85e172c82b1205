/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.analysis;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.coachline.model.coaching.ChannelRole;
import org.junit.jupiter.api.Test;

class HardnessTest {

    private static Stretch stretch(double start, double end, ChannelRole by) {
        return new Stretch(Math.round(start * 1e6), Math.round(end * 1e6), by);
    }

    private static Hardness louder(double... levels) {
        return Hardness.of(new AnalysisBuilder().speaking(ChannelRole.CUSTOMER, levels).build());
    }

    private static Hardness of(List<Stretch> silences, List<Stretch> talkOver) {
        return Hardness.of(new AnalysisBuilder().silences(silences.toArray(Stretch[]::new)).talkOver(talkOver.toArray(Stretch[]::new)).build());
    }

    private static List<String> texts(Hardness hardness) {
        return hardness.reasons().stream().map(Hardness.Reason::text).toList();
    }

    @Test
    void aCallInWhichNothingStandsOutIsNotHard() {
        assertEquals(new Hardness(0, List.of()), of(List.of(), List.of()));
    }

    @Test
    void everyReasonSaysItsNumbers() {
        Hardness hardness = of(List.of(stretch(10, 16.1, ChannelRole.UNKNOWN)),
                List.of(stretch(1, 2, ChannelRole.AGENT), stretch(3, 4, ChannelRole.AGENT), stretch(5, 6, ChannelRole.CUSTOMER)));
        assertEquals(List.of("2 talk-overs begun by the agent", "silence of 6.1 s at 0:10", "1 talk-over begun by the customer"), texts(hardness));
    }

    @Test
    void aVoiceThatRoseIsComparedWithItselfBefore() {
        double[] levels = new double[120];
        Arrays.fill(levels, 0, 76, -26);
        Arrays.fill(levels, 76, 120, -20);
        assertEquals(List.of("customer 6 dB louder after 1:16 than before"), texts(louder(levels)));
    }

    @Test
    void aVoiceThatFellOrSpokeTooLittleSaysNothing() {
        double[] falling = new double[60];
        Arrays.fill(falling, 0, 30, -15);
        Arrays.fill(falling, 30, 60, -30);
        assertEquals(List.of(), texts(louder(falling)));
        assertEquals(List.of(), texts(louder(-40, -40, -40, -10, -10, -10)));
    }

    @Test
    void moreReasonsNeverLowerItAndItStaysBelowOne() {
        List<Stretch> silences = new ArrayList<>();
        double before = 0;
        for (int i = 0; i < 20; i++) {
            silences.add(stretch(i * 20, i * 20 + 15, ChannelRole.UNKNOWN));
            double now = of(silences, List.of()).value();
            assertTrue(now >= before && now < 1, "after " + (i + 1) + " silences " + now);
            before = now;
        }
    }

    @Test
    void reasonsComeHeaviestFirst() {
        Hardness hardness = of(List.of(stretch(0, 30, ChannelRole.UNKNOWN)), List.of(stretch(50, 51, ChannelRole.CUSTOMER)));
        assertTrue(hardness.reasons().get(0).weight() > hardness.reasons().get(1).weight());
    }
}
