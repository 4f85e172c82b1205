/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.ui;

import java.util.Set;

/** Hears what happens to the library and the packs of the running workbench. UI thread. */
public interface SessionListener {

    /** Another library is open, or none: {@link Session#library()} tells. */
    default void libraryOpened() {
    }

    /**
     * Something was committed to the open library.
     *
     * @param documentIds the documents saved, deleted or measured anew; empty when something else changed
     * @param external    whether another process did it
     */
    default void libraryChanged(Set<String> documentIds, boolean external) {
    }

    /** Packs came or went: {@link Session#catalog()} tells. */
    default void catalogChanged() {
    }
}
