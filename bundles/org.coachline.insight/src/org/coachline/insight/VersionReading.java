/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.insight;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.coachline.catalog.Catalog;
import org.coachline.catalog.Replacement;
import org.coachline.catalog.Standing;
import org.coachline.library.CallTally;
import org.coachline.model.CatalogRef;

/**
 * Under which version of their packs marks are counted: as what they were when they were made, or as what stands for it in the packs
 * that are here now. Only what was renamed or merged can be counted as something of now: of a technique that was split nobody can say
 * which part a mark meant, and one that was retired has nothing to stand for it; both stay what they were. Immutable.
 *
 * @param readAs keys ({@code pack/item}) of techniques that are counted as another, by their own
 */
public record VersionReading(Map<String, String> readAs) {

    /** Each mark as what it was made with. */
    public static final VersionReading THEN = new VersionReading(Map.of());

    /** Before every version of a pack, so that every change is followed. Ids are never used again, so the version does not matter. */
    private static final String FIRST = "0.0.0-0";

    /** Keeps a copy. */
    public VersionReading {
        readAs = Map.copyOf(readAs);
    }

    /**
     * Marks as what stands for them now.
     *
     * @param catalog the packs that are here
     * @return the reading
     */
    public static VersionReading now(Catalog catalog) {
        Map<String, String> readAs = new LinkedHashMap<>();
        for (Replacement replacement : catalog.replacements()) {
            for (String was : replacement.was()) {
                CatalogRef mark = new CatalogRef(replacement.pack(), was, FIRST);
                Standing standing = catalog.standing(mark);
                if (standing.countsOn() && !standing.now().get(0).sameItem(mark)) {
                    readAs.put(mark.key(), standing.now().get(0).key());
                }
            }
        }
        return new VersionReading(readAs);
    }

    /**
     * The technique that one is counted as.
     *
     * @param technique key ({@code pack/item})
     * @return its own key, or another
     */
    public String of(String technique) {
        return readAs.getOrDefault(technique, technique);
    }

    /**
     * Sums of calls under this reading; techniques of one call that are one now are one sum.
     *
     * @param tallies as marks were made
     * @return the same calls, in their order
     */
    public List<CallTally> of(List<CallTally> tallies) {
        if (readAs.isEmpty()) {
            return tallies;
        }
        Map<String, CallTally> read = new LinkedHashMap<>();
        for (CallTally each : tallies) {
            CallTally as = new CallTally(each.callId(), each.start(), each.callerType(), each.hardness(), of(each.technique()), each.usedWell(), each.partly(),
                    each.missed(), each.backfired());
            read.merge(as.callId() + ' ' + as.technique(), as, VersionReading::plus);
        }
        return List.copyOf(read.values());
    }

    private static CallTally plus(CallTally one, CallTally other) {
        return new CallTally(one.callId(), one.start(), one.callerType(), one.hardness(), one.technique(), one.usedWell() + other.usedWell(),
                one.partly() + other.partly(), one.missed() + other.missed(), one.backfired() + other.backfired());
    }
}
