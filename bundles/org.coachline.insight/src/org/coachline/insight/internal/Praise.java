/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.insight.internal;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.coachline.insight.MomentFacts;
import org.coachline.model.coaching.Verdict;
import org.jspecify.annotations.Nullable;

/** Which of the moments that went well a plan names. */
public final class Praise {

    private Praise() {
    }

    /**
     * All moments used well, in the order of time.
     *
     * @param moments the moments considered
     * @return those with a technique and that verdict
     */
    public static List<MomentFacts> all(List<MomentFacts> moments) {
        return moments.stream().filter(moment -> moment.isChance() && moment.verdict() == Verdict.USED_WELL)
                .sorted(GoalRanking.IN_TIME).toList();
    }

    /**
     * A choice that leaves no technique out before another one comes twice; of one technique, first what the reviewer wrote
     * words about, then the latest.
     *
     * @param used all moments used well
     * @param most how many at most
     * @return the choice, in the order of time
     */
    public static List<MomentFacts> choose(List<MomentFacts> used, int most) {
        Map<String, Deque<MomentFacts>> byTechnique = new LinkedHashMap<>();
        used.stream().sorted(Comparator.comparing(Praise::wordless).thenComparing(GoalRanking.IN_TIME.reversed()))
                .forEach(moment -> byTechnique
                        .computeIfAbsent(Objects.requireNonNull(moment.technique()).key(), key -> new ArrayDeque<>())
                        .add(moment));
        List<MomentFacts> chosen = new ArrayList<>();
        while (chosen.size() < Math.min(most, used.size())) {
            for (Deque<MomentFacts> queue : byTechnique.values()) {
                if (!queue.isEmpty() && chosen.size() < most) {
                    chosen.add(queue.remove());
                }
            }
        }
        chosen.sort(GoalRanking.IN_TIME);
        return chosen;
    }

    private static boolean wordless(MomentFacts moment) {
        return isEmpty(moment.comment()) && isEmpty(moment.phraseHeard());
    }

    private static boolean isEmpty(@Nullable String text) {
        return text == null || text.isBlank();
    }
}
