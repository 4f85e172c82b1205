/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.intake.watch;

import java.io.Serial;

/** A pattern that cannot be one; the message says what is wrong in plain words, fit to be shown beside the field it was typed in. */
public class PatternException extends Exception {

    @Serial
    private static final long serialVersionUID = 1L;

    /** @param message what is wrong */
    public PatternException(String message) {
        super(message);
    }
}
