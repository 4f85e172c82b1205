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
