/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.catalog;

import java.util.List;

import org.coachline.model.CatalogRef;

/**
 * A technique as lists, palettes and marks use it.
 *
 * @param ref            names it across packs, with its pack's version
 * @param name           what people read
 * @param category       its category, possibly of another pack
 * @param intent         what it is to achieve
 * @param how            what the agent does
 * @param phrasesToSay   phrases to build on
 * @param phrasesToAvoid phrases that do harm
 * @param suits          keys ({@code pack/item}) of the caller types it suits, all present in the same catalog
 * @param precedes       keys ({@code pack/item}) of the techniques it must come before, all present in the same catalog
 * @param icon           name of an SVG that comes with the workbench, or a path inside the pack that has a slash or ends in
 *                       {@code .svg}; empty when there is none
 * @param color          {@code #RRGGBB} for the light theme: its own, else its category's; empty where neither gives one
 * @param key            the key proposed for marking it, such as {@code A} or {@code Shift+C}, unique in the catalog; empty
 *                       when there is none
 */
public record TechniqueEntry(CatalogRef ref, String name, CategoryEntry category, String intent, String how,
        List<String> phrasesToSay, List<String> phrasesToAvoid, List<String> suits, List<String> precedes, String icon,
        String color, String key) {

    /** Copies the lists. */
    public TechniqueEntry {
        phrasesToSay = List.copyOf(phrasesToSay);
        phrasesToAvoid = List.copyOf(phrasesToAvoid);
        suits = List.copyOf(suits);
        precedes = List.copyOf(precedes);
    }
}
