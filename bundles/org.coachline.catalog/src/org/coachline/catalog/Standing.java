/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.catalog;

import java.util.List;

import org.coachline.model.CatalogRef;

/**
 * How a technique that a mark was made with stands in the packs that are here now.
 *
 * @param kind  what became of it
 * @param now   what stands for it now: itself, its successor, the several of a split; empty when retired or gone
 * @param steps what the pack says on the way, oldest first
 */
public record Standing(Kind kind, List<CatalogRef> now, List<Replacement> steps) {

    /** What became of a technique. */
    public enum Kind {
        /** It is still what it was. */
        SAME,
        /** It has another id, and means the same. */
        RENAMED,
        /** It and others became one. */
        MERGED,
        /** It became several; which of them a mark meant, nobody can say. */
        SPLIT,
        /** It is no longer taught. */
        RETIRED,
        /** Its pack is not here, is faulty, or says nothing of it. */
        GONE
    }

    /** Copies the lists. */
    public Standing {
        now = List.copyOf(now);
        steps = List.copyOf(steps);
    }

    /**
     * Whether marks of it can be counted as marks of one technique of now.
     *
     * @return true for all but split, retired and gone
     */
    public boolean countsOn() {
        return kind == Kind.SAME || kind == Kind.RENAMED || kind == Kind.MERGED;
    }
}
