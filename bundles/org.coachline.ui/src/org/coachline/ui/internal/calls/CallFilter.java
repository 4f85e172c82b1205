/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.ui.internal.calls;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import org.coachline.catalog.CallerTypeEntry;
import org.coachline.catalog.Catalog;
import org.coachline.library.CallRow;

/**
 * Which calls match what was typed: those whose facts hold every word, and those in whose words the library found it.
 *
 * @param words   lower case; a call must have all of them
 * @param found   ids of calls that match by what was said or written in them
 * @param catalog names the caller types
 */
record CallFilter(List<String> words, Set<String> found, Catalog catalog) {

    static CallFilter of(String typed, Catalog catalog) {
        List<String> words = Arrays.stream(typed.toLowerCase(Locale.ROOT).strip().split("\\s+")).filter(word -> !word.isEmpty()).toList();
        return new CallFilter(words, Set.of(), catalog);
    }

    CallFilter with(List<CallRow> rows) {
        Set<String> ids = new HashSet<>();
        rows.forEach(row -> ids.add(row.id()));
        return new CallFilter(words, ids, catalog);
    }

    List<CallRow> apply(List<CallRow> rows) {
        return words.isEmpty() ? rows : rows.stream().filter(this::matches).toList();
    }

    private boolean matches(CallRow row) {
        if (found.contains(row.id())) {
            return true;
        }
        String facts = String.join("\n", row.agent(), row.team(), row.queue(), row.title(), callerType(row, catalog), row.status())
                .toLowerCase(Locale.ROOT);
        return words.stream().allMatch(facts::contains);
    }

    static String callerType(CallRow row, Catalog catalog) {
        return row.callerType() == null ? ""
                : catalog.callerType(row.callerType()).map(CallerTypeEntry::name).orElse(row.callerType().item().replace('-', ' '));
    }
}
