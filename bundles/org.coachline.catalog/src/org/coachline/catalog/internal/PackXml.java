/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.catalog.internal;

import java.io.ByteArrayInputStream;

import javax.xml.XMLConstants;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

import org.coachline.catalog.internal.PackSyntax.Refused;
import org.coachline.model.catalog.CatalogFactory;
import org.coachline.model.catalog.CatalogPackage;
import org.coachline.model.catalog.TechniquePack;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.jspecify.annotations.Nullable;

/**
 * Makes a model of a pack file, by the names that the model's annotations give.
 *
 * <p>Not through an EMF resource: that would follow {@code xsi:schemaLocation} and {@code href} of a file which may be hostile,
 * would stop naming things after the first that is unknown, and forgets the line of each value. The result is the same model.
 */
final class PackXml {

    private final XMLStreamReader in;
    private final Problems problems;
    private final SourceLines lines = new SourceLines();
    private final PackFields fields;
    private int begin = 1;
    private int elements;
    private int depth;

    private PackXml(XMLStreamReader in, Problems problems) {
        this.in = in;
        this.problems = problems;
        fields = new PackFields(lines, problems);
    }

    static ParsedPack parse(byte[] bytes, String file) {
        Problems problems = new Problems(file);
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        // The document type is read as an event, so that it can be refused by name; nothing of it is ever resolved.
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        try {
            PackXml xml = new PackXml(factory.createXMLStreamReader(new ByteArrayInputStream(bytes)), problems);
            return new ParsedPack(xml.root(), xml.lines, problems);
        } catch (Refused e) {
            return new ParsedPack(null, new SourceLines(), problems);
        } catch (XMLStreamException e) {
            // What was found before may only follow from the break, and comes back once it is mended.
            Problems broken = new Problems(file);
            broken.add(Rule.BROKEN_XML, e.getLocation() == null ? 1 : e.getLocation().getLineNumber(), reason(e));
            return new ParsedPack(null, new SourceLines(), broken);
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
        PackFields.Of into = fields.new Of(object, begin);
        attributes(into);
        while (next() != XMLStreamConstants.END_ELEMENT) {
            if (in.isCharacters() && !in.getText().isBlank()) {
                problems.add(Rule.STRAY_TEXT, begin, into.format().element(), PackFields.shortened(in.getText()));
            } else if (in.isStartElement()) {
                child(into);
            }
        }
    }

    private void child(PackFields.Of into) throws XMLStreamException, Refused {
        String name = in.getLocalName();
        EStructuralFeature feature = PackFormat.NAMESPACE.equals(in.getNamespaceURI()) ? into.format().elements().get(name) : null;
        int line = begin;
        if (feature == null) {
            into.unknownElement(name, line);
            skip();
        } else if (feature instanceof EReference reference) {
            EObject made = CatalogFactory.eINSTANCE.create(reference.getEReferenceType());
            object(made);
            into.add(feature, made);
        } else {
            into.text(feature, text(name), line);
        }
    }

    private void attributes(PackFields.Of into) {
        for (int i = 0; i < in.getAttributeCount(); i++) {
            String namespace = in.getAttributeNamespace(i);
            String name = in.getAttributeLocalName(i);
            // Editors find the schema through these; they mean nothing here and are never followed.
            if (XMLConstants.W3C_XML_SCHEMA_INSTANCE_NS_URI.equals(namespace) && name.endsWith("chemaLocation")) {
                continue;
            }
            EStructuralFeature feature = namespace == null || namespace.isEmpty() ? into.format().attributes().get(name) : null;
            if (feature == null) {
                into.unknownAttribute(name, begin);
            } else {
                into.attribute((EAttribute) feature, PackFields.onOneLine(in.getAttributeValue(i)), begin);
            }
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
        return PackFields.onOneLine(text.toString());
    }

    private void skip() throws XMLStreamException, Refused {
        for (int open = 1; open > 0;) {
            int event = next();
            if (event == XMLStreamConstants.START_ELEMENT) {
                open++;
            } else if (event == XMLStreamConstants.END_ELEMENT) {
                open--;
            }
        }
    }

    /** Goes on, remembering where the coming event begins, which is where the one at hand ends. */
    private int next() throws XMLStreamException, Refused {
        begin = Math.max(1, in.getLocation().getLineNumber());
        int event = in.next();
        if (event == XMLStreamConstants.START_ELEMENT) {
            if (++elements > PackSyntax.MOST_ELEMENTS) {
                throw refused(Rule.TOO_MANY_ELEMENTS, PackSyntax.MOST_ELEMENTS);
            }
            if (++depth > PackSyntax.MOST_DEEP) {
                throw refused(Rule.TOO_DEEP, PackSyntax.MOST_DEEP);
            }
        } else if (event == XMLStreamConstants.END_ELEMENT) {
            depth--;
        }
        return event;
    }

    private Refused refused(Rule rule, Object... details) {
        problems.add(rule, begin, details);
        return new Refused();
    }

    /** The parser's reason without the position it puts in front, which the problem carries itself. */
    private static String reason(XMLStreamException e) {
        String message = String.valueOf(e.getMessage());
        int at = message.indexOf("Message: ");
        return at < 0 ? message : message.substring(at + "Message: ".length());
    }
}
