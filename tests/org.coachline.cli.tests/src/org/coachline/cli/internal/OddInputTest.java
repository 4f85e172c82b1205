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
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.coachline.cli.internal.Cli.Answer;
import org.coachline.testsupport.Speaking;
import org.coachline.testsupport.WavFixture;
import org.coachline.testsupport.WavFixture.Codec;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Files and libraries that are not as they should be. */
@Speaking
class OddInputTest {

    @TempDir
    Path folder;
    private Cli cli;

    @BeforeEach
    void makeLibrary() {
        cli = new Cli(folder);
        assertEquals(0, cli.run("library", "create", "lib").code());
    }

    private static WavFixture sound() {
        return WavFixture.of(Codec.MULAW, 8000, 2).tone(0, 440, 0.5, 3).tone(1, 300, 0.5, 3);
    }

    private String imported() throws IOException {
        sound().writeTo(folder.resolve("call.wav"));
        return cli.run("import", "--library", "lib", "--agent", "Kim", "call.wav", "--json").json().get(0).get("call").asText();
    }

    @ParameterizedTest
    @ValueSource(strings = {"@call.wav", "with blank.wav", "new\nline.wav", "what?.wav", "100%.wav", "\u00fcml\u00e4ut \u4F60.wav"})
    void aRecordingMayHaveAnyNameThatAFileMayHave(String name) throws Exception {
        // What an order to read words from a file would find.
        Files.writeString(folder.resolve("call.wav"), "--help");
        Path file = sound().writeTo(folder.resolve(name));
        Answer answer = cli.run("import", "--library", "lib", name, "--json");
        assertEquals(0, answer.code(), answer.err());
        assertEquals(file.toString(), answer.json().get(0).get("file").asText());
    }

    @Test
    void aNameThatBeginsLikeAnOptionIsToldAsSuchAndTakenAfterTwoDashes() throws Exception {
        sound().writeTo(folder.resolve("-dash.wav"));
        Answer wrong = cli.run("import", "--library", "lib", "-dash.wav");
        assertEquals(2, wrong.code());
        assertTrue(wrong.err().contains("'-dash.wav'") && wrong.err().contains("'--'"), wrong.err());
        assertEquals(0, cli.run("import", "--library", "lib", "--", "-dash.wav").code());
    }

    @Test
    void aRecordingThatEndsBeforeItsHeaderSaysIsTakenAsFarAsItGoesAndThatIsSaid() throws Exception {
        byte[] whole = sound().bytes();
        Files.write(folder.resolve("cut.wav"), java.util.Arrays.copyOf(whole, whole.length - 16_000));
        Answer answer = cli.run("import", "--library", "lib", "cut.wav", "--json");
        assertEquals(0, answer.code(), answer.err());
        JsonNode call = answer.json().get(0);
        assertEquals(2.0, call.get("durationSeconds").asDouble(), 0.01);
        assertEquals(1, call.get("remarks").size());
        assertTrue(answer.err().contains("cut.wav") && answer.err().contains(call.get("remarks").get(0).asText()), answer.err());
    }

    @Test
    void nothingIsRemarkedOfARecordingThatIsAsItShouldBe() throws Exception {
        sound().writeTo(folder.resolve("call.wav"));
        Answer answer = cli.run("import", "--library", "lib", "call.wav", "--json");
        assertEquals(0, answer.json().get(0).get("remarks").size());
        assertEquals("", answer.err());
    }

    @Test
    void aDamagedCallStaysListedWithWhatIsWrongOnceTheListsAreMadeAnew() throws Exception {
        String call = imported();
        assertTrue(cli.run("calls", "--library", "lib", "--json").json().get(0).get("damage").isNull());
        spoil("<coaching:Call ", call);
        assertEquals(1, cli.run("library", "check", "lib").code());
        assertEquals(1, cli.run("library", "rebuild", "lib").code());
        Answer calls = cli.run("calls", "--library", "lib", "--json");
        assertEquals(0, calls.code());
        assertEquals(call, calls.json().get(0).get("id").asText());
        assertEquals("Kim", calls.json().get(0).get("agent").asText());
        assertTrue(calls.json().get(0).get("damage").asText().contains(call), calls.out());
        assertTrue(calls.err().contains(call), calls.err());
        Answer show = cli.run("review", "show", "--library", "lib", "--call", call);
        assertEquals(1, show.code());
        assertTrue(show.err().contains(call), show.err());
    }

    @Test
    void aDamagedReviewIsNamedAndTheOthersOfTheCallAreShown() throws Exception {
        String call = imported();
        for (String reviewer : new String[] {"Alex", "Sam"}) {
            assertEquals(0, cli.run("review", "add-moment", "--library", "lib", "--call", call, "--reviewer", reviewer, "--technique", "validate-first",
                    "--start", "1", "--verdict", "missed").code());
        }
        JsonNode reviews = cli.run("review", "show", "--library", "lib", "--call", call, "--json").json().get("reviews");
        String damaged = reviews.get(0).get("id").asText();
        spoil("<coaching:Review ", damaged);
        Answer show = cli.run("review", "show", "--library", "lib", "--call", call);
        assertEquals(0, show.code(), show.err());
        assertEquals(1, show.out().lines().count(), show.out());
        Answer json = cli.run("review", "show", "--library", "lib", "--call", call, "--json");
        assertEquals(0, json.code(), json.err());
        assertEquals(1, json.json().get("reviews").size());
        assertEquals(1, json.json().get("damaged").size());
        assertEquals(damaged, json.json().get("damaged").get(0).get("id").asText());
        assertTrue(show.err().contains(damaged), show.err());
        spoil("<coaching:Review ", reviews.get(1).get("id").asText());
        assertEquals(1, cli.run("review", "show", "--library", "lib", "--call", call).code());
    }

    @Test
    void aDamagedReviewGivesWayToTheOthersInAgreementAndIsNamed() throws Exception {
        String call = imported();
        for (String reviewer : new String[] {"Alex", "Robin", "Sam"}) {
            assertEquals(0, cli.run("review", "add-moment", "--library", "lib", "--call", call, "--reviewer", reviewer, "--technique", "validate-first",
                    "--start", "1", "--verdict", "missed").code());
        }
        JsonNode reviews = cli.run("review", "show", "--library", "lib", "--call", call, "--json").json().get("reviews");
        String damaged = reviews.get(0).get("id").asText();
        spoil("<coaching:Review ", damaged);
        Answer agreement = cli.run("agreement", "--library", "lib", "--call", call, "--json");
        assertEquals(0, agreement.code(), agreement.err());
        assertEquals(2, agreement.json().get("reviewers").size());
        assertEquals(1, agreement.json().get("leftOut").size());
        assertEquals(damaged, agreement.json().get("leftOut").get(0).get("review").asText());
        assertTrue(agreement.err().contains("left out"), agreement.err());
    }

    @Test
    void aDamagedPlanStopsNeitherProgressNorTheExportOfTheOthers() throws Exception {
        String call = imported();
        assertEquals(0, cli.run("review", "add-moment", "--library", "lib", "--call", call, "--reviewer", "Alex", "--technique", "validate-first",
                "--start", "1", "--verdict", "missed").code());
        cli.run("plan", "create", "--library", "lib", "--agent", "Kim");
        spoil("<coaching:CoachingPlan ", cli.run("plan", "create", "--library", "lib", "--agent", "Kim").out().lines().findFirst().orElseThrow());
        assertEquals(0, cli.run("progress", "--library", "lib", "--agent", "Kim", "--json").code());
        Answer exported = cli.run("plan", "export-all", "--library", "lib", "-o", "team");
        assertEquals(1, exported.code());
        assertTrue(exported.out().startsWith("Wrote one plan to "), exported.out());
        assertTrue(exported.err().contains("is damaged"), exported.err());
        try (Stream<Path> files = Files.list(folder.resolve("team"))) {
            assertEquals(1, files.count());
        }
    }

    /** Makes a document, and nothing else in the database, one that cannot be read. */
    private void spoil(String type, String id) throws IOException {
        Path database = folder.resolve("lib/coachline.db");
        String bytes = Files.readString(database, StandardCharsets.ISO_8859_1);
        Pattern start = Pattern.compile(Pattern.quote(type) + "(?=[^>]* id=\"" + Pattern.quote(id) + "\")");
        assertTrue(start.matcher(bytes).find(), type);
        Files.writeString(database, start.matcher(bytes).replaceAll(type.replace(':', '<')), StandardCharsets.ISO_8859_1);
    }

    @Test
    void aRecordingThatWasAlteredIsFoundWhenRecordingsAreChecked() throws Exception {
        imported();
        Path file = folder.resolve("call.wav");
        byte[] bytes = Files.readAllBytes(file);
        bytes[bytes.length - 1] ^= 1;
        Files.write(file, bytes);
        assertEquals(0, cli.run("library", "check", "lib").code());
        Answer answer = cli.run("library", "check", "lib", "--recordings", "--json");
        assertEquals(1, answer.code());
        assertEquals("recording", answer.json().get("problems").get(0).get("area").asText());
        assertTrue(answer.err().contains("call.wav"), answer.err());
    }
}
