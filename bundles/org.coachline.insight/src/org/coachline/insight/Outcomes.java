/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.insight;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.coachline.library.CallFigures;
import org.coachline.model.coaching.Resolution;

/**
 * What came out of calls, as a course over time. Satisfaction says that something is wrong and not what, and handle time tempts to rush:
 * both are told as median and quartiles of many calls, beside how techniques went, and single calls are never ranked. Pure functions.
 */
public final class Outcomes {

    private static final double MICROS = 1e6;

    private Outcomes() {
    }

    /**
     * The course.
     *
     * @param calls    any calls; those without a start, or outside of all pieces, count nowhere
     * @param pieces   of time, in order
     * @param settings threshold and the zone of days
     * @return one point for each piece
     */
    public static List<OutcomePoint> of(List<CallFigures> calls, List<Days> pieces, InsightSettings settings) {
        List<OutcomePoint> points = new ArrayList<>();
        for (Days piece : pieces) {
            LocalDate first = Objects.requireNonNull(piece.first());
            LocalDate last = Objects.requireNonNull(piece.last());
            long from = Objects.requireNonNull(piece.period().from()).toEpochMilli();
            long to = Objects.requireNonNull(piece.period().to()).toEpochMilli();
            points.add(point(first, last, calls.stream()
                    .filter(call -> call.start() != null && call.start().toEpochMilli() >= from && call.start().toEpochMilli() < to).toList(), settings));
        }
        return points;
    }

    private static OutcomePoint point(LocalDate first, LocalDate last, List<CallFigures> calls, InsightSettings settings) {
        int known = 0;
        int resolved = 0;
        List<Double> handled = new ArrayList<>();
        List<Double> satisfied = new ArrayList<>();
        for (CallFigures call : calls) {
            known += call.resolution() == Resolution.UNKNOWN ? 0 : 1;
            resolved += call.resolution() == Resolution.RESOLVED ? 1 : 0;
            if (call.handleMicros() != null) {
                handled.add(call.handleMicros() / MICROS);
            }
            if (call.satisfaction() != null) {
                satisfied.add(call.satisfaction());
            }
        }
        return new OutcomePoint(first, last, calls.size(), new Proportion(resolved, known), Spread.of(handled).orElse(null),
                Spread.of(satisfied).orElse(null), calls.size() < settings.fewestCalls());
    }
}
