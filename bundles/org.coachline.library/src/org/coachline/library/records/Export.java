/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.library.records;

import java.nio.file.Path;
import java.util.Objects;

/**
 * Something about people that leaves a library as a file or on paper.
 *
 * @param what        it is
 * @param subjectType of which document: its type, such as {@code CoachingPlan}; another noun where it is of none
 * @param subjectId   id of that document, never a name
 * @param target      where to: the name of a file without its folder, or of a printer
 */
public record Export(What what, String subjectType, String subjectId, String target) {

    /** What can leave. */
    public enum What {
        /** What an agent may read of a review, as a document. */
        DEBRIEF,
        /** Cards for role-plays of a call or plan. */
        CARDS,
        /** A coaching plan, as a workbook or by a partner's exporter. */
        PLAN,
        /** What was said in a call. */
        TRANSCRIPT,
        /** A chart of somebody's figures, as a file. */
        CHART,
        /** Charts of somebody's figures, printed. */
        PRINT,
        /** Entries of the audit trail. */
        AUDIT
    }

    /** The subject of what is of no document. */
    public static final String LIBRARY = "Library";

    /** Refuses null. */
    public Export {
        Objects.requireNonNull(what);
        Objects.requireNonNull(subjectType);
        Objects.requireNonNull(subjectId);
        Objects.requireNonNull(target);
    }

    /** What goes into a file; of its path only the name is kept. */
    public static Export of(What what, String subjectType, String subjectId, Path file) {
        return new Export(what, subjectType, subjectId, String.valueOf(file.getFileName()));
    }
}
