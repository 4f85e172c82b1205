/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.cli.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Files;
import java.nio.file.Path;
import org.coachline.cli.internal.Cli.Answer;
import org.coachline.testsupport.Speaking;
import org.coachline.testsupport.WavFixture;
import org.coachline.testsupport.WavFixture.Codec;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@Speaking
class TranscriptCommandsTest {

    private static final String TEXT = "WEBVTT\n\n00:00:00.500 --> 00:00:02.000\n<v Agent>Good <00:00:01.000>morning\n\n"
            + "00:00:03.000 --> 00:00:04.000\n<v Ann>Hello\n\n";

    @TempDir
    Path folder;

    private Cli cli;
    private String call = "";

    @BeforeEach
    void start() throws Exception {
        cli = new Cli(folder);
        assertEquals(0, cli.run("library", "create", "lib").code());
        WavFixture.of(Codec.MULAW, 8000, 2).tone(0, 300, 0.5, 2).writeTo(folder.resolve("call.wav"));
        call = cli.run("import", "--library", "lib", "call.wav", "--json").json().get(0).get("call").asText();
        Files.writeString(folder.resolve("call.vtt"), TEXT);
    }

    private Answer bring(String... more) {
        String[] words = new String[more.length + 7];
        System.arraycopy(new String[] {"transcript", "import", "--library", "lib", "--call", call, "call.vtt"}, 0, words, 0, 7);
        System.arraycopy(more, 0, words, 7, more.length);
        return cli.run(words);
    }

    private String exported(String name) throws Exception {
        Answer answer = cli.run("transcript", "export", "--library", "lib", "--call", call, "-o", name);
        assertEquals(0, answer.code(), answer.err());
        return Files.readString(folder.resolve(name));
    }

    @Test
    void whatIsImportedIsCountedAndSpeakersAreGuessedOrTold() throws Exception {
        JsonNode answer = bring("--customer", "ann", "--json").json();
        assertEquals("{\"call\":\"" + call + "\",\"format\":\"vtt\",\"cues\":2,\"words\":2,\"dropped\":0,"
                + "\"cardNumbers\":{\"masked\":0,\"silencedSpans\":0,\"piecesWithoutTimes\":0},\"speakers\":{\"Agent\":\"agent\",\"Ann\":\"customer\"},\"remarks\":[]}", answer.toString());
    }

    @Test
    void anUnknownSpeakerStaysUnknownAndIsSaid() {
        Answer answer = bring();
        assertEquals(0, answer.code(), answer.err());
        assertTrue(answer.out().contains("Agent (agent), Ann (unknown)"), answer.out());
    }

    @Test
    void theTranscriptComesOutAsItWentIn() throws Exception {
        bring("--customer", "Ann");
        assertEquals(TEXT.replace("Ann", "Customer"), exported("out.vtt"));
        assertEquals("1\n00:00:00,500 --> 00:00:02,000\nAgent: Good morning\n\n2\n00:00:03,000 --> 00:00:04,000\nCustomer: Hello\n\n", exported("out.srt"));
    }

    @Test
    void anOffsetMovesEverythingAndWhatLiesBeforeTheCallIsLeftOut() throws Exception {
        Answer answer = bring("--offset", "-2.5");
        assertEquals(0, answer.code(), answer.err());
        assertTrue(answer.out().contains("One piece lies before the call and was left out"), answer.out());
        assertTrue(exported("out.vtt").contains("00:00:00.500 --> 00:00:01.500"));
    }

    @Test
    void aSecondImportReplacesTheFirst() throws Exception {
        bring();
        Files.writeString(folder.resolve("call.vtt"), "WEBVTT\n\n00:01.000 --> 00:02.000\nOther\n");
        bring();
        assertFalse(exported("out.vtt").contains("morning"));
    }

    @Test
    void nobodyIsTakenForSomebodyElse() {
        Answer answer = bring("--agent", "Bob");
        assertEquals(1, answer.code());
        assertTrue(answer.err().contains("Agent, Ann"), answer.err());
    }

    @Test
    void whatIsNoTimedTextIsRefusedWithItsName() throws Exception {
        Files.writeString(folder.resolve("call.vtt"), "some text");
        Answer answer = bring();
        assertEquals(1, answer.code());
        assertTrue(answer.err().contains("call.vtt: it holds no timed text"), answer.err());
    }

    @Test
    void aFileWithNothingSaidChangesNothing() throws Exception {
        bring();
        Files.writeString(folder.resolve("call.vtt"), "WEBVTT\n");
        assertEquals(1, bring().code());
        assertTrue(exported("out.vtt").contains("morning"));
    }

    @Test
    void aCallWithoutTranscriptExportsNothing() {
        Answer answer = cli.run("transcript", "export", "--library", "lib", "--call", call, "-o", "out.vtt");
        assertEquals(1, answer.code());
        assertTrue(answer.err().contains("no transcript"), answer.err());
        assertFalse(Files.exists(folder.resolve("out.vtt")));
    }

    @Test
    void aNameThatEndsOtherwiseIsWrongUse() {
        assertEquals(2, cli.run("transcript", "export", "--library", "lib", "--call", call, "-o", "out.txt").code());
    }

    @Test
    void anUnknownCallIsRefused() {
        assertEquals(1, cli.run("transcript", "import", "--library", "lib", "--call", "none", "call.vtt").code());
    }

    @Test
    void aCardNumberIsMaskedOnItsWayInAndSaid() throws Exception {
        Files.writeString(folder.resolve("call.vtt"), "WEBVTT\n\n00:00.500 --> 00:01.000\n<v Ann>it is 4111 1111\n\n00:01.200 --> 00:01.700\n<v Ann>1111 1111 thanks\n");
        Answer answer = bring("--customer", "Ann");
        assertTrue(answer.out().contains("One card number was masked; one stretch of the sound is silent."), answer.out());
        String text = exported("out.vtt");
        assertTrue(text.contains("it is [redacted]") && text.contains("[redacted] thanks"), text);
        assertFalse(text.contains("1111"));
        assertEquals(1, bring("--customer", "Ann", "--json").json().get("cardNumbers").get("masked").asInt());
    }
}
