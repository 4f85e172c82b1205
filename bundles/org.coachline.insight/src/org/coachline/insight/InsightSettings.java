/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.insight;

import java.time.Duration;
import java.time.ZoneId;

/**
 * What a team may set about its figures. Immutable.
 *
 * @param fewestCalls rates on fewer calls than this say that they are too few; at least 1
 * @param confidence  of all intervals, above 0 and below 1
 * @param hardFrom    a call of this hardness or more counts as hard, and as chosen for it; above 0, up to 1
 * @param windowDays  how many days before and after a session are compared; at least 1
 * @param rest        how long an agent should have between a hard call and the next one
 * @param calendar    when people work, for the same-day clock; its zone is that of all days
 */
public record InsightSettings(int fewestCalls, double confidence, double hardFrom, int windowDays, Duration rest, WorkingCalendar calendar) {

    /** Fewer calls than this say nothing, unless somebody sets another number. */
    public static final int USUAL_FEWEST_CALLS = 5;

    private static final double USUAL_CONFIDENCE = 0.95;
    private static final double USUAL_HARD = 0.5;
    private static final int USUAL_WINDOW = 56;
    private static final Duration USUAL_REST = Duration.ofMinutes(10);

    /** @throws IllegalArgumentException when a number is out of its range */
    public InsightSettings {
        if (fewestCalls < 1 || !(confidence > 0 && confidence < 1) || !(hardFrom > 0 && hardFrom <= 1) || windowDays < 1 || rest.isNegative()) {
            throw new IllegalArgumentException("settings out of range");
        }
    }

    /**
     * Five calls, 95 %, hard from 0.5 on, eight weeks, ten minutes, and Monday to Friday from nine to five.
     *
     * @param zone of the calendar
     * @return the settings used where nobody chose others
     */
    public static InsightSettings usual(ZoneId zone) {
        return new InsightSettings(USUAL_FEWEST_CALLS, USUAL_CONFIDENCE, USUAL_HARD, USUAL_WINDOW, USUAL_REST, WorkingCalendar.weekdays(zone));
    }

    /**
     * The same with another threshold.
     *
     * @param calls at least 1
     * @return new settings
     */
    public InsightSettings withFewestCalls(int calls) {
        return new InsightSettings(calls, confidence, hardFrom, windowDays, rest, calendar);
    }

    /**
     * The same with another calendar.
     *
     * @param other when people work
     * @return new settings
     */
    public InsightSettings withCalendar(WorkingCalendar other) {
        return new InsightSettings(fewestCalls, confidence, hardFrom, windowDays, rest, other);
    }

    /**
     * Whether a count is too small for a rate.
     *
     * @param count of calls
     * @return true when there are fewer calls than asked for
     */
    public boolean tooFew(ClusteredCount count) {
        return count.calls() < fewestCalls;
    }
}
