/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.interchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.RandomAccessFile;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.coachline.interchange.TimedText.Cue;
import org.coachline.interchange.TimedText.Format;
import org.coachline.interchange.TimedText.Word;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whole files of timed text: how they are encoded, refused, written and read back. */
class TimedTextsTest {

    private static final int ROUNDS = 200;

    @TempDir
    Path folder;

    private Path file(byte[] bytes) throws Exception {
        return Files.write(folder.resolve("call.txt"), bytes);
    }

    private TimedText read(String text) throws Exception {
        return TimedTexts.read(file(text.getBytes(StandardCharsets.UTF_8)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE"})
    void theByteOrderMarkTellsTheEncoding(String charset) throws Exception {
        byte[] bytes = "\uFEFFWEBVTT\n\n00:01.000 --> 00:02.000\nGr\u00FC\u00DFe \u4F60\n".getBytes(Charset.forName(charset));
        assertEquals("Gr\u00FC\u00DFe \u4F60", TimedTexts.read(file(bytes)).cues().getFirst().text());
    }

    @Test
    void whatIsNotUtf8IsTheWesternCodePage() throws Exception {
        byte[] bytes = "1\n00:00:01,000 --> 00:00:02,000\nGr\u00FC\u00DFe\n".getBytes("windows-1252");
        assertEquals("Gr\u00FC\u00DFe", TimedTexts.read(file(bytes)).cues().getFirst().text());
    }

    @Test
    void aFileThatIsNoneIsRefusedInPlainWords() throws Exception {
        InterchangeException refused = assertThrows(InterchangeException.class, () -> TimedTexts.read(file(new byte[] {1, 2, 3, (byte) 0xFF})));
        assertTrue(refused.reason().contains("WebVTT"), refused.reason());
        assertEquals("call.txt", refused.file().getFileName().toString());
    }

    @Test
    void anEmptyFileIsRefused() throws Exception {
        assertTrue(assertThrows(InterchangeException.class, () -> read(" \n")).reason().contains("empty"));
    }

    @Test
    void aMissingFileIsRefused() {
        assertThrows(InterchangeException.class, () -> TimedTexts.read(folder.resolve("none.vtt")));
    }

    @Test
    void aFileTooLargeIsRefusedWithoutBeingRead() throws Exception {
        Path large = folder.resolve("large.vtt");
        try (RandomAccessFile sparse = new RandomAccessFile(large.toFile(), "rw")) {
            sparse.setLength(1L << 40);
        }
        assertTrue(assertThrows(InterchangeException.class, () -> TimedTexts.read(large)).reason().contains("16 MB"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"&", "<", "<v ", "{\\", "<b ", "<00:01.000>", "-->", "a: ", "[", "-->\n", "\n", "1\n", "00:00:01,000 --> 00:00:02,000\n"})
    void megabytesOfOneThingTakeNoLongerThanTheirLength(String piece) {
        String much = piece.repeat((3 << 20) / piece.length());
        for (String head : List.of("WEBVTT\n\n00:01.000 --> 00:02.000\n", "1\n00:00:01,000 --> 00:00:02,000\nx\n", "WEBVTT\n\n")) {
            assertTimeout(Duration.ofSeconds(20), () -> read(head + much + "\n\n00:00:03.000 --> 00:00:04.000\nend\n"));
        }
    }

    @Test
    void moreCuesThanAnyCallHasAreCutOffAndThatIsSaid() throws Exception {
        String cue = "00:01.000 --> 00:02.000\nx\n\n";
        TimedText text = read("WEBVTT\n\n" + cue.repeat(200_001));
        assertEquals(200_000, text.cues().size());
        assertEquals(1, text.remarks().size());
    }

    @Test
    void manyOdditiesAreCounted() throws Exception {
        TimedText text = read("WEBVTT\n\n" + "x --> y\n\n".repeat(1000));
        assertEquals(51, text.remarks().size());
        assertTrue(text.remarks().getLast().contains("950"), text.remarks()::getLast);
    }

    @Test
    void whatIsWrittenAsWebVttIsReadBack() throws Exception {
        for (int seed = 0; seed < ROUNDS; seed++) {
            List<Cue> cues = cues(new Random(seed), true);
            int round = seed;
            TimedText read = read(TimedTexts.write(cues, Format.WEBVTT));
            assertEquals(cues, read.cues(), () -> "seed " + round);
            assertEquals(List.of(), read.remarks());
        }
    }

    @Test
    void whatIsWrittenAsSubRipIsReadBackWithoutTheTimesOfWords() throws Exception {
        for (int seed = 0; seed < ROUNDS; seed++) {
            List<Cue> cues = cues(new Random(seed), false);
            int round = seed;
            assertEquals(cues, read(TimedTexts.write(cues, Format.SUBRIP)).cues(), () -> "seed " + round);
        }
    }

    @ParameterizedTest
    @EnumSource(Format.class)
    void textThatLooksLikeTheFormatsOwnMarksStaysText(Format format) throws Exception {
        List<Cue> cues = List.of(new Cue(0, 1_000_000, "", "first\n\n\nsecond 00:00 --> 1", List.of()), new Cue(2_000_000, 3_000_000, "", "7", List.of()));
        List<Cue> read = read(TimedTexts.write(cues, format)).cues();
        assertEquals(List.of("first\nsecond 00:00 " + (format == Format.WEBVTT ? "-->" : "->") + " 1", "7"), read.stream().map(Cue::text).toList());
    }

    @Test
    void piecesWithoutTextAreNotWritten() {
        assertEquals("WEBVTT\n\n", TimedTexts.write(List.of(new Cue(0, 1, "Agent", " \n ", List.of())), Format.WEBVTT));
        assertEquals("", TimedTexts.write(List.of(new Cue(0, 1, "Agent", "", List.of())), Format.SUBRIP));
    }

    /** Cues in order, on whole milliseconds as files have them, by two speakers who each speak twice at least. */
    private static List<Cue> cues(Random random, boolean timed) {
        List<Cue> cues = new ArrayList<>();
        String[] spoken = timed ? new String[] {"one", "two&", "<three>", "fo\u00FCr", "a;b", "\u4F60", "&amp;", "it's"} : new String[] {"one", "two", "fo\u00FCr", "it's"};
        String[] names = {"Agent", "Customer", timed ? "A & <B>" : "Client 2"};
        long at = random.nextInt(3_000);
        for (int i = 0; i < 4 + random.nextInt(8); i++) {
            List<Word> words = new ArrayList<>();
            StringBuilder text = new StringBuilder();
            long start = at;
            int count = 2 + random.nextInt(5);
            for (int w = 0; w < count; w++) {
                String word = spoken[random.nextInt(spoken.length)];
                long end = at + 1 + random.nextInt(400);
                text.append(w == 0 ? "" : random.nextInt(4) == 0 ? "\n" : " ").append(word);
                words.add(new Word(at * 1000, end * 1000, word));
                at = end + (random.nextBoolean() ? random.nextInt(300) : 0);
            }
            cues.add(new Cue(start * 1000, at * 1000, names[random.nextInt(names.length)], text.toString(),
                    timed && random.nextInt(3) > 0 ? words : List.of()));
            at += 1 + random.nextInt(3_600_000);
        }
        return cues;
    }
}
