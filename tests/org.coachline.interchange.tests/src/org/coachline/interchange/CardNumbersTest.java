/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.interchange;

import static org.coachline.model.coaching.ChannelRole.AGENT;
import static org.coachline.model.coaching.ChannelRole.CUSTOMER;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.util.List;

import org.coachline.interchange.CardNumbers.Found;
import org.coachline.model.Redactions;
import org.coachline.model.coaching.ChannelRole;
import org.coachline.model.coaching.Cue;
import org.coachline.model.coaching.Redaction;
import org.coachline.model.coaching.RedactionSource;
import org.coachline.model.coaching.Transcript;
import org.coachline.model.coaching.Word;
import org.coachline.testsupport.SpokenCall;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Card numbers do not get into a library, however a recorder writes down what was said. The numbers are those that card schemes publish for tests. */
class CardNumbersTest {

    private static final Instant NOW = Instant.EPOCH;
    private static final String WORDS = "four one one one one one one one one one one one one one one one";

    private static List<String> texts(Transcript transcript) {
        return transcript.getCues().stream().map(Cue::getText).toList();
    }

    private static Found mask(SpokenCall spoken) {
        return CardNumbers.mask(spoken.call().getTranscript(), NOW);
    }

    @ParameterizedTest
    @ValueSource(strings = {"4111111111111111", "4111 1111 1111 1111", "4111-1111-1111-1111", "4111 - 1111 - 1111 - 1111", "3782 822463 10005",
            "5555 5555 5555 4444", "6011111111111117", "4222222222222", "4000 0000 0000 0000 006", "\u0664111 1111 1111 1111", WORDS,
            "four triple one, 1111, 1111 okay uh 1111", "four one double one, double one double one uh double one double one double one double one",
            "vier eins eins eins eins eins eins eins eins eins eins eins eins eins eins eins", "forty-one eleven eleven eleven eleven eleven eleven eleven",
            "for one one one one one one one one one one one one one one one"})
    void aNumberIsMaskedHoweverItIsWritten(String number) {
        SpokenCall spoken = new SpokenCall().says(CUSTOMER, 10, 20, "it is Visa " + number + " thank you");
        assertEquals(1, mask(spoken).numbers());
        assertTrue(texts(spoken.call().getTranscript()).getFirst().matches("it is Visa \\[redacted] thank you"), texts(spoken.call().getTranscript()).getFirst());
    }

    @ParameterizedTest
    @ValueSource(strings = {"4111 1111 1111 1112", "my number is 0049 30 1234567", "it was in 2024 and 2025, twice", "four one one one", "0000 0000 0000 0000",
            "call 0800 111 222 or 0800 111 333 now, I said, it is the second one"})
    void otherNumbersStay(String text) {
        SpokenCall spoken = new SpokenCall().says(CUSTOMER, 10, 20, text);
        Found found = mask(spoken);
        assertEquals(0, found.numbers());
        assertTrue(found.redactions().isEmpty());
        assertEquals(List.of(text), texts(spoken.call().getTranscript()));
    }

    @Test
    void aNumberIsFoundOverSeveralPiecesThroughWhatTheOtherSideSays() {
        SpokenCall spoken = new SpokenCall().says(CUSTOMER, 10, 12, "sure, 4111 1111").says(AGENT, 12, 13, "mhm go on").says(CUSTOMER, 13, 15, "1111, uh")
                .says(AGENT, 15, 16, "okay").says(CUSTOMER, 16, 18, "1111 and that's it");
        Found found = mask(spoken);
        assertEquals(1, found.numbers());
        assertEquals(List.of("sure, [redacted]", "mhm go on", "[redacted]", "okay", "[redacted] and that's it"), texts(spoken.call().getTranscript()));
        Redaction redaction = found.redactions().getFirst();
        assertEquals(1, found.redactions().size());
        assertEquals(9_750_000, redaction.getStartMicros());
        assertEquals(18_250_000, redaction.getEndMicros());
    }

    @Test
    void wordsWithTimesAreMaskedAloneAndTheSilenceIsAsLongAsTheNumber() {
        SpokenCall spoken = new SpokenCall().saysInWords(CUSTOMER, 0, 20, "it is " + WORDS + " thank you");
        Found found = mask(spoken);
        Cue cue = spoken.call().getTranscript().getCues().getFirst();
        assertEquals("it is [redacted] thank you", cue.getText());
        assertEquals(List.of("it", "is", "[redacted]", "thank", "you"), cue.getWords().stream().map(Word::getText).toList());
        Redaction redaction = found.redactions().getFirst();
        assertEquals(2_000_000 - 250_000, redaction.getStartMicros());
        assertEquals(18_000_000 + 250_000, redaction.getEndMicros());
        assertEquals(RedactionSource.CARD_NUMBER, redaction.getSource());
        assertEquals(ChannelRole.UNKNOWN, redaction.getChannel());
        assertTrue(redaction.isSoundOnly());
    }

    @Test
    void aNumberIsFoundBeforeAnExpiryDateAndACheckNumber() {
        SpokenCall spoken = new SpokenCall().says(CUSTOMER, 0, 9, "4111 1111 1111 1111 12 26 123");
        assertEquals(1, mask(spoken).numbers());
        assertEquals(List.of("[redacted] 12 26 123"), texts(spoken.call().getTranscript()));
    }

    @Test
    void aNumberOfWhichNoTimesAreKnownIsMaskedAndSaidNotToBeSilent() {
        SpokenCall spoken = new SpokenCall().says(CUSTOMER, 5, 5, "4111 1111 1111 1111");
        Found found = mask(spoken);
        assertEquals(1, found.untimed());
        assertTrue(found.redactions().isEmpty());
        assertEquals(List.of("[redacted]"), texts(spoken.call().getTranscript()));
    }

    @Test
    void aPieceWhoseTextAndWordsDifferIsMaskedInBoth() {
        SpokenCall spoken = new SpokenCall().saysInWords(CUSTOMER, 0, 4, "my card is secret");
        spoken.call().getTranscript().getCues().getFirst().setText("my card is 4111111111111111");
        mask(spoken);
        Cue cue = spoken.call().getTranscript().getCues().getFirst();
        assertEquals("my card is [redacted]", cue.getText());
        assertEquals(List.of("[redacted]"), cue.getWords().stream().map(Word::getText).toList());
    }

    @Test
    void whatOnlySilencedIsMaskedInAnotherTranscript() {
        SpokenCall spoken = new SpokenCall().says(CUSTOMER, 10, 12, "[PII]");
        Redaction recorders = SpokenCall.redaction(10, 12, ChannelRole.UNKNOWN);
        recorders.setSoundOnly(true);
        spoken.call().getRedactions().add(recorders);
        CardNumbers.give(spoken.call(), new SpokenCall().says(CUSTOMER, 10, 12, "a secret").says(CUSTOMER, 30, 40, "4111 1111 1111 1111").call().getTranscript(), NOW);
        assertFalse(recorders.isSoundOnly());
        assertEquals(List.of("[redacted]", "[redacted]"), texts(Redactions.transcript(spoken.call())));
        assertEquals(2, spoken.call().getRedactions().size());
    }

    @Test
    void everyTranscriptThatIsReadFromAFileIsMasked() {
        TimedText.Cue cue = new TimedText.Cue(0, 1_000_000, "Customer", "4111 1111 1111 1111", List.of());
        Transcripts.Mapped mapped = Transcripts.transcript(new TimedText(TimedText.Format.WEBVTT, "en", List.of(cue), List.of()), java.util.Map.of(), 0, "x");
        assertEquals(1, mapped.cards().numbers());
        assertEquals("[redacted]", mapped.transcript().getCues().getFirst().getText());
    }

    @Test
    void aHundredThousandDigitsInARowAreSearchedToTheirEnd() {
        String digits = "1 ".repeat(100_000);
        // No figure: a search that began anew at each digit would still be at it.
        assertTimeoutPreemptively(Duration.ofMinutes(2), () -> mask(new SpokenCall().says(CUSTOMER, 0, 9, digits)));
    }
}
