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
 * A situation to practise.
 *
 * @param ref        names it across packs, with its pack's version
 * @param name       what people read
 * @param callerType key ({@code pack/item}) of the caller type to play; empty when it names none
 * @param situation  what has happened before the call
 * @param opening    the caller's first words
 * @param practises  keys ({@code pack/item}) of the techniques to practise
 */
public record RolePlayCardEntry(CatalogRef ref, String name, String callerType, String situation, String opening,
        List<String> practises) {

    /** Copies the lists. */
    public RolePlayCardEntry {
        practises = List.copyOf(practises);
    }
}
