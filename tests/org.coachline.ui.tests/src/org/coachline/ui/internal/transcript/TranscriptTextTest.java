/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.ui.internal.transcript;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.List;

import org.coachline.model.coaching.ChannelRole;
import org.coachline.model.coaching.CoachingFactory;
import org.coachline.model.coaching.Cue;
import org.coachline.model.coaching.Word;
import org.coachline.timeline.TimeRange;
import org.coachline.ui.internal.transcript.TranscriptText.Hit;
import org.coachline.ui.internal.transcript.TranscriptText.Phrase;
import org.junit.jupiter.api.Test;

/** How a transcript is laid out as a text, and what of it is heard when. */
class TranscriptTextTest {

    private static final String TEXT = "0:01\tagent\tGood morning all\n0:05\tcustomer\tgood grief, at last\n0:09\tcustomer\tWell";

    private final TranscriptText text = TranscriptText.of(List.of(
            timed(cue(ChannelRole.AGENT, 1, 4, "Good\nmorning all"), "Good", 1, 2, "morning", 2, 3, "all", 3, 4),
            cue(ChannelRole.CUSTOMER, 5, 8, "good  grief, at last"), cue(ChannelRole.CUSTOMER, 9, 10, "Well")), ChannelRole::getLiteral);

    static Cue cue(ChannelRole role, int from, int to, String said) {
        Cue cue = CoachingFactory.eINSTANCE.createCue();
        cue.setRole(role);
        cue.setStartMicros(from * 1_000_000L);
        cue.setEndMicros(to * 1_000_000L);
        cue.setText(said);
        return cue;
    }

    static Cue timed(Cue cue, Object... words) {
        for (int i = 0; i < words.length; i += 3) {
            Word word = CoachingFactory.eINSTANCE.createWord();
            word.setText((String) words[i]);
            word.setStartMicros((Integer) words[i + 1] * 1_000_000L);
            word.setEndMicros((Integer) words[i + 2] * 1_000_000L);
            cue.getWords().add(word);
        }
        return cue;
    }

    private static TimeRange seconds(int from, int to) {
        return new TimeRange(from * 1_000_000L, to * 1_000_000L);
    }

    private Phrase phrase(String from, String to) {
        return text.phrase(TEXT.indexOf(from), TEXT.indexOf(to) + to.length());
    }

    @Test
    void eachCueIsALineOfTimeSpeakerAndWords() {
        assertEquals(TEXT, text.text());
    }

    @Test
    void theCueThatBeganLastIsHeard() {
        assertEquals(-1, text.lineAt(999_999));
        assertEquals(0, text.lineAt(1_000_000));
        assertEquals(0, text.lineAt(4_500_000));
        assertEquals(1, text.lineAt(5_000_000));
        assertEquals(2, text.lineAt(99_000_000));
    }

    @Test
    void aWordIsHeardFromItsStartToItsEnd() {
        TranscriptText.Line line = text.lines().get(0);
        assertEquals(TEXT.indexOf("morning"), line.wordAt(2_000_000).from());
        assertEquals(TEXT.indexOf("all"), line.wordAt(3_999_999).from());
        assertNull(line.wordAt(4_000_000));
        assertNull(text.lines().get(1).wordAt(5_000_000));
    }

    @Test
    void aPlaceOfTheTextIsHeardWhenItsWordIsElseWhenItsCueBegins() {
        assertEquals(3_000_000, text.timeAt(TEXT.indexOf("ll\n")));
        assertEquals(1_000_000, text.timeAt(0));
        assertEquals(5_000_000, text.timeAt(TEXT.indexOf("grief")));
        assertEquals(-1, TranscriptText.of(List.of(), ChannelRole::getLiteral).timeAt(0));
    }

    @Test
    void wordsThatAreSelectedInPartAreTakenWhole() {
        assertEquals(new Phrase(seconds(2, 4), ChannelRole.AGENT, "morning all"), phrase("rning", "al"));
    }

    @Test
    void wordsWithoutTimesTakeTheWholeCuesTime() {
        assertEquals(new Phrase(seconds(5, 8), ChannelRole.CUSTOMER, "grief, at"), phrase("ief", "at"));
    }

    @Test
    void aSelectionOverSeveralSpeakersIsOfNobody() {
        assertEquals(new Phrase(seconds(3, 8), ChannelRole.UNKNOWN, "all good"), text.phrase(TEXT.indexOf("all"), TEXT.indexOf(" grief")));
        assertEquals(ChannelRole.CUSTOMER, phrase("grief", "Well").channel());
    }

    @Test
    void timesAndSpeakersAreNoWords() {
        assertNull(text.phrase(0, TEXT.indexOf("Good")));
        assertEquals("Good", text.phrase(0, TEXT.indexOf("Good") + 2).words());
    }

    @Test
    void whatIsSearchedForIsFoundInWhatIsSaidWhateverItsCase() {
        assertEquals(List.of(new Hit(seconds(1, 2), TEXT.indexOf("Good"), TEXT.indexOf("Good") + 4),
                new Hit(seconds(5, 8), TEXT.indexOf("good"), TEXT.indexOf("good") + 4)), text.find("GOOD"));
        assertEquals(1, text.find("morning   all").size());
        assertEquals(List.of(), text.find("customer"));
        assertEquals(List.of(), text.find("grief."));
        assertEquals(List.of(), text.find(" "));
    }
}
