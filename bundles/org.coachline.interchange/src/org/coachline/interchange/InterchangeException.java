/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.interchange;

import java.io.Serial;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** A file of another tool that cannot be read or written, and why. {@link #reason()} is a plain sentence without the file's name. */
public class InterchangeException extends Exception {

    @Serial
    private static final long serialVersionUID = 1L;

    private final transient Path file;
    private final String reason;

    /** A refusal of {@code file} for {@code reason}, with the failure behind it, if there was one. */
    public InterchangeException(Path file, String reason, @Nullable Throwable cause) {
        super(file.getFileName() + ": " + reason, cause);
        this.file = file;
        this.reason = reason;
    }

    /** The file that was refused. */
    public Path file() {
        return file;
    }

    /** Why, in plain words, without the file's name. */
    public String reason() {
        return reason;
    }
}
