/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.extension.internal;

import org.coachline.extension.Floods;
import org.jspecify.annotations.Nullable;

/**
 * What a guest threw, told in words of the host's own. An exception has methods too, and a guest's may throw, block or answer something else each time; so they are called once, on the guarded
 * thread, and whoever logs or shows this later calls none of them.
 */
public final class Thrown extends Exception {

    private static final long serialVersionUID = 1L;

    private static final int MOST_WORDS = 2_000;
    private static final int MOST_CAUSES = 8;

    private Thrown(String words, @Nullable Thrown cause) {
        super(words, cause);
    }

    /**
     * Copies what was thrown, with its causes. Calls the guest's code.
     *
     * @param thrown by a guest
     * @return the host's own
     */
    public static Thrown of(Throwable thrown) {
        return of(thrown, MOST_CAUSES);
    }

    private static Thrown of(Throwable thrown, int causes) {
        String words = thrown.getClass().getName();
        StackTraceElement[] stack = {};
        Thrown cause = null;
        try {
            words = Floods.text(thrown.toString(), MOST_WORDS);
            stack = thrown.getStackTrace().clone();
            Throwable next = causes > 0 ? thrown.getCause() : null;
            cause = next == null ? null : of(next, causes - 1);
        } catch (Throwable e) {
            // What cannot tell of itself is known by its name, and by as much as it told before it failed.
            System.getLogger(Thrown.class.getName()).log(System.Logger.Level.DEBUG, words + " cannot be told in full");
        }
        Thrown copy = new Thrown(words, cause);
        copy.setStackTrace(stack);
        return copy;
    }

    /** As what was thrown names itself. */
    @Override
    public String toString() {
        return String.valueOf(getMessage());
    }
}
