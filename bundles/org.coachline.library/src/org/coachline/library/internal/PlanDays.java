/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.library.internal;

import java.time.LocalDate;

import org.coachline.library.DueRow;
import org.coachline.library.internal.Rows.Place;
import org.coachline.model.CatalogRef;
import org.coachline.model.coaching.Action;
import org.coachline.model.coaching.CoachingPlan;
import org.coachline.model.coaching.FollowUp;
import org.coachline.model.coaching.Goal;
import org.coachline.model.coaching.RolePlay;
import org.coachline.model.coaching.Session;
import org.jspecify.annotations.Nullable;

/** What of a plan has a day of its own and is not finished, and what was practised, as rows. */
final class PlanDays {

    private PlanDays() {
    }

    static void project(CoachingPlan plan, Rows rows) {
        for (Goal goal : plan.getGoals()) {
            if (Projector.isOpen(goal.getStatus())) {
                due(rows, DueRow.Kind.GOAL, goal.getId(), goal, goal.getStatement(), null, goal.getDue());
            }
            for (Action action : goal.getActions()) {
                if (Projector.isOpen(action.getStatus())) {
                    due(rows, DueRow.Kind.ACTION, action.getId(), goal, action.getText(), action.getOwner(), action.getDue());
                }
            }
            for (FollowUp followUp : goal.getFollowUps()) {
                if (!followUp.isDone()) {
                    due(rows, DueRow.Kind.FOLLOW_UP, followUp.getId(), goal, followUp.getText(), null, followUp.getDue());
                }
            }
        }
        for (Session session : plan.getSessions()) {
            boolean held = session.isHeld() || session.getMinutes() > 0 || session.getNotes() != null && !session.getNotes().isBlank();
            if (!held) {
                due(rows, DueRow.Kind.SESSION, session.getId(), null, null, null, session.getDate());
            }
        }
        for (RolePlay played : plan.getRolePlays()) {
            rows.add(Place.ROLE_PLAYS, played.getId(), Rows.orEmpty(plan.getAgentId()), Rows.text(played.getDate()), Rows.orEmpty(played.getPartner()),
                    rows.refer(played.getCard()), rows.refer(played.getTechnique()), played.getResult().name());
        }
    }

    private static void due(Rows rows, DueRow.Kind kind, String id, @Nullable Goal goal, @Nullable String text, @Nullable String owner,
            @Nullable LocalDate day) {
        if (day != null) {
            CatalogRef technique = goal == null ? null : goal.getTechnique();
            rows.add(Place.PLAN_DUES, kind.name(), id, goal == null ? "" : Rows.orEmpty(goal.getId()), technique == null ? null : technique.toString(),
                    Rows.orEmpty(text), Rows.orEmpty(owner), day.toString());
        }
    }
}
