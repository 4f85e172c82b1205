/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.cli.internal;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/** Names that somebody may have meant. */
final class Nearest {

    private static final int MOST = 3;

    private Nearest() {
    }

    /** The names nearest to a word by the number of letters to change, the nearest first; only those that are near at all. */
    static List<String> to(String word, Collection<String> names) {
        String wanted = word.toLowerCase(Locale.ROOT);
        int allowed = Math.max(2, wanted.length() / 2);
        return names.stream().distinct().filter(name -> distance(wanted, name) <= allowed)
                .sorted(Comparator.<String>comparingInt(name -> distance(wanted, name)).thenComparing(Comparator.naturalOrder()))
                .limit(MOST).toList();
    }

    /** V. I. Levenshtein, "Binary codes capable of correcting deletions, insertions, and reversals" (1966); part of a name costs one. */
    private static int distance(String wanted, String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        if (!wanted.isEmpty() && lower.contains(wanted)) {
            return 1;
        }
        int[] row = new int[lower.length() + 1];
        for (int j = 0; j < row.length; j++) {
            row[j] = j;
        }
        for (int i = 1; i <= wanted.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j < row.length; j++) {
                int change = diagonal + (wanted.charAt(i - 1) == lower.charAt(j - 1) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(change, Math.min(row[j], row[j - 1]) + 1);
            }
        }
        return row[lower.length()];
    }
}
