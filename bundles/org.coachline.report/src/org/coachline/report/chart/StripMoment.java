/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.report.chart;

import org.coachline.model.coaching.ChannelRole;
import org.coachline.model.coaching.Verdict;

/**
 * A moment as a strip shows it.
 *
 * @param startMicros in the call
 * @param endMicros   in the call; the same as the start for a point
 * @param channel     whose voice
 * @param name        of the technique; empty for a bookmark
 * @param verdict     how it went
 */
public record StripMoment(long startMicros, long endMicros, ChannelRole channel, String name, Verdict verdict) {
}
