/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.extension;

import org.jspecify.annotations.Nullable;

/** A contribution that cannot be used, with its contributor and the reason in words for people. */
public final class FaultyContributionException extends Exception {

    private static final long serialVersionUID = 1L;

    private final String contributor;

    /**
     * @param contributor symbolic name of the bundle that contributed it
     * @param message     what is wrong, naming the contributor and the contribution
     * @param cause       what was thrown underneath, if anything
     */
    public FaultyContributionException(String contributor, String message, @Nullable Throwable cause) {
        super(message, cause);
        this.contributor = contributor;
    }

    /**
     * Who contributed it.
     *
     * @return the symbolic name of a bundle
     */
    public String contributor() {
        return contributor;
    }
}
