/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.catalog.internal;

import java.io.ByteArrayInputStream;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

import org.eclipse.osgi.util.NLS;

/** Lets icons through that draw shapes and do nothing else: what is not known to be harmless is refused by name. */
public final class SvgCheck {

    /** An icon of the workbench has some hundred bytes. */
    public static final int MOST_BYTES = 64 << 10;

    private static final String SVG = "http://www.w3.org/2000/svg";
    private static final int MOST_ELEMENTS = 1_000;
    private static final int MOST_DEEP = 32;
    private static final Set<String> ELEMENTS = Set.of("svg", "g", "path", "rect", "circle", "ellipse", "line", "polyline", "polygon", "title", "desc");
    /** No dashes: of the shortest, a line has more than can ever be drawn. */
    private static final Set<String> ATTRIBUTES = Set.of("xmlns", "id", "class", "version", "width", "height", "viewbox", "x", "y", "x1", "x2", "y1",
            "y2", "cx", "cy", "r", "rx", "ry", "d", "points", "transform", "fill", "fill-rule", "fill-opacity", "stroke", "stroke-width",
            "stroke-linecap", "stroke-linejoin", "stroke-miterlimit", "stroke-opacity", "opacity",
            "clip-rule", "preserveaspectratio", "role", "aria-hidden", "aria-label", "focusable", "pathlength", "vector-effect", "color");

    private SvgCheck() {
    }

    /**
     * Looks an icon through.
     *
     * @param bytes the file's, at most one more than {@link #MOST_BYTES}
     * @return why it is refused, for people; empty when it is harmless
     */
    public static Optional<String> refused(byte[] bytes) {
        if (bytes.length > MOST_BYTES) {
            return Optional.of(NLS.bind(Messages.iconLarge, MOST_BYTES >> 10));
        }
        if (bytes.length >= 8 && (bytes[0] & 0xFF) == 0x89 && bytes[1] == 'P' && bytes[2] == 'N' && bytes[3] == 'G') {
            return Optional.of(Messages.iconPixels);
        }
        int bad = Utf8.firstBadLine(bytes, false);
        if (bad > 0) {
            return Optional.of(NLS.bind(Messages.iconBroken, bad));
        }
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        try {
            return refused(factory.createXMLStreamReader(new ByteArrayInputStream(bytes)));
        } catch (XMLStreamException e) {
            return Optional.of(NLS.bind(Messages.iconBroken, e.getLocation() == null ? 1 : e.getLocation().getLineNumber()));
        }
    }

    private static Optional<String> refused(XMLStreamReader in) throws XMLStreamException {
        int elements = 0;
        int depth = 0;
        while (in.hasNext()) {
            switch (in.next()) {
            case XMLStreamConstants.DTD, XMLStreamConstants.ENTITY_REFERENCE -> {
                return Optional.of(Messages.iconDocumentType);
            }
            case XMLStreamConstants.PROCESSING_INSTRUCTION -> {
                return Optional.of(NLS.bind(Messages.iconElement, "?" + in.getPITarget()));
            }
            case XMLStreamConstants.START_ELEMENT -> {
                if (++elements > MOST_ELEMENTS || ++depth > MOST_DEEP) {
                    return Optional.of(Messages.iconMany);
                }
                if (elements == 1 && !SVG.equals(in.getNamespaceURI())) {
                    return Optional.of(Messages.iconNamespace);
                }
                if (!SVG.equals(in.getNamespaceURI()) || !ELEMENTS.contains(in.getLocalName()) || (elements == 1) != in.getLocalName().equals("svg")) {
                    return Optional.of(NLS.bind(Messages.iconElement, in.getLocalName()));
                }
                Optional<String> attribute = attribute(in);
                if (attribute.isPresent()) {
                    return attribute;
                }
            }
            case XMLStreamConstants.END_ELEMENT -> depth--;
            default -> {
            }
            }
        }
        return elements == 0 ? Optional.of(NLS.bind(Messages.iconBroken, 1)) : Optional.empty();
    }

    private static Optional<String> attribute(XMLStreamReader in) {
        for (int i = 0; i < in.getAttributeCount(); i++) {
            String name = in.getAttributeLocalName(i);
            String namespace = in.getAttributeNamespace(i);
            String value = in.getAttributeValue(i).toLowerCase(Locale.ROOT);
            boolean plain = namespace == null || namespace.isEmpty() || namespace.equals(javax.xml.XMLConstants.XML_NS_URI) && name.equals("space");
            boolean known = ATTRIBUTES.contains(name.toLowerCase(Locale.ROOT)) || name.equals("space");
            if (!plain || !known || value.contains("url(") || value.contains("javascript:") || value.indexOf('\\') >= 0) {
                return Optional.of(NLS.bind(Messages.iconAttribute, name, in.getLocalName()));
            }
        }
        return Optional.empty();
    }
}
