/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.catalog.internal;

import java.util.LinkedHashMap;
import java.util.Map;

import org.coachline.model.catalog.CatalogPackage;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EClassifier;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.ExtendedMetaData;

/** The names of elements and attributes in a pack file, as the model's own annotations give them. */
final class PackFormat {

    /** The namespace of every element. */
    static final String NAMESPACE = CatalogPackage.eNS_URI;

    /** The newest version of the format that is read. */
    static final int NEWEST = 1;

    private static final Map<EClass, PackFormat> ALL = read();

    private final String element;
    private final Map<String, EStructuralFeature> elements = new LinkedHashMap<>();
    private final Map<String, EStructuralFeature> attributes = new LinkedHashMap<>();

    private PackFormat(EClass type) {
        element = ExtendedMetaData.INSTANCE.getName(type);
        for (EStructuralFeature feature : type.getEAllStructuralFeatures()) {
            (isElement(feature) ? elements : attributes).put(ExtendedMetaData.INSTANCE.getName(feature), feature);
        }
    }

    static PackFormat of(EClass type) {
        PackFormat format = ALL.get(type);
        if (format == null) {
            throw new IllegalArgumentException("not part of a pack: " + type.getName());
        }
        return format;
    }

    /** Whether XML writes a feature as an element, and not as an attribute. */
    static boolean isElement(EStructuralFeature feature) {
        return ExtendedMetaData.INSTANCE.getFeatureKind(feature) == ExtendedMetaData.ELEMENT_FEATURE;
    }

    static String nameOf(EStructuralFeature feature) {
        return ExtendedMetaData.INSTANCE.getName(feature);
    }

    /** Name of the element that stands for the class. */
    String element() {
        return element;
    }

    /** Child elements by name, in the order of the model. */
    Map<String, EStructuralFeature> elements() {
        return elements;
    }

    /** Attributes by name, in the order of the model. */
    Map<String, EStructuralFeature> attributes() {
        return attributes;
    }

    private static Map<EClass, PackFormat> read() {
        Map<EClass, PackFormat> all = new LinkedHashMap<>();
        for (EClassifier each : CatalogPackage.eINSTANCE.getEClassifiers()) {
            if (each instanceof EClass type && !type.isAbstract()) {
                all.put(type, new PackFormat(type));
            }
        }
        return Map.copyOf(all);
    }
}
