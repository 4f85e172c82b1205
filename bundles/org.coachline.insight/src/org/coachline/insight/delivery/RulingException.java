/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.insight.delivery;

/** A disputed line cannot be decided about like that; the message says why, in plain words. */
public final class RulingException extends Exception {

    private static final long serialVersionUID = 1;

    /**
     * @param message why, for people
     */
    public RulingException(String message) {
        super(message);
    }
}
