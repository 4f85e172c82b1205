/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.insight.agreement;

import org.coachline.model.coaching.Verdict;

/**
 * A moment as far as agreement needs it.
 *
 * @param technique   key of the technique ({@code pack/item})
 * @param startMicros in the call
 * @param endMicros   in the call; the same as the start for a point
 * @param verdict     how it went; {@link Verdict#NONE} where the reviewer did not judge
 */
public record Mark(String technique, long startMicros, long endMicros, Verdict verdict) {
}
