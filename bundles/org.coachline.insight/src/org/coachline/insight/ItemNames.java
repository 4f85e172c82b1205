/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.insight;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.coachline.catalog.CallerTypeEntry;
import org.coachline.catalog.Catalog;
import org.coachline.catalog.TechniqueEntry;
import org.coachline.library.Library;
import org.coachline.library.LibraryException;
import org.coachline.model.CatalogRef;

/**
 * What techniques and caller types are called, by their keys: by the packs that are here, else as they were when something first referred to
 * them, else their ids. Remembers what it was asked; for one thread. Blocking where it must ask the library.
 */
public final class ItemNames {

    private static final Pattern KEY = Pattern.compile("[^/@\\s]+/[^/@\\s]+");

    private final Library library;
    private final Catalog catalog;
    private final Map<String, String> known = new HashMap<>();

    /**
     * @param library remembers items whose pack is gone
     * @param catalog the packs that are here
     */
    public ItemNames(Library library, Catalog catalog) {
        this.library = library;
        this.catalog = catalog;
    }

    /**
     * The name of an item.
     *
     * @param key {@code pack/item}
     * @return what people read; the key itself where it is none
     * @throws LibraryException when the library cannot be read
     */
    public String of(String key) throws LibraryException {
        String name = known.get(key);
        if (name == null) {
            name = find(key);
            known.put(key, name);
        }
        return name;
    }

    private String find(String key) throws LibraryException {
        if (!KEY.matcher(key).matches()) {
            return key;
        }
        // Packs are asked for an item of any version, so that which one is written here does not matter.
        CatalogRef ref = CatalogRef.parse(key + "@0");
        Optional<String> here = catalog.technique(ref).map(TechniqueEntry::name).or(() -> catalog.callerType(ref).map(CallerTypeEntry::name));
        return here.isPresent() ? here.get() : library.figures().nameSeen(key).orElse(ref.item());
    }
}
