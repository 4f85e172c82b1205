/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.library;

import org.coachline.model.CatalogRef;
import org.jspecify.annotations.Nullable;

/**
 * How a technique went, summed up over calls. With the sums over squares, how far calls differ from each other can be told without
 * reading them: moments of one call resemble each other, and a rate that forgets that looks surer than it is. Used means used well
 * or partly, a chance is a moment with a verdict; sums of squares are over calls.
 *
 * @param technique        the technique, written {@code pack/item}, whatever its version
 * @param agentId          whose; empty when all agents are in one sum
 * @param callerType       of the calls; null when it is not known, or when all types are in one sum
 * @param stretch          between which edges of the query, from 0; 0 when there are none
 * @param calls            how many calls
 * @param usedWell         moments
 * @param partly           moments
 * @param missed           moments
 * @param backfired        moments
 * @param usedSquares      sum of the squares of used
 * @param usedTimesChances sum of used times chances
 * @param chancesSquares   sum of the squares of chances
 */
public record TechniqueTally(String technique, String agentId, @Nullable CatalogRef callerType, int stretch, long calls, long usedWell, long partly,
        long missed, long backfired, long usedSquares, long usedTimesChances, long chancesSquares) {
}
