/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.library;

import org.coachline.model.CatalogRef;
import org.coachline.model.coaching.ChannelRole;
import org.coachline.model.coaching.Verdict;
import org.jspecify.annotations.Nullable;

/**
 * As much of a moment as a timeline draws of it.
 *
 * @param id          within its review
 * @param startMicros in the call
 * @param endMicros   in the call; same as the start for a point
 * @param channel     whose
 * @param technique   null for a bookmark
 * @param verdict     NONE counts in no rate
 */
public record OutlinedMoment(String id, long startMicros, long endMicros, ChannelRole channel, @Nullable CatalogRef technique, Verdict verdict) {
}
