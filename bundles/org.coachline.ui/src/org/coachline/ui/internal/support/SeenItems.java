/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.ui.internal.support;

import java.util.Optional;

import org.coachline.catalog.CallerTypeEntry;
import org.coachline.catalog.Catalog;
import org.coachline.catalog.ScorecardEntry;
import org.coachline.catalog.TechniqueEntry;
import org.coachline.library.SeenTechnique;
import org.coachline.model.CatalogRef;

/** What the library keeps of an item that a document refers to, taken from the packs that are installed. */
public final class SeenItems {

    private SeenItems() {
    }

    /** The item a reference names, as the library keeps it; empty where no pack has it, or only in another version. */
    public static Optional<SeenTechnique> of(Catalog catalog, CatalogRef ref) {
        return catalog.technique(ref).filter(entry -> entry.ref().equals(ref)).map(SeenItems::of)
                .or(() -> catalog.callerType(ref).filter(entry -> entry.ref().equals(ref)).map(SeenItems::of))
                .or(() -> catalog.scorecard(ref).filter(entry -> entry.ref().equals(ref)).map(SeenItems::of));
    }

    private static SeenTechnique of(TechniqueEntry entry) {
        return new SeenTechnique(entry.ref(), entry.name(), entry.category().name(), entry.color(), entry.icon(), entry.intent(),
                entry.how(), entry.phrasesToSay(), entry.phrasesToAvoid());
    }

    private static SeenTechnique of(CallerTypeEntry entry) {
        return new SeenTechnique(entry.ref(), entry.name(), "", "", "", entry.description(), entry.approach(), java.util.List.of(),
                java.util.List.of());
    }

    private static SeenTechnique of(ScorecardEntry entry) {
        return new SeenTechnique(entry.ref(), entry.name(), "", "", "", "", "", java.util.List.of(), java.util.List.of());
    }
}
