/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.insight.internal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.coachline.insight.MomentFacts;
import org.coachline.insight.TechniqueRate;
import org.coachline.model.coaching.Severity;
import org.coachline.model.coaching.Verdict;

/** Which techniques need work, the most pressing first. */
public final class GoalRanking {

    /**
     * A technique that needs work.
     *
     * @param rate     how it went over all moments considered
     * @param evidence the moments in which it was missed or backfired, in the order of time
     */
    public record Candidate(TechniqueRate rate, List<MomentFacts> evidence) {

        private int weight() {
            return evidence.stream().mapToInt(moment -> weightOf(moment.severity())).sum();
        }

        private long backfired() {
            return evidence.stream().filter(moment -> moment.verdict() == Verdict.BACKFIRED).count();
        }

        private static int weightOf(Severity severity) {
            return switch (severity) {
            case MINOR -> 1;
            case NORMAL -> 2;
            case MAJOR -> 4;
            case CRITICAL -> 8;
            };
        }
    }

    /** By the time of the call, then by the position in it; calls without a known time come last. */
    public static final Comparator<MomentFacts> IN_TIME = Comparator
            .comparing(MomentFacts::callStart, Comparator.nullsLast(Comparator.naturalOrder()))
            .thenComparing(MomentFacts::callId).thenComparingLong(MomentFacts::startMicros)
            .thenComparing(MomentFacts::momentId);

    private GoalRanking() {
    }

    /**
     * Ranks by how often a technique was missed or backfired, then by how much that mattered, then by how often it backfired.
     *
     * @param moments the moments considered
     * @param rates   the rates of the same moments
     * @return the techniques with at least one such moment
     */
    public static List<Candidate> rank(List<MomentFacts> moments, List<TechniqueRate> rates) {
        Map<String, List<MomentFacts>> evidence = new LinkedHashMap<>();
        moments.stream().filter(MomentFacts::needsWork).sorted(IN_TIME).forEach(moment -> evidence
                .computeIfAbsent(Objects.requireNonNull(moment.technique()).key(), key -> new ArrayList<>()).add(moment));
        List<Candidate> ranked = new ArrayList<>();
        for (TechniqueRate rate : rates) {
            List<MomentFacts> found = evidence.get(rate.technique().key());
            if (found != null) {
                ranked.add(new Candidate(rate, List.copyOf(found)));
            }
        }
        ranked.sort(Comparator.<Candidate>comparingInt(candidate -> candidate.evidence().size()).reversed()
                .thenComparing(Comparator.comparingInt(Candidate::weight).reversed())
                .thenComparing(Comparator.comparingLong(Candidate::backfired).reversed())
                .thenComparing(candidate -> candidate.rate().technique().key()));
        return ranked;
    }
}
