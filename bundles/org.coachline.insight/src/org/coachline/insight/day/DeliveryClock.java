/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.insight.day;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.coachline.insight.InsightSettings;
import org.coachline.insight.WorkingCalendar;
import org.coachline.insight.internal.DayMessages;
import org.coachline.library.ReviewTimes;
import org.coachline.model.WrittenTime;

/**
 * The same-day clock of one review: it starts with the end of the call and stops with the delivery, and counts working time. Feedback is in
 * time before the end of the working day on which the call ended, or of the next one where it ended after work.
 *
 * @param reviewId of the review
 * @param callId   of its call
 * @param state    what it shows
 * @param ended    when the call ended
 * @param until    by when the review must be delivered to be in time
 * @param time     working time: what is left while it runs, what has gone by since {@code until} when it is late, what it took when it was
 *                 delivered
 */
public record DeliveryClock(String reviewId, String callId, State state, Instant ended, Instant until, Duration time) {

    /** The most urgent first: what is late, then what ends soonest; what was delivered last. */
    public static final Comparator<DeliveryClock> URGENCY = Comparator.comparing(DeliveryClock::isDelivered).thenComparing(DeliveryClock::until)
            .thenComparing(DeliveryClock::ended).thenComparing(DeliveryClock::reviewId);

    private static final long MICROS_A_MILLI = 1_000;
    private static final int MINUTES = 60;
    /** From so many hours on, minutes say nothing more. */
    private static final int MOST_NARROW = 100;

    /** What a clock shows. */
    public enum State {
        /** There is time. */
        RUNNING,
        /** About to be late, as the team has set it. */
        SOON,
        /** Not delivered, and the day is over. */
        LATE,
        /** Delivered the same working day. */
        IN_TIME,
        /** Delivered, but not that day. */
        TOO_LATE
    }

    /**
     * Reads the clock of a review.
     *
     * @param review   any review
     * @param now      what time it is
     * @param settings calendar, and what is about to be late
     * @return nothing where it is not known when the call began, or no day of work follows
     */
    public static Optional<DeliveryClock> of(ReviewTimes review, Instant now, InsightSettings settings) {
        if (review.callStart() == null) {
            return Optional.empty();
        }
        WorkingCalendar calendar = settings.calendar();
        Instant ended = review.callStart().plusMillis(review.durationMicros() / MICROS_A_MILLI);
        return calendar.sameDayUntil(ended).map(until -> {
            Instant delivered = review.deliveredAt();
            if (delivered != null) {
                return new DeliveryClock(review.reviewId(), review.callId(), delivered.isBefore(until) ? State.IN_TIME : State.TOO_LATE, ended, until,
                        calendar.between(ended, delivered));
            }
            if (!now.isBefore(until)) {
                return new DeliveryClock(review.reviewId(), review.callId(), State.LATE, ended, until, calendar.between(until, now));
            }
            Duration left = calendar.between(now.isBefore(ended) ? ended : now, until);
            return new DeliveryClock(review.reviewId(), review.callId(), left.compareTo(settings.lateWarning()) <= 0 ? State.SOON : State.RUNNING, ended,
                    until, left);
        });
    }

    /**
     * The clock of a call: of its reviews the one that is most urgent, or else the one delivered first.
     *
     * @param reviews  of one call
     * @param now      what time it is
     * @param settings calendar, and what is about to be late
     * @return nothing where none of them has a clock
     */
    public static Optional<DeliveryClock> ofCall(List<ReviewTimes> reviews, Instant now, InsightSettings settings) {
        return reviews.stream().flatMap(each -> of(each, now, settings).stream())
                .min(URGENCY.thenComparing(DeliveryClock::time));
    }

    /**
     * Whether it has stopped.
     *
     * @return true when the agent has got the review
     */
    public boolean isDelivered() {
        return state == State.IN_TIME || state == State.TOO_LATE;
    }

    /**
     * What it shows, for narrow places.
     *
     * @return a few words, such as "2 h 10 min left"
     */
    public String text() {
        return DayMessages.format(switch (state) {
            case RUNNING, SOON -> time.toMinutes() == 0 ? DayMessages.Clock_today : DayMessages.Clock_left;
            case LATE -> time.toMinutes() == 0 ? DayMessages.Clock_justLate : DayMessages.Clock_late;
            case IN_TIME -> DayMessages.Clock_inTime;
            case TOO_LATE -> DayMessages.Clock_tooLate;
        }, time(time));
    }

    /**
     * The same for a column: hours and minutes.
     *
     * @return such as "2:10"; with a minus in front when it is late; empty when it has stopped
     */
    public String narrow() {
        if (isDelivered()) {
            return "";
        }
        long minutes = time.toMinutes();
        if (state == State.LATE && minutes == 0) {
            // A minus before nothing says nothing.
            return DayMessages.Clock_justLate;
        }
        String sign = state == State.LATE ? "\u2212" : "";
        return minutes < MOST_NARROW * MINUTES ? String.format(Locale.ROOT, "%s%d:%02d", sign, minutes / MINUTES, minutes % MINUTES)
                : DayMessages.format(DayMessages.Clock_hours, sign + minutes / MINUTES);
    }

    /**
     * The same with its arithmetic.
     *
     * @param zone in which times of day are told; that of the calendar, as a rule
     * @return a sentence or two
     */
    public String sentence(ZoneId zone) {
        return DayMessages.format(DayMessages.Clock_sentence, WrittenTime.dayAndTime(ended.atZone(zone)), WrittenTime.day(until.minusMillis(1).atZone(zone)), text());
    }

    /** Working time in hours and minutes; from a hundred hours on in hours alone. */
    private static String time(Duration time) {
        long minutes = time.toMinutes();
        if (minutes < MINUTES) {
            return DayMessages.format(DayMessages.Clock_minutes, minutes);
        }
        long hours = minutes / MINUTES;
        return hours < MOST_NARROW && minutes % MINUTES > 0 ? DayMessages.format(DayMessages.Clock_hoursMinutes, hours, minutes % MINUTES) : DayMessages.format(DayMessages.Clock_hours, hours);
    }
}
