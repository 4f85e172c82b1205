/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.intake;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;

import org.coachline.catalog.CallerTypeEntry;
import org.coachline.catalog.Catalog;
import org.coachline.catalog.ScorecardEntry;
import org.coachline.catalog.ScorecardModel;
import org.coachline.catalog.TechniqueEntry;
import org.coachline.library.SeenTechnique;
import org.coachline.model.CatalogRef;
import org.coachline.model.Documents;
import org.coachline.model.coaching.CoachingFactory;
import org.coachline.model.coaching.KeptScorecard;
import org.coachline.model.coaching.ScorecardState;

/** Describes items of installed packs as a library keeps them; for {@link org.coachline.library.Library#setTechniqueSource}. */
public final class PackItems {

    private PackItems() {
    }

    /**
     * Describes techniques, caller types and scorecards, in exactly the version that a reference names.
     *
     * @param catalog asked anew each time, so that it may change
     */
    public static Function<CatalogRef, Optional<SeenTechnique>> of(Supplier<Catalog> catalog) {
        return reference -> describe(catalog.get(), reference);
    }

    private static Optional<SeenTechnique> describe(Catalog catalog, CatalogRef reference) {
        Optional<SeenTechnique> found = catalog.technique(reference).map(PackItems::technique);
        if (found.isEmpty()) {
            found = catalog.callerType(reference).map(PackItems::callerType);
        }
        if (found.isEmpty()) {
            found = catalog.scorecard(reference).map(PackItems::scorecard);
        }
        // A reference of last year to an item of today's pack must not be given today's wording.
        return found.filter(item -> item.ref().equals(reference));
    }

    private static SeenTechnique technique(TechniqueEntry entry) {
        return new SeenTechnique(entry.ref(), entry.name(), entry.category().name(), entry.color(), entry.icon(), entry.intent(), entry.how(),
                entry.phrasesToSay(), entry.phrasesToAvoid());
    }

    private static SeenTechnique callerType(CallerTypeEntry entry) {
        return new SeenTechnique(entry.ref(), entry.name(), "", "", "", entry.description(), entry.approach(), List.of(), List.of());
    }

    private static SeenTechnique scorecard(ScorecardEntry entry) {
        KeptScorecard kept = CoachingFactory.eINSTANCE.createKeptScorecard();
        kept.setId(Documents.newId());
        kept.setPack(entry.ref().pack());
        kept.setState(ScorecardState.SEEN);
        kept.setScorecard(ScorecardModel.written(entry));
        return new SeenTechnique(entry.ref(), entry.name(), "", "", "", entry.description(), "", List.of(), List.of(),
                new String(Documents.write(kept), StandardCharsets.UTF_8));
    }
}
