/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.cli.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.coachline.cli.internal.Cli.Answer;
import org.coachline.testsupport.WavFixture;
import org.coachline.testsupport.WavFixture.Codec;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What {@code analyse --json} answers is a contract. */
class AnalyseCommandTest {

    private static final Path CALL = Path.of(System.getProperty("coachline.root"), "bundles/org.coachline.samples/calls/02-ten-minutes-to-a-meeting.wav");

    @TempDir
    Path folder;
    private Cli cli;

    @BeforeEach
    void start() {
        cli = new Cli(folder);
    }

    private static List<String> texts(JsonNode array) {
        List<String> texts = new ArrayList<>();
        array.forEach(each -> texts.add(each.asText()));
        return texts;
    }

    @Test
    void aCallOfTwoPartiesIsTold() throws Exception {
        Answer answer = cli.run("analyse", "--json", CALL.toString());
        assertEquals(0, answer.code(), answer.err());
        JsonNode call = answer.json();
        assertEquals(CALL.toString(), call.get("file").asText());
        assertTrue(List.of("silero-v6", "webrtc-1", "energy-1").contains(call.get("detector").asText()));
        assertEquals(46.08, call.get("durationSeconds").asDouble());
        assertEquals(List.of("agent", "customer"), call.get("channels").findValuesAsText("role"));
        for (JsonNode channel : call.get("channels")) {
            double talk = 0;
            for (JsonNode stretch : channel.get("speech")) {
                assertEquals(2, stretch.size());
                talk += stretch.get(1).asDouble() - stretch.get(0).asDouble();
            }
            assertEquals(talk, channel.get("talkSeconds").asDouble(), 1e-6);
            assertEquals(talk / 46.08, channel.get("talkRatio").asDouble(), 1e-3);
            assertTrue(channel.get("medianPitchHz").asDouble() > 150 && channel.get("medianPitchHz").asDouble() < 260, channel.get("medianPitchHz")::toString);
            assertTrue(channel.get("loudnessLufs").asDouble() < -15 && channel.get("loudnessLufs").asDouble() > -30);
            assertTrue(channel.get("paceSyllablesPerSecond").asDouble() > 3 && channel.get("paceSyllablesPerSecond").asDouble() < 7);
            assertEquals(0, channel.get("clippedSamples").asInt());
        }
        assertEquals(1, call.get("talkOver").size());
        assertEquals("agent", call.get("talkOver").get(0).get("begunBy").asText());
        assertEquals(27.49, call.get("talkOver").get(0).get("start").asDouble(), 0.3);
        assertEquals(31.15, call.get("silences").get(0).get("start").asDouble(), 0.3);
        assertEquals(22.96, call.get("holds").get(0).get("end").asDouble(), 0.3);
        assertEquals(0.25, call.get("responseSeconds").asDouble(), 0.15);
        assertEquals(0, call.get("unknown").size());
    }

    @Test
    void theAgentIsOnTheSideThatWasSaid() throws Exception {
        JsonNode call = cli.run("analyse", "--json", "--agent-channel", "right", CALL.toString()).json();
        assertEquals(List.of("customer", "agent"), call.get("channels").findValuesAsText("role"));
        assertEquals("customer", call.get("talkOver").get(0).get("begunBy").asText());
    }

    @Test
    void aMixedRecordingAnswersNullForWhatCannotBeKnown() throws Exception {
        WavFixture.of(Codec.PCM_S16, 8000, 1).tone(0, 300, 0.3, 3).writeTo(folder.resolve("mixed.wav"));
        JsonNode call = cli.run("analyse", "--json", "mixed.wav").json();
        assertEquals("mixed", call.get("channels").get(0).get("role").asText());
        for (String name : List.of("talkOver", "holds", "responseSeconds", "responses")) {
            assertTrue(call.get(name).isNull(), name);
        }
        assertEquals(List.of("speakers", "talkOver", "holds", "responseSeconds", "longestMonologueSeconds"), texts(call.get("unknown")));
        assertEquals(0, call.get("silences").size());
    }

    @Test
    void severalFilesAnswerAnArrayAndOneThatCannotBeReadDoesNotStopTheOthers() throws Exception {
        Files.writeString(folder.resolve("no.wav"), "this is no recording");
        WavFixture.of(Codec.MULAW, 8000, 2).tone(0, 300, 0.3, 2).writeTo(folder.resolve("yes.wav"));
        Answer answer = cli.run("analyse", "--json", "no.wav", "yes.wav");
        assertEquals(1, answer.code());
        assertEquals("no.wav: a text file, not a recording", answer.err().strip());
        assertEquals(2, answer.json().size());
        assertEquals("a text file, not a recording", answer.json().get(0).get("error").asText());
        assertEquals(2, answer.json().get(1).get("durationSeconds").asInt());
    }

    @Test
    void inWordsItFitsOnAFewLines() {
        Answer answer = cli.run("analyse", CALL.toString());
        assertEquals(0, answer.code());
        assertEquals(5, answer.out().lines().count(), answer.out());
        assertTrue(answer.out().contains("one hold, median response 0."), answer.out());
    }
}
