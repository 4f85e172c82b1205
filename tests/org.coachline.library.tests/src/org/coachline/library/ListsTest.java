/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.library;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

import org.coachline.library.CallQuery.Order;
import org.coachline.model.Documents;
import org.coachline.model.coaching.Action;
import org.coachline.model.coaching.Agent;
import org.coachline.model.coaching.Call;
import org.coachline.model.coaching.ChannelRole;
import org.coachline.model.coaching.CoachingFactory;
import org.coachline.model.coaching.CoachingPlan;
import org.coachline.model.coaching.Cue;
import org.coachline.model.coaching.Leg;
import org.coachline.model.coaching.Moment;
import org.coachline.model.coaching.ProgressStatus;
import org.coachline.model.coaching.Review;
import org.coachline.model.coaching.ReviewStatus;
import org.coachline.model.coaching.Verdict;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ListsTest {

    @TempDir
    Path temp;

    private Library library;
    private String ada;
    private String bo;
    private String ina;

    @BeforeEach
    void makeLibrary() throws LibraryException {
        library = Library.create(temp.resolve("library"));
        ada = library.agentNamed("Ada Example");
        bo = library.agentNamed("Bo Example");
        ina = library.reviewerNamed("Ina Example");
    }

    @AfterEach
    void closeLibrary() {
        library.close();
    }

    private Call call(String title, String agent, int day) throws LibraryException {
        Call call = Build.call(title, agent, Build.MONDAY.plusSeconds(day * 86_400L));
        library.save(call, 0);
        return call;
    }

    private List<String> titles(CallQuery query) throws LibraryException {
        return library.calls(query).stream().map(CallRow::title).toList();
    }

    @Test
    void callsComeLatestFirstAndThoseWithoutAStartLast() throws Exception {
        call("monday", ada, 0);
        Call unknown = Build.call("unknown", ada, Build.MONDAY);
        unknown.setStart(null);
        library.save(unknown, 0);
        call("tuesday", ada, 1);
        assertEquals(List.of("tuesday", "monday", "unknown"), titles(CallQuery.ALL));
        assertEquals(List.of("monday", "tuesday", "unknown"), titles(CallQuery.ALL.withOrder(Order.START, true)));
    }

    @Test
    void aRowSaysWhatTheCallSays() throws Exception {
        Agent agent = library.load(Agent.class, ada).document();
        agent.setTeamId(library.teamNamed("North"));
        library.save(agent, 1);
        Call call = Build.call("A refund", ada, Build.MONDAY);
        call.setCallerType(Build.technique("venter"));
        call.setSatisfaction(2.0);
        library.save(call, 0);
        CallRow row = library.calls(CallQuery.ALL).get(0);
        assertEquals(new CallRow(call.getId(), Build.MONDAY, "Europe/Berlin", ada, "Ada Example", "North", "Billing", Build.technique("venter"), 600_000_000,
                0, 0, "new", 2.0, call.getResolution(), 0, "A refund"), row);
    }

    @Test
    void callsAreFoundByAgentPeriodAndPage() throws Exception {
        call("a", ada, 0);
        call("b", bo, 1);
        call("c", ada, 2);
        assertEquals(List.of("c", "a"), titles(CallQuery.ALL.withAgent(ada)));
        assertEquals(List.of("b"), titles(CallQuery.ALL.withPeriod(Build.MONDAY.plusSeconds(1), Build.MONDAY.plusSeconds(2 * 86_400L))));
        assertEquals(List.of("b"), titles(CallQuery.ALL.withPage(1, 1)));
    }

    @Test
    void anAgentOfALaterLegIsFoundToo() throws Exception {
        Call call = Build.call("transferred", ada, Build.MONDAY);
        Leg second = CoachingFactory.eINSTANCE.createLeg();
        second.setAgentId(bo);
        second.setOffsetMicros(300_000_000);
        call.getLegs().add(second);
        library.save(call, 0);
        assertEquals(List.of("transferred"), titles(CallQuery.ALL.withAgent(bo)));
    }

    @Test
    void aMomentIsTheAgentsWhoSpeaksInThatLeg() throws Exception {
        Call call = Build.call("transferred", ada, Build.MONDAY);
        Leg second = CoachingFactory.eINSTANCE.createLeg();
        second.setAgentId(bo);
        second.setOffsetMicros(300_000_000);
        call.getLegs().add(second);
        Review review = Build.review(call, ina);
        Build.moment(review, "early", Verdict.MISSED, 299_999_999, "");
        Build.moment(review, "late", Verdict.MISSED, 300_000_000, "");
        library.saveAll(List.of(new Saving(call, 0), new Saving(review, 0)));
        assertEquals(List.of(ada, bo), library.moments(MomentQuery.ALL).stream().map(MomentRow::agentId).toList());
        assertEquals(List.of("late"), library.moments(MomentQuery.ALL.withAgent(bo)).stream().map(row -> row.technique().item()).toList());
    }

    @Test
    void aCallShowsTheStatusOfTheReviewThatMostWantsAttention() throws Exception {
        Call call = call("A refund", ada, 0);
        Review delivered = Build.review(call, ina);
        delivered.setStatus(ReviewStatus.DELIVERED);
        library.save(delivered, 0);
        assertEquals("delivered", library.calls(CallQuery.ALL).get(0).status());
        Review draft = Build.review(call, "");
        library.save(draft, 0);
        assertEquals("draft", library.calls(CallQuery.ALL).get(0).status());
        delivered.setStatus(ReviewStatus.DISPUTED);
        library.save(delivered, 1);
        assertEquals(1, library.calls(CallQuery.ALL.withStatus("disputed")).size());
        library.delete(Review.class, delivered.getId(), 2, "Ina Example");
        library.delete(Review.class, draft.getId(), 1, "Ina Example");
        assertEquals("new", library.calls(CallQuery.ALL).get(0).status());
    }

    @Test
    void momentsOfAllReviewsAreCounted() throws Exception {
        Call call = call("A refund", ada, 0);
        for (int i = 0; i < 2; i++) {
            Review review = Build.review(call, ina);
            Build.moment(review, "validate-first", Verdict.MISSED, 1, "");
            Build.moment(review, "validate-first", Verdict.USED_WELL, 2, "");
            library.save(review, 0);
        }
        CallRow row = library.calls(CallQuery.ALL).get(0);
        assertEquals(List.of(4, 2), List.of(row.moments(), row.missed()));
    }

    @Test
    void momentsAreFoundByWhatTheyAre() throws Exception {
        Call call = call("A refund", ada, 0);
        Review review = Build.review(call, ina);
        Build.moment(review, "validate-first", Verdict.MISSED, 1, "straight to the number");
        Build.moment(review, "offer-choices", Verdict.USED_WELL, 2, "two ways out");
        library.save(review, 0);
        assertEquals(1, library.moments(MomentQuery.ALL.withTechnique("org.example.pack/offer-choices")).size());
        assertEquals(1, library.moments(MomentQuery.ALL.withVerdicts(Set.of(Verdict.MISSED, Verdict.BACKFIRED))).size());
        assertEquals(2, library.moments(MomentQuery.ALL.withReviewer(ina).withCall(call.getId()).withReview(review.getId())).size());
        assertEquals(0, library.moments(MomentQuery.ALL.withAgent(bo)).size());
        assertEquals("offer-choices", library.moments(MomentQuery.ALL.withText("WAYS two")).get(0).technique().item());
        assertEquals(List.of(), library.moments(MomentQuery.ALL.withText("number ways")));
    }

    @Test
    void aRowOfAMomentSaysWhatTheMomentSays() throws Exception {
        Call call = call("A refund", ada, 0);
        Review review = Build.review(call, ina);
        Moment moment = Build.moment(review, "validate-first", Verdict.PARTLY, 7_000_000, "short");
        moment.setPhraseHeard("heard");
        moment.setBetterPhrase("better");
        library.save(review, 0);
        assertEquals(new MomentRow(moment.getId(), review.getId(), call.getId(), ina, ada, Build.MONDAY, "Europe/Berlin", null, 7_000_000, 9_000_000,
                ChannelRole.AGENT, Build.technique("validate-first"), Verdict.PARTLY, moment.getSeverity(), "heard", "better", "short", Build.MONDAY),
                library.moments(MomentQuery.ALL).get(0));
    }

    @Test
    void wordsAreFoundInTranscriptsMomentsNotesAndPlans() throws Exception {
        Call call = Build.call("A refund", ada, Build.MONDAY);
        call.setTranscript(CoachingFactory.eINSTANCE.createTranscript());
        Cue cue = CoachingFactory.eINSTANCE.createCue();
        cue.setStartMicros(4_000_000);
        cue.setText("My caf\u00e9 bill was wrong");
        call.getTranscript().getCues().add(cue);
        Review review = Build.review(call, ina);
        Build.moment(review, "validate-first", Verdict.MISSED, 1, "coffee first");
        Build.note(review, "talk about coffee");
        CoachingPlan plan = Build.plan("Coffee with Ada", ada, "validate-first");
        library.saveAll(List.of(new Saving(call, 0), new Saving(review, 0), new Saving(plan, 0)));
        TextHit hit = library.search("CAFE wro", 10).get(0);
        assertEquals(TextHit.Kind.CUE, hit.kind());
        assertEquals(4_000_000, hit.startMicros());
        assertEquals(Set.of(TextHit.Kind.MOMENT, TextHit.Kind.NOTE, TextHit.Kind.SUMMARY),
                Set.copyOf(library.search("coffee", 10).stream().map(TextHit::kind).toList()));
    }

    @Test
    void nothingThatIsTypedIsTakenForAnOperator() throws Exception {
        call("NOT a refund \"at all\"", ada, 0);
        for (String typed : List.of("\"", "NOT", "a AND", "refund*", "(", "^", "body:refund", "-refund", "'", "%", "_", "")) {
            library.search(typed, 10);
            library.calls(CallQuery.ALL.withText(typed));
            library.moments(MomentQuery.ALL.withText(typed));
        }
        assertEquals(1, library.calls(CallQuery.ALL.withText("not refund")).size());
        assertEquals(List.of(), library.calls(CallQuery.ALL.withText("re%nd")));
    }

    @Test
    void whatWasChangedOrDeletedIsFoundByItsNewWordsOnly() throws Exception {
        Call call = call("parcel", ada, 0);
        call.setTitle("invoice");
        library.save(call, 1);
        assertEquals(List.of(), library.search("parcel", 5));
        assertEquals(1, library.search("invoice", 5).size());
        library.delete(Call.class, call.getId(), 2, "Ina Example");
        assertEquals(List.of(), library.search("invoice", 5));
    }

    @Test
    void callsAreFoundByAgentQueueAndWhatIsSaidInThem() throws Exception {
        Call call = call("x", ada, 0);
        Review review = Build.review(call, ina);
        Build.note(review, "an unusual thing");
        library.save(review, 0);
        call("y", bo, 1);
        assertEquals(List.of("x"), titles(CallQuery.ALL.withText("unus")));
        assertEquals(List.of("y"), titles(CallQuery.ALL.withText("bo exam")));
        assertEquals(2, titles(CallQuery.ALL.withText("illin")).size());
    }

    @Test
    void aPlanShowsTheNextDayOnWhichSomethingOpenIsDue() throws Exception {
        CoachingPlan plan = Build.plan("Listening", ada, "validate-first");
        plan.setCoachId(ina);
        plan.getGoals().get(0).setDue(LocalDate.of(2026, 12, 24));
        Action done = CoachingFactory.eINSTANCE.createAction();
        done.setId(Documents.newId());
        done.setDue(LocalDate.of(2026, 12, 1));
        done.setStatus(ProgressStatus.DONE);
        plan.getGoals().get(0).getActions().add(done);
        library.save(plan, 0);
        PlanRow row = library.plans(ada).get(0);
        assertEquals(LocalDate.of(2026, 12, 24), row.nextDue());
        assertEquals(List.of("Ada Example", "Ina Example"), List.of(row.agent(), row.coach()));
        assertEquals(List.of(), library.plans(bo));
        assertEquals("Name the feeling first", library.goals(ada).get(0).statement());
        plan.getGoals().get(0).setStatus(ProgressStatus.DROPPED);
        library.save(plan, 1);
        assertNull(library.plans(null).get(0).nextDue());
    }

    @Test
    void measuresOrderCallsAndSurviveASaveOfTheCall() throws Exception {
        Call easy = call("easy", ada, 0);
        Call hard = call("hard", ada, 1);
        library.measured(easy.getId(), new Measures(0.1, List.of()));
        library.measured(hard.getId(), new Measures(0.9, List.of(new Measures.Reason("silence of 6.1 s at 0:10", 0.9))));
        library.save(hard, 1);
        assertEquals(List.of("hard", "easy"), titles(CallQuery.ALL.withOrder(Order.HARDNESS, false)));
        assertEquals("silence of 6.1 s at 0:10", library.measures(hard.getId()).orElseThrow().reasons().get(0).text());
        assertTrue(library.measures("nobody").isEmpty());
    }

    @Test
    void theInfoCountsWhatIsThere() throws Exception {
        Call call = call("A refund", ada, 0);
        Review review = Build.review(call, ina);
        Build.moment(review, "validate-first", Verdict.MISSED, 1, "");
        library.saveAll(List.of(new Saving(review, 0), new Saving(Build.plan("Listening", ada, "x"), 0)));
        LibraryInfo info = library.info();
        assertEquals(List.of(1L, 1L, 1L, 1L, 2L), List.of(info.calls(), info.reviews(), info.plans(), info.moments(), info.agents()));
    }
}
