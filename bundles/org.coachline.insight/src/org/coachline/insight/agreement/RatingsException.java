/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.insight.agreement;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** A file of ratings that cannot be used; the message says which, where in it, and what to do. */
public final class RatingsException extends Exception {

    private static final long serialVersionUID = 1L;

    private final transient Path file;

    /**
     * @param file    which
     * @param message for people
     * @param cause   what failed, or null
     */
    public RatingsException(Path file, String message, @Nullable Throwable cause) {
        super(message, cause);
        this.file = file;
    }

    /**
     * Which file.
     *
     * @return as it was given
     */
    public Path file() {
        return file;
    }
}
