/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.library;

import java.time.LocalDate;

import org.coachline.model.CatalogRef;
import org.coachline.model.coaching.ProgressStatus;
import org.jspecify.annotations.Nullable;

/**
 * A goal of a coaching plan in a list.
 *
 * @param id              of the goal
 * @param planId          of its plan
 * @param agentId         whose
 * @param technique       to do better, if it is about one
 * @param statement       may be empty
 * @param status          how far
 * @param due             if there is a day for it
 * @param baselineUsed    chances in which the technique was used before coaching
 * @param baselineChances chances before coaching
 * @param target          share of chances, 0 to 1
 */
public record GoalRow(String id, String planId, String agentId, @Nullable CatalogRef technique, String statement, ProgressStatus status,
        @Nullable LocalDate due, int baselineUsed, int baselineChances, double target) {
}
