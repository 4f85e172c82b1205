/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.insight;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Which of an agent's moments a plan is made from. */
public sealed interface PlanScope {

    /** All that the library holds. */
    record Everything() implements PlanScope {
    }

    /**
     * Those of some reviews.
     *
     * @param reviewIds ids of the reviews
     */
    record Reviews(Set<String> reviewIds) implements PlanScope {

        /** Keeps a copy of the ids. */
        public Reviews {
            reviewIds = Set.copyOf(reviewIds);
        }
    }

    /**
     * Those in calls of some days. Calls whose start is unknown are in no period.
     *
     * @param first the first day, or null for as early as there are calls
     * @param last  the last day, which is part of the period, or null for as late as there are calls
     * @param zone  in which the days begin and end
     */
    record Period(@Nullable LocalDate first, @Nullable LocalDate last, ZoneId zone) implements PlanScope {
    }
}
