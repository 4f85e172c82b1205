/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.extension;

import java.util.Optional;

/**
 * Decides whether the code of a contributor may be called where some library is open. Asked once for each contributor and each time the rule is set, on the
 * thread that sets it or that first looks for guests; it may read from disk, and must not throw.
 *
 * @since 1.0
 */
@FunctionalInterface
public interface GuestRule {

    /** Everybody's code may be called. */
    GuestRule EVERYBODY = contribution -> Optional.empty();

    /**
     * Rules on a contributor.
     *
     * @param contribution one of its contributions
     * @return why its code may not be called, as a sentence for people; empty when it may
     */
    Optional<String> refusal(Contribution contribution);
}
