/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.catalog.internal;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

import javax.xml.XMLConstants;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

import org.coachline.model.catalog.CatalogFactory;
import org.coachline.model.catalog.CatalogPackage;
import org.coachline.model.catalog.TechniquePack;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.EcorePackage;
import org.jspecify.annotations.Nullable;

/**
 * Makes a model of a pack file, by the names that the model's annotations give.
 *
 * <p>Not through an EMF resource: that would follow {@code xsi:schemaLocation} and {@code href} of a file which may be hostile,
 * would stop naming things after the first that is unknown, and forgets the line of each value. The result is the same model.
 */
final class PackXml {

    static final int MOST_BYTES = 4 << 20;
    private static final int MOST_ELEMENTS = 100_000;
    private static final Pattern WHITE_SPACE = Pattern.compile("\\s+");

    /** What could be made of a file; no pack when it is not one at all. */
    record Parsed(@Nullable TechniquePack pack, SourceLines lines, Problems problems) {
    }

    private final XMLStreamReader in;
    private final Problems problems;
    private final SourceLines lines = new SourceLines();
    private int begin = 1;
    private int elements;

    private PackXml(XMLStreamReader in, Problems problems) {
        this.in = in;
        this.problems = problems;
    }

    static Parsed parse(InputStream source, String file) {
        Problems problems = new Problems(file);
        Parsed nothing = new Parsed(null, new SourceLines(), problems);
        byte[] bytes;
        try {
            bytes = source.readNBytes(MOST_BYTES + 1);
        } catch (IOException e) {
            problems.add(Rule.UNREADABLE, 1, e.getMessage() == null ? e.toString() : e.getMessage());
            return nothing;
        }
        if (bytes.length == 0 || bytes.length > MOST_BYTES) {
            problems.add(bytes.length == 0 ? Rule.EMPTY_FILE : Rule.TOO_LARGE, 1, MOST_BYTES >> 20);
            return nothing;
        }
        int bad = Utf8.firstBadLine(bytes);
        if (bad > 0) {
            problems.add(Rule.NOT_UTF8, bad);
            return nothing;
        }
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        // The document type is read as an event, so that it can be refused by name; nothing of it is ever resolved.
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        try {
            PackXml xml = new PackXml(factory.createXMLStreamReader(new ByteArrayInputStream(bytes)), problems);
            return new Parsed(xml.root(), xml.lines, problems);
        } catch (Refused e) {
            return nothing;
        } catch (XMLStreamException e) {
            // What was found before may only follow from the break, and comes back once it is mended.
            Problems broken = new Problems(file);
            broken.add(Rule.BROKEN_XML, e.getLocation() == null ? 1 : e.getLocation().getLineNumber(), reason(e));
            return new Parsed(null, new SourceLines(), broken);
        }
    }

    private @Nullable TechniquePack root() throws XMLStreamException, Refused {
        while (next() != XMLStreamConstants.START_ELEMENT) {
            if (in.getEventType() == XMLStreamConstants.DTD) {
                throw refused(Rule.DOCUMENT_TYPE);
            }
        }
        String name = PackFormat.of(CatalogPackage.Literals.TECHNIQUE_PACK).element();
        String namespace = in.getNamespaceURI() == null ? "" : in.getNamespaceURI();
        if (!in.getLocalName().equals(name) || !namespace.equals(PackFormat.NAMESPACE)) {
            throw refused(Rule.NOT_A_PACK, in.getLocalName(), namespace, PackFormat.NAMESPACE);
        }
        String format = in.getAttributeValue(null, PackFormat.nameOf(CatalogPackage.Literals.TECHNIQUE_PACK__FORMAT_VERSION));
        if (format != null && !format.strip().equals(Integer.toString(PackFormat.NEWEST))) {
            throw refused(Rule.NEWER_FORMAT, format, PackFormat.NEWEST);
        }
        TechniquePack pack = CatalogFactory.eINSTANCE.createTechniquePack();
        object(pack);
        while (in.hasNext()) {
            next();
        }
        return pack;
    }

    /** Reads the element at hand into the object, up to and with its end. */
    private void object(EObject object) throws XMLStreamException, Refused {
        PackFormat format = PackFormat.of(object.eClass());
        lines.put(object, begin);
        attributes(object, format);
        Set<EStructuralFeature> seen = new HashSet<>();
        while (next() != XMLStreamConstants.END_ELEMENT) {
            if (in.isCharacters() && !in.getText().isBlank()) {
                problems.add(Rule.STRAY_TEXT, begin, format.element(), shortened(in.getText()));
            } else if (in.isStartElement()) {
                child(object, format, seen);
            }
        }
    }

    private void child(EObject object, PackFormat format, Set<EStructuralFeature> seen) throws XMLStreamException, Refused {
        if (++elements > MOST_ELEMENTS) {
            throw refused(Rule.TOO_MANY_ELEMENTS, MOST_ELEMENTS);
        }
        String name = in.getLocalName();
        EStructuralFeature feature = PackFormat.NAMESPACE.equals(in.getNamespaceURI()) ? format.elements().get(name) : null;
        int line = begin;
        if (feature == null) {
            problems.add(Rule.UNKNOWN_ELEMENT, line, name, format.element(), list(format.elements().keySet()),
                    Suggestion.of(name, format.elements().keySet()));
            skip();
        } else if (feature instanceof EReference reference) {
            EObject made = CatalogFactory.eINSTANCE.create(reference.getEReferenceType());
            object(made);
            add(object, feature, made);
        } else {
            String text = text(name);
            if (feature.isMany()) {
                lines.put(object, feature, line);
                add(object, feature, text);
            } else if (seen.add(feature)) {
                lines.put(object, feature, line);
                object.eSet(feature, text);
            } else {
                problems.add(Rule.GIVEN_TWICE, line, name, format.element());
            }
        }
    }

    private void attributes(EObject object, PackFormat format) {
        for (int i = 0; i < in.getAttributeCount(); i++) {
            String namespace = in.getAttributeNamespace(i);
            String name = in.getAttributeLocalName(i);
            // Editors find the schema through these; they mean nothing here and are never followed.
            if (XMLConstants.W3C_XML_SCHEMA_INSTANCE_NS_URI.equals(namespace) && name.endsWith("chemaLocation")) {
                continue;
            }
            EStructuralFeature feature = namespace == null || namespace.isEmpty() ? format.attributes().get(name) : null;
            if (feature == null) {
                problems.add(Rule.UNKNOWN_ATTRIBUTE, begin, name, format.element(), list(format.attributes().keySet()),
                        Suggestion.of(name, format.attributes().keySet()));
            } else {
                set(object, (EAttribute) feature, in.getAttributeValue(i).strip());
            }
        }
    }

    private void set(EObject object, EAttribute feature, String value) {
        if (feature.getEAttributeType() == EcorePackage.Literals.EDOUBLE) {
            if (value.matches("[+-]?([0-9]{1,9}(\\.[0-9]{0,9})?|\\.[0-9]{1,9})")) {
                object.eSet(feature, Double.valueOf(value));
            } else {
                problems.add(Rule.NOT_A_NUMBER, begin, PackFormat.nameOf(feature), value);
            }
        } else if (feature.getEAttributeType() == EcorePackage.Literals.EBOOLEAN) {
            if (value.equals("true") || value.equals("false")) {
                object.eSet(feature, Boolean.valueOf(value));
            } else {
                problems.add(Rule.NOT_TRUE_OR_FALSE, begin, PackFormat.nameOf(feature), value);
            }
        } else {
            object.eSet(feature, value);
        }
    }

    /** The text of the element at hand, up to and with its end; white space as one blank, since files are wrapped to be read. */
    private String text(String element) throws XMLStreamException, Refused {
        for (int i = 0; i < in.getAttributeCount(); i++) {
            problems.add(Rule.UNKNOWN_ATTRIBUTE, begin, in.getAttributeLocalName(i), element, "-", "");
        }
        StringBuilder text = new StringBuilder();
        while (next() != XMLStreamConstants.END_ELEMENT) {
            if (in.isCharacters()) {
                text.append(in.getText());
            } else if (in.isStartElement()) {
                problems.add(Rule.UNKNOWN_ELEMENT, begin, in.getLocalName(), element, "text", "");
                skip();
            }
        }
        return onOneLine(text.toString());
    }

    private void skip() throws XMLStreamException, Refused {
        for (int depth = 1; depth > 0;) {
            int event = next();
            if (event == XMLStreamConstants.START_ELEMENT) {
                depth++;
                if (++elements > MOST_ELEMENTS) {
                    throw refused(Rule.TOO_MANY_ELEMENTS, MOST_ELEMENTS);
                }
            } else if (event == XMLStreamConstants.END_ELEMENT) {
                depth--;
            }
        }
    }

    /** Goes on, remembering where the coming event begins, which is where the one at hand ends. */
    private int next() throws XMLStreamException {
        begin = Math.max(1, in.getLocation().getLineNumber());
        return in.next();
    }

    private Refused refused(Rule rule, Object... details) {
        problems.add(rule, begin, details);
        return new Refused();
    }

    @SuppressWarnings("unchecked")
    private static void add(EObject object, EStructuralFeature feature, Object value) {
        ((List<Object>) object.eGet(feature)).add(value);
    }

    private static String list(Collection<String> names) {
        return String.join(", ", names);
    }

    private static String onOneLine(String text) {
        return WHITE_SPACE.matcher(text.strip()).replaceAll(" ");
    }

    private static String shortened(String text) {
        String line = onOneLine(text);
        return line.length() > 40 ? line.substring(0, 40) + "…" : line;
    }

    /** The parser's reason without the position it puts in front, which the problem carries itself. */
    private static String reason(XMLStreamException e) {
        String message = String.valueOf(e.getMessage());
        int at = message.indexOf("Message: ");
        return at < 0 ? message : message.substring(at + "Message: ".length());
    }

    /** The problem is recorded; nothing more can be read of this file. */
    private static final class Refused extends Exception {
        private static final long serialVersionUID = 1L;
    }
}
