/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.intake.internal.watch;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import org.coachline.intake.internal.Messages;
import org.coachline.intake.watch.CallField;
import org.jspecify.annotations.Nullable;

/** Facts out of named texts, as names of files and rows of lists have them. */
final class ListedFacts {

    private static final Set<String> YES = Set.of("1", "y", "yes", "true", "t", "x", "ja", "oui", "si", "s\u00ed", "sim", "resolved", "solved", "closed", "erledigt");
    private static final Set<String> NO = Set.of("0", "n", "no", "false", "f", "nein", "non", "unresolved", "open", "offen", "");
    private static final int MOST_TEXT = 500;

    private ListedFacts() {
    }

    /**
     * Makes facts.
     *
     * @param texts by field; blank ones count for none
     * @param form  of a field's day or time; {@code iso} where nothing better is known
     * @param zone  of times that name none
     */
    static Facts of(Map<CallField, String> texts, Function<CallField, String> form, ZoneId zone) {
        Facts facts = new Facts();
        String named = text(texts, CallField.ZONE);
        ZoneId own = zone;
        if (!named.isEmpty()) {
            try {
                own = ZoneId.of(named);
                facts.zone = own.getId();
            } catch (DateTimeException e) {
                facts.remark(Messages.get("facts.zone", named));
            }
        }
        facts.id = text(texts, CallField.ID);
        facts.agent = text(texts, CallField.AGENT);
        facts.agentId = text(texts, CallField.AGENTID);
        facts.queue = text(texts, CallField.QUEUE);
        facts.title = text(texts, CallField.TITLE);
        try {
            facts.start = start(texts, form, own);
        } catch (DateTimeException e) {
            facts.remark(Messages.get("facts.start",
                    (text(texts, CallField.START) + text(texts, CallField.DATE) + ' ' + text(texts, CallField.TIME) + text(texts, CallField.EPOCH)).strip()));
        }
        numbers(texts, facts);
        for (CallField each : new CallField[] {CallField.CALLER, CallField.CALLEE, CallField.TYPE}) {
            facts.figure(each.key(), text(texts, each));
        }
        return facts;
    }

    private static @Nullable Instant start(Map<CallField, String> texts, Function<CallField, String> form, ZoneId zone) {
        String whole = text(texts, CallField.START);
        if (!whole.isEmpty()) {
            return Times.instant(whole, form.apply(CallField.START), zone);
        }
        String epoch = text(texts, CallField.EPOCH);
        if (!epoch.isEmpty()) {
            return Times.epoch(epoch);
        }
        String day = text(texts, CallField.DATE);
        if (day.isEmpty()) {
            return null;
        }
        String time = text(texts, CallField.TIME);
        Instant midnight = Times.instant(day, form.apply(CallField.DATE), zone);
        LocalDate date = midnight.atZone(zone).toLocalDate();
        LocalTime at = time.isEmpty() ? midnight.atZone(zone).toLocalTime() : time(time, form.apply(CallField.TIME));
        return date.atTime(at).atZone(zone).toInstant();
    }

    private static LocalTime time(String text, String form) {
        if (!form.equals(Times.STANDARD)) {
            return Times.time(text, form);
        }
        try {
            return LocalTime.parse(text.length() == 4 || text.indexOf(':') == 1 ? '0' + text : text);
        } catch (DateTimeException e) {
            return Times.time(text, "h:mm[:ss] a");
        }
    }

    private static void numbers(Map<CallField, String> texts, Facts facts) {
        String satisfaction = text(texts, CallField.SATISFACTION);
        if (!satisfaction.isEmpty()) {
            try {
                double value = Double.parseDouble(satisfaction.replace(',', '.'));
                if (value >= 1 && value <= 5) {
                    facts.satisfaction = value;
                } else {
                    facts.remark(Messages.get("facts.satisfaction", satisfaction));
                }
            } catch (NumberFormatException e) {
                facts.remark(Messages.get("facts.satisfaction", satisfaction));
            }
        }
        facts.handleMicros = length(texts, CallField.HANDLETIME, facts);
        Long lasted = length(texts, CallField.DURATION, facts);
        facts.figure("duration", lasted == null ? null : (Double) (lasted / 1e6), "s");
        facts.resolved = truth(texts, CallField.RESOLVED, facts);
        facts.help = Boolean.TRUE.equals(truth(texts, CallField.HELP, facts));
    }

    private static @Nullable Long length(Map<CallField, String> texts, CallField field, Facts facts) {
        String text = text(texts, field);
        try {
            return text.isEmpty() ? null : (Long) Times.length(text);
        } catch (DateTimeException e) {
            facts.remark(Messages.get("facts.length", field.key(), text));
            return null;
        }
    }

    private static @Nullable Boolean truth(Map<CallField, String> texts, CallField field, Facts facts) {
        String text = text(texts, field).toLowerCase(Locale.ROOT);
        if (!texts.containsKey(field) || text.isEmpty()) {
            return null;
        }
        if (!YES.contains(text) && !NO.contains(text)) {
            facts.remark(Messages.get("facts.truth", field.key(), text));
            return null;
        }
        return YES.contains(text);
    }

    private static String text(Map<CallField, String> texts, CallField field) {
        String text = texts.getOrDefault(field, "").strip();
        return text.length() > MOST_TEXT ? text.substring(0, MOST_TEXT) : text;
    }

    /** Tells one set of facts from another. */
    static int fingerprint(Facts facts) {
        return Objects.hash(facts.id, facts.start, facts.zone, facts.agent, facts.agentId, facts.queue, facts.title, facts.satisfaction, facts.resolved, facts.handleMicros,
                facts.help, facts.figures);
    }
}
