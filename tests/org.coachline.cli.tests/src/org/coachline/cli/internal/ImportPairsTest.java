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
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.coachline.cli.internal.Cli.Answer;
import org.coachline.testsupport.Speaking;
import org.coachline.testsupport.WavFixture;
import org.coachline.testsupport.WavFixture.Codec;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Speaking
class ImportPairsTest {

    @TempDir
    Path folder;

    private Cli cli;

    @BeforeEach
    void start() {
        cli = new Cli(folder);
        assertEquals(0, cli.run("library", "create", "lib").code());
    }

    private Path mono(String name, double hertz) throws IOException {
        return WavFixture.of(Codec.MULAW, 8000, 1).tone(0, hertz, 0.5, 2).writeTo(folder.resolve(name));
    }

    private JsonNode imported(String... words) throws IOException {
        Answer answer = cli.run(words);
        assertEquals(0, answer.code(), answer.err());
        return answer.json();
    }

    @Test
    void twoFilesThatAreOneCallSayOfEachOtherAndWhoIsHeard() throws Exception {
        mono("a-out.wav", 300);
        mono("a-in.wav", 400);
        JsonNode results = imported("import", "--library", "lib", "--agent-file", "out", "a-in.wav", "a-out.wav", "--json");
        assertEquals(2, results.size());
        assertEquals(results.get(0).get("call"), results.get(1).get("call"));
        assertEquals(folder.resolve("a-out.wav").toString(), results.get(0).get("file").asText());
        assertEquals(folder.resolve("a-in.wav").toString(), results.get(0).get("pairedWith").asText());
        assertEquals("[\"agent\"]", results.get(0).get("roles").toString());
        assertEquals("[\"customer\"]", results.get(1).get("roles").toString());
        JsonNode shown = cli.run("review", "show", "--library", "lib", "--call", results.get(0).get("call").asText(), "--json").json();
        assertEquals("[\"agent\"]", shown.get("recordings").get(0).get("roles").toString());
    }

    @Test
    void aPairIsSaidInWordsToo() throws Exception {
        mono("x.wav", 300);
        mono("y.wav", 400);
        Answer answer = cli.run("import", "--library", "lib", "--pair", "x.wav", "y.wav");
        assertEquals(0, answer.code(), answer.err());
        assertTrue(answer.out().contains("together with y.wav; heard in it: agent"), answer.out());
    }

    @Test
    void filesStayApartWhereThatIsSaid() throws Exception {
        mono("a-agent.wav", 300);
        mono("a-customer.wav", 400);
        JsonNode results = imported("import", "--library", "lib", "--no-pairing", ".", "--json");
        assertTrue(results.get(0).get("pairedWith").isNull());
        assertEquals(2, cli.run("calls", "--library", "lib", "--json").json().size());
    }

    @Test
    void soundWithoutAHeaderIsReadAsSaidAndFromThenOnWithoutAWord() throws Exception {
        byte[] sound = new byte[16_000];
        Arrays.fill(sound, (byte) 0x9A);
        Files.write(folder.resolve("a.alaw"), sound);
        Answer unsaid = cli.run("import", "--library", "lib", "a.alaw", "--json");
        assertEquals(1, unsaid.code());
        assertTrue(unsaid.json().get(0).get("headerless").asBoolean());
        JsonNode said = imported("import", "--library", "lib", "--raw", "alaw:8000", "a.alaw", "--json");
        assertEquals("pcm_alaw", said.get(0).get("codec").asText());
        assertEquals(2.0, said.get(0).get("durationSeconds").asDouble(), 1e-9);
        sound[0] = 0x11;
        Files.write(folder.resolve("b.alaw"), sound);
        assertEquals("pcm_alaw", imported("import", "--library", "lib", "b.alaw", "--json").get(0).get("codec").asText());
    }

    @Test
    void twoCallsBecomeOneByHandAndTwoAgain() throws Exception {
        mono("x.wav", 300);
        mono("y.wav", 400);
        JsonNode apart = imported("import", "--library", "lib", "x.wav", "y.wav", "--json");
        String first = apart.get(0).get("call").asText();
        String second = apart.get(1).get("call").asText();
        Answer joined = cli.run("pair", "--library", "lib", "--agent-call", first, "--customer-call", second);
        assertEquals(0, joined.code(), joined.err());
        assertEquals(1, cli.run("calls", "--library", "lib", "--json").json().size());
        JsonNode recordings = cli.run("review", "show", "--library", "lib", "--call", first, "--json").json().get("recordings");
        assertEquals("[\"agent\"]", recordings.get(0).get("roles").toString());
        assertEquals("[\"customer\"]", recordings.get(1).get("roles").toString());
        Answer parted = cli.run("unpair", "--library", "lib", "--call", first);
        assertEquals(0, parted.code(), parted.err());
        assertEquals(2, cli.run("calls", "--library", "lib", "--json").json().size());
        JsonNode other = cli.run("review", "show", "--library", "lib", "--call", parted.line(), "--json").json();
        assertEquals("[\"mixed\"]", other.get("recordings").get(0).get("roles").toString());
        assertEquals(0, cli.run("library", "check", "lib").code());
    }

    @Test
    void whatIsNoPairIsRefusedAndNothingChanges() throws Exception {
        mono("x.wav", 300);
        String call = imported("import", "--library", "lib", "x.wav", "--json").get(0).get("call").asText();
        Answer itself = cli.run("pair", "--library", "lib", "--agent-call", call, "--customer-call", call);
        assertEquals(1, itself.code());
        assertEquals(1, cli.run("unpair", "--library", "lib", "--call", call).code());
        assertEquals(1, cli.run("pair", "--library", "lib", "--agent-call", call, "--customer-call", "none").code());
        assertEquals(1, cli.run("calls", "--library", "lib", "--json").json().size());
    }

    @ParameterizedTest
    @ValueSource(strings = {"--raw mulaw", "--raw mp3:8000", "--raw mulaw:0", "--raw mulaw:8000:0", "--raw s16le:9999999", "--agent-file left", "--pair a.wav"})
    void wrongValuesAreWrongUsage(String words) {
        String[] all = ("import --library lib a.wav " + words).split(" ");
        Answer answer = cli.run(all);
        assertEquals(2, answer.code(), answer.err());
        assertEquals("", answer.out());
    }
}
