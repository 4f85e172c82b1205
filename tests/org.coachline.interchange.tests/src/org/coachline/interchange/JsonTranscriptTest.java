/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.interchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.coachline.interchange.TimedText.Cue;
import org.coachline.interchange.TimedText.Word;
import org.coachline.testsupport.SharedData;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

class JsonTranscriptTest {

    @TempDir
    Path temp;

    private TimedText read(String json) throws IOException, InterchangeException {
        return TimedTexts.read(Files.writeString(temp.resolve("transcript.json"), json));
    }

    @Test
    void contactLensNamesParticipantsByTheirRole() throws Exception {
        TimedText text = read("""
                {"LanguageCode": "en-US", "Participants": [{"ParticipantId": "p1", "ParticipantRole": "AGENT"}],
                 "Transcript": [{"BeginOffsetMillis": 160, "EndOffsetMillis": 4640, "Content": "Hello.", "ParticipantId": "p1"}]}""");
        assertEquals(List.of(new Cue(160_000, 4_640_000, "AGENT", "Hello.", List.of())), text.cues());
        assertEquals("en-US", text.language());
        assertEquals(List.of(), text.remarks());
    }

    @Test
    void piecesWithoutTextOrTimeAreLeftOutAndEachKindIsNamedOnce() throws Exception {
        TimedText text = read("""
                {"Transcript": [{"BeginOffsetMillis": 0, "EndOffsetMillis": 10, "Content": ""}, {"Content": "when?"}, {"BeginOffsetMillis": -5, "Content": "before"},
                 {"BeginOffsetMillis": 90, "EndOffsetMillis": 20, "Content": "backwards"}, null, 7]}""");
        assertEquals(List.of(new Cue(90_000, 90_000, "", "backwards", List.of())), text.cues());
        assertEquals(List.of("3 pieces have no text and were left out", "2 pieces have no time and were left out",
                "one piece ends before it begins and was taken as a point"), text.remarks());
    }

    @Test
    void wordsBecomePiecesThatEndWithASentenceAPauseOrASpeaker() throws Exception {
        TimedText text = read("""
                {"results": {"channels": [{"alternatives": [{"words": [
                 {"word": "hi", "punctuated_word": "Hi.", "start": 0.5, "end": 0.75, "speaker": 0}, {"word": "yes", "start": 0.75, "end": 1, "speaker": 0},
                 {"word": "what", "start": 1, "end": 1.25, "speaker": 1}, {"word": "then", "start": 4, "end": 4.5, "speaker": 1}]}]}]}}""");
        assertEquals(List.of("Hi.", "yes", "what", "then"), text.cues().stream().map(Cue::text).toList());
        assertEquals(List.of("Speaker 0", "Speaker 0", "Speaker 1", "Speaker 1"), text.cues().stream().map(Cue::speaker).toList());
        assertEquals(List.of(new Word(500_000, 750_000, "Hi.")), text.cues().get(0).words());
    }

    @Test
    void aDialogueWithTimesOfDayBeginsWhereTheCallDid() throws Exception {
        TimedText text = read("""
                {"start_time": "2025-06-18T23:17:34.000Z", "entries": [{"timestamp": "2025-06-18T23:17:38.500Z", "text": "Hi", "duration_ms": null},
                 {"timestamp": "soon", "text": "lost"}]}""");
        assertEquals(List.of(new Cue(4_500_000, 4_500_000, "", "Hi", List.of())), text.cues());
        assertEquals(List.of("one piece has no time and was left out"), text.remarks());
    }

    @Test
    void whatBreaksOffIsReadUpToThereAndNamed() throws Exception {
        TimedText text = read("{\"Transcript\": [{\"BeginOffsetMillis\": 1, \"EndOffsetMillis\": 2, \"Content\": \"whole\"},\n {\"BeginOffsetMillis\": 3, \"Cont");
        assertEquals(List.of("whole"), text.cues().stream().map(Cue::text).toList());
        assertEquals(List.of("line 2: it breaks off; what stands before that was read", "one piece has no text and was left out"), text.remarks());
    }

    @Test
    void whatIsNotJsonInBetweenIsReadAround() throws Exception {
        LenientJson json = LenientJson.read(Files.writeString(temp.resolve("r.json"), "{\"a\": 1\n \"b\": [{\"c\": \"\\u00e9\\n\"}, ... ],, \"d\": true}"));
        assertEquals("{\"a\":1,\"b\":[{\"c\":\"\u00e9\\n\"}],\"d\":true}", json.root().toString());
        assertEquals(List.of("line 2: it is no JSON from there on; what could be read of it was"), json.remarks());
    }

    @Test
    void aValueOnEachLineIsAnArrayOfThem() throws Exception {
        assertEquals("[{\"a\":1},{\"a\":2}]", LenientJson.read(Files.writeString(temp.resolve("r.json"), "{\"a\":1}\n{\"a\":2}\n")).root().toString());
    }

    @Test
    void nestingBeyondSenseEndsInAnAnswerAndNotInTheStack() throws Exception {
        LenientJson json = LenientJson.read(Files.writeString(temp.resolve("deep.json"), "[".repeat(3_000_000) + "!"));
        assertTrue(json.root().isArray());
        assertEquals(1, json.remarks().size());
    }

    @Test
    void jsonThatIsNoTranscriptIsRefusedInPlainWords() {
        assertEquals("it holds no transcript of a kind that is known", assertThrows(InterchangeException.class, () -> read("{\"recordings\": []}")).reason());
        assertEquals("the file is empty", assertThrows(InterchangeException.class, () -> LenientJson.read(Files.writeString(temp.resolve("e.json"), " \n"))).reason());
    }

    /** Files that services have left; how many pieces each holds and what of it cannot be read was counted in the files. */
    @TestFactory
    Stream<DynamicTest> whatServicesLeaveIsRead() {
        return Stream.of(new Real("extracted/contact-lens-1.json", 10, 1), new Real("deepgram-python-captions/dg_speakers.json", 22, 0),
                new Real("deepgram-python-captions/assemblyai_utterances.json", 1, 0), new Real("gridspace-stanford-harper-valley/0002f70f7386445b.transcript.json", 18, 0),
                new Real("cognitive-services-speech-sdk/realtimeresult.json", 2, 0), new Real("cognitive-services-speech-sdk/Json_input_customer_support.json", 0, 1))
                .map(each -> DynamicTest.dynamicTest(each.file, () -> {
                    TimedText text = TimedTexts.read(SharedData.require("calls_json/" + each.file));
                    assertEquals(each.pieces, text.cues().size());
                    assertEquals(each.remarks, text.remarks().size());
                }));
    }

    private record Real(String file, int pieces, int remarks) {
    }
}
