/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.audio;

import java.io.Serial;
import java.nio.file.Path;

/** The refusal of a recording that is sound in every respect but that there is none in it. */
public final class EmptyRecordingException extends AudioException {

    @Serial
    private static final long serialVersionUID = 1L;

    private final transient AudioFormat format;

    /** A refusal of {@code file} for {@code reason}. */
    public EmptyRecordingException(Path file, String reason, AudioFormat format) {
        super(file, reason);
        this.format = format;
    }

    /** What the recording would be made of. */
    public AudioFormat format() {
        return format;
    }
}
