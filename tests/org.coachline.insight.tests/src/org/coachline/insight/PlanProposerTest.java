/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.insight;

import static org.coachline.insight.MomentBuilder.bookmark;
import static org.coachline.insight.MomentBuilder.moment;
import static org.coachline.insight.MomentBuilder.ref;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.coachline.insight.ProposalInput.Peer;
import org.coachline.insight.ProposalInput.RolePlay;
import org.coachline.insight.ProposalInput.TechniqueWords;
import org.coachline.model.DocumentException;
import org.coachline.model.Documents;
import org.coachline.model.coaching.CoachingPlan;
import org.coachline.model.coaching.Evidence;
import org.coachline.model.coaching.Goal;
import org.coachline.model.coaching.PlanStatus;
import org.coachline.model.coaching.ProgressStatus;
import org.coachline.model.coaching.Severity;
import org.coachline.model.coaching.Verdict;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class PlanProposerTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 3, 9);
    private final Locale before = Locale.getDefault();

    @BeforeEach
    void speakEnglish() {
        Locale.setDefault(Locale.ENGLISH);
    }

    @AfterEach
    void speakAsBefore() {
        Locale.setDefault(before);
    }

    @Test
    void mostOftenMissedComesFirst() throws Exception {
        CoachingPlan plan = propose(moment("rare", Verdict.MISSED), moment("often", Verdict.MISSED),
                moment("often", Verdict.BACKFIRED));
        assertEquals(List.of("often", "rare"), goals(plan));
    }

    @Test
    void amongEquallyOftenMissedTheGraverComesFirst() throws Exception {
        CoachingPlan plan = propose(moment("a-slight", Verdict.MISSED), moment("b-grave", Verdict.MISSED).severity(Severity.CRITICAL));
        assertEquals(List.of("b-grave", "a-slight"), goals(plan));
    }

    @Test
    void amongEquallyGraveTheOneThatBackfiredComesFirst() throws Exception {
        CoachingPlan plan = propose(moment("a", Verdict.MISSED), moment("b", Verdict.BACKFIRED));
        assertEquals(List.of("b", "a"), goals(plan));
    }

    @Test
    void whatWentWellOrPartlyAloneMakesNoGoal() throws Exception {
        CoachingPlan plan = propose(moment("a", Verdict.PARTLY), moment("b", Verdict.USED_WELL));
        assertTrue(plan.getGoals().isEmpty());
        assertTrue(plan.getSummary().contains("no goal is proposed"));
    }

    @Test
    void baselineCountsAllChancesOfTheTechnique() throws Exception {
        Goal goal = propose(moment("a", Verdict.MISSED), moment("a", Verdict.PARTLY), moment("a", Verdict.USED_WELL),
                moment("a", Verdict.NONE), moment("b", Verdict.USED_WELL)).getGoals().get(0);
        assertEquals(2, goal.getBaselineUsed());
        assertEquals(3, goal.getBaselineChances());
    }

    @Test
    void targetIsHalfWayToAlwaysInStepsOfFivePerCent() throws Exception {
        assertEquals(0.5, target(0, 3), 1e-9);
        assertEquals(0.7, target(4, 7), 1e-9);
        assertEquals(0.9, target(9, 3), 1e-9);
        assertEquals(0.7, target(2, 3), 1e-9);
        assertEquals(1.0, target(199, 1), 1e-9);
    }

    @Test
    void statementTellsTheArithmeticAndThatOnlyCallsHeardCount() throws Exception {
        Goal goal = propose(moment("a", Verdict.MISSED), moment("a", Verdict.PARTLY)).getGoals().get(0);
        assertEquals("Name of a: used in 1 of 2 chances in the calls heard (too few chances for a rate); aim for 75% of the chances",
                goal.getStatement());
    }

    @Test
    void enoughChancesAreNotCalledTooFew() throws Exception {
        Goal goal = propose(moment("a", Verdict.MISSED), moment("a", Verdict.MISSED), moment("a", Verdict.MISSED),
                moment("a", Verdict.MISSED), moment("a", Verdict.MISSED)).getGoals().get(0);
        assertFalse(goal.getStatement().contains("too few"));
    }

    @Test
    void summaryTellsCountsAndThatCallsWereSelected() throws Exception {
        CoachingPlan plan = propose(moment("a", Verdict.MISSED).in("c1", null), moment("a", Verdict.PARTLY).in("c2", null),
                moment("b", Verdict.USED_WELL).in("c2", null));
        assertEquals("Made from 3 moments with a verdict in 2 calls: 1 used well, 1 partly, 1 missed, 0 backfired.\n"
                + "The calls were selected for review, not drawn at random: these figures describe the calls heard and not all of"
                + " the calls.", plan.getSummary());
    }

    @Test
    void summaryTellsWhenACallWasHeardByMoreThanOneReviewer() throws Exception {
        assertTrue(propose(moment("a", Verdict.MISSED).reviewedIn("r1"), moment("a", Verdict.MISSED).reviewedIn("r2"))
                .getSummary().contains("One of these calls was heard by more than one reviewer"));
        assertFalse(propose(moment("a", Verdict.MISSED).reviewedIn("r1").in("c1", null),
                moment("a", Verdict.MISSED).reviewedIn("r2").in("c2", null)).getSummary().contains("more than one"));
    }

    @Test
    void dueDatesCountFromToday() throws Exception {
        Goal goal = propose(moment("a", Verdict.MISSED)).getGoals().get(0);
        assertEquals(TODAY.plusDays(14), goal.getDue());
        assertEquals(TODAY.plusDays(7), goal.getActions().get(0).getDue());
        assertEquals(TODAY.plusDays(14), goal.getFollowUps().get(0).getDue());
    }

    @Test
    void dueDatesCanBeSet() throws Exception {
        Goal goal = PlanProposer.propose(input(List.of(moment("a", Verdict.MISSED).make()), List.of(), List.of()),
                ProposalSettings.usual().dueIn(1)).getGoals().get(0);
        assertEquals(TODAY.plusDays(1), goal.getDue());
        assertEquals(TODAY.plusDays(1), goal.getActions().get(0).getDue());
    }

    @Test
    void firstActionIsTheTechniquesHowAndAPhraseToSay() throws Exception {
        Goal goal = propose(moment("a", Verdict.MISSED)).getGoals().get(0);
        assertEquals("In the next calls: Do a. For example: \u201CSay a\u201D", goal.getActions().get(0).getText());
        assertEquals("Kim", goal.getActions().get(0).getOwner());
        assertEquals(ProgressStatus.OPEN, goal.getActions().get(0).getStatus());
    }

    @Test
    void aTechniqueWhosePackIsGoneStillMakesAGoal() throws Exception {
        Goal goal = propose(moment("gone", Verdict.MISSED)).getGoals().get(0);
        assertTrue(goal.getStatement().startsWith("gone: "));
        assertEquals("Agree what to do instead, from the moments in the evidence", goal.getActions().get(0).getText());
    }

    @Test
    void evidenceIsACopyOfTheMomentsThatWentWrongInOrderOfTime() throws Exception {
        MomentFacts late = moment("a", Verdict.MISSED).in("c2", "2026-03-03T09:00:00Z").at(5)
                .words("heard", "better", "comment").caller("venter").make();
        MomentFacts early = moment("a", Verdict.BACKFIRED).in("c1", "2026-03-02T09:00:00Z").at(9).make();
        MomentFacts fine = moment("a", Verdict.PARTLY).make();
        Goal goal = PlanProposer.propose(input(List.of(late, fine, early), List.of(), List.of()), ProposalSettings.usual())
                .getGoals().get(0);
        assertEquals(List.of(early.momentId(), late.momentId()), goal.getEvidence().stream().map(Evidence::getMomentId).toList());
        Evidence copy = goal.getEvidence().get(1);
        assertEquals("c2", copy.getCallId());
        assertEquals(late.reviewId(), copy.getReviewId());
        assertEquals(late.callStart(), copy.getCallStart());
        assertEquals("Europe/Berlin", copy.getZone());
        assertEquals(5_000_000, copy.getStartMicros());
        assertEquals(ref("a"), copy.getTechnique());
        assertEquals(Verdict.MISSED, copy.getVerdict());
        assertEquals(List.of("heard", "better", "comment"),
                List.of(copy.getPhraseHeard(), copy.getBetterPhrase(), copy.getComment()));
    }

    @Test
    void noBetterPhraseIsInvented() throws Exception {
        assertNull(propose(moment("a", Verdict.MISSED)).getGoals().get(0).getEvidence().get(0).getBetterPhrase());
    }

    @Test
    void praiseIsWhatWasUsedWell() throws Exception {
        CoachingPlan plan = propose(moment("a", Verdict.USED_WELL), moment("b", Verdict.PARTLY), moment("c", Verdict.MISSED));
        assertEquals(List.of("a"), plan.getPraise().stream().map(e -> e.getTechnique().item()).toList());
        assertFalse(plan.getSummary().contains("Nothing is marked as used well"));
    }

    @Test
    void withoutPraiseThePlanSaysSoAndAsksForSome() throws Exception {
        CoachingPlan plan = propose(moment("a", Verdict.MISSED));
        assertTrue(plan.getPraise().isEmpty());
        assertTrue(plan.getSummary().contains("Nothing is marked as used well yet. Before the session, find at least one thing"));
    }

    @Test
    void limitedPraiseLeavesNoTechniqueOut() throws Exception {
        List<MomentFacts> moments = new ArrayList<>();
        for (int i = 0; i < 20; i++) {
            moments.add(moment("many", Verdict.USED_WELL).make());
        }
        moments.add(moment("once", Verdict.USED_WELL).make());
        CoachingPlan plan = PlanProposer.propose(input(moments, List.of(), List.of()), ProposalSettings.usual());
        assertEquals(12, plan.getPraise().size());
        assertTrue(plan.getPraise().stream().anyMatch(e -> e.getTechnique().item().equals("once")));
        assertTrue(plan.getSummary().contains("Of 21 moments used well, 12 are listed"));
    }

    @Test
    void furtherTechniquesAreNamedNotDropped() throws Exception {
        CoachingPlan plan = PlanProposer.propose(input(Stream.of(moment("a", Verdict.MISSED), moment("a", Verdict.MISSED),
                moment("b", Verdict.MISSED)).map(MomentBuilder::make).toList(), List.of(), List.of()),
                ProposalSettings.usual().withMostGoals(1));
        assertEquals(List.of("a"), goals(plan));
        assertTrue(plan.getSummary().contains("Also missed or backfired, without a goal of its own here: Name of b (1)."));
    }

    @Test
    void rolePlayIsSuggestedOnlyForACallerTypeThatWasMet() throws Exception {
        RolePlay card = new RolePlay("Card", ref("venter").key(), Set.of(ref("a").key()));
        assertEquals("Role-play with the card \u201CCard\u201D", actions(List.of(card), List.of(),
                moment("a", Verdict.MISSED).caller("venter")).get(1));
        assertEquals(1, actions(List.of(card), List.of(), moment("a", Verdict.MISSED).caller("other")).size());
        assertEquals(1, actions(List.of(card), List.of(), moment("a", Verdict.MISSED)).size());
        assertEquals(1, actions(List.of(card), List.of(), moment("b", Verdict.MISSED).caller("venter")).size());
    }

    @Test
    void aPeerIsSuggestedOnlyWhenTheIntervalsAreApart() throws Exception {
        MomentBuilder[] missed = {moment("a", Verdict.MISSED), moment("a", Verdict.MISSED), moment("a", Verdict.MISSED),
            moment("a", Verdict.MISSED), moment("a", Verdict.MISSED)};
        Peer better = new Peer("Sam", List.of(new TechniqueRate(ref("a"), 9, 0, 0, 0, 3, false)));
        Peer slightly = new Peer("Lee", List.of(new TechniqueRate(ref("a"), 2, 0, 3, 0, 3, false)));
        Peer once = new Peer("Pat", List.of(new TechniqueRate(ref("a"), 9, 0, 0, 0, 1, true)));
        assertEquals("Hear a call together in which Sam uses \u201CName of a\u201D (9 of 9 chances in the calls heard)",
                actions(List.of(), List.of(slightly, better), missed).get(1));
        assertEquals(1, actions(List.of(), List.of(slightly), missed).size());
        assertEquals(1, actions(List.of(), List.of(once), missed).size());
    }

    @Test
    void periodIsInTheCallsOwnZone() throws Exception {
        CoachingPlan plan = propose(moment("a", Verdict.MISSED).in("c1", "2026-03-02T23:30:00Z"),
                moment("a", Verdict.MISSED).in("c2", "2026-03-05T10:00:00Z"), moment("a", Verdict.MISSED).in("c3", null));
        assertEquals(LocalDate.of(2026, 3, 3), plan.getPeriodStart());
        assertEquals(LocalDate.of(2026, 3, 5), plan.getPeriodEnd());
    }

    @Test
    void nothingJudgedIsRefusedByName() {
        NothingToProposeException refused = assertThrows(NothingToProposeException.class,
                () -> propose(bookmark(), moment("a", Verdict.NONE)));
        assertTrue(refused.getMessage().contains("Kim"));
    }

    @Test
    void theProposalIsADraftThatCanBeStored() throws Exception {
        CoachingPlan plan = propose(moment("a", Verdict.MISSED), moment("b", Verdict.USED_WELL));
        assertEquals(PlanStatus.DRAFT, plan.getStatus());
        assertEquals("agent-1", plan.getAgentId());
        assertEquals("coach-1", plan.getCoachId());
        assertEquals("Coaching plan for Kim", plan.getTitle());
        CoachingPlan again = roundTrip(plan);
        assertEquals(plan.getGoals().get(0).getEvidence().get(0).getId(), again.getGoals().get(0).getEvidence().get(0).getId());
        assertEquals(plan.getSummary(), again.getSummary());
    }

    private static CoachingPlan roundTrip(CoachingPlan plan) throws DocumentException {
        return Documents.read(Documents.write(plan), CoachingPlan.class, "plan");
    }

    private static double target(int used, int missed) throws Exception {
        List<MomentFacts> moments = new ArrayList<>();
        for (int i = 0; i < used + missed; i++) {
            moments.add(moment("a", i < used ? Verdict.USED_WELL : Verdict.MISSED).make());
        }
        return PlanProposer.propose(input(moments, List.of(), List.of()), ProposalSettings.usual()).getGoals().get(0).getTarget();
    }

    private static List<String> goals(CoachingPlan plan) {
        return plan.getGoals().stream().map(goal -> goal.getTechnique().item()).toList();
    }

    private static List<String> actions(List<RolePlay> cards, List<Peer> peers, MomentBuilder... moments) throws Exception {
        return PlanProposer.propose(input(Arrays.stream(moments).map(MomentBuilder::make).toList(), cards, peers),
                ProposalSettings.usual()).getGoals().get(0).getActions().stream().map(action -> action.getText()).toList();
    }

    private static CoachingPlan propose(MomentBuilder... moments) throws NothingToProposeException {
        return PlanProposer.propose(input(Arrays.stream(moments).map(MomentBuilder::make).toList(), List.of(), List.of()),
                ProposalSettings.usual());
    }

    private static ProposalInput input(List<MomentFacts> moments, List<RolePlay> cards, List<Peer> peers) {
        return new ProposalInput("agent-1", "Kim", "coach-1", "Alex", Instant.parse("2026-03-09T08:00:00Z"), TODAY, moments,
                ref -> ref.item().equals("gone") ? Optional.empty() : Optional.of(new TechniqueWords("Name of " + ref.item(),
                        "Do " + ref.item() + ".", List.of("Say " + ref.item(), "Other"))), cards, peers);
    }
}
