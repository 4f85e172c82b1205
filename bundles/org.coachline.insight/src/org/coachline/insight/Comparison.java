/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.insight;

import java.util.function.Function;

import org.coachline.insight.internal.Messages;
import org.jspecify.annotations.Nullable;

/**
 * Two rates side by side, and what may be said of their difference.
 *
 * @param before     the earlier, or that of others
 * @param after      the later, or one's own
 * @param difference the second share minus the first, with its interval clustered by call; null when too little is known to say
 * @param change     what may be said
 * @param sentence   the same for people, with its arithmetic
 */
public record Comparison(ClusteredCount before, ClusteredCount after, @Nullable Difference difference, Change change, String sentence) {

    /**
     * Judges a change over time by the interval of the difference.
     *
     * @param before   the earlier count
     * @param after    the later count, of other calls
     * @param settings threshold and confidence
     * @return what may be said
     */
    public static Comparison of(ClusteredCount before, ClusteredCount after, InsightSettings settings) {
        return of(before, after, settings, Comparison::overTime);
    }

    /**
     * Judges somebody beside others, of the same time, in the same way; only the words are others.
     *
     * @param others   of everybody else
     * @param own      of the one
     * @param settings threshold and confidence
     * @return what may be said: {@link Change#ROSE} where the one does it more often than the others, {@link Change#FELL} where less often
     */
    public static Comparison withOthers(ClusteredCount others, ClusteredCount own, InsightSettings settings) {
        return of(others, own, settings, Comparison::besideOthers);
    }

    private static Comparison of(ClusteredCount before, ClusteredCount after, InsightSettings settings, Function<Change, String> pattern) {
        if (settings.tooFew(before) || settings.tooFew(after)) {
            return new Comparison(before, after, null, Change.TOO_FEW,
                    Messages.format(Messages.Change_tooFew, before.calls(), after.calls(), settings.fewestCalls()));
        }
        Difference difference = after.minus(before, settings.confidence());
        Change change = difference.up() ? Change.ROSE : difference.down() ? Change.FELL : Change.UNCLEAR;
        return new Comparison(before, after, difference, change, sentence(pattern.apply(change), before, after, difference, settings));
    }

    private static String overTime(Change change) {
        return switch (change) {
        case ROSE -> Messages.Change_rose;
        case FELL -> Messages.Change_fell;
        default -> Messages.Change_unclear;
        };
    }

    private static String besideOthers(Change change) {
        return switch (change) {
        case ROSE -> Messages.Others_more;
        case FELL -> Messages.Others_less;
        default -> Messages.Others_unclear;
        };
    }

    private static String sentence(String pattern, ClusteredCount before, ClusteredCount after, Difference difference, InsightSettings settings) {
        return Messages.format(pattern, before.used(), before.chances(), before.calls(), after.used(), after.chances(), after.calls(),
                points(difference.value()), points(difference.low()), points(difference.high()), settings.confidence());
    }

    private static double points(double share) {
        return share * 100;
    }
}
