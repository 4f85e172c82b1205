/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.insight;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;

/** How long the pieces are that a course over time is told in. */
public enum TimeStep {
    /** Calendar weeks, which begin on Monday (ISO 8601). */
    WEEK,
    /** Calendar months. */
    MONTH;

    /**
     * The first day of the piece after that of a day.
     *
     * @param day any day
     * @return a Monday, or the first of a month
     */
    public LocalDate next(LocalDate day) {
        return day.with(this == WEEK ? TemporalAdjusters.next(DayOfWeek.MONDAY) : TemporalAdjusters.firstDayOfNextMonth());
    }
}
