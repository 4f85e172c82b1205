/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.ui.internal.bench;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;

import org.coachline.catalog.Catalog;
import org.coachline.intake.PackItems;
import org.coachline.library.SeenTechnique;
import org.coachline.model.CatalogRef;

/** Techniques of packs that are not there, each in a category of its own: the lanes beyond those of the packs that are. */
final class Gone {

    private static final String PACK = "org.example.gone";

    private Gone() {
    }

    static CatalogRef technique(int number) {
        return new CatalogRef(PACK, "technique-" + number, "1.0.0");
    }

    /** What a library is to remember of techniques: of these what they would have been, of others what the catalog has. */
    static Function<CatalogRef, Optional<SeenTechnique>> source(Catalog catalog) {
        Function<CatalogRef, Optional<SeenTechnique>> there = PackItems.of(() -> catalog);
        return ref -> ref.pack().equals(PACK)
                ? Optional.of(new SeenTechnique(ref, "Technique of another pack", "Category " + ref.item(), "", "", "", "", List.of(), List.of()))
                : there.apply(ref);
    }
}
