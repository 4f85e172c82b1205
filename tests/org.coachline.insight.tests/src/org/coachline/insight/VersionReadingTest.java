/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.insight;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.coachline.catalog.Catalog;
import org.coachline.catalog.CategoryEntry;
import org.coachline.catalog.Replacement;
import org.coachline.catalog.TechniqueEntry;
import org.coachline.library.Library;
import org.coachline.library.LibraryException;
import org.coachline.model.CatalogRef;
import org.coachline.model.Documents;
import org.coachline.model.coaching.Call;
import org.coachline.model.coaching.CoachingFactory;
import org.coachline.model.coaching.CoachingPlan;
import org.coachline.model.coaching.Goal;
import org.coachline.model.coaching.Leg;
import org.coachline.model.coaching.Moment;
import org.coachline.model.coaching.Review;
import org.coachline.model.coaching.Session;
import org.coachline.model.coaching.Verdict;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Marks of earlier versions of a pack, counted as what they were and as what they have become. */
class VersionReadingTest {

    private static final CoachingFactory MAKE = CoachingFactory.eINSTANCE;
    private static final InsightSettings SETTINGS = InsightSettings.usual(ZoneOffset.UTC).withFewestCalls(1);
    private static final Days DAYS = new Days(LocalDate.of(2026, 3, 1), LocalDate.of(2026, 3, 31), ZoneOffset.UTC);
    /** Version 2 renamed hail to greet and then took wave in, split talk, and retired shout. */
    private static final Catalog NOW = new Catalog(List.of(), List.of(entry("greet"), entry("ask"), entry("tell")), List.of(), List.of(), List.of(),
            List.of(replaced("1.5.0", List.of("hail"), List.of("greet")), replaced("2.0.0", List.of("greet", "wave"), List.of("greet")),
                    replaced("2.0.0", List.of("talk"), List.of("ask", "tell")), replaced("2.0.0", List.of("shout"), List.of())));

    @TempDir
    Path folder;
    private Library library;
    private String kim;
    private String coach;

    private static TechniqueEntry entry(String item) {
        CatalogRef ref = new CatalogRef("p", item, "2.0.0");
        return new TechniqueEntry(ref, item, new CategoryEntry(new CatalogRef("p", "all", "2.0.0"), "All", ""), "", "", List.of(), List.of(), List.of(),
                List.of(), "", "", "");
    }

    private static Replacement replaced(String since, List<String> was, List<String> now) {
        return new Replacement("p", since, was, now, "");
    }

    @BeforeEach
    void fill() throws Exception {
        library = Library.create(folder.resolve("library"));
        kim = library.agentNamed("Kim");
        coach = library.reviewerNamed("Alex");
        review(2, Map.of("p/hail@1.0.0", Verdict.MISSED, "p/wave@1.0.0", Verdict.USED_WELL));
        review(3, Map.of("p/hail@1.0.0", Verdict.MISSED, "p/talk@1.0.0", Verdict.PARTLY));
        review(20, Map.of("p/greet@2.0.0", Verdict.USED_WELL, "p/ask@2.0.0", Verdict.MISSED));
        review(21, Map.of("p/greet@2.0.0", Verdict.USED_WELL, "p/shout@1.0.0", Verdict.MISSED));
    }

    @AfterEach
    void close() {
        library.close();
    }

    private void review(int day, Map<String, Verdict> marks) throws LibraryException {
        Call call = MAKE.createCall();
        call.setId(Documents.newId());
        call.setStart(Instant.parse("2026-03-%02dT10:00:00Z".formatted(day)));
        call.setZone("UTC");
        Leg leg = MAKE.createLeg();
        leg.setAgentId(kim);
        call.getLegs().add(leg);
        library.save(call, 0);
        Review review = MAKE.createReview();
        review.setId(Documents.newId());
        review.setCallId(call.getId());
        review.setReviewerId(coach);
        new TreeMap<>(marks).forEach((technique, verdict) -> {
            Moment moment = MAKE.createMoment();
            moment.setId(Documents.newId());
            moment.setTechnique(CatalogRef.parse(technique));
            moment.setVerdict(verdict);
            review.getMoments().add(moment);
        });
        library.save(review, 0);
    }

    private Map<String, String> rates(VersionReading reading) throws LibraryException {
        Map<String, String> rates = new TreeMap<>();
        for (TechniqueProgress each : new Progress(library, SETTINGS, reading).techniques(kim, DAYS)) {
            rates.put(each.technique(), each.own().used() + " of " + each.own().chances() + " in " + each.own().calls());
        }
        return rates;
    }

    @Test
    void asMarkedEachTechniqueIsWhatItWas() throws Exception {
        assertEquals(Map.of("p/hail", "0 of 2 in 2", "p/wave", "1 of 1 in 1", "p/greet", "2 of 2 in 2", "p/talk", "1 of 1 in 1", "p/ask", "0 of 1 in 1",
                "p/shout", "0 of 1 in 1"), rates(VersionReading.THEN));
    }

    @Test
    void asOfNowWhatWasRenamedOrMergedCountsTogetherAndACallOnce() throws Exception {
        assertEquals(Map.of("p/greet", "3 of 5 in 4", "p/talk", "1 of 1 in 1", "p/ask", "0 of 1 in 1", "p/shout", "0 of 1 in 1"), rates(VersionReading.now(NOW)));
    }

    @Test
    void aPackThatReplacedNothingReadsAsMarked() {
        assertEquals(VersionReading.THEN, VersionReading.now(Catalog.EMPTY));
    }

    @Test
    void theIntervalOfWhatWasMergedIsThatOfItsCalls() throws Exception {
        TechniqueProgress merged = new Progress(library, SETTINGS, VersionReading.now(NOW)).techniques(kim, DAYS).get(0);
        ClusteredCount calls = ClusteredCount.ofCall(1, 2).plus(ClusteredCount.ofCall(0, 1)).plus(ClusteredCount.ofCall(1, 1)).plus(ClusteredCount.ofCall(1, 1));
        assertEquals(calls, merged.own());
        assertNotEquals(calls, ClusteredCount.ofCall(0, 1).plus(ClusteredCount.ofCall(1, 1)).plus(ClusteredCount.ofCall(0, 1)).plus(ClusteredCount.ofCall(1, 1))
                .plus(ClusteredCount.ofCall(1, 1)));
    }

    @Test
    void theCourseOfARenamedTechniqueGoesOn() throws Exception {
        List<RateSeries> then = new Progress(library, SETTINGS).series(Set.of(kim), DAYS, TimeStep.WEEK);
        List<RateSeries> now = new Progress(library, SETTINGS, VersionReading.now(NOW)).series(Set.of(kim), DAYS, TimeStep.WEEK);
        assertEquals(6, then.size());
        assertEquals("p/greet", now.get(0).technique());
        assertEquals(5, now.get(0).total().chances());
    }

    @Test
    void aGoalOfBeforeIsFollowedBeyondARenaming() throws Exception {
        CoachingPlan plan = MAKE.createCoachingPlan();
        plan.setId(Documents.newId());
        plan.setAgentId(kim);
        plan.setCoachId(coach);
        Goal goal = MAKE.createGoal();
        goal.setId(Documents.newId());
        goal.setTechnique(CatalogRef.parse("p/hail@1.0.0"));
        plan.getGoals().add(goal);
        Session session = MAKE.createSession();
        session.setId(Documents.newId());
        session.setDate(LocalDate.of(2026, 3, 10));
        plan.getSessions().add(session);
        library.save(plan, 0);
        GoalEffect then = new Progress(library, SETTINGS).effects(kim).get(0);
        GoalEffect now = new Progress(library, SETTINGS, VersionReading.now(NOW)).effects(kim).get(0);
        assertEquals(0, then.comparison().after().chances());
        assertEquals("p/greet", now.technique());
        assertEquals(3, now.comparison().before().chances());
        assertEquals(2, now.comparison().after().chances());
    }
}
