/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.File;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Another program's view of a workbook; skipped where LibreOffice is not installed. */
class LibreOfficeTest {

    private static final long MINUTES = 4;

    @TempDir
    Path folder;

    @Test
    void libreOfficeReadsTheActionsAsTheyWereWritten() throws Exception {
        Path workbook = folder.resolve("plan.xlsx");
        PlanWorkbook.write(Plans.usual(), workbook);
        // Token 9 chooses sheet 3; token 3 is UTF-8: "Filter Options for CSV" in LibreOffice's help.
        convert(workbook, "csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true,false,false,false,3");
        List<String> lines = Files.readAllLines(folder.resolve("plan-Actions.csv"), StandardCharsets.UTF_8);
        assertTrue(lines.get(0).startsWith("Goal,Technique,Action,Owner,Due,Status"), lines.get(0));
        assertEquals("1,Validate first,Role-play with the card \u201CThe third call about one bill\u201D,Kim Sample,2026-03-16,"
                + "In progress,action-2,goal-1", lines.get(2));
    }

    @Test
    void libreOfficePrintsIt() throws Exception {
        Path workbook = folder.resolve("plan.xlsx");
        PlanWorkbook.write(Plans.usual(), workbook);
        convert(workbook, "pdf");
        byte[] start = Arrays.copyOf(Files.readAllBytes(folder.resolve("plan.pdf")), 5);
        assertEquals("%PDF-", new String(start, StandardCharsets.US_ASCII));
    }

    @Test
    void libreOfficeListsTheStylesByNameAndCellsFollowThem() throws Exception {
        Path workbook = folder.resolve("plan.xlsx");
        PlanWorkbook.write(Plans.usual(), workbook);
        convert(workbook, "fods");
        String flat = Files.readString(folder.resolve("plan.fods"), StandardCharsets.UTF_8);
        assertTrue(flat.contains("style:display-name=\"Plan Header\""), "no named style");
        assertTrue(flat.contains("table:style-name=\"Plan_20_Header\"") || flat.contains("style:parent-style-name=\"Plan_20_Header\""),
                "no cell has it");
        assertTrue(flat.contains("office:value-type=\"date\" office:date-value=\"2026-03-16\""), "a day that is no date");
        assertTrue(flat.contains("<table:database-range table:name=\"__Anonymous_Sheet_DB__2\"") && flat.contains("table:display-filter-buttons=\"true\""),
                "no filter");
    }

    @Test
    void whatLibreOfficeSavedIsTheSamePlan() throws Exception {
        Path saved = folder.resolve("saved");
        RoundTrip trip = RoundTrip.of(folder);
        convert(trip.file(), "xlsx", saved);
        Files.copy(saved.resolve("plan.xlsx"), trip.file(), java.nio.file.StandardCopyOption.REPLACE_EXISTING);
        PlanDifference found = trip.read();
        assertEquals(java.util.List.of(), found.problems());
        assertEquals(java.util.List.of(), found.changes());
        PlanTemplate.sample(folder.resolve("own.xlsx"));
        convert(folder.resolve("own.xlsx"), "xlsx", saved);
        assertEquals(java.util.List.of(), PlanTemplate.check(saved.resolve("own.xlsx")).problems());
    }

    private void convert(Path file, String to) throws Exception {
        convert(file, to, folder);
    }

    private void convert(Path file, String to, Path into) throws Exception {
        Process office = new ProcessBuilder(office().toString(), "-env:UserInstallation=" + folder.resolve("profile").toUri(),
                "--headless", "--convert-to", to, "--outdir", into.toString(), file.toString()).redirectErrorStream(true)
                .redirectOutput(folder.resolve("office.log").toFile()).start();
        boolean ended = office.waitFor(MINUTES, TimeUnit.MINUTES);
        if (!ended) {
            office.descendants().forEach(ProcessHandle::destroyForcibly);
            office.destroyForcibly();
        }
        assertTrue(ended && office.exitValue() == 0, () -> "LibreOffice failed: " + log());
    }

    private String log() {
        try {
            return Files.readString(folder.resolve("office.log"));
        } catch (java.io.IOException e) {
            return e.toString();
        }
    }

    private static Path office() {
        String path = System.getenv().getOrDefault("PATH", "");
        Path found = Arrays.stream(path.split(File.pathSeparator)).filter(entry -> !entry.isBlank())
                .map(entry -> Path.of(entry, "soffice")).filter(Files::isExecutable).findFirst().orElse(null);
        Assumptions.assumeTrue(found != null, "skipped: LibreOffice (soffice) is not on the PATH of this machine");
        return found;
    }
}
