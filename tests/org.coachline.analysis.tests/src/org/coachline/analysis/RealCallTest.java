/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.analysis;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;

import org.coachline.audio.AudioFile;
import org.coachline.model.coaching.ChannelRole;
import org.coachline.testsupport.SharedData;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.junit.jupiter.api.Test;

/** A real call of four minutes gives numbers such as people have. */
class RealCallTest {

    @Test
    void bothPartiesOfARealCallAreMeasured() throws Exception {
        Path recording = SharedData.require("calls/derived/auto_repairs_49_agent-left_customer-right_mulaw.wav");
        try (AudioFile file = AudioFile.open(recording)) {
            Analysis call = new Analyser().analyse(file, List.of(ChannelRole.AGENT, ChannelRole.CUSTOMER), new NullProgressMonitor());
            assertEquals(Set.of(), call.unknown());
            assertTrue(call.responses().size() > 5, () -> call.responses().size() + " responses");
            assertTrue(call.responseQuantile(0.5).orElseThrow() < 3_000_000, () -> "median response " + call.responseQuantile(0.5));
            for (ChannelTrack track : call.channels()) {
                String who = track.role().getLiteral();
                assertTrue(call.talkRatio(track) > 0.1 && call.talkRatio(track) < 0.8, () -> who + " talks " + call.talkRatio(track));
                assertTrue(track.pitch().medianHz() > 80 && track.pitch().medianHz() < 300, () -> who + " pitch " + track.pitch().medianHz());
                assertTrue(track.pace().syllablesPerSecond() > 2 && track.pace().syllablesPerSecond() < 7, () -> who + " pace " + track.pace());
                assertTrue(track.loudness().integratedLufs() > -45 && track.loudness().integratedLufs() < -5, () -> who + " " + track.loudness());
                assertTrue(call.longestMonologue(track.role()).orElseThrow().lengthMicros() < 60_000_000, () -> who + " " + call.monologues());
            }
        }
    }
}
