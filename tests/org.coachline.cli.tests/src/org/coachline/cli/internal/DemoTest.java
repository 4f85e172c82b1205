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
import javax.imageio.ImageIO;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.coachline.catalog.store.PackChoices;
import org.coachline.cli.internal.Cli.Answer;
import org.coachline.testsupport.Speaking;
import org.eclipse.core.runtime.IExtensionRegistry;
import org.eclipse.core.runtime.RegistryFactory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The main job from end to end, with the packs and the sample calls that come along; needs the framework. */
@Speaking
class DemoTest {

    @TempDir
    Path folder;
    private InstalledPacks packs;
    private SampleFiles samples;

    @BeforeEach
    void start() {
        IExtensionRegistry registry = RegistryFactory.getRegistry();
        Assumptions.assumeTrue(registry != null, "skipped: installed packs are found in the framework alone");
        packs = new InstalledPacks(registry, PackChoices.inFolder(folder.resolve("config")), Cli.nobody());
        samples = new SampleFiles();
    }

    @AfterEach
    void end() throws Exception {
        if (packs != null) {
            packs.close();
            samples.close();
        }
    }

    @Test
    void theDemoDoesTheMainJobAndSaysWhereItIs() throws Exception {
        Answer answer = demo();
        assertTrue(answer.out().contains("Imported and analysed 7 sample calls (0 there already)."), answer.out());
        assertTrue(answer.out().contains("9 moments marked"), answer.out());
        for (String name : new String[] {"library", "coaching-plan.xlsx", "techniques.png"}) {
            assertTrue(answer.out().contains(folder.resolve("out").resolve(name).toString()), name + " in " + answer.out());
        }
        try (var in = Files.newInputStream(folder.resolve("out/coaching-plan.xlsx")); XSSFWorkbook book = new XSSFWorkbook(in)) {
            assertTrue(book.getSheet("Goals").getLastRowNum() >= 1);
            assertTrue(book.getSheet("Evidence").getLastRowNum() >= 1);
        }
        assertEquals(1920, ImageIO.read(folder.resolve("out/techniques.png").toFile()).getWidth());
    }

    @Test
    void doingItTwiceLeavesWhatDoingItOnceLeft() throws Exception {
        demo();
        JsonNode once = info();
        Answer again = demo();
        assertTrue(again.out().contains("Imported and analysed 0 sample calls (7 there already)."), again.out());
        assertTrue(again.out().contains(": no moments marked"), again.out());
        assertEquals(once, info());
        assertEquals(1, once.get("plans").asInt());
        assertEquals(0, cli().run("library", "check", "out/library").code());
    }

    @Test
    void theDemosMarksNameTechniquesOfThePackThatComesAlong() throws Exception {
        demo();
        JsonNode calls = cli().run("calls", "--library", "out/library", "--json").json();
        assertEquals(7, calls.size());
        for (JsonNode call : calls) {
            JsonNode shown = cli().run("review", "show", "--library", "out/library", "--call", call.get("id").asText(), "--json").json();
            for (JsonNode moment : shown.get("moments")) {
                assertEquals("org.coachline.deescalation", moment.get("pack").asText());
            }
        }
    }

    private Answer demo() {
        Answer answer = cli().run("demo", "--out", "out");
        assertEquals(0, answer.code(), answer.err());
        assertEquals("", answer.err());
        return answer;
    }

    private JsonNode info() throws Exception {
        return cli().run("library", "info", "out/library", "--json").json();
    }

    private Cli cli() {
        return new Cli(folder, packs, samples);
    }
}
