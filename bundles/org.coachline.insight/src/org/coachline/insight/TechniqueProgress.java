/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.insight;

/**
 * An agent's rate of a technique beside that of the others.
 *
 * @param technique the technique, written {@code pack/item}
 * @param usedWell  the agent's moments used well
 * @param partly    partly
 * @param missed    missed
 * @param backfired backfired
 * @param own       the agent's count
 * @param tooFew    whether the agent has fewer calls with a chance than were asked for
 * @param others    the count of the others of the team, the agent left out
 * @param against   the agent's share minus that of the others
 */
public record TechniqueProgress(String technique, long usedWell, long partly, long missed, long backfired, ClusteredCount own, boolean tooFew,
        ClusteredCount others, Comparison against) {
}
