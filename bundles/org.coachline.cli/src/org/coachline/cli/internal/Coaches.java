/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.cli.internal;

import java.util.HashMap;
import java.util.Map;
import org.coachline.library.Library;
import org.coachline.library.LibraryException;
import org.coachline.library.MomentQuery;
import org.coachline.library.MomentRow;
import org.jspecify.annotations.Nullable;

/** Who coaches. */
final class Coaches {

    private Coaches() {
    }

    /** The id of the coach who was named, else of the reviewer who marked most of the agent's moments, else of the user. */
    static String of(Library library, String agentId, @Nullable String name) throws LibraryException {
        if (name != null && !name.isBlank()) {
            return library.reviewerNamed(name);
        }
        Map<String, Integer> marked = new HashMap<>();
        for (MomentRow row : library.moments(MomentQuery.ALL.withAgent(agentId))) {
            if (!row.reviewerId().isEmpty()) {
                marked.merge(row.reviewerId(), 1, Integer::sum);
            }
        }
        String most = marked.entrySet().stream()
                .max(Map.Entry.<String, Integer>comparingByValue().thenComparing(Map.Entry.comparingByKey())).map(Map.Entry::getKey)
                .orElse("");
        return most.isEmpty() ? library.reviewerNamed(user()) : most;
    }

    /** The name of whoever is signed in to the computer. */
    static String user() {
        String name = System.getProperty("user.name", "");
        return name.isBlank() ? CliMessages.Reviewer_nameless : name;
    }
}
