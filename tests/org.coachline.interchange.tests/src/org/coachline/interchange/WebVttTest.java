/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.interchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.coachline.interchange.TimedText.Cue;
import org.coachline.interchange.TimedText.Word;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What of WebVTT is read, and how. */
class WebVttTest {

    @TempDir
    Path folder;

    private TimedText read(String text) throws Exception {
        return TimedTexts.read(Files.write(folder.resolve("any.name"), text.getBytes(StandardCharsets.UTF_8)));
    }

    private Cue only(String body) throws Exception {
        List<Cue> cues = read("WEBVTT\n\n00:01.000 --> 00:05.000\n" + body + "\n").cues();
        assertEquals(1, cues.size(), cues::toString);
        return cues.getFirst();
    }

    @Test
    void aVoiceIsTheSpeaker() throws Exception {
        Cue cue = only("<v.loud Mary Ann &amp; Co>Good <b>morning</b></v>");
        assertEquals("Mary Ann & Co", cue.speaker());
        assertEquals("Good morning", cue.text());
    }

    @Test
    void twoVoicesInOneCueAreTwoPieces() throws Exception {
        List<Cue> cues = read("WEBVTT\n\n00:01.000 --> 00:05.000\n<v Agent>Hello\n<v Caller>Hi there\n").cues();
        assertEquals(List.of(new Cue(1_000_000, 5_000_000, "Agent", "Hello", List.of()),
                new Cue(1_000_000, 5_000_000, "Caller", "Hi there", List.of())), cues);
    }

    @Test
    void aSecondVoiceBeginsAtItsOwnTimeStamp() throws Exception {
        List<Cue> cues = read("WEBVTT\n\n00:01.000 --> 00:05.000\n<v Agent>Hello <00:02.000>there<v Caller><00:03.000>Hi\n").cues();
        assertEquals(List.of(1_000_000L, 3_000_000L), cues.stream().map(Cue::startMicros).toList());
    }

    @Test
    void timeStampsGiveWordsTheirTimes() throws Exception {
        Cue cue = only("Good <00:02.000>morning <00:03.500>all");
        assertEquals("Good morning all", cue.text());
        assertEquals(List.of(new Word(1_000_000, 2_000_000, "Good"), new Word(2_000_000, 3_500_000, "morning"),
                new Word(3_500_000, 5_000_000, "all")), cue.words());
    }

    @Test
    void timeStampsOutsideOfTheirCueAreHeldWithin() throws Exception {
        assertEquals(List.of(new Word(1_000_000, 5_000_000, "Good"), new Word(5_000_000, 5_000_000, "morning")),
                only("Good <00:09.000>morning").words());
    }

    @Test
    void charactersAreReferredToByNameAndNumber() throws Exception {
        assertEquals("a & b < c > d\u00A0e ' f \u201C g &bogus; & h", only("a &amp; b &lt; c &gt; d&nbsp;e &#39; f &#x201c; g &bogus; & h").text());
    }

    @Test
    void aReferenceIsResolvedOnce() throws Exception {
        assertEquals("&lt;", only("&amp;lt;").text());
        assertEquals("&lt;", only("<v &amp;lt;>x").speaker());
    }

    @Test
    void commentsStylesAndRegionsAreNoSpeech() throws Exception {
        TimedText text = read("WEBVTT - a title\nLanguage: en-GB\n\nSTYLE\n::cue { color: red }\n\nREGION\nid:fred\n\nNOTE\nnothing\n\n"
                + "id of the cue\n00:01.000 --> 00:02.000 align:start position:10%\nHello\n");
        assertEquals("en-GB", text.language());
        assertEquals(List.of("Hello"), text.cues().stream().map(Cue::text).toList());
        assertEquals(List.of(), text.remarks());
    }

    @Test
    void hoursMayHaveAnyNumberOfDigitsOrBeMissing() throws Exception {
        TimedText text = read("WEBVTT\n\n59:59.999 --> 1:00:01.000\na\n\n123:00:00.000 --> 123:00:01.000\nb\n");
        assertEquals(List.of(3_599_999_000L, 123 * 3_600_000_000L), text.cues().stream().map(Cue::startMicros).toList());
    }

    @Test
    void whatHasNoReadableTimesIsLeftOutAndNamed() throws Exception {
        TimedText text = read("WEBVTT\n\n00:01.00 --> 00:02.000\nlost\n\n00:03.000 --> 00:04.000\nkept\n");
        assertEquals(List.of("kept"), text.cues().stream().map(Cue::text).toList());
        assertEquals(1, text.remarks().size());
        assertTrue(text.remarks().getFirst().contains("3"), text.remarks()::toString);
    }

    @Test
    void aLineOfTimesBeginsTheNextCueEvenWithoutABlankLine() throws Exception {
        assertEquals(List.of("one", "two"), read("WEBVTT\n\n00:01.000 --> 00:02.000\none\n00:03.000 --> 00:04.000\ntwo\n").cues().stream()
                .map(Cue::text).toList());
    }

    @Test
    void cuesAreSortedByTheirStartAndThatIsSaid() throws Exception {
        TimedText text = read("WEBVTT\n\n00:05.000 --> 00:06.000\nlater\n\n00:01.000 --> 00:02.000\nsooner\n");
        assertEquals(List.of("sooner", "later"), text.cues().stream().map(Cue::text).toList());
        assertEquals(1, text.remarks().size());
    }

    @Test
    void anEndBeforeTheStartMakesAPoint() throws Exception {
        TimedText text = read("WEBVTT\n\n00:05.000 --> 00:04.000\nodd\n");
        assertEquals(5_000_000, text.cues().getFirst().endMicros());
        assertEquals(1, text.remarks().size());
    }

    @Test
    void aPauseAfterAWordIsWrittenAndReadBack() throws Exception {
        Cue cue = new Cue(0, 4_000_000, "", "one two", List.of(new Word(0, 1_000_000, "one"), new Word(2_000_000, 3_000_000, "two")));
        assertEquals(List.of(cue), read(TimedTexts.write(List.of(cue), TimedText.Format.WEBVTT)).cues());
    }
}
