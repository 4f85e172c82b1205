/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.audio;

import java.io.Serial;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * A file that cannot be read as sound, and why. {@link #reason()} is a plain sentence without the file's name, fit to be
 * shown; {@link #getMessage()} puts the file's name before it.
 */
public class AudioException extends Exception {

    @Serial
    private static final long serialVersionUID = 1L;

    private final transient Path file;
    private final String reason;

    /** A refusal of {@code file} for {@code reason}. */
    public AudioException(Path file, String reason) {
        this(file, reason, null);
    }

    /** A refusal with the lower-level failure behind it. */
    public AudioException(Path file, String reason, @Nullable Throwable cause) {
        super(nameOf(file) + ": " + reason, cause);
        this.file = file;
        this.reason = reason;
    }

    private static String nameOf(Path file) {
        Path name = file.getFileName();
        return name == null ? file.toString() : name.toString();
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
