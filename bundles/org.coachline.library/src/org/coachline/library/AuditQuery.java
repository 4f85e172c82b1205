/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.library;

import java.time.Instant;
import java.util.Set;

import org.jspecify.annotations.Nullable;

/**
 * Which entries of the audit trail are wanted.
 *
 * @param kinds     any of these; all when empty
 * @param who       whose acts, by exactly this name; null for everybody's
 * @param subjectId done to this; null for any
 * @param text      occurs in the subject's type or id, the label, before or after, whatever its case; null for any
 * @param from      not earlier; null for any time
 * @param to        earlier than this; null for any time
 */
public record AuditQuery(Set<AuditKind> kinds, @Nullable String who, @Nullable String subjectId, @Nullable String text, @Nullable Instant from,
        @Nullable Instant to) {

    /** All entries. */
    public static final AuditQuery ALL = new AuditQuery(Set.of(), null, null, null, null, null);

    /** Keeps a copy of the set. */
    public AuditQuery {
        kinds = Set.copyOf(kinds);
    }

    /** The same for some kinds only. */
    public AuditQuery kinds(AuditKind... some) {
        return new AuditQuery(Set.of(some), who, subjectId, text, from, to);
    }

    /** The same for what was done to one subject. */
    public AuditQuery subject(@Nullable String id) {
        return new AuditQuery(kinds, who, id, text, from, to);
    }
}
