/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.ui.internal.progress;

import java.text.NumberFormat;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

import org.coachline.insight.AgentProgress;
import org.coachline.insight.Change;
import org.coachline.insight.ClusteredCount;
import org.coachline.insight.Comparison;
import org.coachline.insight.Interval;
import org.coachline.insight.TechniqueProgress;
import org.jspecify.annotations.Nullable;

/**
 * A technique in the list: its rate, how far that is known, and whether it changed. Immutable.
 *
 * @param technique key
 * @param name      what people call it
 * @param count     used, out of chances
 * @param tooFew    whether there are too few calls to rely on the rate
 * @param share     used out of chances, 0 to 1
 * @param interval  clustered by call
 * @param trend     the second half of the period against the first; null where that is not known
 */
record TechniqueLine(String technique, String name, ClusteredCount count, boolean tooFew, double share, Interval interval, @Nullable Comparison trend) {

    /** What comes first. */
    enum Order {
        /** What is used least; those with too few calls last, because nothing is known of them. */
        WORST,
        /** What changed most, as far as a change can be claimed; then the others by how much they may have changed. */
        CHANGED,
        /** By name. */
        NAME;

        String key() {
            return "order." + name().toLowerCase(Locale.ROOT);
        }
    }

    /** All techniques of an agent with a chance, in an order. */
    static List<TechniqueLine> of(AgentProgress progress, Order order) {
        List<TechniqueLine> lines = new ArrayList<>();
        for (TechniqueProgress each : progress.techniques()) {
            lines.add(new TechniqueLine(each.technique(), progress.name(each.technique()), each.own(), each.tooFew(), each.own().share(),
                    each.own().interval(progress.settings().confidence()), progress.course(each.technique()).map(course -> course.trend()).orElse(null)));
        }
        lines.sort(comparator(order));
        return lines;
    }

    private static Comparator<TechniqueLine> comparator(Order order) {
        Comparator<TechniqueLine> byName = Comparator.comparing(TechniqueLine::name, String.CASE_INSENSITIVE_ORDER);
        return switch (order) {
            case WORST -> Comparator.comparing(TechniqueLine::tooFew).thenComparing(TechniqueLine::share).thenComparing(byName);
            case CHANGED -> Comparator.comparing((TechniqueLine line) -> !line.claimed()).thenComparing(Comparator.comparing(TechniqueLine::moved).reversed())
                    .thenComparing(byName);
            case NAME -> byName;
        };
    }

    private boolean claimed() {
        return trend != null && (trend.change() == Change.ROSE || trend.change() == Change.FELL);
    }

    private double moved() {
        return trend == null || trend.difference() == null ? -1 : Math.abs(trend.difference().value());
    }

    /** Used of chances, in short. */
    String counts() {
        return ProgressTexts.get("counts", count.used(), count.chances());
    }

    /** The rate; in words where nothing may be said. */
    String rate() {
        return tooFew ? ProgressTexts.get("tooFewShort") : percent(share);
    }

    /** Its interval; nothing where there are too few calls. */
    String range() {
        return tooFew ? "" : ProgressTexts.get("range", Math.round(interval.low() * 100), Math.round(interval.high() * 100));
    }

    /** What may be said of the change, in a word and a sign. */
    String change() {
        return ProgressTexts.get("change." + (trend == null ? Change.TOO_FEW : trend.change()).name());
    }

    /** All of it in a sentence. */
    String sentence() {
        String rate = ProgressTexts.get(tooFew ? "technique.tooFew" : "technique.rate", name, count.used(), count.chances(), count.calls(), share,
                interval.low(), interval.high());
        return trend == null ? rate : rate + ' ' + trend.sentence();
    }

    private static String percent(double share) {
        return NumberFormat.getPercentInstance(Locale.getDefault(Locale.Category.FORMAT)).format(share);
    }
}
