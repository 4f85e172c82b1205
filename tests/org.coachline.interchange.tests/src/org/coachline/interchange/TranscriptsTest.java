/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.interchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.List;
import java.util.Map;
import org.coachline.interchange.TimedText.Cue;
import org.coachline.interchange.TimedText.Word;
import org.coachline.model.coaching.ChannelRole;
import org.coachline.model.coaching.Transcript;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How timed text becomes a transcript, and a transcript timed text. */
class TranscriptsTest {

    private static TimedText text(Cue... cues) {
        return new TimedText(TimedText.Format.WEBVTT, "en", List.of(cues), List.of());
    }

    @ParameterizedTest
    @CsvSource({"Agent,AGENT", "AGENT 2,AGENT", "rep,AGENT", "Customer Service,AGENT", "customer_care,AGENT", "Customer,CUSTOMER",
        "Caller (Ann),CUSTOMER", "client-1,CUSTOMER", "Kundin,CUSTOMER", "Ann,UNKNOWN", "Speaker 1,UNKNOWN", "Agent and customer,UNKNOWN",
        "Reginald,UNKNOWN", "1,UNKNOWN"})
    void speakersAreGuessedOnlyWhereTheirNamesAreplain(String name, ChannelRole role) {
        assertEquals(Map.of(name, role), Transcripts.guess(text(new Cue(0, 1, name, "x", List.of()))));
    }

    @Test
    void timesAreShiftedAndWhatLiesBeforeTheCallIsDroppedAndCounted() {
        Transcripts.Mapped mapped = Transcripts.transcript(text(new Cue(0, 900_000, "", "gone", List.of()),
                new Cue(500_000, 2_000_000, "Agent", "cut", List.of(new Word(500_000, 800_000, "cut"))),
                new Cue(3_000_000, 4_000_000, "Bob", "kept", List.of(new Word(3_000_000, 4_000_000, "kept")))),
                Map.of("Agent", ChannelRole.AGENT), -1_000_000, "call.vtt");
        assertEquals(1, mapped.dropped());
        Transcript transcript = mapped.transcript();
        assertEquals("en", transcript.getLanguage());
        assertEquals("call.vtt", transcript.getSource());
        assertEquals(List.of(0L, 2_000_000L), transcript.getCues().stream().map(each -> each.getStartMicros()).toList());
        assertEquals(List.of(1_000_000L, 3_000_000L), transcript.getCues().stream().map(each -> each.getEndMicros()).toList());
        assertEquals(List.of(ChannelRole.AGENT, ChannelRole.UNKNOWN), transcript.getCues().stream().map(each -> each.getRole()).toList());
        assertEquals(0, transcript.getCues().getFirst().getWords().getFirst().getEndMicros());
        assertEquals(2_000_000, transcript.getCues().getLast().getWords().getFirst().getStartMicros());
    }

    @Test
    void aTranscriptGoesBackToTheSameText() {
        TimedText text = text(new Cue(0, 900_000, "Agent", "Good morning", List.of(new Word(0, 400_000, "Good"), new Word(500_000, 900_000, "morning"))),
                new Cue(1_000_000, 2_000_000, "", "hm", List.of()));
        Transcript transcript = Transcripts.transcript(text, Transcripts.guess(text), 0, "x").transcript();
        assertEquals(text.cues(), Transcripts.cues(transcript, Map.of(ChannelRole.AGENT, "Agent")));
        assertNull(transcript.eContainer());
    }
}
