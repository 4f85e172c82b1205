/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.ui.internal.progress;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Locale;

import org.coachline.insight.Days;
import org.jspecify.annotations.Nullable;

/**
 * Which time is asked about. Immutable.
 *
 * @param preset which of those offered
 * @param first  the first day of own dates; null for any, and of others
 * @param last   the last day of own dates, part of it; null for any, and of others
 */
record ProgressPeriod(Preset preset, @Nullable LocalDate first, @Nullable LocalDate last) {

    private static final int WEEKS = 4;
    private static final int MONTHS = 3;

    /** What is offered. */
    enum Preset {
        /** Everything there is. */
        ALL,
        /** Today and the four weeks before. */
        FOUR_WEEKS,
        /** Today and the three months before. */
        QUARTER,
        /** Today and the year before. */
        YEAR,
        /** Since the agent's latest plan began. */
        SINCE_PLAN,
        /** Days that somebody chose. */
        OWN;

        String key() {
            return "period." + name().toLowerCase(Locale.ROOT);
        }
    }

    /** One of those offered, without own dates. */
    static ProgressPeriod of(Preset preset) {
        return new ProgressPeriod(preset, null, null);
    }

    /**
     * The days it means.
     *
     * @param today   in the zone of the settings
     * @param planned when the agent's latest plan began; null where there is none
     * @param zone    whose days they are
     * @return the period; an open end is for the library to close
     */
    Days days(LocalDate today, @Nullable LocalDate planned, ZoneId zone) {
        return switch (preset) {
            case ALL -> new Days(null, null, zone);
            case FOUR_WEEKS -> new Days(today.minusWeeks(WEEKS), today, zone);
            case QUARTER -> new Days(today.minusMonths(MONTHS), today, zone);
            case YEAR -> new Days(today.minusYears(1), today, zone);
            // A plan for next month has nothing to show yet, and its period is no error.
            case SINCE_PLAN -> new Days(planned == null || planned.isAfter(today) ? today : planned, today, zone);
            case OWN -> new Days(first, last, zone);
        };
    }

    /** Whether the days are in their order. */
    boolean isInOrder() {
        return first == null || last == null || !last.isBefore(first);
    }
}
