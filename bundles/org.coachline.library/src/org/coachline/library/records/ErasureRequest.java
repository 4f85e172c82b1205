/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.library.records;

import java.util.List;

import org.coachline.library.records.RetentionRule.Outside;

/**
 * Whose data is to be erased.
 *
 * @param of      what they were in a call
 * @param id      of the agent; of a customer, of the call they were in
 * @param names   how they are called in texts, to be masked wherever else they stand; an agent's own name need not be said
 * @param outside what is done with recordings outside of the library
 */
public record ErasureRequest(Of of, String id, List<String> names, Outside outside) {

    /** Shorter names are not masked: they would be found in the middle of everything. */
    public static final int SHORTEST_NAME = 3;

    /** Whose. */
    public enum Of {
        /** An agent: their name, and everything of all calls in which they speak. */
        AGENT,
        /** A customer: everything that was said and written of one call. */
        CUSTOMER
    }

    /** Keeps what is a name. */
    public ErasureRequest {
        names = names.stream().map(String::strip).filter(name -> name.length() >= SHORTEST_NAME).distinct().toList();
    }
}
