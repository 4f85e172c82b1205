/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.library;

import java.util.List;

/**
 * What a check of a library found.
 *
 * @param documents  how many documents were looked at
 * @param recordings how many recordings were looked for
 * @param problems   what is wrong; empty when all is well
 */
public record CheckReport(long documents, long recordings, List<Problem> problems) {

    /** Which part of a library has a problem. */
    public enum Area {
        /** The database file. */
        DATABASE,
        /** A document that cannot be read. */
        DOCUMENT,
        /** Lists that do not say what the document says; rebuilding them helps. */
        PROJECTION,
        /** A reference to a document that is not there. */
        REFERENCE,
        /** A recording that is missing or altered. */
        RECORDING,
        /** The audit trail: changed, with a gap, or cut off. */
        AUDIT,
        /** A pack that the library keeps, and that is not what was put there. */
        PACK
    }

    /**
     * One problem.
     *
     * @param area    where
     * @param subject id of the document, or name of the file
     * @param message a sentence for people
     */
    public record Problem(Area area, String subject, String message) {
    }

    /** Keeps a copy of the list. */
    public CheckReport {
        problems = List.copyOf(problems);
    }

    /** Whether all is well. */
    public boolean sound() {
        return problems.isEmpty();
    }
}
