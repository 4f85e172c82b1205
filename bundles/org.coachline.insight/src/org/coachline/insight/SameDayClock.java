/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.insight;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.coachline.insight.internal.Messages;
import org.coachline.library.ReviewTimes;
import org.jspecify.annotations.Nullable;

/**
 * How soon after a call its feedback reached the agent, in working hours.
 *
 * @param reviews      how many reviews it rests on; those of calls whose start is not known are left out
 * @param toReview     hours from the end of the call to the beginning of the review; null when there is none
 * @param toDelivery   hours from there to the delivery; null when nothing was delivered
 * @param toAcknowledgement hours from there until the agent acknowledged; null when nothing was
 * @param endToEnd     hours from the end of the call to the delivery; null when nothing was delivered
 * @param sameDay      delivered before the end of the working day on which the call ended (or of the next, where it ended after work),
 *                     out of all whose day is over or that are delivered
 * @param waiting      neither delivered nor late yet
 * @param deliveryHours hours from the end of each delivered call to its delivery, in the order of the calls
 * @param tooFew       whether {@code sameDay} rests on fewer reviews than calls were asked for
 * @param sentence     the same for people
 */
public record SameDayClock(int reviews, @Nullable Spread toReview, @Nullable Spread toDelivery, @Nullable Spread toAcknowledgement,
        @Nullable Spread endToEnd, Proportion sameDay, int waiting, List<Double> deliveryHours, boolean tooFew, String sentence) {

    private static final double MINUTES = 60;
    private static final long MICROS_A_MILLI = 1_000;

    /** Keeps a copy. */
    public SameDayClock {
        deliveryHours = List.copyOf(deliveryHours);
    }

    /**
     * Reads the clock.
     *
     * @param reviews  any reviews
     * @param now      tells which ones are late
     * @param settings calendar and threshold
     * @return what it shows
     */
    public static SameDayClock of(List<ReviewTimes> reviews, Instant now, InsightSettings settings) {
        WorkingCalendar calendar = settings.calendar();
        List<Double> toReview = new ArrayList<>();
        List<Double> toDelivery = new ArrayList<>();
        List<Double> toAcknowledgement = new ArrayList<>();
        List<Double> endToEnd = new ArrayList<>();
        int known = 0;
        int due = 0;
        int inTime = 0;
        for (ReviewTimes review : reviews) {
            if (review.callStart() == null) {
                continue;
            }
            known++;
            Instant end = end(review, review.callStart());
            add(toReview, calendar, end, review.createdAt());
            add(toDelivery, calendar, review.createdAt(), review.deliveredAt());
            add(toAcknowledgement, calendar, review.deliveredAt(), review.acknowledgedAt());
            add(endToEnd, calendar, end, review.deliveredAt());
            Optional<Instant> until = calendar.sameDayUntil(end);
            boolean delivered = review.deliveredAt() != null;
            boolean late = until.isPresent() && !now.isBefore(until.get());
            due += delivered || late ? 1 : 0;
            inTime += delivered && (until.isEmpty() || review.deliveredAt().isBefore(until.get())) ? 1 : 0;
        }
        Proportion sameDay = new Proportion(inTime, due);
        return new SameDayClock(known, Spread.of(toReview).orElse(null), Spread.of(toDelivery).orElse(null), Spread.of(toAcknowledgement).orElse(null),
                Spread.of(endToEnd).orElse(null), sameDay, known - due, endToEnd, due < settings.fewestCalls(), sentence(sameDay, known - due));
    }

    private static Instant end(ReviewTimes review, Instant start) {
        return start.plusMillis(review.durationMicros() / MICROS_A_MILLI);
    }

    /**
     * How long the feedback of one review took.
     *
     * @param review   any review
     * @param settings whose calendar counts
     * @return working hours from the end of the call to the delivery; nothing where one of them is not known
     */
    public static OptionalDouble deliveryHours(ReviewTimes review, InsightSettings settings) {
        if (review.callStart() == null || review.deliveredAt() == null) {
            return OptionalDouble.empty();
        }
        return OptionalDouble.of(hours(settings.calendar(), end(review, review.callStart()), review.deliveredAt()));
    }

    private static double hours(WorkingCalendar calendar, Instant from, Instant to) {
        return calendar.between(from, to).toSeconds() / (MINUTES * MINUTES);
    }

    private static void add(List<Double> hours, WorkingCalendar calendar, @Nullable Instant from, @Nullable Instant to) {
        if (from != null && to != null) {
            hours.add(hours(calendar, from, to));
        }
    }

    private static String sentence(Proportion sameDay, int waiting) {
        return Messages.format(sameDay.of() == 0 ? Messages.Clock_nothing : Messages.Clock_sentence, sameDay.hits(), sameDay.of(), waiting);
    }
}
