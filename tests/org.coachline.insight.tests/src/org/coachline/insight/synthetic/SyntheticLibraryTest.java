/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.insight.synthetic;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import org.coachline.catalog.Catalog;
import org.coachline.insight.Days;
import org.coachline.insight.InsightSettings;
import org.coachline.insight.OutcomePoint;
import org.coachline.insight.Progress;
import org.coachline.insight.TimeStep;
import org.coachline.insight.delivery.Rulings;
import org.coachline.library.CallQuery;
import org.coachline.library.CheckReport;
import org.coachline.library.Library;
import org.coachline.library.MomentQuery;
import org.coachline.library.MomentRow;
import org.coachline.library.Period;
import org.coachline.library.WaitingReview;
import org.coachline.model.ReviewStates;
import org.coachline.model.coaching.DisputeDecision;
import org.coachline.model.coaching.Review;
import org.coachline.model.coaching.ReviewStatus;
import org.coachline.model.coaching.Verdict;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SyntheticLibraryTest {

    @TempDir
    Path folder;

    private Library make(String name, int calls, int moments, long seed) throws Exception {
        Library library = Library.create(folder.resolve(name));
        SyntheticLibrary.fill(library, calls, moments, seed, new NullProgressMonitor());
        return library;
    }

    private static List<MomentRow> moments(Library library) throws Exception {
        return library.moments(MomentQuery.ALL);
    }

    @Test
    void thereAreAsManyAsAskedFor() throws Exception {
        try (Library library = make("a", 250, 1_234, 5)) {
            assertEquals(250, library.info().calls());
            assertEquals(1_234, library.info().moments());
        }
        try (Library library = make("b", 1, 30, 5)) {
            assertEquals(30, library.info().moments());
        }
    }

    @Test
    void theSameSeedMakesTheSameDocumentsDownToTheirIds() throws Exception {
        try (Library one = make("one", 40, 300, 9); Library same = make("same", 40, 300, 9); Library other = make("other", 40, 300, 10)) {
            assertEquals(moments(one), moments(same));
            assertEquals(one.calls(CallQuery.ALL), same.calls(CallQuery.ALL));
            assertEquals(one.plans(null), same.plans(null));
            assertNotEquals(moments(one), moments(other));
        }
    }

    @Test
    void itIsALibraryLikeAnyOther() throws Exception {
        try (Library library = make("a", 60, 600, 3)) {
            // The recordings are invented too, and so are nowhere.
            assertEquals(List.of(), library.check(new NullProgressMonitor()).problems().stream()
                    .filter(problem -> problem.area() != CheckReport.Area.RECORDING).toList());
        }
    }

    @Test
    void everyCallSaysThatItIsInvented() throws Exception {
        try (Library library = make("a", 20, 10, 3)) {
            assertTrue(library.calls(CallQuery.ALL).stream().allMatch(call -> call.title().startsWith("Invented call ")));
        }
    }

    @Test
    void everyFigureCanBeReadFromIt() throws Exception {
        ZoneId zone = ZoneId.of("Europe/Berlin");
        try (Library library = make("a", 600, 9_000, 4)) {
            Progress progress = new Progress(library, InsightSettings.usual(zone));
            String agent = library.agents().get(0).id();
            Days days = progress.bounded(Set.of(agent), new Days(null, null, zone)).orElseThrow();
            long chances = progress.techniques(agent, days).stream().mapToLong(each -> each.own().chances()).sum();
            for (TimeStep step : TimeStep.values()) {
                assertEquals(chances, progress.series(Set.of(agent), days, step).stream().mapToLong(each -> each.total().chances()).sum());
            }
            assertEquals(chances, progress.matrix(agent, days).cells().stream().mapToLong(cell -> cell.own().chances()).sum());
            assertEquals(chances, progress.praise(agent, null, days).stream().mapToLong(each -> each.usedWell() + each.other()).sum());
            assertTrue(progress.matrix(agent, days).compared() > 0);
            assertEquals(1, progress.effects(agent).size());
            Days all = new Days(SyntheticPlan.FIRST_DAY.minusDays(1), SyntheticPlan.FIRST_DAY.plusDays(SyntheticPlan.DAYS + 1), zone);
            assertEquals(library.figures().calls(Set.of(agent), Period.ALWAYS).size(),
                    progress.outcomes(Set.of(agent), all, TimeStep.WEEK).stream().mapToInt(OutcomePoint::calls).sum());
            assertTrue(progress.clock(Set.of(agent), days, Instant.parse("2026-02-01T08:00:00Z")).reviews() > 100);
            assertEquals(10, library.figures().calibrationCalls(Period.ALWAYS, 10).size());
        }
    }

    @Test
    void itSpeaksOfTechniquesAndCallersThatThePackHas() throws Exception {
        String pack = Files.readString(Path.of(System.getProperty("coachline.root"), "bundles/org.coachline.deescalation/pack.xml"), StandardCharsets.UTF_8);
        for (String id : SyntheticPlan.TECHNIQUES) {
            assertTrue(pack.contains("<technique id=\"" + id + "\""), id);
        }
        for (String id : SyntheticPlan.CALLER_TYPES) {
            assertTrue(pack.contains("<callerType id=\"" + id + "\""), id);
        }
    }

    @Test
    void itCanBeCancelled() throws Exception {
        try (Library library = Library.create(folder.resolve("a"))) {
            NullProgressMonitor cancelled = new NullProgressMonitor();
            cancelled.setCanceled(true);
            assertThrows(OperationCanceledException.class, () -> SyntheticLibrary.fill(library, 1_000, 100, 1, cancelled));
        }
    }

    @Test
    void whatIsDisputedHasALineThatIsDisputedAndCanBeDecided() throws Exception {
        try (Library library = make("a", 600, 9_000, 4)) {
            List<WaitingReview> disputed = library.day().disputed(Integer.MAX_VALUE);
            assertFalse(disputed.isEmpty());
            for (WaitingReview each : disputed) {
                Review review = library.load(Review.class, each.times().reviewId()).document();
                assertEquals(1, ReviewStates.openDisputes(review).size());
                assertFalse(ReviewStates.changedSinceDelivery(review));
                assertTrue(Rulings.line(review, review.getDisputes().get(0)).isPresent());
            }
            String id = disputed.get(0).times().reviewId();
            String dispute = library.load(Review.class, id).document().getDisputes().get(0).getId();
            Rulings.rule(library, new Catalog(List.of(), List.of(), List.of(), List.of(), List.of()), id, dispute,
                    new Rulings.Decision(DisputeDecision.ACCEPTED, Verdict.NONE, null, false, "Heard again"), "somebody", "Somebody", ZoneId.of("UTC"), Instant.EPOCH);
            assertEquals(ReviewStatus.RESOLVED, library.load(Review.class, id).document().getStatus());
        }
    }
}
