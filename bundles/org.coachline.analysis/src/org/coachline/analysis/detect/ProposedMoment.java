/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.analysis.detect;

import org.coachline.model.coaching.ChannelRole;
import org.coachline.model.coaching.Verdict;

/**
 * A moment that a detector proposes.
 *
 * @param startMicros where it begins, in microseconds of the call
 * @param endMicros   where it ends, not before the start; the same makes it a point
 * @param technique   key of a technique, {@code pack/technique}; empty for a bookmark. Where no installed pack has it, the proposal is
 *                    left out
 * @param verdict     how the technique went; {@link Verdict#NONE} leaves that to the reviewer, and for a bookmark it is ignored
 * @param channel     who is heard there; {@link ChannelRole#UNKNOWN} where it is nobody's
 * @param reason      why, in a sentence for people: with numbers, so that they can check it. It becomes the moment's comment
 * @since 1.0
 */
public record ProposedMoment(long startMicros, long endMicros, String technique, Verdict verdict, ChannelRole channel, String reason) {
}
