/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.audio;

import java.io.Serial;
import org.jspecify.annotations.Nullable;

/** Sound cannot be played, or went on no further, and why: a plain sentence fit to be shown. Everything but playing still works. */
public class PlaybackException extends Exception {

    @Serial
    private static final long serialVersionUID = 1L;

    /** What kept sound from being heard. */
    public enum Kind {
        /** The machine has no sound output that Java can use. */
        NO_DEVICE,
        /** There is one, but it is taken by another program or refuses this sound. */
        BUSY,
        /** It was there and stopped taking sound. */
        VANISHED,
        /** The recording could not be read any further. */
        UNREADABLE
    }

    private final Kind kind;

    /** A problem with its plain sentence and, if there is one, the failure behind it. */
    public PlaybackException(Kind kind, String reason, @Nullable Throwable cause) {
        super(reason, cause);
        this.kind = kind;
    }

    /** What kind of problem it is. */
    public Kind kind() {
        return kind;
    }
}
