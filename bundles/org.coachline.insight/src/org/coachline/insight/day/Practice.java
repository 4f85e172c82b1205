/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.insight.day;

import java.time.LocalDate;
import org.coachline.model.CatalogRef;
import org.jspecify.annotations.Nullable;

/**
 * A technique that somebody has a goal about, and how often it was practised in role-plays.
 *
 * @param planId    of the plan
 * @param goalId    of the goal
 * @param agentId   whose
 * @param agent     name; empty when unknown
 * @param technique what to practise
 * @param name      what people call it
 * @param card      a role-play card that practises it; null where no pack has one
 * @param cardName  its name; empty without a card
 * @param times     how often it was practised
 * @param last      when last; null when never, or nobody said when
 * @param sentence  the same for people
 */
public record Practice(String planId, String goalId, String agentId, String agent, CatalogRef technique, String name, @Nullable CatalogRef card,
        String cardName, int times, @Nullable LocalDate last, String sentence) {
}
