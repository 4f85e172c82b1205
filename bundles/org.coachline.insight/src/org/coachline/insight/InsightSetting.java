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
import java.util.function.BiFunction;
import java.util.function.Function;
import org.coachline.insight.delivery.DisputeRules;
import org.coachline.insight.internal.CalendarText;
import org.coachline.insight.internal.Messages;
import org.coachline.insight.internal.NumberText;
import org.coachline.library.TeamSetting;

/**
 * One thing that a team may set about its figures, as a text for people and programs: the same in every language, because it is kept in the
 * library and named on the command line.
 */
public enum InsightSetting implements TeamSetting {

    /** The fewest calls that a rate says something about. */
    FEWEST_CALLS("fewest-calls", settings -> Integer.toString(settings.fewestCalls()),
            (settings, text) -> settings.withFewestCalls(NumberText.whole(text, 1, Bounds.MOST_CALLS))),
    /** The confidence of all intervals, as a share. */
    CONFIDENCE("confidence", settings -> NumberText.of(settings.confidence()),
            (settings, text) -> settings.withConfidence(NumberText.number(text, Bounds.LEAST_CONFIDENCE, Bounds.MOST_CONFIDENCE))),
    /** From which hardness on a call counts as hard. */
    HARD_FROM("hard-from", settings -> NumberText.of(settings.hardFrom()),
            (settings, text) -> settings.withHardFrom(NumberText.number(text, Bounds.LEAST_HARD, 1))),
    /** Days before and after a session that are compared. */
    WINDOW_DAYS("window-days", settings -> Integer.toString(settings.windowDays()),
            (settings, text) -> settings.withWindowDays(NumberText.whole(text, 1, Bounds.MOST_DAYS))),
    /** Minutes between a hard call and the next one. */
    REST_MINUTES("rest-minutes", settings -> Long.toString(settings.rest().toMinutes()),
            (settings, text) -> settings.withRest(Duration.ofMinutes(NumberText.whole(text, 0, Bounds.MOST_MINUTES)))),
    /** Seconds that two reviewers' marks of the same moment may lie apart. */
    MATCH_SECONDS("match-seconds", settings -> NumberText.of(settings.matching().toMillis() / Bounds.MILLIS),
            (settings, text) -> settings.withMatching(Duration.ofMillis(Math.round(NumberText.number(text, 0, Bounds.MOST_SECONDS) * Bounds.MILLIS)))),
    /** How much likelier hard calls are drawn. */
    HARD_WEIGHT("hard-weight", settings -> NumberText.of(settings.hardWeight()),
            (settings, text) -> settings.withHardWeight(NumberText.number(text, 0, Bounds.MOST_WEIGHT))),
    /** Working minutes before the end of the day from which on a review is about to be late. */
    LATE_WARNING("late-warning-minutes", settings -> Long.toString(settings.lateWarning().toMinutes()),
            (settings, text) -> settings.withLateWarning(Duration.ofMinutes(NumberText.whole(text, 0, Bounds.MOST_MINUTES)))),
    /** Whose wall clock counts; not set, it is that of whoever asks. */
    ZONE("zone", settings -> settings.calendar().zone().getId(), InsightSetting::zone),
    /** Hours of work, by days of the week. */
    HOURS("hours", settings -> CalendarText.of(settings.calendar().hours()), InsightSetting::hours),
    /** Days without work. */
    HOLIDAYS("holidays", settings -> CalendarText.of(settings.calendar().holidays()), InsightSetting::holidays),
    /** Working days within which lines of a delivered review may be disputed. */
    DISPUTE_DAYS("dispute-days", settings -> Integer.toString(settings.disputes().days()), InsightSetting::disputeDays),
    /** How many lines of a review may be disputed. */
    DISPUTE_LINES("dispute-lines", settings -> Integer.toString(settings.disputes().lines()), InsightSetting::disputeLines),
    /** Who decides about disputed lines. */
    DISPUTE_DECIDES("dispute-decides", settings -> settings.disputes().decides().id(), InsightSetting::disputeDecides);

    /** Between what numbers must be; a class of their own, because constants of an enum are made before its other fields. */
    private static final class Bounds {

        static final int MOST_CALLS = 1_000;
        static final double LEAST_CONFIDENCE = 0.5;
        static final double MOST_CONFIDENCE = 0.999;
        static final double LEAST_HARD = 0.01;
        static final int MOST_DAYS = 366;
        static final int MOST_MINUTES = 1_440;
        static final double MOST_SECONDS = 60;
        static final double MOST_WEIGHT = 1_000;
        static final double MILLIS = 1_000;
    }

    private final String key;
    private final Function<InsightSettings, String> text;
    private final BiFunction<InsightSettings, String, InsightSettings> read;

    /**
     * @param text as it is now
     * @param read sets it; throws a runtime exception where the text is none of those allowed
     */
    InsightSetting(String key, Function<InsightSettings, String> text, BiFunction<InsightSettings, String, InsightSettings> read) {
        this.key = key;
        this.text = text;
        this.read = read;
    }

    private static InsightSettings zone(InsightSettings settings, String text) {
        WorkingCalendar now = settings.calendar();
        return settings.withCalendar(new WorkingCalendar(ZoneId.of(text), now.hours(), now.holidays()));
    }

    private static InsightSettings hours(InsightSettings settings, String text) {
        WorkingCalendar now = settings.calendar();
        return settings.withCalendar(new WorkingCalendar(now.zone(), CalendarText.hours(text), now.holidays()));
    }

    private static InsightSettings holidays(InsightSettings settings, String text) {
        WorkingCalendar now = settings.calendar();
        return settings.withCalendar(new WorkingCalendar(now.zone(), now.hours(), text.isBlank() ? Set.of() : CalendarText.days(text)));
    }

    private static InsightSettings disputeDays(InsightSettings settings, String text) {
        DisputeRules now = settings.disputes();
        return settings.withDisputes(new DisputeRules(NumberText.whole(text, 0, DisputeRules.MOST_DAYS), now.lines(), now.decides()));
    }

    private static InsightSettings disputeLines(InsightSettings settings, String text) {
        DisputeRules now = settings.disputes();
        return settings.withDisputes(new DisputeRules(now.days(), NumberText.whole(text, 0, DisputeRules.MOST_LINES), now.decides()));
    }

    private static InsightSettings disputeDecides(InsightSettings settings, String text) {
        DisputeRules now = settings.disputes();
        return settings.withDisputes(new DisputeRules(now.days(), now.lines(),
                DisputeRules.Decider.of(text).orElseThrow(() -> new IllegalArgumentException(text))));
    }

    /**
     * The setting of a name.
     *
     * @param key as {@link #key()} gives it
     * @return nothing when there is none
     */
    public static Optional<InsightSetting> of(String key) {
        return TeamSetting.named(InsightSetting.class, key);
    }

    @Override
    public String key() {
        return key;
    }

    @Override
    public String label() {
        return Messages.setting(key, "label");
    }

    @Override
    public String allowed() {
        return Messages.setting(key, "allowed");
    }

    /**
     * As it is now.
     *
     * @param settings of a team
     * @return what {@link #with} reads
     */
    public String text(InsightSettings settings) {
        return text.apply(settings);
    }

    @Override
    public Optional<String> wrong(String wanted) {
        try {
            with(InsightSettings.usual(ZoneId.of("UTC")), wanted);
            return Optional.empty();
        } catch (InsightSettingException e) {
            return Optional.of(e.getMessage());
        }
    }

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
            return read.apply(settings, text.strip());
        } catch (IllegalArgumentException | java.time.DateTimeException e) {
            throw new InsightSettingException(Messages.format(Messages.Setting_wrong, label(), text, allowed()), e);
        }
    }
}
