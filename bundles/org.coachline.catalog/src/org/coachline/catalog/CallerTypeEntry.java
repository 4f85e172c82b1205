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
 * A kind of caller.
 *
 * @param ref         names it across packs, with its pack's version
 * @param name        what people read
 * @param description who this is; may be empty
 * @param signals     what one hears
 * @param approach    how to meet them; may be empty
 * @param fits        keys ({@code pack/item}) of the techniques that fit, all present in the same catalog
 */
public record CallerTypeEntry(CatalogRef ref, String name, String description, List<String> signals, String approach,
        List<String> fits) {

    /** Copies the lists. */
    public CallerTypeEntry {
        signals = List.copyOf(signals);
        fits = List.copyOf(fits);
    }
}
