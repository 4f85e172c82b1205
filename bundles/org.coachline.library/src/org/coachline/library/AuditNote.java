/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.library;

import java.util.Objects;

import org.jspecify.annotations.Nullable;

/**
 * What is to be written into the audit trail: an act, before it has a number, a time and a place in the chain.
 *
 * <p>Who, label, before and after may hold personal data: they can be taken out later without breaking the chain. Kind and subject
 * cannot, so a subject is named by an id, never by a name.
 *
 * @param kind        of act
 * @param subjectType what it was done to: a type of document such as {@code Call}, or another noun such as {@code Setting}
 * @param subjectId   which one: its id, never a person's name
 * @param who         did it, by name; {@code Coachline} where nobody did
 * @param label       what people call the subject; empty where nothing is to be said
 * @param before      how it was; null where there was nothing
 * @param after       how it is since; null where nothing is left
 */
public record AuditNote(AuditKind kind, String subjectType, String subjectId, String who, String label, @Nullable String before,
        @Nullable String after) {

    /** The name that acts have which nobody did: a rule, a timer. */
    public static final String NOBODY = "Coachline";

    /** The longest text that is kept; longer ones are cut, and end in an ellipsis. */
    public static final int MAX_TEXT = 100_000;

    /** Cuts what is too long. */
    public AuditNote {
        Objects.requireNonNull(kind);
        subjectType = cut(Objects.requireNonNull(subjectType));
        subjectId = cut(Objects.requireNonNull(subjectId));
        who = cut(Objects.requireNonNull(who));
        label = cut(Objects.requireNonNull(label));
        before = before == null ? null : cut(before);
        after = after == null ? null : cut(after);
    }

    private static String cut(String text) {
        text = text.replace('\u0000', '\ufffd'); // No database but SQLite keeps a text with it.
        return text.length() <= MAX_TEXT ? text : text.substring(0, MAX_TEXT - 1) + '\u2026';
    }

    /** An act with nothing to say about before and after. */
    public static AuditNote of(AuditKind kind, String subjectType, String subjectId, String who) {
        return new AuditNote(kind, subjectType, subjectId, who, "", null, null);
    }

    /** The same with what people call the subject. */
    public AuditNote labelled(String text) {
        return new AuditNote(kind, subjectType, subjectId, who, text, before, after);
    }

    /** The same with how it was and how it is since. */
    public AuditNote changing(@Nullable String was, @Nullable String is) {
        return new AuditNote(kind, subjectType, subjectId, who, label, was, is);
    }
}
