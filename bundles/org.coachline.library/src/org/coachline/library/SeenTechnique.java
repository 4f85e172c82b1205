/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.library;

import java.util.List;

import org.coachline.model.CatalogRef;

/**
 * A technique, caller type or scorecard as it was when something first referred to it, so that a mark keeps its label,
 * colour and meaning when its pack is gone.
 *
 * @param ref             names it, with the version of the pack
 * @param name            its name
 * @param category        name of its category; empty where it has none
 * @param color           of its category or its own, as packs write it; may be empty
 * @param icon            as packs write it; may be empty
 * @param intent          what it is for; a caller type's description
 * @param how             how it is done; a caller type's approach
 * @param phrasesToSay    may be empty
 * @param phrasesToAvoid  may be empty
 * @param definition      of a scorecard everything it asks, as {@link org.coachline.model.Documents#write} writes a
 *                        {@link org.coachline.model.coaching.KeptScorecard}; empty for anything else
 */
public record SeenTechnique(CatalogRef ref, String name, String category, String color, String icon, String intent, String how,
        List<String> phrasesToSay, List<String> phrasesToAvoid, String definition) {

    /** Keeps copies of the lists. */
    public SeenTechnique {
        phrasesToSay = List.copyOf(phrasesToSay);
        phrasesToAvoid = List.copyOf(phrasesToAvoid);
    }

    /**
     * One that is no scorecard.
     *
     * @param ref             names it
     * @param name            its name
     * @param category        name of its category
     * @param color           of its category or its own
     * @param icon            as packs write it
     * @param intent          what it is for
     * @param how             how it is done
     * @param phrasesToSay    may be empty
     * @param phrasesToAvoid  may be empty
     */
    public SeenTechnique(CatalogRef ref, String name, String category, String color, String icon, String intent, String how, List<String> phrasesToSay,
            List<String> phrasesToAvoid) {
        this(ref, name, category, color, icon, intent, how, phrasesToSay, phrasesToAvoid, "");
    }
}
