/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.ui.internal.plans;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.time.LocalDate;
import java.util.List;

import org.coachline.model.Documents;
import org.coachline.model.coaching.Action;
import org.coachline.model.coaching.CoachingFactory;
import org.coachline.model.coaching.CoachingPackage;
import org.coachline.model.coaching.CoachingPlan;
import org.coachline.model.coaching.Goal;
import org.coachline.model.coaching.ProgressStatus;
import org.coachline.model.coaching.Session;
import org.coachline.ui.internal.edit.OpenDocument;
import org.junit.jupiter.api.Test;

class PlanCommandsTest {

    private static final CoachingPackage MODEL = CoachingPackage.eINSTANCE;
    private static final LocalDate DAY = LocalDate.of(2026, 12, 4);

    private final Goal first = goal(ProgressStatus.OPEN);
    private final Goal second = goal(ProgressStatus.DONE);
    private final Goal third = goal(ProgressStatus.IN_PROGRESS);
    private final CoachingPlan plan = plan(first, second, third);
    private final OpenDocument<CoachingPlan> open = new OpenDocument<>(plan, 1);

    @Test
    void undoRestoresAGoalAtItsPlaceAndInItsSession() {
        Session session = PlanCommands.newSession(plan, DAY);
        open.execute(PlanCommands.addSession(open.domain(), plan, session));
        open.execute(PlanCommands.removeGoals(open.domain(), plan, List.of(first)));
        assertEquals(List.of(second, third), plan.getGoals());
        assertEquals(List.of(third), session.getGoals());
        open.undo();
        assertEquals(List.of(first, second, third), plan.getGoals());
        assertEquals(List.of(first, third), session.getGoals());
        open.redo();
        assertEquals(List.of(second, third), plan.getGoals());
    }

    @Test
    void aNewSessionIsAboutTheGoalsThatAreNotFinished() {
        assertEquals(List.of(first, third), PlanCommands.newSession(plan, DAY).getGoals());
    }

    @Test
    void aNewActionIsDueWithItsGoal() {
        first.setDue(DAY);
        assertEquals(DAY, PlanCommands.newAction(first).getDue());
    }

    @Test
    void aGoalMovesOneUpAndUndoMovesItBack() {
        open.execute(PlanCommands.moveGoal(open.domain(), plan, third, -1));
        assertEquals(List.of(first, third, second), plan.getGoals());
        assertEquals(PlanMessages.undoMoveGoal, open.undoCommand().getLabel());
        open.undo();
        assertEquals(List.of(first, second, third), plan.getGoals());
    }

    @Test
    void theFirstGoalCannotMoveUp() {
        assertFalse(open.execute(PlanCommands.moveGoal(open.domain(), plan, first, -1)));
        assertNull(open.undoCommand());
    }

    @Test
    void settingWhatIsAlreadySetIsNoStep() {
        assertFalse(open.execute(PlanCommands.set(open.domain(), first, MODEL.getGoal_Status(), ProgressStatus.OPEN)));
        assertFalse(open.isDirty());
    }

    @Test
    void anActionThatIsRemovedComesBackAtItsPlace() {
        Action one = PlanCommands.newAction(first);
        Action two = PlanCommands.newAction(first);
        open.execute(PlanCommands.addAction(open.domain(), first, one));
        open.execute(PlanCommands.addAction(open.domain(), first, two));
        open.execute(PlanCommands.removeActions(open.domain(), first, List.of(one)));
        assertEquals(List.of(two), first.getActions());
        open.undo();
        assertEquals(List.of(one, two), first.getActions());
    }

    private static Goal goal(ProgressStatus status) {
        Goal goal = PlanCommands.newGoal();
        goal.setStatus(status);
        return goal;
    }

    private static CoachingPlan plan(Goal... goals) {
        CoachingPlan plan = CoachingFactory.eINSTANCE.createCoachingPlan();
        plan.setId(Documents.newId());
        plan.getGoals().addAll(List.of(goals));
        return plan;
    }
}
