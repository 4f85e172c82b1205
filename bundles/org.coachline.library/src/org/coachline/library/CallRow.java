/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.library;

import java.time.Instant;

import org.coachline.model.CatalogRef;
import org.coachline.model.coaching.Resolution;
import org.jspecify.annotations.Nullable;

/**
 * A call in a list.
 *
 * @param id             of the document
 * @param start          when it began, if known
 * @param zone           IANA id of the zone the start is shown in, if known
 * @param agentId        of the first leg's agent; empty while unknown
 * @param agent          that agent's name; empty while unknown
 * @param team           name of the agent's team; empty while unknown
 * @param queue          may be empty
 * @param callerType     if somebody said
 * @param durationMicros from the start to the end of its last recording
 * @param moments        in all its reviews
 * @param missed         of those, the ones with the verdict missed
 * @param status         {@code new} without a review, else the status that most wants attention among its reviews, in this
 *                       order: {@code disputed}, {@code draft}, {@code delivered}, {@code acknowledged}, {@code resolved}
 * @param satisfaction   1 to 5, where somebody asked
 * @param resolution     whether the customer's matter was settled
 * @param hardness       0 (nothing stood out) to 1, as last measured; 0 before
 * @param title          may be empty
 */
public record CallRow(String id, @Nullable Instant start, @Nullable String zone, String agentId, String agent, String team, String queue,
        @Nullable CatalogRef callerType, long durationMicros, int moments, int missed, String status, @Nullable Double satisfaction,
        Resolution resolution, double hardness, String title) {
}
