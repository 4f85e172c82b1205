/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.example.collections.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;

import org.coachline.analysis.Analysis;
import org.coachline.analysis.Detector;
import org.coachline.analysis.detect.CallMaterial;
import org.coachline.analysis.detect.MomentDetectors;
import org.coachline.analysis.detect.Proposal;
import org.coachline.analysis.detect.Proposals;
import org.coachline.analysis.detect.SpokenLine;
import org.coachline.catalog.CatalogService;
import org.coachline.extension.Guard;
import org.coachline.extension.Guest;
import org.coachline.extension.GuestChoices;
import org.coachline.extension.GuestRegistry;
import org.coachline.model.coaching.ChannelRole;
import org.coachline.model.coaching.PlanStatus;
import org.coachline.model.coaching.ProgressStatus;
import org.coachline.report.PlanReport;
import org.coachline.report.export.PlanExporter;
import org.coachline.report.export.PlanExporters;
import org.eclipse.core.runtime.IExtensionRegistry;
import org.eclipse.core.runtime.RegistryFactory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The pack's code, found and asked as the product finds and asks it, in a running framework. */
class CollectionsCodeTest {

    private static final long SECOND = 1_000_000;

    @TempDir
    private Path folder;
    private final IExtensionRegistry registry = RegistryFactory.getRegistry();
    private GuestRegistry guests;

    @BeforeEach
    void start() {
        assumeTrue(registry != null, "skipped: no framework runs here, so no bundle is installed");
        guests = new GuestRegistry(registry, new Guard(), GuestChoices.none());
    }

    @AfterEach
    void stop() {
        if (guests != null) {
            guests.close();
        }
    }

    private static CallMaterial call(SpokenLine... lines) {
        Analysis analysis = new Analysis(60 * SECOND, new Detector("none", ""), Double.NaN, List.of(), List.of(), List.of(), List.of(), List.of(), List.of(),
                List.of(), Set.of());
        return new CallMaterial("call", "en", "", analysis, List.of(lines));
    }

    private static SpokenLine line(long from, long to, ChannelRole role, String text) {
        return new SpokenLine(from * SECOND, to * SECOND, role, text, List.of());
    }

    @Test
    void whatTheAgentSaysAfterWordsOfHardshipIsProposed() {
        try (CatalogService packs = CatalogService.create(registry)) {
            Proposals found = new MomentDetectors(guests).propose(call(line(0, 4, ChannelRole.AGENT, "It is about the March bill."),
                    line(5, 9, ChannelRole.CUSTOMER, "I know, but my hours were cut in spring."), line(10, 12, ChannelRole.AGENT, "The sum is 184.")), packs.current(), () -> false);
            assertEquals(List.of(), found.faults());
            assertEquals(1, found.proposals().size());
            Proposal proposal = found.proposals().getFirst();
            assertEquals(10 * SECOND, proposal.moment().startMicros());
            assertEquals("Hear hardship", proposal.technique().name());
            assertEquals("The caller said “hours were cut” 1.0 s before this. Was it heard?", proposal.moment().reason());
        }
    }

    @Test
    void whoeverSpeaksOfOtherThingsIsLeftAlone() {
        try (CatalogService packs = CatalogService.create(registry)) {
            assertEquals(List.of(), new MomentDetectors(guests).propose(call(line(0, 4, ChannelRole.AGENT, "Have you lost your job?"),
                    line(5, 9, ChannelRole.CUSTOMER, "No, I forgot the letter.")), packs.current(), () -> false).proposals());
        }
    }

    @Test
    void whatIsDueIsWrittenAsACalendar() throws Exception {
        Guest<PlanExporter> exporter = guests.guest(PlanExporters.POINT, "org.example.collections.dates").orElseThrow();
        PlanReport.Goal dated = new PlanReport.Goal("g1", "Hear hardship", "Name it before the sum", 1, 4, 0.8, LocalDate.of(2026, 3, 31), ProgressStatus.values()[0],
                List.of(new PlanReport.Action("a1", "Listen to two calls, with Sam", "Kim", null, ProgressStatus.values()[0])), List.of(), List.of());
        PlanReport plan = new PlanReport("p", 1, "Plan", "Kim", "Sam", null, null, PlanStatus.values()[0], "", Instant.parse("2026-03-09T08:00:00Z"), ZoneOffset.UTC,
                List.of(dated), List.of(), List.of());
        Path file = folder.resolve("plan.ics");
        assertEquals(List.of("Left out because they have no date: 1"), PlanExporters.write(exporter, plan, file, () -> false));
        String text = Files.readString(file);
        assertTrue(text.contains("DTSTART;VALUE=DATE:20260331\r\nSUMMARY:Kim: Hear hardship\r\n"), text);
        assertEquals("ics", PlanExporters.ending(exporter));
    }
}
