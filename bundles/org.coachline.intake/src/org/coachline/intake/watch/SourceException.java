/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.intake.watch;

import java.io.Serial;

/** Why a source cannot be read now; the message is a plain sentence that says what to do, fit to be shown beside the source's name. */
public class SourceException extends Exception {

    @Serial
    private static final long serialVersionUID = 1L;

    /** @param message why */
    public SourceException(String message) {
        super(message);
    }
}
