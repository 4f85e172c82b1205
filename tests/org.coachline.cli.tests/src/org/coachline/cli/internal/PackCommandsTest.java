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
import org.coachline.catalog.PackColors;
import org.coachline.cli.internal.Cli.Answer;
import org.coachline.look.Palette;
import org.coachline.look.Theme;
import org.coachline.look.Token;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The commands for those who write packs. */
class PackCommandsTest {

    @TempDir
    Path folder;
    private Cli cli;

    @BeforeEach
    void start() {
        cli = new Cli(folder);
    }

    private void fresh(String... more) {
        String[] words = new String[7 + more.length];
        System.arraycopy(new String[] {"packs", "new", "mine", "--id", "org.example.mine", "--name", "My calls"}, 0, words, 0, 7);
        System.arraycopy(more, 0, words, 7, more.length);
        Answer answer = cli.run(words);
        assertEquals(0, answer.code(), answer.err());
        assertEquals(folder.resolve(more.length == 0 ? "mine/pack.xml" : "mine/pack.yaml").toString(), answer.line());
    }

    @Test
    void aNewPackIsFine() {
        fresh();
        Answer answer = cli.run("packs", "validate", "mine");
        assertEquals(0, answer.code(), answer.err());
        assertEquals("mine: pack org.example.mine 0.1.0 is fine: 2 techniques, one caller type, one scorecard", answer.line());
        assertEquals("", answer.err());
    }

    @Test
    void whatIsWrongInAnyFileIsSaidWithItsLine() throws Exception {
        fresh("--yaml");
        Path file = folder.resolve("mine/pack.yaml");
        Files.writeString(file, Files.readString(file).replace("#2F5D9B", "#99CCFF").replace("- say-what-comes-next", "- say-nothing"));
        Files.writeString(folder.resolve("mine/translations/de.properties"), "greet-by-name.nmae=x\n");
        Answer answer = cli.run("packs", "validate", "mine", "--json");
        assertEquals(1, answer.code());
        JsonNode problems = answer.json().get("problems");
        assertEquals("mine/pack.yaml", problems.get(0).get("file").asText());
        assertTrue(problems.toString().contains("stands out at 1.6:1"), problems::toString);
        assertTrue(problems.toString().contains("refers to the technique “say-nothing”") || problems.toString().contains("say-nothing"), problems::toString);
        assertTrue(problems.toString().contains("mine/translations/de.properties") && problems.toString().contains("Did you mean “greet-by-name.name”?"), problems::toString);
    }

    @Test
    void aPageIsWrittenWhereItIsWanted() throws Exception {
        fresh();
        Answer answer = cli.run("packs", "preview", "mine", "-o", "pages/mine.html");
        assertEquals(0, answer.code(), answer.err());
        assertEquals(folder.resolve("pages/mine.html").toString(), answer.line());
        assertEquals(Files.readString(folder.resolve("pages/mine.html")), cli.run("packs", "preview", "mine").out());
    }

    @Test
    void whatIsHandedOutIsBuiltAndCanBeCheckedItself() throws Exception {
        fresh();
        Files.writeString(folder.resolve("mine/todo.txt"), "x");
        Answer answer = cli.run("packs", "build", "mine", "-o", "out", "--json");
        assertEquals(0, answer.code(), answer.err());
        assertTrue(answer.err().contains("todo.txt is not part of the pack"), answer.err());
        assertEquals("org.example.mine.feature.feature.group", answer.json().get("installs").asText());
        assertEquals(0, cli.run("packs", "validate", answer.json().get("bundle").asText()).code());
    }

    @Test
    void aFaultyPackIsNotBuiltAndSaysWhy() throws Exception {
        fresh();
        Path file = folder.resolve("mine/pack.xml");
        Files.writeString(file, Files.readString(file).replace("version=\"0.1.0\"", "version=\"one\""));
        Answer answer = cli.run("packs", "build", "mine", "-o", "out");
        assertEquals(1, answer.code());
        assertEquals("", answer.out());
        assertTrue(answer.err().contains("mine/pack.xml:") && answer.err().contains("not a version of a pack"), answer.err());
    }

    @Test
    void whatIsNotThereIsSaid() {
        Answer answer = cli.run("packs", "validate", "gone");
        assertEquals(1, answer.code());
        assertTrue(answer.err().contains("gone"), answer.err());
    }

    /** The catalog may not ask what the workbench looks like. */
    @Test
    void coloursAreCheckedAgainstTheLanesOfTheWorkbench() {
        assertEquals(Palette.of(Theme.LIGHT).css(Token.LANE), PackColors.written(PackColors.LIGHT_GROUND));
        assertEquals(Palette.of(Theme.DARK).css(Token.LANE), PackColors.written(PackColors.DARK_GROUND));
    }
}
