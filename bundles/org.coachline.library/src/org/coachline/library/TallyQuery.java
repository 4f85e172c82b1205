/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.library;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What to sum up of how techniques went. Immutable; {@link #of} with the {@code by} methods makes one.
 *
 * @param agentIds     only moments of these agents; empty for everybody
 * @param period       only in calls that began then
 * @param byAgent      one sum for each agent, not one for all of them
 * @param byCallerType one sum for each type of caller, not one for all of them
 * @param edges        where to cut time, rising: one sum for each stretch between two neighbours, the later not part of it, and none
 *                     for what lies outside; empty for no cuts
 * @param readAs       techniques that are counted as another one, key ({@code pack/item}) by key, as when a later version of their pack
 *                     renamed or merged them; empty for counting each as it was marked
 */
public record TallyQuery(Set<String> agentIds, Period period, boolean byAgent, boolean byCallerType, List<Instant> edges,
        Map<String, String> readAs) {

    /**
     * Keeps copies.
     *
     * @throws IllegalArgumentException when there is one edge alone, or they do not rise
     */
    public TallyQuery {
        agentIds = Set.copyOf(agentIds);
        edges = List.copyOf(edges);
        readAs = Map.copyOf(readAs);
        if (edges.size() == 1) {
            throw new IllegalArgumentException("one edge bounds nothing");
        }
        for (int i = 1; i < edges.size(); i++) {
            if (!edges.get(i - 1).isBefore(edges.get(i))) {
                throw new IllegalArgumentException("edges must rise: " + edges.get(i - 1) + ", " + edges.get(i));
            }
        }
    }

    /** One sum for each technique. */
    public static TallyQuery of(Set<String> agentIds, Period period) {
        return new TallyQuery(agentIds, period, false, false, List.of(), Map.of());
    }

    /** The same for each agent. */
    public TallyQuery eachAgent() {
        return new TallyQuery(agentIds, period, true, byCallerType, edges, readAs);
    }

    /** The same for each type of caller. */
    public TallyQuery eachCallerType() {
        return new TallyQuery(agentIds, period, byAgent, true, edges, readAs);
    }

    /** The same for each stretch of time. */
    public TallyQuery between(List<Instant> cuts) {
        return new TallyQuery(agentIds, period, byAgent, byCallerType, cuts, readAs);
    }

    /** The same with techniques counted as others. */
    public TallyQuery readingAs(Map<String, String> keys) {
        return new TallyQuery(agentIds, period, byAgent, byCallerType, edges, keys);
    }
}
