/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.library.internal;

import java.util.EnumSet;
import java.util.Set;

import org.coachline.library.AuditKind;
import org.coachline.library.AuditNote;
import org.coachline.model.CardText;
import org.jspecify.annotations.Nullable;

/**
 * Masks card numbers in what the audit trail is told, before it is written: what is chained cannot be changed later without a gap that shows.
 */
final class AuditCards {

    /** Before and after are the words of somebody, such as a reason. */
    private static final Set<AuditKind> TYPED = EnumSet.of(AuditKind.CALIBRATION, AuditKind.REPLY, AuditKind.DISPUTE, AuditKind.RULING, AuditKind.REDACTION,
            AuditKind.UNMASKING, AuditKind.HOLD, AuditKind.ERASURE);

    private AuditCards() {
    }

    /** An entry as it may be written; the same where nothing is to be masked. */
    static AuditNote masked(AuditNote note) {
        if (note.subjectType().equals(AuditRanges.SUBJECT) || note.kind() == AuditKind.BACKUP) {
            // Read back by machines, and of numbers only; where a backup is must be found again by what stands here.
            return note;
        }
        boolean typed = TYPED.contains(note.kind());
        return note.labelled(CardText.maskedName(note.label())).changing(masked(note.before(), typed), masked(note.after(), typed));
    }

    /** Names of files and figures are not to be taken for a number that they are not; a reason loses little by it. */
    private static @Nullable String masked(@Nullable String text, boolean typed) {
        return text == null ? null : typed ? CardText.masked(text) : CardText.maskedName(text);
    }
}
