/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.coachline.model.coaching.Verdict;
import org.coachline.testsupport.Speaking;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@Speaking
class TeamWorkbooksTest {

    @TempDir
    Path folder;

    @Test
    void eachPlanGetsAWorkbookOfItsOwnName() throws Exception {
        List<Path> written = new ArrayList<>();
        assertEquals(3, TeamWorkbooks.toFolder(plans(3), folder.resolve("team"), null, written::add, () -> false));
        assertEquals(List.of("Coaching plan for Kim Sample.xlsx", "Coaching plan for Kim Sample (2).xlsx", "Coaching plan for Kim Sample (3).xlsx"),
                written.stream().map(file -> file.getFileName().toString()).toList());
        assertEquals("plan-1", EditedWorkbook.read(written.get(2)).planId());
    }

    @Test
    void whoCancelsKeepsWhatIsWhole() throws Exception {
        List<Path> written = new ArrayList<>();
        assertThrows(CancellationException.class, () -> TeamWorkbooks.toFolder(plans(3), folder, null, written::add, () -> written.size() == 1));
        try (var files = Files.list(folder)) {
            assertEquals(written, files.toList());
        }
        Path one = folder.resolve("one.xlsx");
        assertThrows(CancellationException.class, () -> TeamWorkbooks.toOne(plans(3), one, count -> { }, () -> true));
        assertFalse(Files.exists(one));
    }

    @Test
    void allPlansStandInOneWorkbookWithWhoTheyAreFor() throws Exception {
        Path one = folder.resolve("one.xlsx");
        assertEquals(2, TeamWorkbooks.toOne(plans(2), one, count -> { }, () -> false));
        try (XSSFWorkbook book = new XSSFWorkbook(Files.newInputStream(one))) {
            assertEquals(2, book.getSheet("Plans").getLastRowNum());
            assertEquals(4, book.getSheet("Actions").getLastRowNum());
            assertEquals("Kim Sample", book.getSheet("Evidence").getRow(4).getCell(0).getStringCellValue());
            assertEquals(134 / 86_400.0, book.getSheet("Evidence").getRow(1).getCell(5).getNumericCellValue(), 1e-12);
            assertEquals("2026-03-16T00:00", book.getSheet("Actions").getRow(1).getCell(5).getLocalDateTimeCellValue().toString());
        }
    }

    @Test
    void textFromOutsideIsNoFormulaThereEither() throws Exception {
        Path one = folder.resolve("one.xlsx");
        Iterator<PlanReport> plans = List.of(Plans.of(List.of(Plans.goal("g", List.of(), List.of(Plans.evidence("e", Verdict.MISSED, "=1+1", "", "")))),
                List.of())).iterator();
        TeamWorkbooks.<RuntimeException>toOne(() -> plans.hasNext() ? Optional.of(plans.next()) : Optional.empty(), one, count -> { }, () -> false);
        try (XSSFWorkbook book = new XSSFWorkbook(Files.newInputStream(one))) {
            var cell = book.getSheet("Evidence").getRow(1).getCell(8);
            assertEquals(CellType.STRING, cell.getCellType());
            assertTrue(cell.getCellStyle().getQuotePrefixed());
        }
    }

    private static TeamWorkbooks.Source<RuntimeException> plans(int count) {
        int[] left = {count};
        return () -> left[0]-- > 0 ? Optional.of(Plans.usual()) : Optional.empty();
    }
}
