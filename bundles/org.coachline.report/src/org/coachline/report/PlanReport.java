/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.report;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.function.Function;
import org.coachline.insight.PlanNames;
import org.coachline.model.CatalogRef;
import org.coachline.model.coaching.CoachingPlan;
import org.coachline.model.coaching.PlanStatus;
import org.coachline.model.coaching.ProgressStatus;
import org.coachline.model.coaching.Verdict;
import org.coachline.report.internal.PlanReportReader;
import org.jspecify.annotations.Nullable;

/**
 * A coaching plan as it is handed over: values only, with the names of people and techniques filled in. Immutable; take it on
 * the thread that owns the plan, then write it on any other. Texts are never null: what is absent is empty.
 *
 * @param planId      id of the plan document
 * @param planVersion version of the document in its library, 0 while unsaved
 * @param title       the plan's title
 * @param agent       name of the agent
 * @param coach       name of the coach
 * @param periodStart first day of the calls looked at, if known
 * @param periodEnd   last day of the calls looked at, if known
 * @param status      of the plan
 * @param summary     lines of text
 * @param madeAt      when this report was made
 * @param zone        the zone in which that is shown
 * @param goals       in the order of the plan
 * @param sessions    in the order of the plan
 * @param praise      what went well, in the order of the plan
 * @param rolePlays   what was practised, in the order of the plan
 */
public record PlanReport(String planId, long planVersion, String title, String agent, String coach,
        @Nullable LocalDate periodStart, @Nullable LocalDate periodEnd, PlanStatus status, String summary, Instant madeAt,
        ZoneId zone, List<Goal> goals, List<Session> sessions, List<Evidence> praise, List<RolePlay> rolePlays) {

    /** Keeps copies of the lists. */
    public PlanReport {
        goals = List.copyOf(goals);
        sessions = List.copyOf(sessions);
        praise = List.copyOf(praise);
        rolePlays = List.copyOf(rolePlays);
    }

    /** A plan in which nothing was practised. The parameters are as of the record. */
    public PlanReport(String planId, long planVersion, String title, String agent, String coach, @Nullable LocalDate periodStart,
            @Nullable LocalDate periodEnd, PlanStatus status, String summary, Instant madeAt, ZoneId zone, List<Goal> goals, List<Session> sessions,
            List<Evidence> praise) {
        this(planId, planVersion, title, agent, coach, periodStart, periodEnd, status, summary, madeAt, zone, goals, sessions, praise, List.of());
    }

    /**
     * Takes the values out of a plan.
     *
     * @param plan        the plan; only read
     * @param planVersion its version in the library, 0 while unsaved
     * @param agent       name of the agent
     * @param coach       name of the coach
     * @param techniques  what people read for a technique, also for one whose pack is gone
     * @param madeAt      now
     * @param zone        the zone in which that is shown
     * @return the values; linear in the size of the plan
     */
    public static PlanReport of(CoachingPlan plan, long planVersion, String agent, String coach,
            Function<CatalogRef, String> techniques, Instant madeAt, ZoneId zone) {
        return new PlanReportReader(techniques).read(plan, planVersion, agent, coach, madeAt, zone);
    }

    /**
     * Takes the values out of a plan, with the names that were read for it.
     *
     * @param plan        the plan; only read
     * @param planVersion its version in the library, 0 while unsaved
     * @param names       what its people and techniques are called
     * @param madeAt      now
     * @param zone        the zone in which that is shown
     * @return the values; linear in the size of the plan
     */
    public static PlanReport of(CoachingPlan plan, long planVersion, PlanNames names, Instant madeAt, ZoneId zone) {
        return of(plan, planVersion, names.agent(), names.coach(), names.techniques(), madeAt, zone);
    }

    /**
     * A goal.
     *
     * @param id              of the goal in the plan
     * @param technique       name of the technique
     * @param statement       in words
     * @param baselineUsed    chances in which it was used before coaching
     * @param baselineChances chances before coaching, 0 where nothing was counted
     * @param target          share of chances, 0 to 1
     * @param due             if set
     * @param status          how far it is
     * @param actions         in the order of the plan
     * @param evidence        in the order of the plan
     * @param followUps       in the order of the plan
     */
    public record Goal(String id, String technique, String statement, int baselineUsed, int baselineChances, double target,
            @Nullable LocalDate due, ProgressStatus status, List<Action> actions, List<Evidence> evidence,
            List<FollowUp> followUps) {

        /** Keeps copies of the lists. */
        public Goal {
            actions = List.copyOf(actions);
            evidence = List.copyOf(evidence);
            followUps = List.copyOf(followUps);
        }
    }

    /**
     * Something to do.
     *
     * @param id     of the action in the plan
     * @param text   what
     * @param owner  who does it
     * @param due    if set
     * @param status how far it is
     */
    public record Action(String id, String text, String owner, @Nullable LocalDate due, ProgressStatus status) {
    }

    /**
     * A moment as it stood when the plan was made.
     *
     * @param id           of the evidence in the plan
     * @param callId       id of the call
     * @param momentId     id of the moment
     * @param callStart    if known
     * @param zone         IANA zone id in which the start is shown; empty where unknown, then UTC is meant
     * @param startMicros  position in the call
     * @param technique    name of the technique
     * @param verdict      how it went
     * @param phraseHeard  what was said
     * @param betterPhrase what would have been better
     * @param comment      the reviewer's words
     */
    public record Evidence(String id, String callId, String momentId, @Nullable Instant callStart, String zone,
            long startMicros, String technique, Verdict verdict, String phraseHeard, String betterPhrase, String comment) {
    }

    /**
     * Something to look at again.
     *
     * @param id   of the follow-up in the plan
     * @param due  if set
     * @param text what
     * @param done whether that has happened
     */
    public record FollowUp(String id, @Nullable LocalDate due, String text, boolean done) {
    }

    /**
     * A coaching session.
     *
     * @param id      of the session in the plan
     * @param date    if set
     * @param minutes its length, 0 where unknown
     * @param notes   what was said
     * @param goals   numbers of the goals spoken about, from 1
     */
    public record Session(String id, @Nullable LocalDate date, int minutes, String notes, List<Integer> goals) {

        /** Keeps a copy of the numbers. */
        public Session {
            goals = List.copyOf(goals);
        }
    }

    /**
     * A conversation that was practised.
     *
     * @param id        of the role-play in the plan
     * @param date      if set
     * @param technique name of what was practised; empty where nobody said
     * @param card      name of the card; empty where none was used
     * @param partner   who played the caller
     * @param result    how it went; none where nobody said
     * @param notes     what was noted of it
     */
    public record RolePlay(String id, @Nullable LocalDate date, String technique, String card, String partner, Verdict result, String notes) {
    }
}
