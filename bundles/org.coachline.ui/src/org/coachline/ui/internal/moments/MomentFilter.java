/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.ui.internal.moments;

import java.util.Locale;

import org.coachline.model.CatalogRef;
import org.coachline.model.coaching.Moment;
import org.coachline.model.coaching.Verdict;
import org.jspecify.annotations.Nullable;

/**
 * Which moments of a review are listed.
 *
 * @param technique of its key only, where an empty key is for bookmarks, or null for all
 * @param verdict   of it only, or null for all
 * @param text      with all of its words somewhere in their names, comments or words heard, or blank for all
 */
record MomentFilter(@Nullable String technique, @Nullable Verdict verdict, String text) {

    /** Lists all. */
    static final MomentFilter ALL = new MomentFilter(null, null, "");

    /** Whether everything is listed, whatever it is. */
    boolean isAll() {
        return technique == null && verdict == null && text.isBlank();
    }

    /** Whether a moment is listed, which goes by a name. */
    boolean lists(Moment moment, String name) {
        if (technique != null && !technique.equals(key(moment)) || verdict != null && verdict != moment.getVerdict()) {
            return false;
        }
        if (text.isBlank()) {
            return true;
        }
        String all = (name + '\n' + known(moment.getComment()) + '\n' + known(moment.getPhraseHeard())).toLowerCase(Locale.ROOT);
        for (String word : text.toLowerCase(Locale.ROOT).strip().split("\\s+")) {
            if (!all.contains(word)) {
                return false;
            }
        }
        return true;
    }

    /** The key of what a moment is linked to; empty for a bookmark. */
    static String key(Moment moment) {
        CatalogRef ref = moment.getTechnique();
        return ref == null ? "" : ref.key();
    }

    private static String known(@Nullable String text) {
        return text == null ? "" : text;
    }
}
