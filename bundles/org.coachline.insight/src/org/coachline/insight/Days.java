/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.insight;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.coachline.library.Period;
import org.jspecify.annotations.Nullable;

/**
 * A period of whole days.
 *
 * @param first the first day; null for any
 * @param last  the last day, part of it; null for any
 * @param zone  whose days they are
 */
public record Days(@Nullable LocalDate first, @Nullable LocalDate last, ZoneId zone) {

    /** @throws IllegalArgumentException when the last day lies before the first */
    public Days {
        if (first != null && last != null && last.isBefore(first)) {
            throw new IllegalArgumentException(last + " lies before " + first);
        }
    }

    /**
     * The same period of time.
     *
     * @return from the beginning of the first day to the beginning of the day after the last
     */
    public Period period() {
        return new Period(first == null ? null : first.atStartOfDay(zone).toInstant(), last == null ? null : last.plusDays(1).atStartOfDay(zone).toInstant());
    }

    /**
     * The same period cut into calendar weeks or months; the first and the last may be cut short by the period.
     *
     * @param step how long a piece is
     * @return the pieces in order; none when the period has no first or no last day
     */
    public List<Days> each(TimeStep step) {
        List<Days> pieces = new ArrayList<>();
        if (first == null || last == null) {
            return pieces;
        }
        LocalDate from = first;
        while (!from.isAfter(last)) {
            LocalDate next = step.next(from);
            pieces.add(new Days(from, next.isAfter(last) ? last : next.minusDays(1), zone));
            from = next;
        }
        return pieces;
    }
}
