/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.insight;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.coachline.insight.CallerMatrix.Standing;
import org.coachline.library.TechniqueTally;
import org.coachline.model.CatalogRef;
import org.junit.jupiter.api.Test;

class CallerMatricesTest {

    private static final InsightSettings SETTINGS = InsightSettings.usual(ZoneOffset.UTC);

    private final List<TechniqueTally> tallies = new ArrayList<>();

    /** Calls with one chance each. */
    private void calls(String agent, String callerType, String technique, int used, int missed) {
        tallies.add(new TechniqueTally(technique, agent, new CatalogRef("p", callerType, "1"), 0, used + missed, used, 0, missed, 0, used, used,
                used + missed));
    }

    private CallerMatrix matrix() {
        return CallerMatrices.of("kim", tallies, SETTINGS);
    }

    @Test
    void whoIsFarBelowTheOthersStrugglesAndIsShownWhoCouldTeach() {
        calls("kim", "indecisive", "p/choices", 2, 38);
        calls("sam", "indecisive", "p/choices", 39, 1);
        calls("pat", "indecisive", "p/choices", 20, 20);
        CallerMatrix.Cell cell = matrix().cells().get(0);
        assertEquals(Standing.STRUGGLES, cell.standing());
        assertEquals(List.of("sam", "pat"), cell.pairs().stream().map(CallerMatrix.Pair::agentId).toList());
    }

    @Test
    void whoIsFarAboveTheOthersExcelsAndIsShownWhoCouldLearn() {
        calls("kim", "aggressive", "p/calm", 39, 1);
        calls("sam", "aggressive", "p/calm", 5, 35);
        calls("pat", "aggressive", "p/calm", 38, 2);
        CallerMatrix.Cell cell = matrix().cells().get(0);
        assertEquals(Standing.EXCELS, cell.standing());
        assertEquals(List.of("sam"), cell.pairs().stream().map(CallerMatrix.Pair::agentId).toList());
    }

    @Test
    void aCellOfFewCallsSaysSo() {
        calls("kim", "silent", "p/calm", 0, 4);
        calls("sam", "silent", "p/calm", 40, 0);
        CallerMatrix.Cell cell = matrix().cells().get(0);
        assertEquals(Standing.TOO_FEW, cell.standing());
        assertNull(cell.difference());
        assertEquals(0, matrix().compared());
    }

    @Test
    void theMoreCellsAreComparedTheWiderIsEachInterval() {
        calls("kim", "silent", "p/calm", 8, 12);
        calls("sam", "silent", "p/calm", 60, 20);
        assertEquals(Standing.STRUGGLES, matrix().cells().get(0).standing());
        for (int i = 0; i < 40; i++) {
            calls("kim", "silent", "p/other" + i, 10, 10);
            calls("sam", "silent", "p/other" + i, 10, 10);
        }
        CallerMatrix many = matrix();
        assertEquals(1 - 0.05 / 41, many.cellConfidence(), 1e-12);
        assertEquals(Standing.LIKE_THE_OTHERS, CallerMatrices.cell(many, "p/calm", "p/silent").standing());
    }

    @Test
    void whereNobodyDiffersSomethingStandsOutInFewMatrices() {
        Random random = new Random(3);
        int loud = 0;
        for (int run = 0; run < 200; run++) {
            tallies.clear();
            for (int cell = 0; cell < 40; cell++) {
                int own = used(random, 20);
                int others = used(random, 200);
                calls("kim", "silent", "p/t" + cell, own, 20 - own);
                calls("sam", "silent", "p/t" + cell, others, 200 - others);
            }
            loud += matrix().cells().stream().anyMatch(cell -> cell.standing() != Standing.LIKE_THE_OTHERS) ? 1 : 0;
        }
        // One in twenty is what is promised; 200 runs of that stay below 22 in 999 of 1,000 cases.
        assertTrue(loud < 22, loud + " of 200");
    }

    private static int used(Random random, int of) {
        int used = 0;
        for (int i = 0; i < of; i++) {
            used += random.nextDouble() < 0.6 ? 1 : 0;
        }
        return used;
    }
}
