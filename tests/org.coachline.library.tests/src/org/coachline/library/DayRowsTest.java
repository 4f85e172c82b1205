/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.library;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

import org.coachline.model.Documents;
import org.coachline.model.coaching.Action;
import org.coachline.model.coaching.Agent;
import org.coachline.model.coaching.Call;
import org.coachline.model.coaching.CoachingFactory;
import org.coachline.model.coaching.CoachingPlan;
import org.coachline.model.coaching.FollowUp;
import org.coachline.model.coaching.Goal;
import org.coachline.model.coaching.PlanStatus;
import org.coachline.model.coaching.ProgressStatus;
import org.coachline.model.coaching.Review;
import org.coachline.model.coaching.ReviewStatus;
import org.coachline.model.coaching.RolePlay;
import org.coachline.model.coaching.Session;
import org.coachline.model.coaching.Verdict;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DayRowsTest {

    private static final CoachingFactory FACTORY = CoachingFactory.eINSTANCE;
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 16);

    @TempDir
    Path temp;

    private Library library;
    private String kim;

    @BeforeEach
    void makeLibrary() throws LibraryException {
        library = Library.create(temp.resolve("library"));
        kim = library.agentNamed("Kim");
    }

    @AfterEach
    void close() {
        library.close();
    }

    private CoachingPlan plan() {
        CoachingPlan plan = FACTORY.createCoachingPlan();
        plan.setId(Documents.newId());
        plan.setTitle("November");
        plan.setAgentId(kim);
        plan.setStatus(PlanStatus.ACTIVE);
        Goal goal = FACTORY.createGoal();
        goal.setId("goal");
        goal.setTechnique(Build.technique("validate-first"));
        goal.setStatement("Validate before anything else");
        goal.setDue(TODAY.plusDays(20));
        plan.getGoals().add(goal);
        return plan;
    }

    private static Action action(CoachingPlan plan, String id, LocalDate due, ProgressStatus status) {
        Action action = FACTORY.createAction();
        action.setId(id);
        action.setText("Listen to the call of the 12th");
        action.setOwner("Kim");
        action.setDue(due);
        action.setStatus(status);
        plan.getGoals().get(0).getActions().add(action);
        return action;
    }

    private List<String> due(LocalDate last) throws LibraryException {
        return library.day().due(last).stream().map(row -> row.kind() + " " + row.id()).toList();
    }

    @Test
    void whatIsDueIsListedWithTheLongestDueFirst() throws Exception {
        CoachingPlan plan = plan();
        action(plan, "today", TODAY, ProgressStatus.OPEN);
        action(plan, "tomorrow", TODAY.plusDays(1), ProgressStatus.OPEN);
        action(plan, "late", TODAY.minusDays(3), ProgressStatus.IN_PROGRESS);
        FollowUp followUp = FACTORY.createFollowUp();
        followUp.setId("look");
        followUp.setDue(TODAY.minusDays(1));
        plan.getGoals().get(0).getFollowUps().add(followUp);
        Session session = FACTORY.createSession();
        session.setId("talk");
        session.setDate(TODAY);
        plan.getSessions().add(session);
        library.save(plan, 0);
        assertEquals(List.of("ACTION late", "FOLLOW_UP look", "ACTION today", "SESSION talk"), due(TODAY));
        assertEquals(List.of("Kim", "November", "goal", "Listen to the call of the 12th", "Kim"), library.day().due(TODAY).stream()
                .filter(row -> row.id().equals("late")).flatMap(row -> List.of(row.agent(), row.planTitle(), row.goalId(), row.text(), row.owner()).stream()).toList());
        assertEquals("GOAL goal", due(TODAY.plusDays(20)).get(5));
    }

    @Test
    void whatIsFinishedOrOfAClosedPlanIsNotDue() throws Exception {
        CoachingPlan plan = plan();
        action(plan, "done", TODAY, ProgressStatus.DONE);
        action(plan, "dropped", TODAY, ProgressStatus.DROPPED);
        Session held = FACTORY.createSession();
        held.setId("held");
        held.setDate(TODAY.minusDays(1));
        held.setHeld(true);
        Session written = FACTORY.createSession();
        written.setId("written");
        written.setDate(TODAY.minusDays(1));
        written.setMinutes(20);
        plan.getSessions().addAll(List.of(held, written));
        library.save(plan, 0);
        assertEquals(List.of(), due(TODAY));
        action(plan, "open", TODAY, ProgressStatus.OPEN);
        long version = library.save(plan, 1);
        assertEquals(List.of("ACTION open"), due(TODAY));
        plan.setStatus(PlanStatus.CLOSED);
        library.save(plan, version);
        assertEquals(List.of(), due(TODAY));
        assertEquals(List.of(), library.day().openGoals());
    }

    @Test
    void rolePlaysAreListedByAgentWithTheLatestFirst() throws Exception {
        CoachingPlan plan = plan();
        for (int back = 2; back >= 1; back--) {
            RolePlay played = FACTORY.createRolePlay();
            played.setId("played" + back);
            played.setDate(TODAY.minusDays(back));
            played.setPartner("Lee");
            played.setTechnique(Build.technique("validate-first"));
            played.setResult(Verdict.PARTLY);
            plan.getRolePlays().add(played);
        }
        library.save(plan, 0);
        assertEquals(List.of("played1", "played2"), library.day().rolePlays(kim, null).stream().map(RolePlayRow::id).toList());
        assertEquals(List.of("played1"), library.day().rolePlays(null, TODAY.minusDays(1)).stream().map(RolePlayRow::id).toList());
        assertEquals(List.of(), library.day().rolePlays("somebody else", null));
        assertEquals(Verdict.PARTLY, library.day().rolePlays(kim, null).get(0).result());
    }

    @Test
    void callsThatSomebodyReviewedAreKnownByTheirIdsOnceEach() throws Exception {
        Call one = Build.call("one", kim, Build.MONDAY);
        Call other = Build.call("other", kim, Build.MONDAY);
        String sam = library.reviewerNamed("Sam");
        library.saveAll(List.of(new Saving(one, 0), new Saving(other, 0), new Saving(Build.review(one, sam), 0), new Saving(Build.review(one, sam), 0),
                new Saving(Build.review(other, ""), 0)));
        assertEquals(Set.of(one.getId()), library.day().reviewedBy(sam));
        assertEquals(Set.of(), library.day().reviewedBy("nobody"));
    }

    @Test
    void aReviewWaitsUntilItIsDelivered() throws Exception {
        Call early = Build.call("early", kim, Build.MONDAY.minus(Duration.ofDays(30)));
        Call late = Build.call("late", kim, Build.MONDAY);
        Review draft = Build.review(late, library.reviewerNamed("Sam"));
        Review old = Build.review(early, "");
        library.saveAll(List.of(new Saving(early, 0), new Saving(late, 0), new Saving(draft, 0), new Saving(old, 0)));
        List<WaitingReview> waiting = library.day().undelivered(Period.ALWAYS);
        assertEquals(List.of("early", "late"), waiting.stream().map(WaitingReview::title).toList());
        assertEquals("Kim Sam", waiting.get(1).agent() + ' ' + waiting.get(1).reviewer());
        assertEquals(1, library.day().undelivered(new Period(Build.MONDAY, null)).size());
        assertEquals(1, library.day().undeliveredBefore(Build.MONDAY));
        draft.setStatus(ReviewStatus.DELIVERED);
        draft.setDeliveredAt(Build.MONDAY.plusSeconds(3_600));
        library.save(draft, 1);
        assertEquals(List.of("early"), library.day().undelivered(Period.ALWAYS).stream().map(WaitingReview::title).toList());
        assertEquals(draft.getDeliveredAt(), library.day().reviews(late.getId()).get(0).deliveredAt());
    }

    @Test
    void anAgentsNameIsTheOneOfNow() throws Exception {
        CoachingPlan plan = plan();
        action(plan, "today", TODAY, ProgressStatus.OPEN);
        library.save(plan, 0);
        Stored<Agent> agent = library.load(Agent.class, kim);
        agent.document().setName("Kim Doe");
        library.save(agent.document(), agent.version());
        assertEquals("Kim Doe", library.day().due(TODAY).get(0).agent());
    }
}
