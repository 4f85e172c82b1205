/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.insight.agreement;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Finds which moments of several reviewers are the same one. The rule: two moments can be the same when they are of the same technique and
 * overlap, or lie no further apart than the tolerance. Each has one partner at most; of all ways to pair them, the one with the most pairs
 * is taken, and of those the one in which the pairs overlap most (the intersection over the union, both widened by half of the tolerance on
 * either side). Reviewers come one after the other: each is paired with what those before agreed on or found alone.
 */
public final class MomentMatcher {

    /** Two seconds: people press a key a little sooner or later. */
    public static final long USUAL_TOLERANCE_MICROS = 2_000_000;

    private MomentMatcher() {
    }

    /**
     * A moment that somebody found.
     *
     * @param technique key of the technique
     * @param marks     for each reviewer the mark, or null when the reviewer did not mark it; somebody did
     */
    public record Item(String technique, List<@Nullable Mark> marks) {

        long startMicros() {
            return (long) marks.stream().filter(Objects::nonNull).mapToLong(Mark::startMicros).average().orElse(0);
        }

        long endMicros() {
            return (long) marks.stream().filter(Objects::nonNull).mapToLong(Mark::endMicros).average().orElse(0);
        }
    }

    /**
     * Matches.
     *
     * @param reviewers       the marks of each reviewer
     * @param toleranceMicros how far apart the same moment may lie, at least 0
     * @return by technique, then by time
     */
    public static List<Item> match(List<List<Mark>> reviewers, long toleranceMicros) {
        Map<String, List<List<@Nullable Mark>>> items = new TreeMap<>();
        for (int reviewer = 0; reviewer < reviewers.size(); reviewer++) {
            Map<String, List<Mark>> byTechnique = new TreeMap<>();
            for (Mark mark : reviewers.get(reviewer)) {
                byTechnique.computeIfAbsent(mark.technique(), any -> new ArrayList<>()).add(mark);
            }
            for (Map.Entry<String, List<Mark>> each : byTechnique.entrySet()) {
                place(items.computeIfAbsent(each.getKey(), any -> new ArrayList<>()), each.getValue(), reviewer, reviewers.size(), toleranceMicros);
            }
        }
        List<Item> all = new ArrayList<>();
        items.forEach((technique, rows) -> rows.stream().map(row -> new Item(technique, row)).sorted(Comparator.comparingLong(Item::startMicros))
                .forEach(all::add));
        return all;
    }

    private static void place(List<List<@Nullable Mark>> items, List<Mark> marks, int reviewer, int reviewers, long toleranceMicros) {
        double[][] gains = new double[marks.size()][items.size()];
        for (int i = 0; i < marks.size(); i++) {
            for (int j = 0; j < items.size(); j++) {
                gains[i][j] = gain(marks.get(i), new Item("", items.get(j)), toleranceMicros, marks.size());
            }
        }
        int[] partner = items.isEmpty() ? new int[0] : Assignment.best(gains);
        for (int i = 0; i < marks.size(); i++) {
            if (i < partner.length && partner[i] >= 0) {
                items.get(partner[i]).set(reviewer, marks.get(i));
            } else {
                List<@Nullable Mark> fresh = new ArrayList<>();
                for (int r = 0; r < reviewers; r++) {
                    fresh.add(r == reviewer ? marks.get(i) : null);
                }
                items.add(fresh);
            }
        }
    }

    /** Another pair is worth more than any overlap of all pairs together, which is at most one each. */
    private static double gain(Mark mark, Item item, long toleranceMicros, int most) {
        long gap = Math.max(mark.startMicros(), item.startMicros()) - Math.min(mark.endMicros(), item.endMicros());
        if (gap > toleranceMicros) {
            return 0;
        }
        double half = toleranceMicros / 2.0;
        double union = Math.max(mark.endMicros(), item.endMicros()) - Math.min(mark.startMicros(), item.startMicros()) + 2 * half;
        double both = Math.max(0, 2 * half - gap);
        return most + 1 + (union <= 0 ? 1 : both / union);
    }
}
