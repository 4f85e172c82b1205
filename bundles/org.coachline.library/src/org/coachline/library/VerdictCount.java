/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.library;

/**
 * What a reviewer marked of an agent: moments of techniques with a verdict.
 *
 * @param reviewerId who marked; may be empty
 * @param reviewer   name; empty when unknown
 * @param agentId    whose moments
 * @param reviews    in how many reviews
 * @param usedWell   moments
 * @param partly     moments
 * @param missed     moments
 * @param backfired  moments
 */
public record VerdictCount(String reviewerId, String reviewer, String agentId, long reviews, long usedWell, long partly, long missed,
        long backfired) {
}
