/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.extension;

import java.io.Serial;

/** What a guest returned cannot be used: too much of it, contradictory, out of range. A {@link Guard} makes a fault of it. */
public final class NonsenseException extends Exception {

    @Serial
    private static final long serialVersionUID = 1L;

    /** @param reason what is wrong with it, for people, as in "1,000,000 moments, where 5,000 are the most"; no full stop */
    public NonsenseException(String reason) {
        super(reason);
    }
}
