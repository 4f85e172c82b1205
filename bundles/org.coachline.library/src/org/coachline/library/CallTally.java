/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.library;

import java.time.Instant;
import org.coachline.model.CatalogRef;
import org.jspecify.annotations.Nullable;

/**
 * How a technique went in one call of one agent.
 *
 * @param callId     of the call
 * @param start      when it began, if known
 * @param callerType of the call, if known
 * @param hardness   0 (nothing stood out) to 1, as last measured; 0 before
 * @param technique  the technique, written {@code pack/item}, whatever its version
 * @param usedWell   moments
 * @param partly     moments
 * @param missed     moments
 * @param backfired  moments
 */
public record CallTally(String callId, @Nullable Instant start, @Nullable CatalogRef callerType, double hardness, String technique, int usedWell,
        int partly, int missed, int backfired) {
}
