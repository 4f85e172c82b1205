/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.insight;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.coachline.library.CallTally;
import org.coachline.model.CatalogRef;
import org.coachline.model.coaching.CoachingFactory;
import org.coachline.model.coaching.CoachingPlan;
import org.coachline.model.coaching.Evidence;
import org.coachline.model.coaching.Goal;
import org.coachline.model.coaching.Session;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class GoalEffectsTest {

    private static final CoachingFactory MAKE = CoachingFactory.eINSTANCE;
    private static final CatalogRef TECHNIQUE = new CatalogRef("test.pack", "validate-first", "1.0.0");
    private static final LocalDate SESSION = LocalDate.of(2026, 3, 12);
    private static final InsightSettings SETTINGS = InsightSettings.usual(ZoneOffset.UTC);

    private final List<CallTally> tallies = new ArrayList<>();
    private final CoachingPlan plan = MAKE.createCoachingPlan();
    private final Goal goal = MAKE.createGoal();
    private int made;

    @BeforeEach
    void makePlan() {
        plan.setId("plan");
        goal.setId("goal");
        goal.setTechnique(TECHNIQUE);
        plan.getGoals().add(goal);
        session(SESSION);
    }

    private Session session(LocalDate day) {
        Session session = MAKE.createSession();
        session.setDate(day);
        plan.getSessions().add(session);
        return session;
    }

    private String call(int daysFromSession, double hardness, int used, int missed) {
        String id = "call-" + ++made;
        tallies.add(new CallTally(id, SESSION.plusDays(daysFromSession).atTime(12, 0).toInstant(ZoneOffset.UTC), null, hardness, TECHNIQUE.key(), used, 0,
                missed, 0));
        return id;
    }

    private void calls(int number, int daysFromSession, int used, int missed) {
        for (int i = 0; i < number; i++) {
            call(daysFromSession, 0, used, missed);
        }
    }

    private void isEvidence(String callId) {
        Evidence evidence = MAKE.createEvidence();
        evidence.setCallId(callId);
        goal.getEvidence().add(evidence);
    }

    private GoalEffect only() {
        List<GoalEffect> effects = GoalEffects.of(plan, tallies, SETTINGS);
        assertEquals(1, effects.size());
        return effects.get(0);
    }

    @Test
    void aClearRiseIsClaimedWithItsInterval() {
        calls(6, -5, 0, 1);
        calls(6, -6, 1, 0);
        calls(20, 5, 1, 0);
        Comparison comparison = only().comparison();
        assertEquals(Change.ROSE, comparison.change());
        Difference difference = comparison.difference();
        assertNotNull(difference);
        assertEquals(0.5, difference.value(), 1e-12);
        assertTrue(difference.low() > 0);
    }

    @Test
    void theEvidenceOfTheGoalIsNoPartOfTheBaseline() {
        calls(5, -5, 1, 0);
        calls(5, -6, 0, 1);
        for (int i = 0; i < 4; i++) {
            isEvidence(call(-4, 0, 0, 2));
        }
        calls(10, 5, 1, 0);
        GoalEffect effect = only();
        assertEquals(4, effect.evidenceCalls());
        assertEquals(10, effect.comparison().before().chances());
    }

    @Test
    void whereTheBaselineIsAllEvidenceNoEffectIsClaimed() {
        for (int i = 0; i < 8; i++) {
            isEvidence(call(-4, 0, 0, 1));
        }
        calls(10, 5, 1, 0);
        Comparison comparison = only().comparison();
        assertEquals(Change.SELECTED, comparison.change());
        assertNull(comparison.difference());
        assertTrue(comparison.sentence().startsWith("Selected calls: "), comparison::sentence);
    }

    @Test
    void whereEveryMissIsEvidenceNoEffectIsClaimed() {
        calls(10, -5, 1, 0);
        isEvidence(call(-4, 0, 0, 3));
        calls(10, 5, 1, 0);
        assertEquals(Change.SELECTED, only().comparison().change());
    }

    @Test
    void aFallIsNotClaimedWhereMissesWereLeftOutBefore() {
        calls(20, -5, 1, 0);
        calls(1, -6, 0, 1);
        isEvidence(call(-4, 0, 0, 1));
        calls(20, 5, 0, 1);
        assertEquals(Change.SELECTED, only().comparison().change());
    }

    @Test
    void aFallIsClaimedWhereNothingWasLeftOut() {
        calls(20, -5, 1, 0);
        calls(20, 5, 0, 1);
        assertEquals(Change.FELL, only().comparison().change());
    }

    @Test
    void hardCallsAreLeftOutOnBothSides() {
        calls(8, -5, 1, 1);
        call(-5, 0.5, 0, 4);
        calls(8, 5, 1, 1);
        call(5, 0.9, 0, 4);
        call(5, 0.49, 1, 1);
        GoalEffect effect = only();
        assertEquals(1, effect.hardBefore());
        assertEquals(1, effect.hardAfter());
        assertEquals(18, effect.comparison().after().chances());
    }

    @Test
    void fewCallsAreTooFewToSay() {
        calls(4, -5, 0, 2);
        calls(10, 5, 2, 0);
        Comparison comparison = only().comparison();
        assertEquals(Change.TOO_FEW, comparison.change());
        assertNull(comparison.difference());
    }

    @Test
    void theDayOfTheSessionAndWhatLiesBeyondTheWindowCountOnNoSide() {
        calls(5, -56, 1, 0);
        calls(5, -57, 1, 0);
        calls(5, 0, 1, 0);
        calls(5, 56, 1, 0);
        calls(5, 57, 1, 0);
        GoalEffect effect = only();
        assertEquals(5, effect.comparison().before().calls());
        assertEquals(5, effect.comparison().after().calls());
    }

    @Test
    void aSessionAboutOtherGoalsIsNone() {
        Goal other = MAKE.createGoal();
        other.setId("other");
        plan.getGoals().add(other);
        plan.getSessions().get(0).getGoals().add(other);
        assertEquals(List.of(), GoalEffects.of(plan, tallies, SETTINGS));
    }

    @Test
    void sessionsThatCannotBeToldApartAreCounted() {
        session(SESSION.plusDays(14));
        assertEquals(List.of(1, 1), GoalEffects.of(plan, tallies, SETTINGS).stream().map(GoalEffect::otherSessions).toList());
    }

    @Test
    void theCallsBehindASideAreThoseThatCountAndNotWhatIsLeftOut() {
        calls(6, -10, 1, 1);
        calls(6, 10, 2, 0);
        String evidence = call(-3, 0, 0, 2);
        isEvidence(evidence);
        String hard = call(4, 0.9, 0, 1);
        call(0, 0, 1, 0);
        GoalEffect effect = only();
        Set<String> before = GoalEffects.calls(plan, effect, false, tallies, SETTINGS);
        Set<String> after = GoalEffects.calls(plan, effect, true, tallies, SETTINGS);
        assertEquals(effect.comparison().before().calls(), before.size());
        assertEquals(effect.comparison().after().calls(), after.size());
        assertFalse(before.contains(evidence));
        assertFalse(after.contains(hard));
        assertEquals(Set.of("call-1", "call-2", "call-3", "call-4", "call-5", "call-6"), before);
    }
}
