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
import org.coachline.cli.internal.Cli.Answer;
import org.coachline.library.CallQuery;
import org.coachline.library.Library;
import org.coachline.library.OpenMode;
import org.coachline.model.coaching.Call;
import org.coachline.testsupport.Speaking;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@Speaking
class IntakeCommandTest {

    @TempDir
    Path folder;

    private Night night;
    private Cli cli;

    @BeforeEach
    void start() throws IOException {
        night = new Night(folder);
        cli = night.cli;
    }

    private Answer add(String... more) {
        return night.source("names", more);
    }

    @Test
    void aSourceIsLookedAtOnceAndItsCallsAreListedAndMeasured() throws Exception {
        assertEquals(0, add("--pattern", "{agent}_{date:yyyyMMdd}_{time:HHmm}", "--zone", "Europe/Berlin").code());
        night.sound("Kim_20191231_2330.wav", 300);
        Answer answer = cli.run("intake", "--library", "lib", "--source", "Night", "--json");
        assertEquals(0, answer.code(), answer.err());
        JsonNode found = answer.json().get(0);
        assertEquals(1, found.get("added").size());
        JsonNode calls = cli.run("calls", "--library", "lib", "--json").json();
        assertEquals("2019-12-31T22:30:00Z", calls.get(0).get("start").asText());
        assertEquals("Kim", calls.get(0).get("agent").asText());
        JsonNode again = cli.run("intake", "--library", "lib", "--json").json().get(0);
        assertEquals(0, again.get("added").size() + again.get("remarks").size());
    }

    @Test
    void whatIsLeftOutIsNamedAndTheExitCodeSaysSo() throws Exception {
        add();
        night.sound("holiday.wav", 300);
        Answer answer = cli.run("intake", "--library", "lib", "--source", "Night");
        assertEquals(1, answer.code());
        assertTrue(answer.err().contains("holiday.wav: its name does not fit the pattern"), answer.err());
        assertEquals(0, cli.run("intake", "--library", "lib", "--source", "Night").code());
    }

    @Test
    void aDeletedCallStaysAwayAtEachDoorAndComesBackByHandUnderANameOnRecord() throws Exception {
        add("--pattern", "{agent}_{date:yyyyMMdd}_{time:HHmm}");
        Path file = night.sound("Kim_20191231_2330.wav", 300);
        assertEquals(0, cli.run("intake", "--library", "lib").code());
        try (Library library = Library.open(folder.resolve("lib"), OpenMode.READ_WRITE)) {
            library.delete(Call.class, library.calls(CallQuery.ALL).get(0).id(), 1, "Alex");
        }
        Files.move(file, file.resolveSibling("Kim_20200101_0000.wav"));
        night.sound("Lee_20191231_2330.wav", 500);
        Answer looked = cli.run("intake", "--library", "lib");
        assertTrue(looked.err().contains("Kim_20200101_0000.wav: the call of this recording was deleted on"), looked.err());
        Answer refused = cli.run("import", "--library", "lib", "in/Kim_20200101_0000.wav");
        assertEquals(1, refused.code());
        assertTrue(refused.err().contains("--bring-back"), refused.err());
        assertEquals("deleted", cli.run("import", "--library", "lib", "--json", "in/Kim_20200101_0000.wav").json().get(0).get("gone").asText());
        assertEquals(2, cli.run("import", "--library", "lib", "--bring-back", " ", "in/Kim_20200101_0000.wav").code());
        assertEquals(0, cli.run("import", "--library", "lib", "--bring-back", "Sam", "in/Kim_20200101_0000.wav").code());
        assertEquals(2, cli.run("calls", "--library", "lib", "--json").json().size());
        assertTrue(cli.run("audit", "--library", "lib", "--who", "Sam", "--json").out().contains("deleted on"));
    }

    @Test
    void aSourceThatFailsSaysSoInItsList() throws Exception {
        add();
        Files.delete(folder.resolve("in"));
        assertEquals(1, cli.run("intake", "--library", "lib").code());
        JsonNode source = cli.run("sources", "list", "--library", "lib", "--json").json().get(0);
        assertTrue(source.get("failure").asText().contains("is not there"), source::toString);
        assertEquals(1, source.get("failures").asInt());
    }

    @Test
    void aPreviewShowsWhatWouldBeFoundAndKeepsNothing() throws Exception {
        night.sound("Kim_20191231_2330.wav", 300);
        night.sound("holiday.wav", 400);
        JsonNode preview = cli.run("sources", "preview", "--folder", "in", "--kind", "names", "--pattern", "{agent}_{date:yyyyMMdd}_{time:HHmm}", "--zone", "UTC", "--json").json();
        assertEquals(1, preview.get("calls").asInt());
        assertEquals(1, preview.get("refused").asInt());
        assertEquals("2019-12-31T23:30:00Z", preview.get("rows").get(0).get("start").asText());
        assertEquals(0, cli.run("calls", "--library", "lib", "--json").json().size());
    }

    @Test
    void whatIsWrongWithASourceIsSaidBeforeItIsKept() throws Exception {
        assertTrue(add("--pattern", "{agnet}").err().contains("there is no field agnet"));
        assertTrue(add("--zone", "Mars").err().contains("an IANA zone"));
        assertTrue(cli.run("intake", "--library", "lib").err().contains("The library has no sources"));
        add();
        assertTrue(cli.run("intake", "--library", "lib", "--source", "Nihgt").err().contains("Night"));
    }

    @Test
    void aRemovedSourceLeavesItsCalls() throws Exception {
        add("--pattern", "");
        night.sound("a.wav", 300);
        cli.run("intake", "--library", "lib", "--no-analysis");
        assertEquals(0, cli.run("sources", "remove", "--library", "lib", "--name", "Night").code());
        assertEquals(0, cli.run("sources", "list", "--library", "lib", "--json").json().size());
        assertEquals(1, cli.run("calls", "--library", "lib", "--json").json().size());
    }
}
