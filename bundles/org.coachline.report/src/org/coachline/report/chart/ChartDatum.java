/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.report.chart;

import java.time.LocalDate;
import java.util.Set;
import org.coachline.insight.GoalEffect;
import org.coachline.model.coaching.Verdict;
import org.jspecify.annotations.Nullable;

/** What a mark of a chart stands for, so that whoever shows the chart can list the calls behind it. Immutable. */
public sealed interface ChartDatum {

    /**
     * A technique's rate in a piece of time.
     *
     * @param technique key of the technique
     * @param first     the first day
     * @param last      the last day, part of it
     */
    record Rate(String technique, LocalDate first, LocalDate last) implements ChartDatum {
    }

    /**
     * One side of a session.
     *
     * @param effect the comparison it is a side of
     * @param after  whether it is what came after
     */
    record Side(GoalEffect effect, boolean after) implements ChartDatum {
    }

    /**
     * A technique with one type of caller.
     *
     * @param technique  key of the technique
     * @param callerType key of the caller type; empty for calls whose type is not known
     */
    record WithCaller(String technique, String callerType) implements ChartDatum {
    }

    /**
     * What came out of the calls of a piece of time.
     *
     * @param first the first day
     * @param last  the last day, part of it
     */
    record Outcome(LocalDate first, LocalDate last) implements ChartDatum {
    }

    /**
     * Reviews that were delivered after so many working hours.
     *
     * @param fromHours from the end of the call, part of it
     * @param toHours   not part of it; infinite for all that took longer
     */
    record Delivery(double fromHours, double toHours) implements ChartDatum {
    }

    /**
     * The chances of a technique that went in one way.
     *
     * @param technique key of the technique
     * @param verdict   how they went; null for all
     */
    record Judged(String technique, @Nullable Verdict verdict) implements ChartDatum {
    }

    /**
     * What several reviewers marked of a technique in calls that each of them heard.
     *
     * @param technique key of the technique
     */
    record Agreed(String technique) implements ChartDatum {
    }

    /**
     * Some calls.
     *
     * @param callIds ids
     */
    record Calls(Set<String> callIds) implements ChartDatum {

        /** Keeps a copy. */
        public Calls {
            callIds = Set.copyOf(callIds);
        }
    }
}
