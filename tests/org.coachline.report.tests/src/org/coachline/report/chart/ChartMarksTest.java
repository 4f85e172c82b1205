/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.report.chart;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.coachline.look.Palette;
import org.coachline.look.Theme;
import org.coachline.look.Token;
import org.coachline.model.coaching.Verdict;
import org.coachline.testsupport.Speaking;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What a chart says of its points, bars and cells: where they are, what they stand for, and the same as figures. */
@Speaking
class ChartMarksTest {

    private Map<String, Chart> all;

    @BeforeEach
    void speakEnglish() {
        all = ChartData.all(ChartTheme.LIGHT);
    }

    private static List<ChartMark> marks(Chart chart) {
        return ChartRaster.of(chart, chart.width(), chart.height(), 1).marks();
    }

    @Test
    void aPointOfATrendStandsForItsTechniqueAndItsWeekAndGapsForNothing() {
        List<ChartMark> marks = marks(all.get("trend"));
        assertEquals(9, marks.size());
        assertEquals(new ChartDatum.Rate("p/validate", ChartData.MONDAY, ChartData.MONDAY.plusDays(6)), marks.get(0).datum());
        assertEquals("From 5 Jan 2026: 3 of 12 in 6 calls", marks.get(0).text());
        assertEquals(new ChartDatum.Rate("p/validate", ChartData.MONDAY.plusWeeks(4), ChartData.MONDAY.plusWeeks(4).plusDays(6)), marks.get(3).datum());
    }

    @Test
    void aCellOfTheMatrixStandsForItsTechniqueAndTypeOfCaller() {
        List<ChartMark> marks = marks(all.get("matrix"));
        assertEquals(6, marks.size());
        ChartMark struggles = marks.stream().filter(mark -> mark.datum().equals(new ChartDatum.WithCaller("p/validate", "p/expert"))).findFirst().orElseThrow();
        assertTrue(struggles.text().endsWith("worse than the others"), struggles.text());
        assertEquals(1, struggles.row());
        assertEquals(1, struggles.column());
    }

    @Test
    void bothSidesOfASessionAreMarks() {
        List<ChartMark> marks = marks(all.get("before-after"));
        assertEquals(8, marks.size());
        assertFalse(((ChartDatum.Side) marks.get(0).datum()).after());
        assertTrue(((ChartDatum.Side) marks.get(1).datum()).after());
        assertEquals("After the session of 12 Feb 2026: 28 of 32 in 16 calls", marks.get(1).text());
    }

    @Test
    void aPartOfABarStandsForItsVerdict() {
        List<ChartMark> marks = marks(all.get("verdicts"));
        assertTrue(marks.stream().anyMatch(mark -> mark.datum().equals(new ChartDatum.Judged("p/validate", Verdict.MISSED))
                && mark.text().equals("Validate first: 20 missed")));
        assertTrue(marks.stream().noneMatch(mark -> mark.datum().equals(new ChartDatum.Judged("p/silence", Verdict.BACKFIRED))));
    }

    @Test
    void theBarsOfTheClockCoverAllHoursWithoutAGap() {
        List<ChartTable.Row> rows = all.get("same-day").table().rows();
        List<ChartDatum.Delivery> bars = rows.stream().map(ChartTable.Row::datum).filter(ChartDatum.Delivery.class::isInstance)
                .map(ChartDatum.Delivery.class::cast).toList();
        assertEquals(Double.NEGATIVE_INFINITY, bars.get(0).fromHours());
        assertEquals(Double.POSITIVE_INFINITY, bars.get(bars.size() - 1).toHours());
        assertEquals(60, rows.stream().mapToInt(row -> Integer.parseInt(row.cells().get(1))).sum());
    }

    @Test
    void outcomesHaveARowOfMarksForEachOfTheirThreeCourses() {
        List<ChartMark> marks = marks(all.get("outcomes"));
        assertEquals(Set.of(0, 1, 2), Set.copyOf(marks.stream().map(ChartMark::row).toList()));
        assertInstanceOf(ChartDatum.Outcome.class, marks.get(0).datum());
    }

    @Test
    void marksLieWithinThePictureAndNoTwoHaveTheSamePlace() {
        for (Map.Entry<String, Chart> each : all.entrySet()) {
            Rectangle2D area = new Rectangle2D.Double(0, 0, each.getValue().width(), each.getValue().height());
            Set<List<Integer>> places = new HashSet<>();
            for (ChartMark mark : marks(each.getValue())) {
                assertTrue(area.contains(mark.area()), each.getKey());
                assertTrue(places.add(List.of(mark.row(), mark.column())), each.getKey());
                assertFalse(mark.text().isBlank(), each.getKey());
            }
        }
    }

    @Test
    void everyMarkHasItsFiguresInTheTable() {
        for (Map.Entry<String, Chart> each : all.entrySet()) {
            ChartTable table = each.getValue().table();
            assertFalse(table.rows().isEmpty(), each.getKey());
            List<ChartDatum> inTable = new ArrayList<>(table.rows().stream().map(ChartTable.Row::datum).toList());
            for (ChartMark mark : marks(each.getValue())) {
                ChartDatum wanted = mark.datum() instanceof ChartDatum.Judged judged ? new ChartDatum.Judged(judged.technique(), null) : mark.datum();
                assertTrue(inTable.contains(wanted), each.getKey() + ": " + wanted);
            }
        }
    }

    @Test
    void theTableHasTheRateWithItsIntervalAndSaysWhereCallsAreTooFew() {
        ChartTable table = all.get("trend").table();
        assertEquals(List.of("5 Jan 2026", "11 Jan 2026", "3", "12", "6", "25%"), table.rows().get(0).cells().subList(0, 6));
        assertEquals("too few calls to say", table.rows().get(2).cells().get(9));
        assertNull(table.rows().get(3).datum());
    }

    @Test
    void figuresAsTextAreRowsOfATableAndNeverAFormula() {
        ChartTable table = new ChartTable(List.of("a", "b"), List.of(new ChartTable.Row(List.of("=1+1", "two\tlines\nhere"), null)));
        assertEquals("a\tb\n'=1+1\ttwo lines here\n", table.text());
    }

    @Test
    void aRowWithAnotherNumberOfCellsIsRefused() {
        List<ChartTable.Row> rows = List.of(new ChartTable.Row(List.of("one"), null));
        assertThrows(IllegalArgumentException.class, () -> new ChartTable(List.of("a", "b"), rows));
    }

    @Test
    void atTwiceTheSizeThereAreTwiceThePixelsAndTheMarksStayWhereTheyWere() {
        Chart chart = all.get("trend");
        ChartRaster one = ChartRaster.of(chart, 700, 400, 1);
        ChartRaster two = ChartRaster.of(chart, 700, 400, 2);
        assertEquals(2 * one.width(), two.width());
        assertEquals(2 * one.height(), two.height());
        for (int i = 0; i < one.marks().size(); i++) {
            assertEquals(one.marks().get(i).area().getCenterX(), two.marks().get(i).area().getCenterX(), 1.5);
        }
    }

    @Test
    void stripsOneBelowTheOtherAreThePicture() {
        Chart chart = all.get("matrix");
        ChartRaster whole = ChartRaster.of(chart, 900, 300, 1);
        int[] joined = new int[whole.pixels().length];
        for (int from = 0; from < 300; from += 128) {
            int rows = Math.min(128, 300 - from);
            System.arraycopy(ChartRaster.strip(chart, 900, 300, 1, from, rows).pixels(), 0, joined, from * 900, rows * 900);
        }
        assertArrayEquals(whole.pixels(), joined);
    }

    @ParameterizedTest
    @EnumSource(Theme.class)
    void aScreensThemeHasItsOwnColours(Theme theme) {
        Chart chart = ChartData.all(ChartTheme.of(theme)).get("verdicts");
        int[] pixels = ChartRaster.of(chart, 400, 300, 1).pixels();
        int ground = Palette.of(theme).get(Token.PANEL).packed() & 0xFFFFFF;
        assertEquals(ground, pixels[0] & 0xFFFFFF);
        assertTrue(Arrays.stream(pixels).anyMatch(pixel -> (pixel & 0xFFFFFF) != ground));
    }
}
