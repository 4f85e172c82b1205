/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.insight;

import java.io.Serial;

/** A text that a setting cannot have; the message says which setting, what was written and what is allowed. */
public class InsightSettingException extends Exception {

    @Serial
    private static final long serialVersionUID = 1L;

    /**
     * @param message a sentence for people
     * @param cause   why the text was not understood
     */
    public InsightSettingException(String message, Throwable cause) {
        super(message, cause);
    }
}
