/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.insight;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What came out of the calls of a piece of time.
 *
 * @param first         the first day
 * @param last          the last day, part of it
 * @param calls         how many calls
 * @param resolved      settled on the first call, out of those of which it is known
 * @param handleSeconds how long they took to handle; null when that is known of none
 * @param satisfaction  1 to 5; null when nobody was asked
 * @param tooFew        whether there are fewer calls than were asked for; the parts say how many they rest on
 */
public record OutcomePoint(LocalDate first, LocalDate last, int calls, Proportion resolved, @Nullable Spread handleSeconds, @Nullable Spread satisfaction,
        boolean tooFew) {
}
