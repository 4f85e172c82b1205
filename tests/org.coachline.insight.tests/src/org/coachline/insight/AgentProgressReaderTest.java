/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.insight;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import org.coachline.catalog.Catalog;
import org.coachline.insight.agreement.Calibration;
import org.coachline.insight.agreement.CalibrationReader;
import org.coachline.insight.synthetic.SyntheticLibrary;
import org.coachline.library.Library;
import org.coachline.library.OpenMode;
import org.coachline.library.Period;
import org.coachline.library.PersonRow;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** All that is known of an agent at once is the same as each answer by itself. */
class AgentProgressReaderTest {

    private static final InsightSettings SETTINGS = InsightSettings.usual(ZoneOffset.UTC);
    private static final Days ALWAYS = new Days(null, null, ZoneOffset.UTC);
    private static final Instant NOW = Instant.parse("2026-02-01T08:00:00Z");

    @TempDir
    private static Path folder;
    private static Library library;
    private static PersonRow agent;

    @BeforeAll
    static void fill() throws Exception {
        try (Library made = Library.create(folder.resolve("library"))) {
            SyntheticLibrary.fill(made, 400, 4_000, 7, new NullProgressMonitor());
        }
        library = Library.open(folder.resolve("library"), OpenMode.READ_ONLY);
        agent = library.agents().get(0);
    }

    @AfterAll
    static void close() {
        library.close();
    }

    private static AgentProgress read(TimeStep step) throws Exception {
        return new AgentProgressReader(library, Catalog.EMPTY, SETTINGS).read(agent.id(), ALWAYS, step, NOW, new NullProgressMonitor()).orElseThrow();
    }

    @Test
    void everyAnswerIsThatOfItsOwnQuestion() throws Exception {
        AgentProgress all = read(TimeStep.MONTH);
        Progress one = new Progress(library, SETTINGS);
        Days days = one.bounded(Set.of(agent.id()), ALWAYS).orElseThrow();
        assertEquals(days, all.days());
        assertEquals(one.techniques(agent.id(), days), all.techniques());
        assertEquals(one.series(Set.of(agent.id()), days, TimeStep.MONTH), all.series());
        assertEquals(one.series(one.team(agent.id()), days, TimeStep.MONTH), all.teamSeries());
        assertEquals(one.effects(agent.id()), all.effects());
        assertEquals(one.matrix(agent.id(), days), all.matrix());
        assertEquals(one.outcomes(Set.of(agent.id()), days, TimeStep.MONTH), all.outcomes());
        assertEquals(one.clock(Set.of(agent.id()), days, NOW), all.clock());
        assertEquals(one.recovery(agent.id(), days), all.recovery());
        assertEquals(one.praise(agent.id(), null, days), all.praise());
    }

    @Test
    void whatItSpeaksOfHasAName() throws Exception {
        AgentProgress all = read(TimeStep.WEEK);
        assertFalse(all.techniques().isEmpty());
        all.techniques().forEach(each -> assertFalse(all.name(each.technique()).contains("/"), each.technique()));
        all.matrix().callerTypes().stream().filter(type -> !type.isEmpty()).forEach(type -> assertFalse(all.name(type).contains("/"), type));
        assertEquals(agent.name(), all.name(agent.id()));
    }

    @Test
    void agreementOnMarksIsThatOfTheReviewsThemselves() throws Exception {
        List<String> shared = library.figures().calls(Set.of(agent.id()), Period.ALWAYS).stream().filter(row -> row.reviews() > 1).map(row -> row.callId())
                .toList();
        Calibration read = CalibrationReader.of(library, Catalog.EMPTY, shared, SETTINGS);
        Calibration quick = read(TimeStep.WEEK).calibration();
        assertTrue(read.calls() > 0);
        assertEquals(read.calls(), quick.calls());
        assertEquals(read.found().share(), quick.found().share(), 1e-12);
        assertEquals(Set.copyOf(read.techniques()), Set.copyOf(quick.techniques()));
    }

    @Test
    void anAgentWhoNeverHadAChanceHasNoProgressUnlessThePeriodIsGiven() throws Exception {
        AgentProgressReader reader = new AgentProgressReader(library, Catalog.EMPTY, SETTINGS);
        assertTrue(reader.read("nobody", ALWAYS, TimeStep.WEEK, NOW, new NullProgressMonitor()).isEmpty());
        Days before = new Days(LocalDate.of(1999, 1, 1), LocalDate.of(1999, 2, 1), ZoneOffset.UTC);
        AgentProgress nothing = reader.read(agent.id(), before, TimeStep.WEEK, NOW, new NullProgressMonitor()).orElseThrow();
        assertTrue(nothing.isEmpty());
        assertTrue(nothing.series().isEmpty());
    }

    @Test
    void readingThatIsCancelledEndsSo() {
        NullProgressMonitor monitor = new NullProgressMonitor();
        monitor.setCanceled(true);
        AgentProgressReader reader = new AgentProgressReader(library, Catalog.EMPTY, SETTINGS);
        assertThrows(OperationCanceledException.class, () -> reader.read(agent.id(), ALWAYS, TimeStep.WEEK, NOW, monitor));
    }
}
