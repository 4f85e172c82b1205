/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.extension;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

/**
 * What a contributor did wrong.
 *
 * @param kind         the kind of fault
 * @param contributor  symbolic name of the bundle
 * @param contribution id of the contribution that was called
 * @param message      what happened, for people, naming the contributor
 * @param cause        what was thrown, if anything
 * @param at           when
 */
public record Fault(Kind kind, String contributor, String contribution, String message, @Nullable Throwable cause, Instant at) {

    /** What a guest can do wrong. */
    public enum Kind {
        /** It threw. */
        THREW,
        /** Its code needs something that is not there, or not of that version. */
        DOES_NOT_LINK,
        /** It is not of the type that its extension point asks for, or cannot be made at all. */
        FAULTY,
        /** It returned null. */
        RETURNED_NOTHING,
        /** It returned something that the caller refused. */
        NONSENSE,
        /** It took longer than allowed, and stopped when interrupted. */
        OVER_TIME,
        /** It took longer than allowed, and was still running when the guard stopped waiting. */
        ABANDONED,
        /** It did nothing wrong now: somebody has switched its contributor off for good. */
        TURNED_OFF,
        /** It did nothing wrong: the rule of the library that is open does not let its contributor's code in. */
        NOT_ADMITTED;

        /**
         * Whether it is nothing that the guest did.
         *
         * @return true where somebody decided that it is not to be asked
         */
        public boolean decided() {
            return this == TURNED_OFF || this == NOT_ADMITTED;
        }
    }
}
