/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.catalog.trust;

/**
 * A text is no rule by which packs could be let in; the message is for people.
 *
 * @since 1.0
 */
public final class TrustPolicyException extends Exception {

    private static final long serialVersionUID = 1L;

    /**
     * With its reason.
     *
     * @param message a sentence for people
     */
    public TrustPolicyException(String message) {
        super(message);
    }
}
