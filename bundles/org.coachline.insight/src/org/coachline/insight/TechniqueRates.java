/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.insight;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.coachline.insight.internal.LibraryFacts;
import org.coachline.library.Library;
import org.coachline.library.LibraryException;
import org.coachline.library.MomentQuery;
import org.coachline.model.CatalogRef;
import org.coachline.model.coaching.Verdict;

/** Counts techniques used out of chances. Pure functions: any thread, linear in the number of moments. */
public final class TechniqueRates {

    /** Below this many chances a rate says "too few", unless the caller asks otherwise. */
    public static final int USUAL_FEWEST = 5;

    private TechniqueRates() {
    }

    /**
     * The rate of each technique that has a chance among the moments. Moments of different versions of one technique count
     * together.
     *
     * @param moments any moments; those without technique or verdict do not count
     * @param fewest  rates on fewer chances than this are marked as too few, at least 1
     * @return one rate for each technique: most chances first, then by key
     */
    public static List<TechniqueRate> rates(Collection<MomentFacts> moments, int fewest) {
        if (fewest < 1) {
            throw new IllegalArgumentException("fewest chances: " + fewest);
        }
        Map<String, Tally> tallies = new LinkedHashMap<>();
        for (MomentFacts moment : moments) {
            CatalogRef technique = moment.technique();
            if (technique != null && moment.isChance()) {
                tallies.computeIfAbsent(technique.key(), key -> new Tally(technique)).add(technique, moment);
            }
        }
        List<TechniqueRate> rates = new ArrayList<>(tallies.size());
        tallies.values().forEach(tally -> rates.add(tally.rate(fewest)));
        rates.sort(Comparator.comparingInt(TechniqueRate::chances).reversed()
                .thenComparing(rate -> rate.technique().key()));
        return List.copyOf(rates);
    }

    /**
     * The rates of moments in a library. Blocking: not for the UI thread.
     *
     * @param library read only
     * @param query   which moments
     * @param fewest  as above
     * @return as above
     * @throws LibraryException when the library cannot be read
     */
    public static List<TechniqueRate> rates(Library library, MomentQuery query, int fewest) throws LibraryException {
        return rates(library.moments(query).stream().map(LibraryFacts::facts).toList(), fewest);
    }

    private static final class Tally {
        private final int[] counts = new int[Verdict.values().length];
        private final Set<String> calls = new LinkedHashSet<>();
        private CatalogRef newest;

        Tally(CatalogRef first) {
            newest = first;
        }

        void add(CatalogRef technique, MomentFacts moment) {
            counts[moment.verdict().ordinal()]++;
            calls.add(moment.callId());
            if (VersionOrder.INSTANCE.compare(technique.version(), newest.version()) > 0) {
                newest = technique;
            }
        }

        TechniqueRate rate(int fewest) {
            int well = counts[Verdict.USED_WELL.ordinal()];
            int partly = counts[Verdict.PARTLY.ordinal()];
            int missed = counts[Verdict.MISSED.ordinal()];
            int backfired = counts[Verdict.BACKFIRED.ordinal()];
            return new TechniqueRate(newest, well, partly, missed, backfired, calls.size(),
                    well + partly + missed + backfired < fewest);
        }
    }
}
