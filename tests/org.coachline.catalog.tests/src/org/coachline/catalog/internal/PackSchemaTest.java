/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.catalog.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;

import org.coachline.model.catalog.CatalogPackage;
import org.eclipse.emf.ecore.EClass;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/** The published schema says what the model says. */
class PackSchemaTest {

    private static final String XSD = "http://www.w3.org/2001/XMLSchema";

    static Stream<EClass> types() {
        return CatalogPackage.eINSTANCE.getEClassifiers().stream().filter(each -> each instanceof EClass type && !type.isAbstract())
                .map(EClass.class::cast);
    }

    @ParameterizedTest
    @MethodSource("types")
    void theSchemaHasTheElementsAndAttributesOfTheModel(EClass type) throws IOException, SAXException, ParserConfigurationException {
        Element described = type(document(), PackFormat.of(type).element());
        assertEquals(new TreeSet<>(PackFormat.of(type).elements().keySet()), names(described, "element"));
        assertEquals(new TreeSet<>(PackFormat.of(type).attributes().keySet()), names(described, "attribute"));
    }

    @ParameterizedTest
    @MethodSource("types")
    void theSchemaAsksForWhatTheModelAsksFor(EClass type) throws IOException, SAXException, ParserConfigurationException {
        Element described = type(document(), PackFormat.of(type).element());
        Set<String> required = new TreeSet<>();
        NodeList attributes = described.getElementsByTagNameNS(XSD, "attribute");
        for (int i = 0; i < attributes.getLength(); i++) {
            Element attribute = (Element) attributes.item(i);
            if (attribute.getAttribute("use").equals("required")) {
                required.add(attribute.getAttribute("name"));
            }
        }
        Set<String> expected = new TreeSet<>();
        PackFormat.of(type).attributes().forEach((name, feature) -> {
            if (feature.isRequired()) {
                expected.add(name);
            }
        });
        assertEquals(expected, required);
    }

    private static Document document() throws IOException, SAXException, ParserConfigurationException {
        try (InputStream in = PackFormat.class.getResourceAsStream("/schema/pack.xsd")) {
            assertNotNull(in, "the bundle carries its schema");
            return DocumentBuilderFactory.newDefaultNSInstance().newDocumentBuilder().parse(in);
        }
    }

    /** The complex type of an element, which is called like it with a capital. */
    private static Element type(Document schema, String element) {
        NodeList types = schema.getElementsByTagNameNS(XSD, "complexType");
        for (int i = 0; i < types.getLength(); i++) {
            if (((Element) types.item(i)).getAttribute("name").equalsIgnoreCase(element)) {
                return (Element) types.item(i);
            }
        }
        throw new AssertionError("no type for " + element);
    }

    private static Set<String> names(Element type, String kind) {
        Set<String> names = new TreeSet<>();
        NodeList all = type.getElementsByTagNameNS(XSD, kind);
        for (int i = 0; i < all.getLength(); i++) {
            assertTrue(names.add(((Element) all.item(i)).getAttribute("name")));
        }
        return names;
    }
}
