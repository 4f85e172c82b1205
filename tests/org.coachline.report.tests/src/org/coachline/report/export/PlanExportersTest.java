/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.report.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;

import org.coachline.extension.Guard;
import org.coachline.extension.Guest;
import org.coachline.extension.GuestChoices;
import org.coachline.extension.GuestRegistry;
import org.coachline.model.coaching.PlanStatus;
import org.coachline.model.coaching.ProgressStatus;
import org.coachline.report.PlanReport;
import org.coachline.report.ReportException;
import org.coachline.testsupport.GuestHouse;
import org.coachline.testsupport.Misdeed;
import org.example.guests.GoalList;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** An exporter for each way to misbehave, beside one that behaves, and what becomes of the file that people named. */
class PlanExportersTest {

    private static final Duration LONG = Duration.ofMinutes(5);
    private static final Duration SHORT = Duration.ofMillis(20);
    private static final String ATTRIBUTES = "id=\"it\" name=\"It\" fileExtension=\"txt\"";

    @TempDir
    private Path folder;
    private final GuestHouse house = new GuestHouse(PlanExporters.POINT.id(), PlanExporters.POINT.element());

    @AfterEach
    void letGo() {
        Misdeed.letGo();
    }

    private static PlanReport plan() {
        return new PlanReport("plan", 1, "Plan for Kim", "Kim", "Sam", null, null, PlanStatus.values()[0], "", Instant.EPOCH, ZoneOffset.UTC,
                List.of(new PlanReport.Goal("g", "Validate first", "Say it before asking", 1, 4, 0.8, null, ProgressStatus.values()[0], List.of(), List.of(),
                        List.of())),
                List.of(), List.of());
    }

    private Guest<PlanExporter> exporter(Guard guard) {
        return new PlanExporters(new GuestRegistry(house.registry(), guard, GuestChoices.none())).all().getFirst();
    }

    @Test
    void aPlanIsWrittenByTheExporter() throws Exception {
        house.guest("org.example.good", ATTRIBUTES, GoalList::new);
        Path file = folder.resolve("plan.txt");
        assertEquals(List.of(), PlanExporters.write(exporter(new Guard(LONG)), plan(), file, () -> false));
        assertEquals(List.of("Plan for Kim", "- Validate first: Say it before asking"), Files.readAllLines(file));
    }

    @ParameterizedTest
    @EnumSource
    void whoeverDoesWrongLeavesTheFileAsItWasAndIsNamed(Misdeed misdeed) throws IOException {
        house.culprit(misdeed, ATTRIBUTES, () -> (PlanExporter) (plan, out) -> {
            if (misdeed != Misdeed.RETURNS_NONSENSE) {
                out.write('x');
            }
            return misdeed == Misdeed.RETURNS_NONSENSE ? List.of("All is well.") : misdeed.list(() -> "", () -> "one of many");
        });
        Path file = Files.writeString(folder.resolve("plan.txt"), "before");
        Guest<PlanExporter> exporter = exporter(new Guard(misdeed == Misdeed.HEEDS_NOTHING ? SHORT : LONG, misdeed.takesTime() ? SHORT : LONG));
        ReportException failed = assertThrows(ReportException.class, () -> PlanExporters.write(exporter, plan(), file, () -> false));
        assertEquals(ReportException.Reason.GUEST, failed.reason());
        assertTrue(failed.getMessage().contains("org.example.culprit: "), failed.getMessage());
        assertEquals(misdeed.fault(), exporter.fault().orElseThrow().kind().name());
        assertEquals("before", Files.readString(file));
        assertThrows(ReportException.class, () -> PlanExporters.write(exporter, plan(), file, () -> false), "and it is not asked again");
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void aFileWithoutEndIsRefusedWhetherOrNotTheExporterLooksAtErrors(boolean looks) {
        house.guest("org.example.flood", ATTRIBUTES, () -> (PlanExporter) (plan, out) -> {
            byte[] much = new byte[1_000_000];
            for (int i = 0; i < 60; i++) {
                try {
                    out.write(much);
                } catch (IOException e) {
                    if (looks) {
                        throw e;
                    }
                }
            }
            return List.of();
        });
        Guest<PlanExporter> exporter = exporter(new Guard(LONG));
        assertThrows(ReportException.class, () -> PlanExporters.write(exporter, plan(), folder.resolve("plan.txt"), () -> false));
        assertEquals("NONSENSE", exporter.fault().orElseThrow().kind().name());
        assertFalse(Files.exists(folder.resolve("plan.txt")));
    }

    @Test
    void anEndingThatIsAPathIsNone() {
        house.guest("org.example.odd", "id=\"it\" name=\"It\" fileExtension=\"../../x\"", GoalList::new);
        assertEquals("dat", PlanExporters.ending(exporter(new Guard(LONG))));
    }
}
