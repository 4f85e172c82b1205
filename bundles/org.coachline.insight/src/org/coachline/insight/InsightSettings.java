/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.insight;

import java.time.Duration;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import org.coachline.insight.agreement.MomentMatcher;
import org.coachline.insight.delivery.DisputeRules;
import org.coachline.insight.sampling.SampleSettings;

/**
 * What a team may set about its figures; {@link TeamSettings} keeps it in the library. Immutable.
 *
 * @param fewestCalls rates on fewer calls than this say that they are too few; at least 1
 * @param confidence  of all intervals, above 0 and below 1
 * @param hardFrom    a call of this hardness or more counts as hard, and as chosen for it; above 0, up to 1
 * @param windowDays  how many days before and after a session are compared; at least 1
 * @param rest        how long an agent should have between a hard call and the next one; not negative
 * @param matching    how far apart two reviewers' marks of the same moment may lie; not negative
 * @param hardWeight  how many times likelier than a call in which nothing stood out the hardest call is drawn, less 1; at least 0
 * @param calendar    when people work, for the same-day clock; its zone is that of all days
 * @param disputes    what agents may dispute, until when, and who decides
 * @param lateWarning a review with no more working time left than this is about to be late; not negative
 */
public record InsightSettings(int fewestCalls, double confidence, double hardFrom, int windowDays, Duration rest, Duration matching, double hardWeight,
        WorkingCalendar calendar, DisputeRules disputes, Duration lateWarning) {

    /** Fewer calls than this say nothing, unless somebody sets another number. */
    public static final int USUAL_FEWEST_CALLS = 5;

    private static final double USUAL_CONFIDENCE = 0.95;
    private static final double USUAL_HARD = 0.5;
    private static final int USUAL_WINDOW = 56;
    private static final Duration USUAL_REST = Duration.ofMinutes(10);
    private static final Duration USUAL_WARNING = Duration.ofHours(2);

    /** @throws IllegalArgumentException when a number is out of its range */
    public InsightSettings {
        if (fewestCalls < 1 || !(confidence > 0 && confidence < 1) || !(hardFrom > 0 && hardFrom <= 1) || windowDays < 1 || rest.isNegative()
                || matching.isNegative() || lateWarning.isNegative() || !(hardWeight >= 0 && hardWeight < Double.POSITIVE_INFINITY)) {
            throw new IllegalArgumentException("settings out of range");
        }
    }

    /**
     * Settings with the usual rules for disputes and the usual warning.
     *
     * @param fewestCalls as above
     * @param confidence  as above
     * @param hardFrom    as above
     * @param windowDays  as above
     * @param rest        as above
     * @param matching    as above
     * @param hardWeight  as above
     * @param calendar    as above
     * @throws IllegalArgumentException when a number is out of its range
     */
    public InsightSettings(int fewestCalls, double confidence, double hardFrom, int windowDays, Duration rest, Duration matching, double hardWeight,
            WorkingCalendar calendar) {
        this(fewestCalls, confidence, hardFrom, windowDays, rest, matching, hardWeight, calendar, DisputeRules.USUAL, USUAL_WARNING);
    }

    /**
     * Five calls, 95 %, hard from 0.5 on, eight weeks, ten minutes, two seconds, five times as likely, Monday to Friday from nine to five, and two hours.
     *
     * @param zone of the calendar
     * @return the settings used where nobody chose others
     */
    public static InsightSettings usual(ZoneId zone) {
        return new InsightSettings(USUAL_FEWEST_CALLS, USUAL_CONFIDENCE, USUAL_HARD, USUAL_WINDOW, USUAL_REST,
                Duration.of(MomentMatcher.USUAL_TOLERANCE_MICROS, ChronoUnit.MICROS), SampleSettings.USUAL_HARD_WEIGHT, WorkingCalendar.weekdays(zone),
                DisputeRules.USUAL, USUAL_WARNING);
    }

    /**
     * The same with another threshold.
     *
     * @param calls at least 1
     * @return new settings
     */
    public InsightSettings withFewestCalls(int calls) {
        return new InsightSettings(calls, confidence, hardFrom, windowDays, rest, matching, hardWeight, calendar, disputes, lateWarning);
    }

    /**
     * The same with another confidence.
     *
     * @param share above 0 and below 1
     * @return new settings
     */
    public InsightSettings withConfidence(double share) {
        return new InsightSettings(fewestCalls, share, hardFrom, windowDays, rest, matching, hardWeight, calendar, disputes, lateWarning);
    }

    /**
     * The same with another line from which calls are hard.
     *
     * @param hardness above 0, up to 1
     * @return new settings
     */
    public InsightSettings withHardFrom(double hardness) {
        return new InsightSettings(fewestCalls, confidence, hardness, windowDays, rest, matching, hardWeight, calendar, disputes, lateWarning);
    }

    /**
     * The same with other days before and after a session.
     *
     * @param days at least 1
     * @return new settings
     */
    public InsightSettings withWindowDays(int days) {
        return new InsightSettings(fewestCalls, confidence, hardFrom, days, rest, matching, hardWeight, calendar, disputes, lateWarning);
    }

    /**
     * The same with another gap after a hard call.
     *
     * @param gap not negative
     * @return new settings
     */
    public InsightSettings withRest(Duration gap) {
        return new InsightSettings(fewestCalls, confidence, hardFrom, windowDays, gap, matching, hardWeight, calendar, disputes, lateWarning);
    }

    /**
     * The same with another tolerance of matching.
     *
     * @param tolerance not negative
     * @return new settings
     */
    public InsightSettings withMatching(Duration tolerance) {
        return new InsightSettings(fewestCalls, confidence, hardFrom, windowDays, rest, tolerance, hardWeight, calendar, disputes, lateWarning);
    }

    /**
     * The same with another weight of hard calls.
     *
     * @param weight at least 0
     * @return new settings
     */
    public InsightSettings withHardWeight(double weight) {
        return new InsightSettings(fewestCalls, confidence, hardFrom, windowDays, rest, matching, weight, calendar, disputes, lateWarning);
    }

    /**
     * The same with another calendar.
     *
     * @param other when people work
     * @return new settings
     */
    public InsightSettings withCalendar(WorkingCalendar other) {
        return new InsightSettings(fewestCalls, confidence, hardFrom, windowDays, rest, matching, hardWeight, other, disputes, lateWarning);
    }

    /**
     * The same with other rules for disputes.
     *
     * @param rules what may be disputed
     * @return new settings
     */
    public InsightSettings withDisputes(DisputeRules rules) {
        return new InsightSettings(fewestCalls, confidence, hardFrom, windowDays, rest, matching, hardWeight, calendar, rules, lateWarning);
    }

    /**
     * The same with another warning.
     *
     * @param left working time, not negative
     * @return new settings
     */
    public InsightSettings withLateWarning(Duration left) {
        return new InsightSettings(fewestCalls, confidence, hardFrom, windowDays, rest, matching, hardWeight, calendar, disputes, left);
    }

    /**
     * The same for one of several comparisons that are shown together, each with a confidence so much higher that all of them hold
     * together at this one (Bonferroni).
     *
     * @param comparisons how many
     * @return new settings
     */
    public InsightSettings forComparisons(int comparisons) {
        return withConfidence(CallerMatrices.widened(confidence, comparisons));
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
