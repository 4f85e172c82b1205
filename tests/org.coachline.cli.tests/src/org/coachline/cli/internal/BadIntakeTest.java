/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.cli.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.Arrays;
import java.util.List;
import java.util.stream.StreamSupport;

import org.coachline.cli.internal.Cli.Answer;
import org.coachline.library.Library;
import org.coachline.library.OpenMode;
import org.coachline.library.SourceFile;
import org.coachline.testsupport.Speaking;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What bad input gets from a source, from the command line: each is named, nothing is half imported, the rest goes on, and the source keeps what was said. */
@Speaking
class BadIntakeTest {

    private static final String CONTACT = "aaaaaaaa-1111-2222-3333-bbbbbbbbbbbb";

    @TempDir
    Path folder;

    private Night night;
    private Cli cli;

    @BeforeEach
    void start() throws IOException {
        night = new Night(folder);
        cli = night.cli;
    }

    private void source(String kind, String... more) {
        Answer answer = night.source(kind, more);
        assertEquals(0, answer.code(), answer.err());
    }

    /** Looks once: so many calls come in, all sound with the library; what is said names the rest. */
    private String look(int calls) throws Exception {
        Answer answer = cli.run("intake", "--library", "lib", "--source", "Night");
        assertEquals(calls, cli.run("calls", "--library", "lib", "--json").json().size(), answer::err);
        try (Library library = Library.open(folder.resolve("lib"), OpenMode.READ_WRITE)) {
            assertTrue(library.check(new NullProgressMonitor()).sound());
        }
        return answer.out() + answer.err();
    }

    /** What the source itself goes on saying of a file. */
    private String kept(String file) throws Exception {
        try (Library library = Library.open(folder.resolve("lib"), OpenMode.READ_WRITE)) {
            SourceFile row = library.sources().files("Night").get(file);
            return row == null ? "" : row.state() + ": " + row.remark();
        }
    }

    @Test
    void aListInAnotherEncodingThanWasSaidAndWithBrokenRows() throws Exception {
        night.sound("1.wav", 300);
        night.sound("2.wav", 400);
        night.bytes("calls.csv", "file,agent\n1.wav,J\u00f6rg\n2.wav,\"Kim\n../../x.wav,Kim\n".getBytes(Charset.forName("windows-1252")));
        source("manifest", "--encoding", "UTF-8");
        String said = look(1);
        assertTrue(said.contains("row 3 cannot be read"), said);
        assertTrue(said.contains("row 4 names a file outside of the source's folder"), said);
        assertTrue(said.contains("UTF-8"), said);
        assertTrue(kept("calls.csv#3").startsWith("REFUSED: row 3"), kept("calls.csv#3"));
        assertTrue(kept(SourceFile.WHOLE).contains("UTF-8"), kept(SourceFile.WHOLE));
    }

    @Test
    void jsonThatIsNone() throws Exception {
        night.sound(CONTACT + "_20200101T0930_UTC.wav", 300);
        night.bytes(CONTACT + "_analysis_1.json", "this is no JSON at all".getBytes(StandardCharsets.UTF_8));
        night.bytes("records.json", "<html>404</html>".getBytes(StandardCharsets.UTF_8));
        source("amazon-connect");
        String said = look(1);
        assertTrue(said.contains(CONTACT + "_analysis_1.json: "), said);
        assertTrue(kept(CONTACT + "_20200101T0930_UTC.wav").startsWith("TAKEN: " + CONTACT + "_analysis_1.json"), kept(CONTACT + "_20200101T0930_UTC.wav"));
        assertTrue(kept("~records.json").contains("records.json"), kept("~records.json"));
    }

    @Test
    void namesThatLieOfWhatIsInTheFileAndOfTheDay() throws Exception {
        night.bytes("Kim_20191231_2330.wav", "a letter to the editor, and no sound".getBytes(StandardCharsets.UTF_8));
        night.sound("Lee_20191399_2330.wav", 300);
        night.sound("Sam_20191231_2330.mp3", 400);
        source("names", "--pattern", "{agent}_{date:yyyyMMdd}_{time:HHmm}");
        String said = look(1);
        assertTrue(said.contains("Kim_20191231_2330.wav: "), said);
        assertTrue(kept("Kim_20191231_2330.wav").startsWith("REFUSED: "), kept("Kim_20191231_2330.wav"));
        assertTrue(kept("Lee_20191399_2330.wav").contains("the day or time in it is none"), kept("Lee_20191399_2330.wav"));
        assertEquals("TAKEN: ", kept("Sam_20191231_2330.mp3"));
    }

    @Test
    void twoCallsWithOneId() throws Exception {
        night.sound("1-7.wav", 300);
        night.sound("2-7.wav", 400);
        night.sound("3-8.wav", 500);
        source("names", "--pattern", "{any}-{id}");
        String said = look(2);
        assertTrue(said.contains("another call of this source has the id 7 already"), said);
        List<String> kept = List.of(kept("1-7.wav"), kept("2-7.wav"));
        assertEquals(1, kept.stream().filter(each -> each.startsWith("REFUSED: another call")).count(), kept::toString);
    }

    @Test
    void clocksInTheWrongZone() throws Exception {
        for (int i = 0; i < 6; i++) {
            // The second of the id is UTC; the name was written by a clock two hours ahead.
            night.sound("external-201-300-20191231-%02d3000-%d.%d.wav".formatted(14 + i, 1577795400 + 3600 * i, i), 300 + 50 * i);
        }
        source("names", "--zone", "UTC");
        look(6);
        List<String> starts = StreamSupport.stream(cli.run("calls", "--library", "lib", "--json").json().spliterator(), false).map(each -> each.get("start").asText()).sorted().toList();
        assertEquals("2019-12-31T12:30:00Z", starts.get(0));
        assertTrue(kept(SourceFile.WHOLE).startsWith("TAKEN: ") && kept(SourceFile.WHOLE).contains("2"), kept(SourceFile.WHOLE));
    }

    @Test
    void soundThatIsHalfWritten() throws Exception {
        Path whole = night.sound("Kim_20191231_2330.wav", 300);
        byte[] all = Files.readAllBytes(whole);
        Files.write(whole, Arrays.copyOf(all, all.length / 2));
        // Just written, by the clock of this command line.
        Files.setLastModifiedTime(whole, FileTime.from(Cli.CLOCK.instant().minusSeconds(60)));
        night.sound("Lee_20191231_2330.wav", 400);
        source("names", "--pattern", "{agent}_{date:yyyyMMdd}_{time:HHmm}");
        look(1);
        assertTrue(kept("Kim_20191231_2330.wav").startsWith("WAITING: "), kept("Kim_20191231_2330.wav"));
        Files.write(whole, all);
        Files.setLastModifiedTime(whole, FileTime.from(Cli.CLOCK.instant().minusSeconds(30)));
        look(2);
        assertEquals("TAKEN: ", kept("Kim_20191231_2330.wav"));
    }
}
