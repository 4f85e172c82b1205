/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.model;

import static org.coachline.model.coaching.ChannelRole.AGENT;
import static org.coachline.model.coaching.ChannelRole.CUSTOMER;
import static org.coachline.model.coaching.ChannelRole.UNKNOWN;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.List;

import org.coachline.model.coaching.Call;
import org.coachline.model.coaching.Cue;
import org.coachline.model.coaching.Redaction;
import org.coachline.model.coaching.RedactionSource;
import org.coachline.model.coaching.Word;
import org.coachline.testsupport.SpokenCall;
import org.junit.jupiter.api.Test;

/** Which words of a call may be read once parts of it are redacted. */
class RedactionsTest {

    private static List<String> readable(SpokenCall spoken) {
        return Redactions.transcript(spoken.call()).getCues().stream().map(Cue::getText).toList();
    }

    private static Call card() {
        return new SpokenCall().saysInWords(CUSTOMER, 10, 20, "it is four one one one for the card, yes").silenced(12, 16.5).call();
    }

    @Test
    void redactedWordsThatAnotherMomentRepeatsAreMaskedThereToo() {
        Call call = card();
        assertEquals("he said [redacted] twice", Redactions.phrase(call, 90_000_000, 95_000_000, "he said four one one one for twice"));
        assertEquals("for you", Redactions.phrase(call, 90_000_000, 95_000_000, "for you"));
    }

    @Test
    void aRedactedNumberIsMaskedWhereverItIsQuotedAndAShortWordIsNot() {
        Call call = new SpokenCall().says(CUSTOMER, 10, 20, "my pin is 4711 ok").silenced(12, 13).call();
        assertEquals("did you say [redacted] ok", Redactions.phrase(call, 90_000_000, 95_000_000, "did you say 4711 ok"));
    }

    @Test
    void aCallWithoutRedactionsGivesItsOwnTranscript() {
        Call call = new SpokenCall().says(AGENT, 0, 1, "hello").call();
        assertSame(call.getTranscript(), Redactions.transcript(call));
    }

    @Test
    void wordsWithTimesAreMaskedOneByOneAndTheDocumentKeepsThem() {
        Call call = card();
        Cue cue = Redactions.transcript(call).getCues().getFirst();
        assertEquals("it is [redacted] the card, yes", cue.getText());
        assertEquals(List.of("it", "is", "[redacted]", "the", "card,", "yes"), cue.getWords().stream().map(Word::getText).toList());
        assertEquals("it is four one one one for the card, yes", call.getTranscript().getCues().getFirst().getText());
    }

    @Test
    void aPieceWithoutTimesOfItsWordsIsMaskedWhole() {
        assertEquals(List.of("[redacted]", "thank you"),
                readable(new SpokenCall().says(CUSTOMER, 10, 20, "my card is 4111").says(CUSTOMER, 20, 21, "thank you").silenced(19, 20)));
    }

    @Test
    void aPieceWhoseWordsAreNotThoseOfItsTextIsMaskedWhole() {
        SpokenCall spoken = new SpokenCall().saysInWords(CUSTOMER, 0, 4, "four one one one").silenced(1, 2);
        spoken.call().getTranscript().getCues().getFirst().setText("4111 it is");
        assertEquals(List.of("[redacted]"), readable(spoken));
        assertEquals(List.of("[redacted]"), Redactions.transcript(spoken.call()).getCues().getFirst().getWords().stream().map(Word::getText).toList());
    }

    @Test
    void oneVoiceIsMaskedWithoutTheOtherButNeverOneThatNobodyKnows() {
        assertEquals(List.of("okay", "[redacted]", "[redacted]"), readable(new SpokenCall().says(AGENT, 1, 2, "okay").says(CUSTOMER, 1, 2, "4111")
                .says(UNKNOWN, 1, 2, "4111").silenced(0, 3, CUSTOMER)));
    }

    @Test
    void aTranscriptThatCameWithoutTheWordsIsNotMaskedAgain() {
        SpokenCall spoken = new SpokenCall().says(CUSTOMER, 1, 9, "my card is [PII] thanks").silenced(2, 3);
        spoken.call().getRedactions().getFirst().setSoundOnly(true);
        assertEquals(List.of("my card is [PII] thanks"), readable(spoken));
    }

    @Test
    void aPhraseTakenFromTheTranscriptLosesTheMaskedWordsAlone() {
        assertEquals("it is [redacted] the card", Redactions.phrase(card(), 10_000_000, 20_000_000, "it is four one one one for the card"));
        assertEquals("It is", Redactions.phrase(card(), 10_000_000, 20_000_000, "It is"));
    }

    @Test
    void aPhraseNearARedactionIsLookedAtToo() {
        assertEquals("[redacted]", Redactions.phrase(card(), 20_500_000, 20_500_000, "four one one one"));
    }

    @Test
    void aPhraseInOtherWordsIsMaskedWholeWhereItsMomentTouchesARedaction() {
        assertEquals("[redacted]", Redactions.phrase(card(), 15_000_000, 17_000_000, "4111"));
        assertEquals("4111", Redactions.phrase(card(), 40_000_000, 41_000_000, "4111"));
    }

    @Test
    void aPhraseTakenFromTheMaskedTranscriptStaysAsItIs() {
        assertEquals("it is [redacted] the card", Redactions.phrase(card(), 10_000_000, 20_000_000, "it is [redacted] the card"));
    }

    @Test
    void aSpanWithoutALengthHidesNothingAndCannotBeMade() {
        SpokenCall spoken = new SpokenCall().says(AGENT, 0, 2, "hello").silenced(0, 1);
        spoken.call().getRedactions().getFirst().setEndMicros(0);
        assertEquals(List.of("hello"), readable(spoken));
        assertThrows(IllegalArgumentException.class,
                () -> Redactions.create(-5, 0, UNKNOWN, RedactionSource.RECORDER, null, null, Instant.EPOCH));
    }

    @Test
    void whatOtherRedactionsStillCoverDoesNotComeToLight() {
        Redaction was = SpokenCall.redaction(10, 20, CUSTOMER);
        assertTrue(Redactions.broughtToLight(List.of(was), List.of(SpokenCall.redaction(5, 15, UNKNOWN), SpokenCall.redaction(15, 20, CUSTOMER))).isEmpty());
        assertFalse(Redactions.broughtToLight(List.of(was), List.of(SpokenCall.redaction(5, 14, UNKNOWN), SpokenCall.redaction(15, 20, UNKNOWN))).isEmpty());
        assertFalse(Redactions.broughtToLight(List.of(was), List.of(SpokenCall.redaction(10, 20, AGENT))).isEmpty());
        assertFalse(Redactions.broughtToLight(List.of(SpokenCall.redaction(10, 20, UNKNOWN)), List.of(was)).isEmpty());
    }

    @Test
    void soundAloneDoesNotCoverWords() {
        Redaction sound = SpokenCall.redaction(10, 20, UNKNOWN);
        sound.setSoundOnly(true);
        assertFalse(Redactions.broughtToLight(List.of(SpokenCall.redaction(10, 20, UNKNOWN)), List.of(sound)).isEmpty());
        assertTrue(Redactions.broughtToLight(List.of(sound), List.of(SpokenCall.redaction(10, 20, UNKNOWN))).isEmpty());
    }
}
