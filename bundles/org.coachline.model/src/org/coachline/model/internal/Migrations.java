/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.model.internal;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import javax.xml.transform.TransformerException;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamResult;

import org.coachline.model.DocumentException;
import org.coachline.model.DocumentException.Reason;
import org.coachline.model.Documents;
import org.xml.sax.SAXException;

/**
 * The door through which documents of older format versions come in.
 *
 * <p>A document of the current version passes without being parsed twice: only its first element is looked at.
 */
public final class Migrations {

    /** The migrations of this version of Coachline. The format has had one version so far. */
    public static final Migrations STANDARD = new Migrations(Documents.FORMAT_VERSION, List.of());

    private static final String VERSION_ATTRIBUTE = "formatVersion";

    private final int current;
    private final Map<Integer, DocumentMigration> byVersion;

    /**
     * @param current    the version to arrive at
     * @param migrations one for each older version
     */
    public Migrations(int current, List<DocumentMigration> migrations) {
        this.current = current;
        this.byVersion = migrations.stream().collect(Collectors.toMap(DocumentMigration::from, Function.identity()));
    }

    /**
     * Brings a document to the current version.
     *
     * @param bytes XML of a document
     * @param name  how to call it in an error
     * @return the same array where nothing had to be done
     * @throws DocumentException when it is not XML, of a newer version, or of one that nobody can read any more
     */
    public byte[] toCurrent(byte[] bytes, String name) throws DocumentException {
        int version = versionOf(bytes, name);
        if (version == current) {
            return bytes;
        }
        if (version > current) {
            throw new DocumentException(Reason.NEWER, name + " was written by a newer Coachline (format " + version
                    + ", this one reads up to " + current + "); update Coachline to open it", null);
        }
        try {
            org.w3c.dom.Document document = parse(bytes);
            for (int step = version; step < current; step++) {
                DocumentMigration migration = byVersion.get(step);
                if (migration == null) {
                    throw new DocumentException(Reason.DAMAGED, name + " has the unknown format " + step, null);
                }
                migration.migrate(document);
                document.getDocumentElement().setAttribute(VERSION_ATTRIBUTE, Integer.toString(step + 1));
            }
            return write(document);
        } catch (IOException | SAXException | ParserConfigurationException | TransformerException e) {
            throw damaged(name, e);
        }
    }

    private static int versionOf(byte[] bytes, String name) throws DocumentException {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        try {
            XMLStreamReader reader = factory.createXMLStreamReader(new ByteArrayInputStream(bytes));
            reader.nextTag();
            String version = reader.getAttributeValue(null, VERSION_ATTRIBUTE);
            // An attribute at its default is not written, and the default is the first version.
            return version == null ? 1 : Integer.parseInt(version);
        } catch (XMLStreamException | NumberFormatException e) {
            throw damaged(name, e);
        }
    }

    private static org.w3c.dom.Document parse(byte[] bytes) throws IOException, SAXException, ParserConfigurationException {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultNSInstance();
        factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
        return factory.newDocumentBuilder().parse(new ByteArrayInputStream(bytes));
    }

    private static byte[] write(org.w3c.dom.Document document) throws TransformerException {
        TransformerFactory factory = TransformerFactory.newDefaultInstance();
        factory.setAttribute(XMLConstants.ACCESS_EXTERNAL_DTD, "");
        factory.setAttribute(XMLConstants.ACCESS_EXTERNAL_STYLESHEET, "");
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        factory.newTransformer().transform(new DOMSource(document), new StreamResult(out));
        return out.toByteArray();
    }

    private static DocumentException damaged(String name, Exception cause) {
        return new DocumentException(Reason.DAMAGED, name + " is damaged: " + cause.getMessage(), cause);
    }
}
