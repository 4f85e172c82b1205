/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.library.records;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

/**
 * How long something is kept. Of several rules that fit, the one that says more (queue and team before queue or team before none)
 * decides; of those that say as much, the one that keeps longer.
 *
 * @param what    is kept so long
 * @param days    after which it goes, at least 1: since the call, of reviews since they were begun, of plans since the last day that they are about
 * @param queue   only calls of this queue, whatever the case; empty for all, and always of plans, which have none
 * @param team    only calls whose first agent is of the team of this id; empty for all
 * @param outside what is done with recordings that lie outside of the library
 */
public record RetentionRule(What what, int days, String queue, String team, Outside outside) {

    /** What a rule is about. The names are stored. */
    public enum What {
        /** The sound of calls. What is known of it stays: how long it was, and its hash, so that it is not imported again. */
        RECORDINGS,
        /** What was said, in writing. */
        TRANSCRIPTS,
        /** Reviews with moments, notes and evaluations. Plans keep their own copy of evidence. */
        REVIEWS,
        /** Coaching plans with everything in them. */
        PLANS,
        /**
         * Calls with all that is known of them: facts, outcome, what was measured, the recorder's figures. A call goes once its sound, its
         * transcript and its reviews have gone, and counts in no figure any more.
         */
        CALLS
    }

    /** What is done with recordings outside of the library. The names are stored. */
    public enum Outside {
        /** The library forgets where they are; the files stay, since they are the recorder's. */
        DROP_REFERENCE,
        /** The files are deleted too, if they still are what was imported, byte for byte. */
        DELETE_FILE
    }

    /** A hundred years: longer is for ever, and needs no rule. */
    public static final int MAX_DAYS = 36_525;

    private static final String SEPARATOR = "\t";

    /** Refuses what is no number of days, and keeps texts on one line. */
    public RetentionRule {
        if (days < 1 || days > MAX_DAYS) {
            throw new IllegalArgumentException("not a number of days: " + days);
        }
        if (what == What.PLANS && !queue.isBlank()) {
            throw new IllegalArgumentException("a plan is of no queue");
        }
        queue = line(queue);
        team = line(team);
    }

    private static String line(String text) {
        return text.replaceAll("\\s+", " ").strip();
    }

    /** For all calls, leaving recordings outside alone. */
    public static RetentionRule of(What what, int days) {
        return new RetentionRule(what, days, "", "", Outside.DROP_REFERENCE);
    }

    private int saying() {
        return (queue.isEmpty() ? 0 : 1) + (team.isEmpty() ? 0 : 1);
    }

    private boolean fits(What kind, String itsQueue, String itsTeam) {
        return what == kind && (queue.isEmpty() || queue.equalsIgnoreCase(line(itsQueue))) && (team.isEmpty() || team.equals(itsTeam));
    }

    /** The rule that decides about calls of a queue and team, if any does. */
    public static @Nullable RetentionRule deciding(List<RetentionRule> rules, What what, String queue, String team) {
        return rules.stream().filter(rule -> rule.fits(what, queue, team))
                .max(Comparator.comparingInt(RetentionRule::saying).thenComparingInt(RetentionRule::days)).orElse(null);
    }

    /** Rules as the library keeps them: a line each. */
    static String write(List<RetentionRule> rules) {
        StringBuilder text = new StringBuilder();
        for (RetentionRule rule : rules) {
            text.append(String.join(SEPARATOR, rule.what.name(), Integer.toString(rule.days), rule.outside.name(), rule.queue, rule.team)).append('\n');
        }
        return text.toString();
    }

    /** Reads what was written; nothing where one line is no rule, since nothing may be deleted by half a set of rules. */
    static Optional<List<RetentionRule>> read(String text) {
        List<RetentionRule> rules = new ArrayList<>();
        for (String line : text.lines().filter(each -> !each.isBlank()).toList()) {
            String[] parts = line.split(SEPARATOR, -1);
            try {
                rules.add(new RetentionRule(What.valueOf(parts[0].toUpperCase(Locale.ROOT)), Integer.parseInt(parts[1]), parts[3], parts[4],
                        Outside.valueOf(parts[2].toUpperCase(Locale.ROOT))));
            } catch (IllegalArgumentException | IndexOutOfBoundsException e) {
                return Optional.empty();
            }
        }
        return Optional.of(List.copyOf(rules));
    }
}
