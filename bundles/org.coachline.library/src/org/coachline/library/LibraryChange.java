/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.library;

import java.util.Set;

/**
 * Something was committed to a library.
 *
 * @param documentIds the documents saved, deleted or measured anew, and {@link LibrarySettings#CHANGED}; empty when something else changed
 * @param external    whether another process (or another {@link Library} of this one) did it
 */
public record LibraryChange(Set<String> documentIds, boolean external) {

    /** Keeps a copy of the set. */
    public LibraryChange {
        documentIds = Set.copyOf(documentIds);
    }
}
