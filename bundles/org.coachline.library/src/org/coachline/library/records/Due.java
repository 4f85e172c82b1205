/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.library.records;

import java.time.Instant;
import java.util.List;

/**
 * Something that a rule of retention says is to go.
 *
 * @param what       it is
 * @param documentId the call, or the review
 * @param callId     of which call
 * @param label      what people call it
 * @param since      counted from then
 * @param rule       that decided
 * @param files      of recordings, what becomes of each; empty for others
 * @param kept       why it stays all the same (a hold, a dispute that is open); empty when it goes
 */
public record Due(RetentionRule.What what, String documentId, String callId, String label, Instant since, RetentionRule rule, List<SoundFile> files,
        String kept) {

    /** Keeps a copy of the list. */
    public Due {
        files = List.copyOf(files);
    }

    /** Whether it goes. */
    public boolean goes() {
        return kept.isEmpty();
    }
}
