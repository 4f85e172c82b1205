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
 * What came out of a call.
 *
 * @param callId         of the call
 * @param agentId        of the first leg's agent; empty while unknown
 * @param start          when it began, if known
 * @param queue          may be empty
 * @param callerType     if known
 * @param resolution     whether the customer's matter was settled
 * @param satisfaction   1 to 5, where somebody asked
 * @param handleMicros   how long it took to handle, if known
 * @param durationMicros from the start to the end of its last recording
 * @param hardness       0 (nothing stood out) to 1, as last measured; 0 before
 * @param reviews        how many there are
 */
public record CallFigures(String callId, String agentId, @Nullable Instant start, String queue, @Nullable CatalogRef callerType,
        Resolution resolution, @Nullable Double satisfaction, @Nullable Long handleMicros, long durationMicros, double hardness, int reviews) {
}
