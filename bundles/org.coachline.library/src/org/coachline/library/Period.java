/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.library;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * When calls began.
 *
 * @param from then or later; null for any time. Calls whose start is not known lie in {@link #ALWAYS} only
 * @param to   before; null for any time
 */
public record Period(@Nullable Instant from, @Nullable Instant to) {

    /** Any time, known or not. */
    public static final Period ALWAYS = new Period(null, null);
}
