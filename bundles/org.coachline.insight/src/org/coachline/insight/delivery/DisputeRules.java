/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.insight.delivery;

import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import org.coachline.insight.WorkingCalendar;

/**
 * What a team has agreed about disputes. Immutable.
 *
 * @param days    working days after that of the delivery within which lines may be disputed; 0 for no limit
 * @param lines   how many lines of a review may be disputed; 0 for none
 * @param decides who decides
 */
public record DisputeRules(int days, int lines, Decider decides) {

    /** Five working days, five lines, and anybody who reviews decides. */
    public static final DisputeRules USUAL = new DisputeRules(5, 5, Decider.ANYBODY);
    /** More days than this are no deadline. */
    public static final int MOST_DAYS = 366;
    /** More lines than this no review has for an agent. */
    public static final int MOST_LINES = 1_000;

    /** Who decides about a disputed line. */
    public enum Decider {
        /** Anybody who reviews. */
        ANYBODY("anybody"),
        /** Whoever made the review, and nobody else. */
        REVIEWER("reviewer"),
        /** Anybody but whoever made the review. */
        SOMEBODY_ELSE("somebody-else");

        private final String id;

        Decider(String id) {
            this.id = id;
        }

        /**
         * Its name in settings.
         *
         * @return small letters and hyphens; it never changes
         */
        public String id() {
            return id;
        }

        /**
         * The decider of a name.
         *
         * @param id as {@link #id()} gives it, in any case
         * @return nothing when there is none
         */
        public static Optional<Decider> of(String id) {
            for (Decider each : values()) {
                if (each.id.equals(id.strip().toLowerCase(Locale.ROOT))) {
                    return Optional.of(each);
                }
            }
            return Optional.empty();
        }
    }

    /** @throws IllegalArgumentException when a number is out of its range */
    public DisputeRules {
        if (days < 0 || days > MOST_DAYS || lines < 0 || lines > MOST_LINES) {
            throw new IllegalArgumentException("rules out of range");
        }
    }

    /**
     * Until when what is delivered now may be disputed.
     *
     * @param delivered when
     * @param calendar  of the team
     * @return the end of the last day; nothing for no limit
     */
    public Optional<Instant> until(Instant delivered, WorkingCalendar calendar) {
        Optional<Instant> end = days == 0 ? Optional.empty() : calendar.sameDayUntil(delivered);
        for (int day = 0; day < days && end.isPresent(); day++) {
            end = calendar.sameDayUntil(end.get());
        }
        return end;
    }

    /**
     * Whether somebody may decide.
     *
     * @param reviewerId id of who made the review
     * @param deciderId  id of who wants to decide
     * @return true when they may
     */
    public boolean mayDecide(String reviewerId, String deciderId) {
        return switch (decides) {
        case ANYBODY -> true;
        case REVIEWER -> reviewerId.equals(deciderId);
        case SOMEBODY_ELSE -> !reviewerId.equals(deciderId);
        };
    }
}
