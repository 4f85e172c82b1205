/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.catalog.sites;

/** Something from an update site cannot come in or go; the message says why, in a sentence for people. */
public final class SiteException extends Exception {

    private static final long serialVersionUID = 1L;

    /**
     * With its reason.
     *
     * @param message a sentence for people
     */
    public SiteException(String message) {
        super(message);
    }

    /**
     * With its reason and what caused it.
     *
     * @param message a sentence for people
     * @param cause   for the log
     */
    public SiteException(String message, Throwable cause) {
        super(message, cause);
    }
}
