/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.insight;

import java.time.LocalDate;

/**
 * A rate in a piece of time.
 *
 * @param first  the first day
 * @param last   the last day, part of it
 * @param count  used out of chances; {@link ClusteredCount#NONE} when there were none
 * @param tooFew whether there are fewer calls than were asked for: the share is then not to be relied on
 */
public record RatePoint(LocalDate first, LocalDate last, ClusteredCount count, boolean tooFew) {
}
