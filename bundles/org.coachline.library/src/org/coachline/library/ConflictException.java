/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.library;

import java.io.Serial;

import org.coachline.model.coaching.Document;
import org.jspecify.annotations.Nullable;

/** A document was to be saved or deleted, but it is no longer in the version that was read. Nothing was changed. */
public final class ConflictException extends LibraryException {

    @Serial
    private static final long serialVersionUID = 1L;

    private final transient @Nullable Stored<? extends Document> stored;

    /**
     * @param message a sentence for people
     * @param stored  what the library holds now; null when the document was deleted
     */
    public ConflictException(String message, @Nullable Stored<? extends Document> stored) {
        super(Reason.CONFLICT, message, null);
        this.stored = stored;
    }

    /** What the library holds now, to compare and merge with; null when the document was deleted. */
    public @Nullable Stored<? extends Document> stored() {
        return stored;
    }
}
