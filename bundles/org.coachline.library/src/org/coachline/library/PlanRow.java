/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.library;

import java.time.LocalDate;

import org.coachline.model.coaching.PlanStatus;
import org.jspecify.annotations.Nullable;

/**
 * A coaching plan in a list.
 *
 * @param id      of the document
 * @param title   may be empty
 * @param agentId whose plan; may be empty
 * @param agent   name; empty when unknown
 * @param coach   name; empty when unknown
 * @param status  where it stands
 * @param goals   how many
 * @param nextDue the earliest day on which a goal or action that is neither done nor dropped, or a follow-up, is due
 * @param version of the document
 */
public record PlanRow(String id, String title, String agentId, String agent, String coach, PlanStatus status, int goals,
        @Nullable LocalDate nextDue, long version) {
}
