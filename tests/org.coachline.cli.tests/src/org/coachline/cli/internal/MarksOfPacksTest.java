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
import java.nio.file.StandardCopyOption;
import java.util.List;
import org.coachline.catalog.store.PackChoices;
import org.coachline.cli.internal.Cli.Answer;
import org.coachline.testsupport.WavFixture;
import org.coachline.testsupport.WavFixture.Codec;
import org.eclipse.core.runtime.RegistryFactory;
import org.eclipse.core.runtime.spi.RegistryStrategy;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What becomes of marks when the pack that they were made with changes, goes and comes back. */
class MarksOfPacksTest {

    private static final Object TOKEN = new Object();
    private static final String THEN = "Greet by name";

    @TempDir
    Path folder;
    private Path pack;
    private Path elsewhere;
    private String call = "";

    @BeforeEach
    void aMarkIsMade() throws IOException {
        pack = folder.resolve("packs/mine");
        elsewhere = folder.resolve("elsewhere");
        WavFixture.of(Codec.MULAW, 8000, 2).tone(0, 440, 0.5, 1).writeTo(folder.resolve("call.wav"));
        json("packs", "new", "packs/mine", "--id", "org.example.mine", "--name", "Mine");
        json("library", "create", "lib");
        call = cli().run("import", "--library", "lib", "--agent", "Kim", "call.wav", "--json").json().get(0).get("call").asText();
        mark("greet-by-name");
    }

    /** A process of its own, for a user who put packs into their folder. */
    private Cli cli() {
        InstalledPacks packs = new InstalledPacks(RegistryFactory.createRegistry(new RegistryStrategy(null, null), TOKEN, TOKEN), PackChoices.inFolder(folder), Cli.nobody());
        packs.service().setLocale(null);
        return new Cli(folder, packs, new SampleFiles());
    }

    private Answer json(String... words) {
        Answer answer = cli().run(words);
        assertEquals(0, answer.code(), answer.err());
        return answer;
    }

    private void mark(String technique) {
        json("review", "add-moment", "--library", "lib", "--call", call, "--reviewer", "Alex", "--technique", technique, "--start", "0.2", "--verdict", "used-well");
    }

    private JsonNode marks() throws IOException {
        return json("review", "show", "--library", "lib", "--call", call, "--json").json().get("moments");
    }

    private void change(String text, String by) throws IOException {
        Path file = pack.resolve("pack.xml");
        String before = Files.readString(file);
        assertTrue(before.contains(text), text);
        Files.writeString(file, before.replace(text, by));
    }

    private void renamed() throws IOException {
        change("version=\"0.1.0\"", "version=\"2.0.0\"");
        change("id=\"greet-by-name\" name=\"Greet by name\"", "id=\"say-hello\" name=\"Say hello\"");
        change("<technique>greet-by-name</technique>", "<technique>say-hello</technique>");
        change("</pack>", "<replaced since=\"2.0.0\"><was>greet-by-name</was><now>say-hello</now></replaced></pack>");
        assertEquals("used", cli().run("packs", "list", "--json").json().get(0).get("state").asText());
    }

    @Test
    void aMarkIsReadableWithoutItsPackAndComesAliveWithIt() throws IOException {
        Files.move(pack, elsewhere, StandardCopyOption.ATOMIC_MOVE);
        assertEquals(0, cli().run("packs", "list", "--json").json().size());
        assertEquals(THEN, marks().get(0).get("techniqueName").asText());
        assertEquals(1, cli().run("review", "add-moment", "--library", "lib", "--call", call, "--reviewer", "Alex", "--technique", "greet-by-name", "--start", "0.3").code());
        Files.move(elsewhere, pack, StandardCopyOption.ATOMIC_MOVE);
        mark("greet-by-name");
        assertEquals(2, marks().size());
    }

    @Test
    void anOldMarkKeepsItsNameWhenItsTechniqueIsRenamed() throws IOException {
        renamed();
        mark("say-hello");
        assertEquals(List.of(THEN, "Say hello"), List.of(marks().get(0).get("techniqueName").asText(), marks().get(1).get("techniqueName").asText()));
    }

    @Test
    void progressGoesOnUnderTheNewNameOrStaysWithTheOld() throws IOException {
        renamed();
        mark("say-hello");
        JsonNode then = json("progress", "--library", "lib", "--agent", "Kim", "--from", "2000-01-01", "--to", "2100-01-01", "--json").json().get("techniques");
        JsonNode now = json("progress", "--library", "lib", "--agent", "Kim", "--from", "2000-01-01", "--to", "2100-01-01", "--reading", "now", "--json").json().get("techniques");
        assertEquals(2, then.size());
        assertEquals(1, now.size());
        assertEquals("Say hello", now.get(0).get("name").asText());
        assertEquals(2, now.get(0).get("usedWell").asInt());
    }

    @Test
    void goingBackToTheLowerVersionRevivesTheOldMarksAndKeepsTheNewOnesReadable() throws IOException {
        String before = Files.readString(pack.resolve("pack.xml"));
        renamed();
        mark("say-hello");
        Files.writeString(pack.resolve("pack.xml"), before);
        mark("greet-by-name");
        assertEquals(List.of(THEN, "Say hello", THEN), List.of(marks().get(0).get("techniqueName").asText(), marks().get(1).get("techniqueName").asText(),
                marks().get(2).get("techniqueName").asText()));
    }
}
