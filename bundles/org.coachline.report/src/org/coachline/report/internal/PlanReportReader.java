/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.report.internal;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.function.Function;
import org.coachline.model.CardText;
import org.coachline.model.CatalogRef;
import org.coachline.model.coaching.Action;
import org.coachline.model.coaching.CoachingPlan;
import org.coachline.model.coaching.Evidence;
import org.coachline.model.coaching.FollowUp;
import org.coachline.model.coaching.Goal;
import org.coachline.model.coaching.RolePlay;
import org.coachline.model.coaching.Session;
import org.coachline.report.PlanReport;
import org.jspecify.annotations.Nullable;

/** Takes the values of a report out of a plan document. */
public final class PlanReportReader {

    private final Function<CatalogRef, String> techniques;

    /** @param techniques what people read for a technique or a role-play card */
    public PlanReportReader(Function<CatalogRef, String> techniques) {
        this.techniques = techniques;
    }

    /**
     * Reads a plan.
     *
     * @param whole   only read
     * @param version in the library
     * @param agent   name
     * @param coach   name
     * @param madeAt  now
     * @param zone    in which that is shown
     * @return the values
     */
    public PlanReport read(CoachingPlan whole, long version, String agent, String coach, Instant madeAt, ZoneId zone) {
        CoachingPlan plan = CardText.masked(whole);
        List<Goal> goals = plan.getGoals();
        return new PlanReport(plan.getId(), version, text(plan.getTitle()), agent, coach, plan.getPeriodStart(),
                plan.getPeriodEnd(), plan.getStatus(), text(plan.getSummary()), madeAt, zone,
                goals.stream().map(this::goal).toList(),
                plan.getSessions().stream().map(session -> session(session, goals)).toList(),
                plan.getPraise().stream().map(this::evidence).toList(), plan.getRolePlays().stream().map(this::rolePlay).toList());
    }

    private PlanReport.Goal goal(Goal goal) {
        return new PlanReport.Goal(goal.getId(), technique(goal.getTechnique()), text(goal.getStatement()),
                goal.getBaselineUsed(), goal.getBaselineChances(), goal.getTarget(), goal.getDue(), goal.getStatus(),
                goal.getActions().stream().map(PlanReportReader::action).toList(),
                goal.getEvidence().stream().map(this::evidence).toList(),
                goal.getFollowUps().stream().map(PlanReportReader::followUp).toList());
    }

    private static PlanReport.Action action(Action action) {
        return new PlanReport.Action(action.getId(), text(action.getText()), text(action.getOwner()), action.getDue(),
                action.getStatus());
    }

    private static PlanReport.FollowUp followUp(FollowUp followUp) {
        return new PlanReport.FollowUp(followUp.getId(), followUp.getDue(), text(followUp.getText()), followUp.isDone());
    }

    private static PlanReport.Session session(Session session, List<Goal> goals) {
        return new PlanReport.Session(session.getId(), session.getDate(), session.getMinutes(), text(session.getNotes()),
                session.getGoals().stream().map(goal -> goals.indexOf(goal) + 1).filter(number -> number > 0).toList());
    }

    private PlanReport.RolePlay rolePlay(RolePlay played) {
        return new PlanReport.RolePlay(played.getId(), played.getDate(), technique(played.getTechnique()), technique(played.getCard()), text(played.getPartner()),
                played.getResult(), text(played.getNotes()));
    }

    private PlanReport.Evidence evidence(Evidence evidence) {
        return new PlanReport.Evidence(evidence.getId(), text(evidence.getCallId()), text(evidence.getMomentId()),
                evidence.getCallStart(), text(evidence.getZone()), evidence.getStartMicros(), technique(evidence.getTechnique()),
                evidence.getVerdict(), text(evidence.getPhraseHeard()), text(evidence.getBetterPhrase()),
                text(evidence.getComment()));
    }

    private String technique(@Nullable CatalogRef ref) {
        return ref == null ? "" : techniques.apply(ref);
    }

    private static String text(@Nullable String text) {
        return text == null ? "" : text;
    }
}
