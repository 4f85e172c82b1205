/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.catalog;

import java.util.List;

/** An id that several packs use, given without its pack. The message lists the ways to say which is meant. */
public final class AmbiguousIdException extends Exception {

    private static final long serialVersionUID = 1L;

    private final List<String> keys;

    /**
     * @param message what is ambiguous, for people
     * @param keys    {@code pack/item} of each candidate
     */
    public AmbiguousIdException(String message, List<String> keys) {
        super(message);
        this.keys = List.copyOf(keys);
    }

    /**
     * The candidates.
     *
     * @return {@code pack/item} of each, unmodifiable
     */
    public List<String> keys() {
        return keys;
    }
}
