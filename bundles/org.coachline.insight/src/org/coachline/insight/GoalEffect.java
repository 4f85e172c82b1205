/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.insight;

import java.time.LocalDate;

/**
 * How a goal's technique went before and after a session.
 *
 * @param planId       of the plan
 * @param goalId       of the goal
 * @param technique    the technique, written {@code pack/item}
 * @param session      the day of the session, which itself counts on neither side
 * @param windowDays   how many days on either side are compared
 * @param evidenceCalls calls before the session that are left out because the goal was made of them
 * @param hardBefore   calls before it that are left out because they were chosen for their hardness
 * @param hardAfter    the same after it
 * @param otherSessions sessions for the same goal within the days compared, whose effect cannot be told from this one's
 * @param comparison   of what is left, or why nothing is claimed
 */
public record GoalEffect(String planId, String goalId, String technique, LocalDate session, int windowDays, int evidenceCalls, int hardBefore,
        int hardAfter, int otherSessions, Comparison comparison) {
}
