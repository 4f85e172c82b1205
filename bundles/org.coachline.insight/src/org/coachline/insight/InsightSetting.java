/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.insight;

import java.time.Duration;
import java.time.ZoneId;
import java.util.Optional;
import java.util.Set;
import org.coachline.insight.delivery.DisputeRules;
import org.coachline.insight.internal.CalendarText;
import org.coachline.insight.internal.Messages;
import org.coachline.insight.internal.NumberText;

/**
 * One thing that a team may set about its figures, as a text for people and programs: the same in every language, because it is kept in the
 * library and named on the command line.
 */
public enum InsightSetting {

    /** The fewest calls that a rate says something about. */
    FEWEST_CALLS("fewest-calls") {
        @Override
        public String text(InsightSettings settings) {
            return Integer.toString(settings.fewestCalls());
        }

        @Override
        InsightSettings read(String text, InsightSettings settings) {
            return settings.withFewestCalls(NumberText.whole(text, 1, MOST_CALLS));
        }
    },
    /** The confidence of all intervals, as a share. */
    CONFIDENCE("confidence") {
        @Override
        public String text(InsightSettings settings) {
            return NumberText.of(settings.confidence());
        }

        @Override
        InsightSettings read(String text, InsightSettings settings) {
            return settings.withConfidence(NumberText.number(text, LEAST_CONFIDENCE, MOST_CONFIDENCE));
        }
    },
    /** From which hardness on a call counts as hard. */
    HARD_FROM("hard-from") {
        @Override
        public String text(InsightSettings settings) {
            return NumberText.of(settings.hardFrom());
        }

        @Override
        InsightSettings read(String text, InsightSettings settings) {
            return settings.withHardFrom(NumberText.number(text, LEAST_HARD, 1));
        }
    },
    /** Days before and after a session that are compared. */
    WINDOW_DAYS("window-days") {
        @Override
        public String text(InsightSettings settings) {
            return Integer.toString(settings.windowDays());
        }

        @Override
        InsightSettings read(String text, InsightSettings settings) {
            return settings.withWindowDays(NumberText.whole(text, 1, MOST_DAYS));
        }
    },
    /** Minutes between a hard call and the next one. */
    REST_MINUTES("rest-minutes") {
        @Override
        public String text(InsightSettings settings) {
            return Long.toString(settings.rest().toMinutes());
        }

        @Override
        InsightSettings read(String text, InsightSettings settings) {
            return settings.withRest(Duration.ofMinutes(NumberText.whole(text, 0, MOST_MINUTES)));
        }
    },
    /** Seconds that two reviewers' marks of the same moment may lie apart. */
    MATCH_SECONDS("match-seconds") {
        @Override
        public String text(InsightSettings settings) {
            return NumberText.of(settings.matching().toMillis() / MILLIS);
        }

        @Override
        InsightSettings read(String text, InsightSettings settings) {
            return settings.withMatching(Duration.ofMillis(Math.round(NumberText.number(text, 0, MOST_SECONDS) * MILLIS)));
        }
    },
    /** How much likelier hard calls are drawn. */
    HARD_WEIGHT("hard-weight") {
        @Override
        public String text(InsightSettings settings) {
            return NumberText.of(settings.hardWeight());
        }

        @Override
        InsightSettings read(String text, InsightSettings settings) {
            return settings.withHardWeight(NumberText.number(text, 0, MOST_WEIGHT));
        }
    },
    /** Working minutes before the end of the day from which on a review is about to be late. */
    LATE_WARNING("late-warning-minutes") {
        @Override
        public String text(InsightSettings settings) {
            return Long.toString(settings.lateWarning().toMinutes());
        }

        @Override
        InsightSettings read(String text, InsightSettings settings) {
            return settings.withLateWarning(Duration.ofMinutes(NumberText.whole(text, 0, MOST_MINUTES)));
        }
    },
    /** Whose wall clock counts; not set, it is that of whoever asks. */
    ZONE("zone") {
        @Override
        public String text(InsightSettings settings) {
            return settings.calendar().zone().getId();
        }

        @Override
        InsightSettings read(String text, InsightSettings settings) {
            WorkingCalendar now = settings.calendar();
            return settings.withCalendar(new WorkingCalendar(ZoneId.of(text), now.hours(), now.holidays()));
        }
    },
    /** Hours of work, by days of the week. */
    HOURS("hours") {
        @Override
        public String text(InsightSettings settings) {
            return CalendarText.of(settings.calendar().hours());
        }

        @Override
        InsightSettings read(String text, InsightSettings settings) {
            WorkingCalendar now = settings.calendar();
            return settings.withCalendar(new WorkingCalendar(now.zone(), CalendarText.hours(text), now.holidays()));
        }
    },
    /** Days without work. */
    HOLIDAYS("holidays") {
        @Override
        public String text(InsightSettings settings) {
            return CalendarText.of(settings.calendar().holidays());
        }

        @Override
        InsightSettings read(String text, InsightSettings settings) {
            WorkingCalendar now = settings.calendar();
            return settings.withCalendar(new WorkingCalendar(now.zone(), now.hours(), text.isBlank() ? Set.of() : CalendarText.days(text)));
        }
    },
    /** Working days within which lines of a delivered review may be disputed. */
    DISPUTE_DAYS("dispute-days") {
        @Override
        public String text(InsightSettings settings) {
            return Integer.toString(settings.disputes().days());
        }

        @Override
        InsightSettings read(String text, InsightSettings settings) {
            DisputeRules now = settings.disputes();
            return settings.withDisputes(new DisputeRules(NumberText.whole(text, 0, DisputeRules.MOST_DAYS), now.lines(), now.decides()));
        }
    },
    /** How many lines of a review may be disputed. */
    DISPUTE_LINES("dispute-lines") {
        @Override
        public String text(InsightSettings settings) {
            return Integer.toString(settings.disputes().lines());
        }

        @Override
        InsightSettings read(String text, InsightSettings settings) {
            DisputeRules now = settings.disputes();
            return settings.withDisputes(new DisputeRules(now.days(), NumberText.whole(text, 0, DisputeRules.MOST_LINES), now.decides()));
        }
    },
    /** Who decides about disputed lines. */
    DISPUTE_DECIDES("dispute-decides") {
        @Override
        public String text(InsightSettings settings) {
            return settings.disputes().decides().id();
        }

        @Override
        InsightSettings read(String text, InsightSettings settings) {
            DisputeRules now = settings.disputes();
            return settings.withDisputes(new DisputeRules(now.days(), now.lines(),
                    DisputeRules.Decider.of(text).orElseThrow(() -> new IllegalArgumentException(text))));
        }
    };

    private static final int MOST_CALLS = 1_000;
    private static final double LEAST_CONFIDENCE = 0.5;
    private static final double MOST_CONFIDENCE = 0.999;
    private static final double LEAST_HARD = 0.01;
    private static final int MOST_DAYS = 366;
    private static final int MOST_MINUTES = 1_440;
    private static final double MOST_SECONDS = 60;
    private static final double MOST_WEIGHT = 1_000;
    private static final double MILLIS = 1_000;

    private final String key;

    InsightSetting(String key) {
        this.key = key;
    }

    /**
     * The setting of a name.
     *
     * @param key as {@link #key()} gives it
     * @return nothing when there is none
     */
    public static Optional<InsightSetting> of(String key) {
        for (InsightSetting each : values()) {
            if (each.key.equals(key)) {
                return Optional.of(each);
            }
        }
        return Optional.empty();
    }

    /**
     * Its name in the library and on the command line.
     *
     * @return small letters and hyphens
     */
    public String key() {
        return key;
    }

    /**
     * What it means, in the user's language.
     *
     * @return a few words
     */
    public String label() {
        return Messages.setting(key, "label");
    }

    /**
     * What may be set, in the user's language.
     *
     * @return a few words, such as "a whole number from 1 to 1000"
     */
    public String allowed() {
        return Messages.setting(key, "allowed");
    }

    /**
     * As it is now.
     *
     * @param settings of a team
     * @return what {@link #with} reads
     */
    public abstract String text(InsightSettings settings);

    /** Sets it; throws a runtime exception where the text is none of those allowed. */
    abstract InsightSettings read(String text, InsightSettings settings);

    /**
     * Sets it.
     *
     * @param settings to change
     * @param text     as somebody wrote it; blanks around it do not count
     * @return the settings with it
     * @throws InsightSettingException when the text is not one of those allowed; says which are
     */
    public InsightSettings with(InsightSettings settings, String text) throws InsightSettingException {
        try {
            return read(text.strip(), settings);
        } catch (IllegalArgumentException | java.time.DateTimeException e) {
            throw new InsightSettingException(Messages.format(Messages.Setting_wrong, label(), text, allowed()), e);
        }
    }
}
