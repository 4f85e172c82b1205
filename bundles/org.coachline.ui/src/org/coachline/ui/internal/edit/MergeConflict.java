/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.ui.internal.edit;

/**
 * Something that two people changed differently since both read it.
 *
 * @param key    tells conflicts of one merge apart: the part's id and the feature's name
 * @param where  the part, for people: a moment's place, a note's first words
 * @param what   the feature's name, for people
 * @param mine   what is in the open document, for people
 * @param theirs what the library holds, for people
 */
public record MergeConflict(String key, String where, String what, String mine, String theirs) {

    /** Whose value to take. */
    public enum Side {
        /** What is in the open document. */
        MINE,
        /** What the library holds. */
        THEIRS
    }
}
