/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.ui.internal.plans;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;

import org.coachline.model.Documents;
import org.coachline.model.coaching.Action;
import org.coachline.model.coaching.CoachingFactory;
import org.coachline.model.coaching.CoachingPackage;
import org.coachline.model.coaching.CoachingPlan;
import org.coachline.model.coaching.Evidence;
import org.coachline.model.coaching.FollowUp;
import org.coachline.model.coaching.Goal;
import org.coachline.model.coaching.ProgressStatus;
import org.coachline.model.coaching.RolePlay;
import org.coachline.model.coaching.Session;
import org.coachline.ui.internal.edit.Edits;
import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.command.CompoundCommand;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.edit.command.AddCommand;
import org.eclipse.emf.edit.command.MoveCommand;
import org.eclipse.emf.edit.command.RemoveCommand;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.eclipse.osgi.util.NLS;
import org.jspecify.annotations.Nullable;

/** The commands that change a coaching plan. Each is one undo step; each label is what undo shows. */
final class PlanCommands {

    private static final CoachingPackage MODEL = CoachingPackage.eINSTANCE;
    private static final CoachingFactory FACTORY = CoachingFactory.eINSTANCE;

    private PlanCommands() {
    }

    /** A new goal with nothing decided but its status. */
    static Goal newGoal() {
        Goal goal = FACTORY.createGoal();
        goal.setId(Documents.newId());
        goal.setStatus(ProgressStatus.OPEN);
        return goal;
    }

    /** A new action, due when its goal is. */
    static Action newAction(Goal goal) {
        Action action = FACTORY.createAction();
        action.setId(Documents.newId());
        action.setDue(goal.getDue());
        action.setStatus(ProgressStatus.OPEN);
        return action;
    }

    /** A new session on a day, about the goals that are not finished. */
    static Session newSession(CoachingPlan plan, LocalDate day) {
        Session session = FACTORY.createSession();
        session.setId(Documents.newId());
        session.setDate(day);
        plan.getGoals().stream().filter(goal -> goal.getStatus() == ProgressStatus.OPEN || goal.getStatus() == ProgressStatus.IN_PROGRESS)
                .forEach(session.getGoals()::add);
        return session;
    }

    /** A new role-play on a day, of a goal's technique where there is a goal about one. */
    static RolePlay newRolePlay(@Nullable Goal goal, LocalDate day) {
        RolePlay played = FACTORY.createRolePlay();
        played.setId(Documents.newId());
        played.setDate(day);
        played.setTechnique(goal == null ? null : goal.getTechnique());
        return played;
    }

    /** A new follow-up on a day. */
    static FollowUp newFollowUp(LocalDate day) {
        FollowUp followUp = FACTORY.createFollowUp();
        followUp.setId(Documents.newId());
        followUp.setDue(day);
        return followUp;
    }

    static Command addGoal(EditingDomain domain, CoachingPlan plan, Goal goal) {
        return add(domain, plan, MODEL.getCoachingPlan_Goals(), goal, PlanMessages.undoAddGoal);
    }

    static Command addAction(EditingDomain domain, Goal goal, Action action) {
        return add(domain, goal, MODEL.getGoal_Actions(), action, PlanMessages.undoAddAction);
    }

    static Command addFollowUp(EditingDomain domain, Goal goal, FollowUp followUp) {
        return add(domain, goal, MODEL.getGoal_FollowUps(), followUp, PlanMessages.undoAddFollowUp);
    }

    static Command addSession(EditingDomain domain, CoachingPlan plan, Session session) {
        return add(domain, plan, MODEL.getCoachingPlan_Sessions(), session, PlanMessages.undoAddSession);
    }

    static Command addRolePlay(EditingDomain domain, CoachingPlan plan, RolePlay played) {
        return add(domain, plan, MODEL.getCoachingPlan_RolePlays(), played, PlanMessages.undoAddRolePlay);
    }

    static Command addPraise(EditingDomain domain, CoachingPlan plan, Evidence evidence) {
        return add(domain, plan, MODEL.getCoachingPlan_Praise(), evidence, PlanMessages.undoAddPraise);
    }

    static Command removeRolePlays(EditingDomain domain, CoachingPlan plan, Collection<RolePlay> played) {
        return remove(domain, plan, MODEL.getCoachingPlan_RolePlays(), played, PlanMessages.undoRemoveRolePlay);
    }

    /** Removes goals, and takes them out of the sessions that spoke about them; undo restores places and links. */
    static Command removeGoals(EditingDomain domain, CoachingPlan plan, Collection<Goal> goals) {
        CompoundCommand command = new CompoundCommand(PlanMessages.undoRemoveGoal);
        for (Session session : plan.getSessions()) {
            List<Goal> linked = session.getGoals().stream().filter(goals::contains).toList();
            if (!linked.isEmpty()) {
                command.append(RemoveCommand.create(domain, session, MODEL.getSession_Goals(), linked));
            }
        }
        if (!goals.isEmpty()) {
            command.append(RemoveCommand.create(domain, plan, MODEL.getCoachingPlan_Goals(), goals));
        }
        return command;
    }

    static Command removeActions(EditingDomain domain, Goal goal, Collection<Action> actions) {
        return remove(domain, goal, MODEL.getGoal_Actions(), actions, PlanMessages.undoRemoveAction);
    }

    static Command removeEvidence(EditingDomain domain, Goal goal, Collection<Evidence> evidence) {
        return remove(domain, goal, MODEL.getGoal_Evidence(), evidence, PlanMessages.undoRemoveEvidence);
    }

    static Command removePraise(EditingDomain domain, CoachingPlan plan, Collection<Evidence> praise) {
        return remove(domain, plan, MODEL.getCoachingPlan_Praise(), praise, PlanMessages.undoRemovePraise);
    }

    static Command removeSessions(EditingDomain domain, CoachingPlan plan, Collection<Session> sessions) {
        return remove(domain, plan, MODEL.getCoachingPlan_Sessions(), sessions, PlanMessages.undoRemoveSession);
    }

    static Command removeFollowUps(EditingDomain domain, Goal goal, Collection<FollowUp> followUps) {
        return remove(domain, goal, MODEL.getGoal_FollowUps(), followUps, PlanMessages.undoRemoveFollowUp);
    }

    /**
     * Moves a goal up or down the list.
     *
     * @param by -1 or 1
     * @return a command that cannot be executed at the list's end
     */
    static Command moveGoal(EditingDomain domain, CoachingPlan plan, Goal goal, int by) {
        int to = plan.getGoals().indexOf(goal) + by;
        CompoundCommand command = new CompoundCommand(PlanMessages.undoMoveGoal);
        if (to >= 0 && to < plan.getGoals().size()) {
            command.append(MoveCommand.create(domain, plan, MODEL.getCoachingPlan_Goals(), goal, to));
        }
        return command;
    }

    /** Sets one feature of the plan or a part of it; nothing to do where it has that value. */
    static Command set(EditingDomain domain, EObject owner, EStructuralFeature feature, @Nullable Object value) {
        return Edits.set(domain, owner, feature, value, NLS.bind(PlanMessages.undoChange, PlanTexts.feature(feature)));
    }

    private static Command add(EditingDomain domain, EObject owner, EReference feature, EObject child, String label) {
        CompoundCommand command = new CompoundCommand(label);
        command.append(AddCommand.create(domain, owner, feature, child));
        return command;
    }

    private static Command remove(EditingDomain domain, EObject owner, EReference feature, Collection<? extends EObject> children,
            String label) {
        CompoundCommand command = new CompoundCommand(label);
        if (!children.isEmpty()) {
            command.append(RemoveCommand.create(domain, owner, feature, children));
        }
        return command;
    }
}
