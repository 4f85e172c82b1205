/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.analysis;

/** A speech detector cannot work here; the message is a sentence for people that says why. */
public final class SpeechDetectorException extends Exception {

    private static final long serialVersionUID = 1L;

    /**
     * @param message why, for people
     * @param cause   what happened
     */
    public SpeechDetectorException(String message, Throwable cause) {
        super(message, cause);
    }

    /** @param message why, for people */
    public SpeechDetectorException(String message) {
        super(message);
    }
}
