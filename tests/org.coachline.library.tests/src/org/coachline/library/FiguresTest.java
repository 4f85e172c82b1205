/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.library;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.coachline.model.coaching.Call;
import org.coachline.model.coaching.CoachingFactory;
import org.coachline.model.coaching.Leg;
import org.coachline.model.coaching.Moment;
import org.coachline.model.coaching.Review;
import org.coachline.model.coaching.Verdict;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FiguresTest {

    private static final String VALIDATE = "org.example.pack/validate-first";

    @TempDir
    Path temp;
    private Library library;
    private String kim;
    private String sam;
    private String coach;

    @BeforeEach
    void open() throws LibraryException {
        library = Library.create(temp.resolve("library"));
        kim = library.agentNamed("Kim");
        sam = library.agentNamed("Sam");
        coach = library.reviewerNamed("Alex");
    }

    @AfterEach
    void close() {
        library.close();
    }

    private Call call(String agent, Instant start) throws LibraryException {
        Call call = Build.call("A refund", agent, start);
        call.setCallerType(Build.technique("venter"));
        library.save(call, 0);
        return call;
    }

    private Review review(Call call, Verdict... verdicts) throws LibraryException {
        Review review = Build.review(call, coach);
        for (int i = 0; i < verdicts.length; i++) {
            Build.moment(review, "validate-first", verdicts[i], i * 10_000_000L, "");
        }
        library.save(review, 0);
        return review;
    }

    private TechniqueTally only(TallyQuery query) throws LibraryException {
        List<TechniqueTally> found = library.figures().tallies(query);
        assertEquals(1, found.size(), found::toString);
        return found.get(0);
    }

    @Test
    void chancesAreSummedUpOverCallsWithTheirSquares() throws LibraryException {
        review(call(kim, Build.MONDAY), Verdict.USED_WELL, Verdict.MISSED);
        review(call(kim, Build.MONDAY.plusSeconds(900)), Verdict.PARTLY, Verdict.USED_WELL, Verdict.BACKFIRED);
        TechniqueTally sum = only(TallyQuery.of(Set.of(kim), Period.ALWAYS));
        assertEquals(new TechniqueTally(VALIDATE, "", null, 0, 2, 2, 1, 1, 1, 1 + 4, 2 + 6, 4 + 9), sum);
    }

    @Test
    void bookmarksAndUnjudgedMomentsCountNowhere() throws LibraryException {
        Call call = call(kim, Build.MONDAY);
        Review review = Build.review(call, coach);
        Build.moment(review, "validate-first", Verdict.NONE, 0, "");
        Moment bookmark = Build.moment(review, "validate-first", Verdict.MISSED, 0, "");
        bookmark.setTechnique(null);
        library.save(review, 0);
        assertEquals(List.of(), library.figures().tallies(TallyQuery.of(Set.of(), Period.ALWAYS)));
        assertEquals(List.of(), library.figures().verdicts(kim, null, Period.ALWAYS));
    }

    @Test
    void aMomentCountsForWhoSpeaksInItsLeg() throws LibraryException {
        Call call = Build.call("A transfer", kim, Build.MONDAY);
        Leg second = CoachingFactory.eINSTANCE.createLeg();
        second.setAgentId(sam);
        second.setOffsetMicros(60_000_000);
        call.getLegs().add(second);
        library.save(call, 0);
        Review review = Build.review(call, coach);
        Build.moment(review, "validate-first", Verdict.MISSED, 10_000_000, "");
        Build.moment(review, "validate-first", Verdict.USED_WELL, 70_000_000, "");
        library.save(review, 0);
        assertEquals(1, only(TallyQuery.of(Set.of(kim), Period.ALWAYS)).missed());
        assertEquals(1, only(TallyQuery.of(Set.of(sam), Period.ALWAYS)).usedWell());
    }

    @Test
    void sumsFollowEverySaveAndDeletion() throws LibraryException {
        Call call = call(kim, Build.MONDAY);
        Review review = review(call, Verdict.MISSED);
        review.getMoments().get(0).setVerdict(Verdict.USED_WELL);
        long version = library.save(review, 1);
        assertEquals(1, only(TallyQuery.of(Set.of(kim), Period.ALWAYS)).usedWell());
        call.getLegs().get(0).setAgentId(sam);
        library.save(call, 1);
        assertEquals(List.of(), library.figures().tallies(TallyQuery.of(Set.of(kim), Period.ALWAYS)));
        assertEquals(1, only(TallyQuery.of(Set.of(sam), Period.ALWAYS)).usedWell());
        library.delete(Review.class, review.getId(), version, "Alex");
        assertEquals(List.of(), library.figures().tallies(TallyQuery.of(Set.of(), Period.ALWAYS)));
        review(call, Verdict.MISSED);
        library.delete(Call.class, call.getId(), 2, "Alex");
        assertEquals(List.of(), library.figures().tallies(TallyQuery.of(Set.of(), Period.ALWAYS)));
        assertTrue(library.check(new NullProgressMonitor()).problems().stream().noneMatch(problem -> problem.area() == CheckReport.Area.PROJECTION));
    }

    @Test
    void timeIsCutAtItsEdgesAndTheLaterEdgeBelongsToTheNext() throws LibraryException {
        for (int day = 0; day < 4; day++) {
            review(call(kim, Build.MONDAY.plus(Duration.ofDays(day))), Verdict.MISSED);
        }
        List<Instant> edges = List.of(Build.MONDAY, Build.MONDAY.plus(Duration.ofDays(1)), Build.MONDAY.plus(Duration.ofDays(3)));
        List<TechniqueTally> found = library.figures().tallies(TallyQuery.of(Set.of(kim), Period.ALWAYS).between(edges));
        assertEquals(Map.of(0, 1L, 1, 2L), found.stream().collect(Collectors.toMap(TechniqueTally::stretch, TechniqueTally::calls)));
    }

    @Test
    void sumsCanBeKeptApartByAgentAndCallerType() throws LibraryException {
        review(call(kim, Build.MONDAY), Verdict.MISSED);
        review(call(sam, Build.MONDAY), Verdict.MISSED);
        assertEquals(2, only(TallyQuery.of(Set.of(), Period.ALWAYS)).calls());
        assertEquals(2, library.figures().tallies(TallyQuery.of(Set.of(), Period.ALWAYS).eachAgent()).size());
        assertEquals(Build.technique("venter"), only(TallyQuery.of(Set.of(), Period.ALWAYS).eachCallerType()).callerType());
    }

    @Test
    void callsTellTheirHardnessAndHowManyReviewsTheyHave() throws LibraryException {
        Call call = call(kim, Build.MONDAY);
        review(call, Verdict.MISSED);
        library.measured(call.getId(), new Measures(0.7, List.of()));
        CallFigures figures = library.figures().calls(Set.of(kim), Period.ALWAYS).get(0);
        assertEquals(0.7, figures.hardness());
        assertEquals(1, figures.reviews());
        assertEquals(List.of(), library.figures().calls(Set.of(sam), Period.ALWAYS));
        assertEquals(0.7, library.figures().callTallies(kim, Period.ALWAYS).get(0).hardness());
    }

    @Test
    void callsWithSeveralReviewersAreThoseToCalibrateOn() throws LibraryException {
        Call both = call(kim, Build.MONDAY);
        review(both, Verdict.MISSED);
        library.save(Build.review(both, library.reviewerNamed("Bea")), 0);
        review(call(kim, Build.MONDAY), Verdict.MISSED);
        assertEquals(List.of(both.getId()), library.figures().calibrationCalls(Period.ALWAYS, 10));
    }

    @Test
    void whatAReviewerMarkedIsCountedByAgent() throws LibraryException {
        review(call(kim, Build.MONDAY), Verdict.USED_WELL, Verdict.MISSED);
        review(call(sam, Build.MONDAY), Verdict.PARTLY);
        assertEquals(List.of(new VerdictCount(coach, "Alex", kim, 1, 1, 0, 1, 0)), library.figures().verdicts(kim, null, Period.ALWAYS));
        assertEquals(2, library.figures().verdicts(null, coach, Period.ALWAYS).size());
    }
}
