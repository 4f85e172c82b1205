/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.ui.internal.going;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.coachline.library.Library;
import org.coachline.library.LibraryException;
import org.coachline.library.MomentQuery;
import org.coachline.library.MomentRow;
import org.coachline.library.PersonRow;
import org.coachline.model.CatalogRef;
import org.coachline.model.coaching.Verdict;
import org.jspecify.annotations.Nullable;

/**
 * What a search of the library's moments answered.
 *
 * @param moments   what was found so far
 * @param agents    names of agents, by their ids
 * @param complete  whether that is all
 * @param truncated whether there are more than are listed
 */
record FoundMoments(List<MomentRow> moments, Map<String, String> agents, boolean complete, boolean truncated) {

    /** More than that nobody goes through: whoever finds so many is asked to look for less. */
    static final int MOST = 50_000;

    private static final int[] FIRST_DAYS = {30, 365};

    /**
     * What to look for.
     *
     * @param technique key of a technique, or null for all
     * @param verdict   or null for all
     * @param agentId   or null for all
     * @param days      how far back, or 0 for everything
     * @param text      words, or blank for all
     */
    record Wanted(@Nullable String technique, @Nullable Verdict verdict, @Nullable String agentId, int days, String text) {

        MomentQuery query(Instant now) {
            return MomentQuery.ALL.withTechnique(technique).withVerdicts(verdict == null ? Set.of() : Set.of(verdict)).withAgent(agentId)
                    .withPeriod(days == 0 ? null : now.minus(days, ChronoUnit.DAYS), null).withText(text.isBlank() ? null : text)
                    .withLimit(MOST + 1);
        }

        /** The same, of the last days only, one after the other further back; itself is the last. What is new is wanted first. */
        List<Wanted> steps() {
            List<Wanted> steps = new ArrayList<>();
            for (int first : FIRST_DAYS) {
                if (days == 0 || days > first) {
                    steps.add(new Wanted(technique, verdict, agentId, first, text));
                }
            }
            steps.add(this);
            return steps;
        }
    }

    /** Names of people. */
    static Map<String, String> names(List<PersonRow> people) {
        Map<String, String> names = new HashMap<>();
        people.forEach(each -> names.put(each.id(), each.name()));
        return names;
    }

    /** Asks a library for one step. In any thread but the UI's. */
    static FoundMoments ask(Library library, Wanted wanted, boolean last, Instant now) throws LibraryException {
        List<MomentRow> found = library.moments(wanted.query(now));
        boolean truncated = found.size() > MOST;
        return new FoundMoments(truncated ? found.subList(0, MOST) : found, names(library.agents()), last, truncated);
    }

    /** The techniques that moments of a library are linked to, beyond those of the packs that are there. */
    static Set<CatalogRef> techniques(List<MomentRow> rows) {
        Set<CatalogRef> found = new java.util.HashSet<>();
        rows.forEach(row -> {
            if (row.technique() != null) {
                found.add(row.technique());
            }
        });
        return found;
    }
}
