/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.timeline;

import org.coachline.look.Token;

/**
 * A stretch that analysis found, tinted behind the waveforms, or one that is redacted, which covers them.
 *
 * @param start microseconds
 * @param end   microseconds, not before {@code start}
 * @param text  what it is and how long, in the user's language, as in "silence 3.6 s"
 */
public record Tint(Kind kind, long start, long end, String text) {

    /** What can be tinted. */
    public enum Kind {
        /** Nobody speaks. */
        SILENCE(Token.SILENCE),
        /** Both speak. */
        TALK_OVER(Token.TALK_OVER),
        /** The customer waits on hold. */
        HOLD(Token.HOLD),
        /** Nobody hears or reads this part: its tint covers what is under it, hatched, so that it is no colour alone. */
        REDACTED(Token.REDACTED);

        private final Token token;

        Kind(Token token) {
            this.token = token;
        }

        /** Its colour. */
        public Token token() {
            return token;
        }
    }

    /** Throws {@link IllegalArgumentException} where the end is before the start. */
    public Tint {
        if (end < start) {
            throw new IllegalArgumentException("a tint ends before it starts: " + text);
        }
    }
}
