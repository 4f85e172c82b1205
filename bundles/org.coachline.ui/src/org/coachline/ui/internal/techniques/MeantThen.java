/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.ui.internal.techniques;

import java.util.List;

import org.coachline.catalog.Catalog;
import org.coachline.catalog.Replacement;
import org.coachline.catalog.Standing;
import org.coachline.catalog.TechniqueEntry;
import org.coachline.library.SeenTechnique;
import org.coachline.model.CatalogRef;
import org.coachline.ui.internal.support.Texts;
import org.jspecify.annotations.Nullable;

/** What is said of a mark whose technique is no longer what it was when it was made. Pure functions, any thread. */
final class MeantThen {

    private MeantThen() {
    }

    /**
     * Whether the words of a technique have changed since a mark was made.
     *
     * @param now  as the installed pack has it
     * @param then as the library keeps it; null where nothing was kept
     */
    static boolean differs(TechniqueEntry now, @Nullable SeenTechnique then) {
        return then != null && !then.ref().version().equals(now.ref().version()) && !(then.name().equals(now.name()) && then.intent().equals(now.intent())
                && then.how().equals(now.how()) && then.phrasesToSay().equals(now.phrasesToSay()) && then.phrasesToAvoid().equals(now.phrasesToAvoid()));
    }

    /**
     * What became of a technique that no installed pack has under its id.
     *
     * @param catalog the packs that are here
     * @param ref     what the mark refers to
     * @param seen    as the library keeps it; null where nothing was kept
     * @return a sentence or two
     */
    static String remark(Catalog catalog, CatalogRef ref, @Nullable SeenTechnique seen) {
        Standing standing = catalog.standing(ref);
        if (standing.steps().isEmpty()) {
            return seen == null ? Texts.get("techniques.packGone") : Texts.get("techniques.packGoneNamed", seen.ref().pack(), seen.ref().version());
        }
        Replacement last = standing.steps().get(standing.steps().size() - 1);
        String names = String.join(", ", standing.now().stream().map(each -> "“" + name(catalog, each) + "”").toList());
        String words = Texts.get(switch (standing.kind()) {
        case SPLIT -> "techniques.split";
        case RETIRED -> "techniques.retired";
        case MERGED -> "techniques.merged";
        case RENAMED, SAME, GONE -> names.isEmpty() ? "techniques.retired" : "techniques.renamed";
        }, last.since(), names);
        List<String> reasons = standing.steps().stream().map(Replacement::because).filter(each -> !each.isBlank()).toList();
        return reasons.isEmpty() ? words : words + ' ' + String.join(" ", reasons);
    }

    /** What is said of one that is there under its id with other words. */
    static String changed(TechniqueEntry now, SeenTechnique then) {
        return Texts.get("techniques.changed", then.ref().version(), now.ref().version());
    }

    private static String name(Catalog catalog, CatalogRef ref) {
        return catalog.technique(ref).map(TechniqueEntry::name).orElse(ref.item());
    }
}
