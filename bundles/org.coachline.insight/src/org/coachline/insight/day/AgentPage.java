/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.insight.day;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.coachline.insight.ClusteredCount;
import org.coachline.library.MomentRow;
import org.coachline.library.ReviewTimes;
import org.coachline.library.RolePlayRow;
import org.coachline.model.CatalogRef;
import org.coachline.model.coaching.PlanStatus;
import org.coachline.model.coaching.ProgressStatus;
import org.jspecify.annotations.Nullable;

/**
 * What somebody's coaching has come to, but for the charts. Immutable.
 *
 * @param agentId    who
 * @param agent      name
 * @param team       name of the team; empty where there is none
 * @param goals      of the plans that are not closed, the latest plan first; where all are closed, of the latest
 * @param moments    the latest calls first, in the order of each call
 * @param debriefs   reviews that were delivered, the latest first
 * @param practices  what the open goals are about and how often it was practised
 * @param rolePlays  that were practised, the latest first
 * @param wins       worth a word of praise
 * @param techniques names of the techniques that all of this speaks of, by key
 */
public record AgentPage(String agentId, String agent, String team, List<GoalState> goals, List<MomentRow> moments, List<Answered> debriefs,
        List<Practice> practices, List<RolePlayRow> rolePlays, List<SmallWin> wins, Map<String, String> techniques) {

    /** Keeps copies. */
    public AgentPage {
        goals = List.copyOf(goals);
        moments = List.copyOf(moments);
        debriefs = List.copyOf(debriefs);
        practices = List.copyOf(practices);
        rolePlays = List.copyOf(rolePlays);
        wins = List.copyOf(wins);
        techniques = Map.copyOf(techniques);
    }

    /**
     * A goal, and how its technique went since the plan began.
     *
     * @param planId      of the plan
     * @param planTitle   may be empty
     * @param planStatus  where the plan stands
     * @param goalId      of the goal
     * @param technique   that it is about; null for none
     * @param statement   may be empty
     * @param status      how far
     * @param due         if there is a day for it
     * @param baseUsed    chances used before coaching
     * @param baseChances chances before coaching
     * @param target      share of chances, 0 to 1
     * @param since       the day from which on calls count: that of the plan's period, or else when it was made; null when neither is known
     * @param now         of calls since then; nothing where the day is not known
     */
    public record GoalState(String planId, String planTitle, PlanStatus planStatus, String goalId, @Nullable CatalogRef technique, String statement,
            ProgressStatus status, @Nullable LocalDate due, int baseUsed, int baseChances, double target, @Nullable LocalDate since, ClusteredCount now) {
    }

    /**
     * A review that the agent has, and what they said to it.
     *
     * @param times    when what happened to it
     * @param zone     IANA id of the zone the call's start is shown in, if known
     * @param title    of the call; may be empty
     * @param reviewer name; empty while unknown
     * @param clock    how soon it was delivered; null when the call's start is not known
     * @param comment  of the agent's last reply; empty without one
     * @param open     disputed lines that nobody has decided
     * @param decided  disputed lines that somebody has
     */
    public record Answered(ReviewTimes times, @Nullable String zone, String title, String reviewer, @Nullable DeliveryClock clock, String comment, int open,
            int decided) {
    }

    /**
     * What people call a technique.
     *
     * @param technique any of those that this speaks of
     * @return its name; empty for none
     */
    public String name(@Nullable CatalogRef technique) {
        return technique == null ? "" : techniques.getOrDefault(technique.key(), technique.item());
    }
}
