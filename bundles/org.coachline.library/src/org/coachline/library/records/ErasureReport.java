/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.library.records;

import java.util.List;

/**
 * What an erasure takes away, or took.
 *
 * @param erased      what goes
 * @param kept        what stays within the library, with the reason
 * @param unreachable what the library cannot reach, and somebody has to see to
 * @param done        whether it was done; a dry run changes nothing
 */
public record ErasureReport(List<Line> erased, List<Line> kept, List<String> unreachable, boolean done) {

    /**
     * One thing.
     *
     * @param documentId of the document; empty for what is none
     * @param label      what people call it
     * @param detail     what goes of it, or why it stays
     */
    public record Line(String documentId, String label, String detail) {
    }

    /** Keeps copies of the lists. */
    public ErasureReport {
        erased = List.copyOf(erased);
        kept = List.copyOf(kept);
        unreachable = List.copyOf(unreachable);
    }
}
