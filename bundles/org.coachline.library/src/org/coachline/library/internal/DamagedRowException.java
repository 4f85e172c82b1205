/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.library.internal;

import java.sql.SQLException;

/** A row holds what nothing of ours writes: the database is sound, and what is in it is not. */
final class DamagedRowException extends SQLException {

    private static final long serialVersionUID = 1L;

    DamagedRowException(RuntimeException cause) {
        super(String.valueOf(cause.getMessage()), cause);
    }
}
