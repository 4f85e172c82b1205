/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.insight;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An agent's techniques by type of caller, against the others of the team. Many cells are compared at once, so some would stand out by
 * chance alone: each interval is made so much wider that, if nobody differed, all of them together would be right as often
 * as one of them should be (Bonferroni's inequality).
 *
 * @param agentId     whose
 * @param callerTypes keys ({@code pack/item}) of the types met, in order; an empty one stands for calls whose type is not known
 * @param techniques  keys of the techniques met, in order
 * @param cells       those in which somebody of the team has a chance, by technique, then by caller type
 * @param compared    how many cells had enough calls on both sides to be compared
 * @param confidence  of all intervals together
 * @param cellConfidence of each interval, widened for their number
 * @param sentence    how many were compared and what stands out, for people
 */
public record CallerMatrix(String agentId, List<String> callerTypes, List<String> techniques, List<Cell> cells, int compared, double confidence,
        double cellConfidence, String sentence) {

    /** Keeps copies. */
    public CallerMatrix {
        callerTypes = List.copyOf(callerTypes);
        techniques = List.copyOf(techniques);
        cells = List.copyOf(cells);
    }

    /** Where an agent stands. */
    public enum Standing {
        /** Below the others, by the widened interval. */
        STRUGGLES,
        /** Above the others, by the widened interval. */
        EXCELS,
        /** No difference is shown. */
        LIKE_THE_OTHERS,
        /** Too few calls of the agent, or of the others. */
        TOO_FEW
    }

    /**
     * One technique with one type of caller.
     *
     * @param technique  key of the technique
     * @param callerType key of the caller type; empty when not known
     * @param own        the agent's count
     * @param others     the count of the others
     * @param difference the agent's share minus that of the others, by the widened interval; null when too few
     * @param standing   what may be said
     * @param pairs      colleagues who differ from the agent here, only where the agent differs from the team: for a struggling agent those
     *                   who could teach, for an excelling one those who could learn; the clearest first
     */
    public record Cell(String technique, String callerType, ClusteredCount own, ClusteredCount others, @Nullable Difference difference, Standing standing,
            List<Pair> pairs) {

        /** Keeps a copy. */
        public Cell {
            pairs = List.copyOf(pairs);
        }
    }

    /**
     * A colleague.
     *
     * @param agentId    who
     * @param count      the colleague's count in the cell
     * @param difference the colleague's share minus the agent's, by an interval widened for the number of colleagues compared in the matrix
     */
    public record Pair(String agentId, ClusteredCount count, Difference difference) {
    }
}
