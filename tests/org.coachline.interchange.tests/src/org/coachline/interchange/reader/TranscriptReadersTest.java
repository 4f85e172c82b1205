/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.interchange.reader;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

import org.coachline.extension.Guard;
import org.coachline.extension.GuestChoices;
import org.coachline.extension.GuestRegistry;
import org.coachline.interchange.InterchangeException;
import org.coachline.interchange.TimedText;
import org.coachline.testsupport.GuestHouse;
import org.coachline.testsupport.Misdeed;
import org.example.guests.TabbedLines;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A reader for each way to misbehave, beside one that behaves, and what is read all the same. */
class TranscriptReadersTest {

    private static final Duration LONG = Duration.ofMinutes(5);
    private static final Duration SHORT = Duration.ofMillis(20);
    private static final String LINES = "0\t1500\tAgent\tGood morning.\n1600\t2500\tCaller\tWhere is my parcel?\nodd\n";

    @TempDir
    private Path folder;
    private final GuestHouse house = new GuestHouse(TranscriptReaders.POINT.id(), TranscriptReaders.POINT.element());

    @AfterEach
    void letGo() {
        Misdeed.letGo();
    }

    private TranscriptReaders readers(Guard guard) {
        return new TranscriptReaders(new GuestRegistry(house.registry(), guard, GuestChoices.none()));
    }

    private Path file(String name, String content) throws IOException {
        return Files.writeString(folder.resolve(name), content);
    }

    @Test
    void aFileOfAPartnersFormatIsReadByItsReader() throws Exception {
        house.guest("org.example.good", "id=\"org.example.tabs\" name=\"Tabs\" fileExtensions=\"tab, TSV\"", TabbedLines::new);
        TranscriptReaders readers = readers(new Guard(LONG));
        TranscriptReaders.Read read = readers.read(file("call.tsv", LINES), () -> false);
        assertEquals("org.example.tabs", read.format());
        assertEquals(List.of("Agent", "Caller"), read.text().speakers());
        assertEquals(1_600_000, read.text().cues().get(1).startMicros());
        assertEquals(List.of("A line is left out: odd"), read.text().remarks());
        assertEquals(List.of("vtt", "srt", "json", "tab", "tsv"), readers.endings());
    }

    @Test
    void whatIsNoneOfTheReadersIsReadAsBefore() throws Exception {
        house.guest("org.example.good", "id=\"tabs\" name=\"Tabs\" fileExtensions=\"txt\"", TabbedLines::new);
        TranscriptReaders.Read read = readers(new Guard(LONG)).read(file("call.txt", "1\n00:00:01,000 --> 00:00:02,000\nHello\n"), () -> false);
        assertEquals("srt", read.format());
    }

    @Test
    void ourOwnEndingsAreNobodyElses() throws Exception {
        house.guest("org.example.greedy", "id=\"greedy\" name=\"Greedy\" fileExtensions=\"vtt,srt\"", () -> {
            throw new AssertionError("asked");
        });
        assertEquals("vtt", readers(new Guard(LONG)).read(file("call.vtt", "WEBVTT\n\n00:01.000 --> 00:02.000\nHello\n"), () -> false).format());
    }

    @ParameterizedTest
    @EnumSource
    void whoeverDoesWrongIsNamedAndTheNextReaderReads(Misdeed misdeed) throws Exception {
        house.culprit(misdeed, "id=\"culprit\" name=\"Culprit\" fileExtensions=\"tab\"", () -> (TranscriptReader) (name, content) -> {
            List<TimedText.Cue> cues = misdeed.list(() -> new TimedText.Cue(-5, 0, "", "before the beginning", List.of()),
                    () -> new TimedText.Cue(0, 1, "", "one of many", List.of()));
            return misdeed == Misdeed.RETURNS_NOTHING ? null : Optional.of(new ForeignTranscript("", cues, List.of()));
        });
        Path file = file("call.tab", LINES);
        Guard guard = new Guard(misdeed == Misdeed.HEEDS_NOTHING ? SHORT : LONG, misdeed.takesTime() ? SHORT : LONG);
        TranscriptReaders readers = readers(guard);
        InterchangeException alone = assertThrows(InterchangeException.class, () -> readers.read(file, () -> false));
        assertTrue(alone.reason().startsWith("org.example.culprit: "), alone.reason());
        assertEquals(misdeed.fault(), guard.faults().getFirst().kind().name());
        if (!misdeed.takesTime()) {
            house.guest("org.example.good", "id=\"org.example.tabs\" name=\"Tabs\" fileExtensions=\"tab\"", TabbedLines::new);
            TranscriptReaders.Read read = readers(guard).read(file, () -> false);
            assertEquals(2, read.text().cues().size());
            assertEquals(1, read.faults().size());
        }
    }
}
