/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.model;

import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Names an item of a technique pack (a technique, caller type or scorecard) without holding it, so that a mark outlives its
 * pack. Written as {@code pack/item@version}.
 *
 * @param pack    id of the pack, such as {@code org.coachline.deescalation}
 * @param item    id of the item within the pack, such as {@code validate-first}
 * @param version version of the pack that was seen when the reference was made
 */
public record CatalogRef(String pack, String item, String version) {

    /** Several packs have some hundred techniques together. */
    private static final int MOST_KEPT = 4096;
    private static final Map<String, CatalogRef> READ = new ConcurrentHashMap<>();
    private static final Pattern WRITTEN = Pattern.compile("([^/@\\s]+)/([^/@\\s]+)@([^/@\\s]+)");

    /** @throws IllegalArgumentException when a part is empty or holds a separator or white space */
    public CatalogRef {
        if (!WRITTEN.matcher(pack + '/' + item + '@' + version).matches()) {
            throw new IllegalArgumentException("not a reference into a pack: " + pack + '/' + item + '@' + version);
        }
    }

    /**
     * Reads what {@link #toString()} writes. The moments of a review name a few techniques again and again: they share what was read
     * once.
     *
     * @param text {@code pack/item@version}
     * @return the reference
     * @throws IllegalArgumentException when the text is of another form
     */
    public static CatalogRef parse(String text) {
        CatalogRef known = READ.get(text);
        if (known != null) {
            return known;
        }
        Matcher parts = WRITTEN.matcher(text);
        if (!parts.matches()) {
            throw new IllegalArgumentException("not a reference into a pack: " + text);
        }
        CatalogRef read = new CatalogRef(parts.group(1), parts.group(2), parts.group(3));
        if (READ.size() >= MOST_KEPT) {
            READ.clear();
        }
        READ.put(text, read);
        return read;
    }

    /**
     * Whether both name the same item, whatever version was seen.
     *
     * @param other another reference
     * @return true when pack and item are the same
     */
    public boolean sameItem(CatalogRef other) {
        return Objects.equals(pack, other.pack) && Objects.equals(item, other.item);
    }

    /**
     * The item's name across packs and versions.
     *
     * @return {@code pack/item}
     */
    public String key() {
        return pack + '/' + item;
    }

    @Override
    public String toString() {
        return pack + '/' + item + '@' + version;
    }
}
