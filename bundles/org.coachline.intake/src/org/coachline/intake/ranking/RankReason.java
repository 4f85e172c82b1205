/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.intake.ranking;

import java.util.function.Supplier;

/** Why a call ranks where it does: one part of its score. Immutable; its words are put together when somebody asks for them. */
public final class RankReason {

    private final RankSetting by;
    private final double points;
    private final Supplier<String> text;

    RankReason(RankSetting by, double points, Supplier<String> text) {
        this.by = by;
        this.points = points;
        this.text = text;
    }

    /** The setting whose weight it counts with. */
    public RankSetting by() {
        return by;
    }

    /** What it adds to the score: the weight times a share from 0 to 1. */
    public double points() {
        return points;
    }

    /** The points as they are shown: whole, and with a tenth below one, so that no reason seems to add nothing. */
    public String shownPoints() {
        return points >= 1 ? Long.toString(Math.round(points)) : Double.toString(Math.max(1, Math.round(points * 10)) / 10.0);
    }

    /** Why, with its numbers, in the user's language. */
    public String text() {
        return text.get();
    }

    @Override
    public String toString() {
        return text();
    }
}
