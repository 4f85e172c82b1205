/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.interchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.coachline.interchange.TimedText.Cue;
import org.coachline.testsupport.SharedData;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Files that other readers are tested with. */
class RealTimedTextTest {

    @TestFactory
    List<DynamicTest> timesAndTextsAgreeWithWhatVttJsExpects() {
        List<DynamicTest> tests = new ArrayList<>();
        for (Path expected : SharedData.requireFiles("vtt_srt/vtt.js", ".json")) {
            Path file = expected.resolveSibling(expected.getFileName().toString().replaceFirst("\\.json$", ".vtt"));
            if (Files.exists(file)) {
                tests.add(DynamicTest.dynamicTest(file.getFileName().toString(), () -> agree(file, new ObjectMapper().readTree(expected.toFile()))));
            }
        }
        assertFalse(tests.isEmpty());
        return tests;
    }

    private static void agree(Path file, JsonNode expected) throws Exception {
        List<String> wanted = new ArrayList<>();
        for (JsonNode cue : expected.get("cues")) {
            String text = plain(cue.get("text").asText());
            if (!text.isEmpty()) {
                wanted.add(Math.round(cue.get("startTime").asDouble() * 1000) + " " + Math.round(cue.get("endTime").asDouble() * 1000) + " " + text);
            }
        }
        List<String> read = TimedTexts.read(file).cues().stream()
                .map(each -> each.startMicros() / 1000 + " " + each.endMicros() / 1000 + " " + plain(each.text())).toList();
        assertEquals(wanted, read);
    }

    private static String plain(String text) {
        return text.replaceAll("<[^>]*>", "").replaceAll(" +\n", "\n").replace("&nbsp;", "\u00A0").replace("&lt;", "<").replace("&gt;", ">").replace("&amp;", "&").strip();
    }

    @TestFactory
    List<DynamicTest> everyFileIsReadOrRefusedInPlainWords() {
        List<Path> files = new ArrayList<>(SharedData.requireFiles("vtt_srt", ".vtt"));
        files.addAll(SharedData.requireFiles("vtt_srt", ".srt"));
        return files.stream().map(file -> DynamicTest.dynamicTest(file.getFileName().toString(), () -> {
            try {
                TimedText text = TimedTexts.read(file);
                assertEquals(text.cues(), TimedTexts.read(written(text)).cues(), "written and read again");
            } catch (InterchangeException e) {
                assertTrue(e.reason().length() > 10, e.reason());
            }
        })).toList();
    }

    private static Path written(TimedText text) throws Exception {
        Path file = Files.createTempFile("coachline", ".vtt");
        file.toFile().deleteOnExit();
        return Files.writeString(file, TimedTexts.write(text.cues(), TimedText.Format.WEBVTT));
    }

    @Test
    void linesEndedByCarriageReturnsAreLines() throws Exception {
        for (String ending : List.of("vtt", "srt")) {
            List<Cue> cues = TimedTexts.read(SharedData.require("vtt_srt/go-astisub/example-in-carriage-return." + ending)).cues();
            assertEquals(3, cues.size());
            assertEquals(10_733_000, cues.getLast().startMicros());
            assertEquals("at a busy bus stop or anywhere\nelse for that matter.", cues.getLast().text());
        }
    }

    @Test
    void anIdentifierOrNoneStandsBeforeTheTimes() throws Exception {
        assertEquals(6, TimedTexts.read(SharedData.require("vtt_srt/webvtt-py/using_identifiers.vtt")).cues().size());
    }
}
