/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.insight;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.coachline.insight.agreement.Calibration;

/**
 * Everything that can be said of how an agent gets on in a period, as a page about the agent shows it. Immutable.
 *
 * @param agentId    who
 * @param agent      the name; empty when unknown
 * @param team       name of the team; empty where there is none
 * @param days       the period, with both ends
 * @param step       how long the pieces of courses are
 * @param settings   with which all was computed
 * @param techniques the agent's techniques beside those of the others, most chances first
 * @param series     the courses of the agent's rates, most chances first
 * @param teamSeries the same of the team, the agent included
 * @param effects    before and after each session of each goal, whatever the period
 * @param matrix     techniques by type of caller
 * @param outcomes   what came out of calls
 * @param clock      how soon feedback came
 * @param praise     how much of what was marked was praise, by reviewer
 * @param recovery   what came after each hard call
 * @param calibration how far reviewers agree on what they marked in the latest calls that several of them heard
 * @param names      what people call the techniques, types of callers and agents that all of this speaks of, by key or id
 */
public record AgentProgress(String agentId, String agent, String team, Days days, TimeStep step, InsightSettings settings,
        List<TechniqueProgress> techniques, List<RateSeries> series, List<RateSeries> teamSeries, List<GoalEffect> effects, CallerMatrix matrix, List<OutcomePoint> outcomes,
        SameDayClock clock, List<PraiseRatio> praise, List<Recovery> recovery, Calibration calibration, Map<String, String> names) {

    /** Keeps copies. */
    public AgentProgress {
        techniques = List.copyOf(techniques);
        series = List.copyOf(series);
        teamSeries = List.copyOf(teamSeries);
        effects = List.copyOf(effects);
        outcomes = List.copyOf(outcomes);
        praise = List.copyOf(praise);
        recovery = List.copyOf(recovery);
        names = Map.copyOf(names);
    }

    /**
     * What people call something.
     *
     * @param key of a technique or a type of caller, or the id of an agent
     * @return its name; the key where nothing is known
     */
    public String name(String key) {
        return names.getOrDefault(key, key);
    }

    /**
     * The course of a technique.
     *
     * @param technique key
     * @return nothing where the agent had no chance
     */
    public Optional<RateSeries> course(String technique) {
        return series.stream().filter(each -> each.technique().equals(technique)).findFirst();
    }

    /**
     * The same of the team.
     *
     * @param technique key
     * @return nothing where nobody had a chance
     */
    public Optional<RateSeries> teamCourse(String technique) {
        return teamSeries.stream().filter(each -> each.technique().equals(technique)).findFirst();
    }

    /**
     * When there were sessions about a technique.
     *
     * @param technique key
     * @return days
     */
    public List<LocalDate> sessions(String technique) {
        return effects.stream().filter(each -> each.technique().equals(technique)).map(GoalEffect::session).distinct().sorted().toList();
    }

    /**
     * Whether nothing was marked of the agent in this period.
     *
     * @return true where there is no chance
     */
    public boolean isEmpty() {
        return techniques.isEmpty();
    }
}
