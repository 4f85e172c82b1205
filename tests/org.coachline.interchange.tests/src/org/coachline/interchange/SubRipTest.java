/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.interchange;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.coachline.interchange.TimedText.Cue;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What of SubRip is read, and how. */
class SubRipTest {

    @TempDir
    Path folder;

    private TimedText read(String text) throws Exception {
        return TimedTexts.read(Files.write(folder.resolve("any.name"), text.getBytes(StandardCharsets.UTF_8)));
    }

    private static List<String> texts(TimedText text) {
        return text.cues().stream().map(Cue::text).toList();
    }

    @Test
    void numbersTimesAndLines() throws Exception {
        TimedText text = read("1\r\n00:00:01,500 --> 00:00:03,250\r\nGood morning\r\nall\r\n\r\n2\r\n00:00:04,000 --> 00:00:05,000\r\nHello\r\n");
        assertEquals(List.of(new Cue(1_500_000, 3_250_000, "", "Good morning\nall", List.of()),
                new Cue(4_000_000, 5_000_000, "", "Hello", List.of())), text.cues());
        assertEquals(TimedText.Format.SUBRIP, text.format());
    }

    @Test
    void timesAreTakenAsPlayersTakeThem() throws Exception {
        TimedText text = read("0:0:1.5 --> 0:0:2\na\n\n00:03,000 -> 00:04,000 X1:100\nb\n\n00:00:05:250 --> 00:00:06:000\nc\n");
        assertEquals(List.of(1_500_000L, 3_000_000L, 5_250_000L), text.cues().stream().map(Cue::startMicros).toList());
        assertEquals(List.of(2_000_000L, 4_000_000L, 6_000_000L), text.cues().stream().map(Cue::endMicros).toList());
    }

    @Test
    void markupIsNoText() throws Exception {
        assertEquals(List.of("Well, 3 < 4 and {so on}"),
                texts(read("1\n00:00:01,000 --> 00:00:02,000\n{\\an8}<i>Well</i>, <font color=\"red\">3 < 4</font> and {so on}\n")));
    }

    @Test
    void aTextMayHoldABlankLineAndNumbersMayBeMissing() throws Exception {
        assertEquals(List.of("one\nmore", "42"), texts(read("1\n00:00:01,000 --> 00:00:02,000\none\n\nmore\n\n00:00:03,000 --> 00:00:04,000\n42\n\n")));
    }

    @Test
    void namesBeforeTextsAreSpeakers() throws Exception {
        TimedText text = read("1\n00:00:01,000 --> 00:00:02,000\nAnna Maria: Good morning\n\n2\n00:00:03,000 --> 00:00:04,000\n[Bob] Hi\n\n"
                + "3\n00:00:05,000 --> 00:00:06,000\n- Anna Maria: How can I help?\n\n4\n00:00:07,000 --> 00:00:08,000\n[Bob] Well: no\n");
        assertEquals(List.of("Anna Maria", "Bob", "Anna Maria", "Bob"), text.cues().stream().map(Cue::speaker).toList());
        assertEquals(List.of("Good morning", "Hi", "How can I help?", "Well: no"), texts(text));
    }

    @Test
    void oneWordBeforeAColonIsNoSpeaker() throws Exception {
        TimedText text = read("1\n00:00:01,000 --> 00:00:02,000\nWell: no\n\n2\n00:00:03,000 --> 00:00:04,000\nIndeed\n");
        assertEquals(List.of("Well: no", "Indeed"), texts(text));
        assertEquals(List.of(), text.speakers());
    }

    @Test
    void whoSaysWhoTheyAreIsASpeakerEvenOnce() throws Exception {
        assertEquals(List.of("Agent"), read("1\n00:00:01,000 --> 00:00:02,000\nAgent: Good morning\n").speakers());
    }

    @Test
    void aPieceWithoutReadableTimesTakesNothingElseWithIt() throws Exception {
        TimedText text = read("1\n00:00:01,000 --> 00:00:02,000\none\n\n2\nxx --> yy\nlost\n\n3\n00:00:03,000 --> 00:00:04,000\nthree\n");
        assertEquals("three", text.cues().getLast().text());
        assertEquals(2, text.cues().size());
        assertEquals(1, text.remarks().size());
    }
}
