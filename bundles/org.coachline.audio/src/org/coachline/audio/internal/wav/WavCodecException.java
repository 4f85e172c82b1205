/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.audio.internal.wav;

import java.io.Serial;
import java.nio.file.Path;
import org.coachline.audio.AudioException;

/** The refusal of a sound WAV file for its coding alone: whoever has other decoders may try those. */
public final class WavCodecException extends AudioException {

    @Serial
    private static final long serialVersionUID = 1L;

    WavCodecException(Path file, String reason) {
        super(file, reason);
    }
}
