/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.insight;

/** There is no moment with a technique and a verdict to make a plan from; the message says whose, and what to do. */
public final class NothingToProposeException extends Exception {

    private static final long serialVersionUID = 1L;

    /** @param message what is missing, for people */
    public NothingToProposeException(String message) {
        super(message);
    }
}
