/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.insight.day;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.coachline.catalog.Catalog;
import org.coachline.insight.InsightSettings;
import org.coachline.library.DueRow;
import org.coachline.library.Library;
import org.coachline.library.LibraryException;
import org.coachline.model.CatalogRef;
import org.coachline.model.Documents;
import org.coachline.model.coaching.Action;
import org.coachline.model.coaching.Call;
import org.coachline.model.coaching.CoachingFactory;
import org.coachline.model.coaching.CoachingPlan;
import org.coachline.model.coaching.Evidence;
import org.coachline.model.coaching.Goal;
import org.coachline.model.coaching.Leg;
import org.coachline.model.coaching.Moment;
import org.coachline.model.coaching.PlanStatus;
import org.coachline.model.coaching.Review;
import org.coachline.model.coaching.ReviewStatus;
import org.coachline.model.coaching.RolePlay;
import org.coachline.model.coaching.Verdict;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TodayReaderTest {

    private static final CoachingFactory MAKE = CoachingFactory.eINSTANCE;
    /** A Monday at noon. */
    private static final Instant NOW = Instant.parse("2026-03-02T12:00:00Z");
    private static final LocalDate TODAY = LocalDate.of(2026, 3, 2);
    private static final CatalogRef VALIDATE = CatalogRef.parse("org.example.pack/validate-first@1.0.0");

    @TempDir
    Path folder;

    private Library library;
    private String kim;
    private String sam;

    @BeforeEach
    void makeLibrary() throws LibraryException {
        library = Library.create(folder.resolve("library"));
        kim = library.agentNamed("Kim");
        sam = library.reviewerNamed("Sam");
    }

    @AfterEach
    void closeLibrary() {
        library.close();
    }

    private Today today(@Nullable String reviewer) throws LibraryException {
        return new TodayReader(library, Catalog.EMPTY, InsightSettings.usual(ZoneOffset.UTC)).read(NOW, reviewer, new NullProgressMonitor());
    }

    private Call call(String title, Instant start) throws LibraryException {
        Call call = MAKE.createCall();
        call.setId(Documents.newId());
        call.setTitle(title);
        call.setStart(start);
        Leg leg = MAKE.createLeg();
        leg.setAgentId(kim);
        call.getLegs().add(leg);
        library.save(call, 0);
        return call;
    }

    private Review review(Call call, ReviewStatus status, Verdict... verdicts) throws LibraryException {
        Review review = MAKE.createReview();
        review.setId(Documents.newId());
        review.setCallId(call.getId());
        review.setReviewerId(sam);
        review.setStatus(status);
        if (status != ReviewStatus.DRAFT) {
            review.setDeliveredAt(call.getStart().plusSeconds(60));
        }
        for (Verdict verdict : verdicts) {
            Moment moment = MAKE.createMoment();
            moment.setId(Documents.newId());
            moment.setTechnique(VALIDATE);
            moment.setVerdict(verdict);
            moment.setStartMicros(review.getMoments().size() * 1_000_000L);
            review.getMoments().add(moment);
        }
        library.save(review, 0);
        return review;
    }

    private CoachingPlan plan() {
        CoachingPlan plan = MAKE.createCoachingPlan();
        plan.setId(Documents.newId());
        plan.setAgentId(kim);
        plan.setCoachId(sam);
        plan.setStatus(PlanStatus.ACTIVE);
        Goal goal = MAKE.createGoal();
        goal.setId("goal");
        goal.setTechnique(VALIDATE);
        plan.getGoals().add(goal);
        return plan;
    }

    private static Instant daysAgo(int days) {
        return NOW.minus(Duration.ofDays(days)).minus(Duration.ofHours(2));
    }

    @Test
    void reviewsToDeliverAreListedByUrgencyAndVeryOldOnesCounted() throws Exception {
        review(call("today", daysAgo(0)), ReviewStatus.DRAFT);
        review(call("late", daysAgo(3)), ReviewStatus.DRAFT);
        review(call("long ago", daysAgo(30)), ReviewStatus.DRAFT);
        review(call("delivered", daysAgo(0)), ReviewStatus.DELIVERED);
        Today today = today(null);
        assertEquals(List.of("late LATE", "today RUNNING"), today.deliveries().stream().map(each -> each.review().title() + ' ' + each.clock().state()).toList());
        assertEquals(1, today.older());
        assertEquals(1, today.pressing());
    }

    @Test
    void somebodysOwnDayLeavesOutWhatIsOthers() throws Exception {
        review(call("today", daysAgo(0)), ReviewStatus.DRAFT);
        CoachingPlan plan = plan();
        plan.getGoals().get(0).setDue(TODAY);
        library.save(plan, 0);
        String other = library.reviewerNamed("Lee");
        assertEquals(0, today(other).deliveries().size() + today(other).due().size());
        assertEquals(2, today(sam).deliveries().size() + today(sam).due().size());
    }

    @Test
    void disputesAndAcknowledgementsAreListed() throws Exception {
        review(call("disputed", daysAgo(40)), ReviewStatus.DISPUTED);
        Review read = review(call("read", daysAgo(2)), ReviewStatus.ACKNOWLEDGED);
        read.setAcknowledgedAt(daysAgo(1));
        library.save(read, 1);
        Review earlier = review(call("read long ago", daysAgo(30)), ReviewStatus.ACKNOWLEDGED);
        earlier.setAcknowledgedAt(daysAgo(29));
        library.save(earlier, 1);
        assertEquals(List.of("disputed"), today(null).disputes().stream().map(each -> each.title()).toList());
        assertEquals(List.of("read"), today(null).acknowledged().stream().map(each -> each.title()).toList());
    }

    @Test
    void whatPlansSayIsDueIsNamed() throws Exception {
        CoachingPlan plan = plan();
        Action action = MAKE.createAction();
        action.setId("action");
        action.setDue(TODAY.minusDays(1));
        plan.getGoals().get(0).getActions().add(action);
        library.save(plan, 0);
        Today today = today(null);
        assertEquals(List.of(DueRow.Kind.ACTION), today.due().stream().map(DueRow::kind).toList());
        assertEquals("validate-first", today.name(today.due().get(0).technique()));
    }

    @Test
    void whatWasNotPractisedOfLateIsToBePractised() throws Exception {
        CoachingPlan plan = plan();
        library.save(plan, 0);
        assertEquals(List.of("not practised yet"), today(null).practices().stream().map(Practice::sentence).toList());
        RolePlay played = MAKE.createRolePlay();
        played.setId("played");
        played.setTechnique(VALIDATE);
        played.setDate(TODAY.minusDays(8));
        plan.getRolePlays().add(played);
        library.save(plan, 1);
        assertEquals(1, today(null).practices().get(0).times());
        assertEquals(List.of(), today(null).practised());
        played.setDate(TODAY.minusDays(2));
        library.save(plan, 2);
        assertEquals(List.of(), today(null).practices());
        assertEquals(1, today(null).practised().size());
        assertEquals(1, new TodayReader(library, Catalog.EMPTY, InsightSettings.usual(ZoneOffset.UTC)).practices(kim).size());
    }

    @Test
    void aFirstTimeUsedWellIsPraisedWithTheChancesBefore() throws Exception {
        review(call("before", daysAgo(40)), ReviewStatus.DELIVERED, Verdict.MISSED, Verdict.PARTLY);
        review(call("before too", daysAgo(20)), ReviewStatus.DELIVERED, Verdict.MISSED);
        Review better = review(call("better", daysAgo(3)), ReviewStatus.DELIVERED, Verdict.MISSED, Verdict.USED_WELL);
        SmallWin win = today(null).wins().get(0);
        assertEquals("used well for the first time; 3 chances before, in 2 calls, without", win.sentence());
        assertEquals(better.getMoments().get(1).getId(), win.moment() == null ? null : win.moment().id());
        assertEquals(null, win.planId());
    }

    @Test
    void aFirstTimeIsNoneWhenThereWasNoChanceBeforeOrItWasUsedWellBefore() throws Exception {
        review(call("first of all", daysAgo(3)), ReviewStatus.DELIVERED, Verdict.USED_WELL);
        assertEquals(List.of(), today(null).wins());
        review(call("before", daysAgo(40)), ReviewStatus.DELIVERED, Verdict.USED_WELL, Verdict.MISSED);
        assertEquals(List.of(), today(null).wins());
    }

    @Test
    void whatIsPraisedInAPlanIsNotPraisedAgain() throws Exception {
        review(call("before", daysAgo(40)), ReviewStatus.DELIVERED, Verdict.MISSED);
        Review better = review(call("better", daysAgo(3)), ReviewStatus.DELIVERED, Verdict.USED_WELL);
        CoachingPlan plan = plan();
        library.save(plan, 0);
        assertEquals(plan.getId(), today(null).wins().get(0).planId());
        Evidence evidence = MAKE.createEvidence();
        evidence.setId("evidence");
        evidence.setMomentId(better.getMoments().get(0).getId());
        plan.getPraise().add(evidence);
        library.save(plan, 1);
        assertEquals(List.of(), today(null).wins());
    }

    @Test
    void aRateThatRoseIsPraisedWithItsInterval() throws Exception {
        for (int i = 0; i < 12; i++) {
            review(call("before", daysAgo(30 + i)), ReviewStatus.DELIVERED, i == 0 ? Verdict.USED_WELL : Verdict.MISSED);
            review(call("after", daysAgo(1 + i)), ReviewStatus.DELIVERED, i == 0 ? Verdict.MISSED : Verdict.USED_WELL);
        }
        SmallWin win = today(null).wins().get(0);
        assertTrue(win.sentence().startsWith("Before: 1 of 12 chances in 12 calls. After: 11 of 12 in 12 calls."), win.sentence());
        assertTrue(win.comparison() != null && win.comparison().difference() != null && win.comparison().difference().low() > 0);
    }

    @Test
    void fewCallsAreNoRise() throws Exception {
        for (int i = 0; i < 4; i++) {
            review(call("before", daysAgo(30 + i)), ReviewStatus.DELIVERED, i == 0 ? Verdict.USED_WELL : Verdict.MISSED);
            review(call("after", daysAgo(1 + i)), ReviewStatus.DELIVERED, Verdict.USED_WELL);
        }
        assertEquals(List.of(), today(null).wins());
    }

    @Test
    void readingThatIsCancelledEndsSo() {
        NullProgressMonitor monitor = new NullProgressMonitor();
        monitor.setCanceled(true);
        TodayReader reader = new TodayReader(library, Catalog.EMPTY, InsightSettings.usual(ZoneOffset.UTC));
        assertThrows(OperationCanceledException.class, () -> reader.read(NOW, null, monitor));
    }
}
