/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.catalog.internal;

import java.util.Collection;

/** Guesses what was meant by a word that is not known. */
final class Suggestion {

    private static final int FARTHEST = 2;
    /** Nobody mistypes something longer than this; comparing costs the product of both lengths. */
    private static final int LONGEST = 64;

    private Suggestion() {
    }

    /** A sentence with a blank behind it, or nothing when no known word is near. */
    static String of(String written, Collection<String> known) {
        String best = "";
        int least = FARTHEST + 1;
        for (String each : known) {
            if (written.length() > LONGEST || each.length() > LONGEST || Math.abs(written.length() - each.length()) > FARTHEST) {
                continue;
            }
            int far = distance(written.toLowerCase(java.util.Locale.ROOT), each.toLowerCase(java.util.Locale.ROOT));
            if (far < least) {
                least = far;
                best = each;
            }
        }
        return best.isEmpty() ? "" : org.eclipse.osgi.util.NLS.bind(Messages.didYouMean, best) + ' ';
    }

    /** Edit distance: insertions, deletions and changes of one character (Levenshtein 1966). */
    private static int distance(String one, String other) {
        int[] row = new int[other.length() + 1];
        for (int j = 0; j < row.length; j++) {
            row[j] = j;
        }
        for (int i = 1; i <= one.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j < row.length; j++) {
                int above = row[j];
                int change = diagonal + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
                row[j] = Math.min(change, Math.min(above, row[j - 1]) + 1);
                diagonal = above;
            }
        }
        return row[other.length()];
    }
}
