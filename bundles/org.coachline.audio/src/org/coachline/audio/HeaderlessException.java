/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.audio;

import java.io.Serial;
import java.nio.file.Path;

/**
 * The refusal of a file that begins like nothing that is known, is no text and is not all zeros: it may be sound without a
 * header. Whoever can ask for its coding and rate may then try {@link AudioFile#openRaw}.
 */
public final class HeaderlessException extends AudioException {

    @Serial
    private static final long serialVersionUID = 1L;

    /** A refusal of {@code file} for {@code reason}. */
    public HeaderlessException(Path file, String reason) {
        super(file, reason);
    }
}
