/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.analysis;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.coachline.analysis.internal.Messages;
import org.coachline.catalog.Catalog;
import org.coachline.catalog.TechniqueEntry;
import org.coachline.model.Positions;

/**
 * A technique that was used before another which its pack says must come first ({@code precedes}). Rests on what was marked alone: where the
 * other one is marked nowhere, nothing is said, because nobody may have listened for it.
 *
 * @param first   the technique that must come first
 * @param then    the technique that was used too soon
 * @param tooSoon where that was: the first use without the other before it
 * @param due     where the one that must come first was used afterwards or, if nowhere, where it was missed
 */
public record OrderFinding(TechniqueEntry first, TechniqueEntry then, MarkedTechnique tooSoon, MarkedTechnique due) {

    private static final Comparator<MarkedTechnique> IN_TIME = Comparator.comparingLong(MarkedTechnique::startMicros);

    /** Whether the one that must come first was used at all. */
    public boolean isLate() {
        return due.isUsed();
    }

    /** The finding as a sentence for people, with both times. */
    public String text() {
        return Messages.get(isLate() ? "order.late" : "order.missed", then.name(), Positions.clock(tooSoon.startMicros()), first.name(),
                Positions.clock(due.startMicros()));
    }

    /**
     * Holds the marks of one review against the order that techniques have. One finding a pair of techniques at most: once the first of both was
     * used, the other is in its place from then on. What begins at the same time is in order. Takes time linear in marks and rules. Any thread.
     *
     * @param marks   of one review, in any order
     * @param catalog tells what must precede what; techniques of packs that are not installed have no order
     * @return in the order of the call
     */
    public static List<OrderFinding> in(List<MarkedTechnique> marks, Catalog catalog) {
        List<OrderFinding> findings = new ArrayList<>();
        Map<String, Map<String, List<MarkedTechnique>>> byTechnique = new HashMap<>();
        for (MarkedTechnique mark : marks) {
            byTechnique.computeIfAbsent(mark.technique().pack(), pack -> new HashMap<>())
                    .computeIfAbsent(mark.technique().item(), item -> new ArrayList<>()).add(mark);
        }
        for (TechniqueEntry first : catalog.techniques()) {
            for (String key : first.precedes()) {
                catalog.techniques().stream().filter(each -> each.ref().key().equals(key)).findFirst()
                        .flatMap(then -> of(byTechnique, first, then)).ifPresent(findings::add);
            }
        }
        findings.sort(Comparator.comparing(OrderFinding::tooSoon, IN_TIME));
        return findings;
    }

    private static Optional<OrderFinding> of(Map<String, Map<String, List<MarkedTechnique>>> marks, TechniqueEntry first, TechniqueEntry then) {
        Optional<MarkedTechnique> used = earliest(marks, first, MarkedTechnique::isUsed);
        Optional<MarkedTechnique> follower = earliest(marks, then, MarkedTechnique::isUsed);
        if (follower.isEmpty() || used.isPresent() && used.get().startMicros() <= follower.get().startMicros()) {
            return Optional.empty();
        }
        return used.or(() -> earliest(marks, first, MarkedTechnique::isMissed)).map(due -> new OrderFinding(first, then, follower.get(), due));
    }

    private static Optional<MarkedTechnique> earliest(Map<String, Map<String, List<MarkedTechnique>>> marks, TechniqueEntry technique,
            Predicate<MarkedTechnique> which) {
        return marks.getOrDefault(technique.ref().pack(), Map.of()).getOrDefault(technique.ref().item(), List.of()).stream()
                .filter(which).min(IN_TIME);
    }
}
