/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.intake.ranking;

import java.util.List;

/**
 * A call's place among those that are worth hearing.
 *
 * @param callId  of the document
 * @param rank    1 for the first
 * @param score   the sum of the points of its reasons
 * @param drawn   whether it has its place by chance and not by its score
 * @param measured whether its sound has been measured: if not, reasons are missing that only sound can give
 * @param heard   whether somebody has reviewed it: such calls come last
 * @param reasons the heaviest first
 */
public record RankedCall(String callId, int rank, double score, boolean drawn, boolean measured, boolean heard, List<RankReason> reasons) {

    /** Keeps a copy of the list. */
    public RankedCall {
        reasons = List.copyOf(reasons);
    }
}
