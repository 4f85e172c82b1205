/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.intake.ranking;

import java.io.Serial;

/** A text that a setting cannot be; the message says what it can be. */
public final class RankSettingException extends Exception {

    @Serial
    private static final long serialVersionUID = 1L;

    RankSettingException(String message, Throwable cause) {
        super(message, cause);
    }
}
