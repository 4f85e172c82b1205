/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.report.insight;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;

import org.coachline.extension.Guard;
import org.coachline.extension.Guest;
import org.coachline.extension.GuestChoices;
import org.coachline.extension.GuestRegistry;
import org.coachline.extension.Outcome;
import org.coachline.insight.AgentProgress;
import org.coachline.insight.CallerMatrix;
import org.coachline.insight.ClusteredCount;
import org.coachline.insight.Days;
import org.coachline.insight.InsightSettings;
import org.coachline.insight.SameDayClock;
import org.coachline.insight.TechniqueProgress;
import org.coachline.insight.TimeStep;
import org.coachline.insight.agreement.Calibration;
import org.coachline.look.Token;
import org.coachline.report.chart.Chart;
import org.coachline.report.chart.ChartFile;
import org.coachline.report.chart.ChartTheme;
import org.coachline.testsupport.GuestHouse;
import org.coachline.testsupport.Misdeed;
import org.example.guests.ChanceBars;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A chart for each way to misbehave, beside one that behaves. */
class InsightChartsTest {

    private static final Duration LONG = Duration.ofMinutes(5);
    private static final Duration SHORT = Duration.ofMillis(20);

    @TempDir
    private Path folder;
    private final GuestHouse house = new GuestHouse(InsightCharts.POINT.id(), InsightCharts.POINT.element());

    @AfterEach
    void letGo() {
        Misdeed.letGo();
    }

    /** What charts of techniques look at; the rest stays away. */
    private static AgentProgress progress() {
        CallerMatrix noMatrix = null;
        SameDayClock noClock = null;
        Calibration nobodyElse = null;
        ClusteredCount eleven = new ClusteredCount(6, 4, 11, 4, 8, 25);
        return new AgentProgress("kim", "Kim", "", new Days(null, null, ZoneOffset.UTC), TimeStep.WEEK, InsightSettings.usual(ZoneOffset.UTC),
                List.of(new TechniqueProgress("p/validate-first", 4, 0, 7, 0, eleven, false, ClusteredCount.NONE, null)), List.of(), List.of(), List.of(), noMatrix,
                List.of(), noClock, List.of(), List.of(), nobodyElse, Map.of("p/validate-first", "Validate first"));
    }

    private Guest<InsightChart> only(Guard guard) {
        return new InsightCharts(new GuestRegistry(house.registry(), guard, GuestChoices.none())).all().getFirst();
    }

    private static Chart drawn(Guest<InsightChart> guest, ChartTheme theme) {
        return InsightCharts.draw(guest, progress(), theme, () -> false).result().orElseThrow();
    }

    @Test
    void whatIsDrawnIsAChartWithItsFigures() {
        house.guest("org.example.good", "id=\"org.example.chances\" name=\"Chances\"", ChanceBars::new);
        Chart chart = drawn(only(new Guard(LONG)), ChartTheme.LIGHT);
        assertEquals("Kim had most chances to Validate first", chart.title());
        assertEquals("Technique\tChances\nValidate first\t11\n", chart.table().text());
        assertTrue(chart.summary().endsWith("Validate first, 11"), chart.summary());
    }

    @ParameterizedTest
    @ValueSource(strings = {"svg", "png", "pdf"})
    void itIsWrittenAsAnyOther(String ending) throws Exception {
        house.guest("org.example.good", "id=\"org.example.chances\" name=\"Chances\"", ChanceBars::new);
        Path file = folder.resolve("chart." + ending);
        ChartFile.write(drawn(only(new Guard(LONG)), ChartTheme.PRINT), file, ChartFile.SCREEN_DPI);
        assertTrue(Files.size(file) > 500, "size " + Files.size(file));
        if (ending.equals("svg")) {
            assertTrue(Files.readString(file).contains("Validate first: 11"), "words stay words");
        }
    }

    @ParameterizedTest
    @EnumSource
    void whoeverDoesWrongFailsByNameAndIsNotAskedAgain(Misdeed misdeed) throws IOException {
        house.culprit(misdeed, "id=\"org.example.culprit\" name=\"Culprit\"", () -> (InsightChart) progress -> {
            List<InsightDrawing.Shape> shapes = shapes(misdeed);
            return misdeed == Misdeed.RETURNS_NOTHING ? null : new InsightDrawing("A title", "", 100, shapes, List.of("One"), List.of(List.of("cell")));
        });
        Guest<InsightChart> guest = only(new Guard(misdeed == Misdeed.HEEDS_NOTHING ? SHORT : LONG, misdeed.takesTime() ? SHORT : LONG));
        Outcome<Chart> outcome = InsightCharts.draw(guest, progress(), ChartTheme.DARK, () -> false);
        assertInstanceOf(Outcome.Failed.class, outcome);
        assertEquals(misdeed.fault(), guest.fault().orElseThrow().kind().name());
        assertTrue(guest.fault().orElseThrow().message().startsWith("org.example.culprit: "));
        assertInstanceOf(Outcome.SwitchedOff.class, InsightCharts.draw(guest, progress(), ChartTheme.DARK, () -> false));
    }

    /** Nonsense is a list of what is no shape at all, which the compiler does not see. */
    @SuppressWarnings("unchecked")
    private static List<InsightDrawing.Shape> shapes(Misdeed misdeed) throws Exception {
        return (List<InsightDrawing.Shape>) (List<?>) misdeed.<Object>list(() -> "no shape", () -> new InsightDrawing.Line(0, 0, 1, 1, Token.ACCENT));
    }

    @Test
    void wordsThatNoPictureHasRoomForAreCut() {
        assertEquals(InsightDrawing.MOST_CHARACTERS, new InsightDrawing.Words(0, 0, "x".repeat(10_000_000), Token.TEXT).text().length());
    }

    @Test
    void aTableWhoseRowsDoNotFitIsRefused() {
        house.guest("org.example.odd", "id=\"org.example.odd\" name=\"Odd\"", () -> (InsightChart) progress -> new InsightDrawing("A title", "", 100, List.of(),
                List.of("One", "Two"), List.of(List.of("only one"))));
        Guest<InsightChart> guest = only(new Guard(LONG));
        assertInstanceOf(Outcome.Failed.class, InsightCharts.draw(guest, progress(), ChartTheme.LIGHT, () -> false));
        assertEquals("NONSENSE", guest.fault().orElseThrow().kind().name());
    }
}
