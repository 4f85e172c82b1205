/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.catalog.internal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

import org.coachline.catalog.Replacement;
import org.coachline.catalog.Standing;
import org.coachline.catalog.Standing.Kind;
import org.coachline.model.CatalogRef;

/**
 * Follows what packs say of their earlier techniques from the version of a mark on. Packs are checked so that each step is of a later
 * version than the one before, which is why following ends.
 */
public final class Successions {

    private final List<Replacement> replacements;
    private final Predicate<String> present;

    /**
     * Over what packs say.
     *
     * @param replacements of all packs
     * @param present      whether there is a technique of that key ({@code pack/item})
     */
    public Successions(List<Replacement> replacements, Predicate<String> present) {
        this.replacements = replacements;
        this.present = present;
    }

    /**
     * How a technique stands.
     *
     * @param mark what a mark refers to, with the version of its pack then
     * @return what stands for it now
     */
    public Standing of(CatalogRef mark) {
        List<Replacement> steps = new ArrayList<>();
        Kind kind = Kind.SAME;
        CatalogRef at = mark;
        for (Optional<Replacement> next = next(at); next.isPresent(); next = next(at)) {
            Replacement step = next.get();
            steps.add(step);
            if (step.now().isEmpty()) {
                return new Standing(Kind.RETIRED, List.of(), steps);
            }
            if (step.now().size() > 1) {
                return split(step, steps);
            }
            kind = step.was().size() > 1 ? Kind.MERGED : kind == Kind.MERGED ? kind : Kind.RENAMED;
            at = new CatalogRef(at.pack(), step.now().get(0), step.since());
        }
        return present.test(at.key()) ? new Standing(kind, List.of(at), steps) : new Standing(Kind.GONE, List.of(), steps);
    }

    private Standing split(Replacement split, List<Replacement> steps) {
        Set<CatalogRef> now = new LinkedHashSet<>();
        for (String part : split.now()) {
            Standing further = of(new CatalogRef(split.pack(), part, split.since()));
            now.addAll(further.now());
            further.steps().stream().filter(each -> !steps.contains(each)).forEach(steps::add);
        }
        return new Standing(Kind.SPLIT, List.copyOf(now), steps);
    }

    private Optional<Replacement> next(CatalogRef at) {
        SemanticVersion version = SemanticVersion.of(at.version());
        return replacements.stream().filter(each -> each.pack().equals(at.pack()) && each.was().contains(at.item())
                && SemanticVersion.of(each.since()).compareTo(version) > 0).min(Comparator.comparing(each -> SemanticVersion.of(each.since())));
    }
}
