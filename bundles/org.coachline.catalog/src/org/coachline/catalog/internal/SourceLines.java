/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.catalog.internal;

import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.ArrayList;
import java.util.Map;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;

/** Where in its file each element of a pack began. */
final class SourceLines {

    private final Map<EObject, Integer> objects = new IdentityHashMap<>();
    private final Map<EObject, Map<EStructuralFeature, List<Integer>>> values = new IdentityHashMap<>();

    void put(EObject object, int line) {
        objects.put(object, line);
    }

    void put(EObject object, EStructuralFeature feature, int line) {
        values.computeIfAbsent(object, each -> new HashMap<>()).computeIfAbsent(feature, each -> new ArrayList<>()).add(line);
    }

    int of(EObject object) {
        return objects.getOrDefault(object, 1);
    }

    /** The line of a value that has an element of its own; of its object for attributes. */
    int of(EObject object, EStructuralFeature feature, int index) {
        List<Integer> lines = values.getOrDefault(object, Map.of()).getOrDefault(feature, List.of());
        return index < lines.size() ? lines.get(index) : of(object);
    }
}
