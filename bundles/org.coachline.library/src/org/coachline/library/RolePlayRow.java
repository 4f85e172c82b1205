/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.library;

import java.time.LocalDate;

import org.coachline.model.CatalogRef;
import org.coachline.model.coaching.Verdict;
import org.jspecify.annotations.Nullable;

/**
 * A role-play that somebody practised, as their plan keeps it.
 *
 * @param planId    of the plan
 * @param id        of the role-play in the plan
 * @param agentId   who practised; may be empty
 * @param agent     name; empty when unknown
 * @param date      when, if somebody said
 * @param partner   who played the caller; may be empty
 * @param card      the role-play card, where one was used
 * @param technique what was practised, if somebody said
 * @param result    how it went; NONE while nobody said
 */
public record RolePlayRow(String planId, String id, String agentId, String agent, @Nullable LocalDate date, String partner, @Nullable CatalogRef card,
        @Nullable CatalogRef technique, Verdict result) {
}
