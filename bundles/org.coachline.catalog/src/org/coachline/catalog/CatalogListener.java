/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.catalog;

/** Told when packs came, went or changed. */
@FunctionalInterface
public interface CatalogListener {

    /**
     * The catalog changed. Called on a thread of the catalog's, never on the UI thread.
     *
     * @param catalog the new one
     */
    void catalogChanged(Catalog catalog);
}
