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
 * One entry of the audit trail.
 *
 * @param sequence    its number: 1 for the first, and one more for each that follows, without gaps
 * @param at          when it was written
 * @param kind        what it tells of
 * @param subjectType what it was done to, such as {@code Call}
 * @param subjectId   which one
 * @param who         did it; null once that was erased
 * @param label       what people called the subject; null once that was erased
 * @param before      how it was; null where there was nothing, and once that was erased
 * @param after       how it was from then on; null where there was nothing, and once that was erased
 * @param hash        over all of it and the entry before, in hexadecimal
 */
public record AuditEntry(long sequence, Instant at, AuditKind kind, String subjectType, String subjectId, @Nullable String who,
        @Nullable String label, @Nullable String before, @Nullable String after, String hash) {

    /** Whether what it said of the subject was taken out, because it was about somebody who had it erased. */
    public boolean erased() {
        return label == null;
    }
}
