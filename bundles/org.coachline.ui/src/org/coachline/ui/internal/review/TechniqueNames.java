/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.ui.internal.review;

import java.util.Map;

import org.coachline.catalog.Catalog;
import org.coachline.catalog.TechniqueEntry;
import org.coachline.library.SeenTechnique;
import org.coachline.model.CatalogRef;
import org.coachline.ui.internal.support.Texts;
import org.jspecify.annotations.Nullable;

/**
 * What techniques are called and how they are shown, whether or not their packs are there. Any thread.
 *
 * @param catalog what is installed
 * @param seen    what the library keeps of techniques that no pack has any more, by their keys, and by their keys with versions
 */
record TechniqueNames(Catalog catalog, Map<String, SeenTechnique> seen) {

    /** What to call a technique; the name of bookmarks, where there is none. */
    OpenReview.TechniqueName of(@Nullable CatalogRef ref) {
        if (ref == null) {
            return new OpenReview.TechniqueName(Texts.get("moment.bookmark"), "", true);
        }
        TechniqueEntry entry = catalog.technique(ref).orElse(null);
        if (entry != null) {
            return new OpenReview.TechniqueName(entry.name(), entry.category().ref().key(), true);
        }
        SeenTechnique then = seen.get(ref.toString());
        SeenTechnique kept = then != null ? then : seen.get(ref.key());
        return kept == null ? new OpenReview.TechniqueName(ref.item().replace('-', ' '), Texts.get("technique.otherCategory"), false)
                : new OpenReview.TechniqueName(kept.name(), kept.category(), false);
    }
}
