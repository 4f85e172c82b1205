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
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilder;
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
import org.xml.sax.helpers.DefaultHandler;

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
            throw new DocumentException(Reason.NEWER, Messages.get("newer", name, version, current), null);
        }
        try {
            org.w3c.dom.Document document = parse(bytes);
            for (int step = version; step < current; step++) {
                DocumentMigration migration = byVersion.get(step);
                if (migration == null) {
                    throw Damage.of(name, Messages.get("damaged.unknownFormat", step));
                }
                migration.migrate(document);
                document.getDocumentElement().setAttribute(VERSION_ATTRIBUTE, Integer.toString(step + 1));
            }
            return write(document);
        } catch (IOException | SAXException | ParserConfigurationException | TransformerException e) {
            throw Damage.of(name, e);
        }
    }

    private static int versionOf(byte[] bytes, String name) throws DocumentException {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        try {
            // Text and not bytes: of bytes that are none, the parser complains on standard error as well.
            XMLStreamReader reader = factory
                    .createXMLStreamReader(new InputStreamReader(new ByteArrayInputStream(bytes), StandardCharsets.UTF_8.newDecoder()));
            reader.nextTag();
            String version = reader.getAttributeValue(null, VERSION_ATTRIBUTE);
            // An attribute at its default is not written, and the default is the first version.
            return version == null ? 1 : number(version, name);
        } catch (XMLStreamException e) {
            throw Damage.of(name, e);
        }
    }

    private static int number(String version, String name) throws DocumentException {
        try {
            return Integer.parseInt(version);
        } catch (NumberFormatException e) {
            throw Damage.of(name, Messages.get("damaged.noVersion", version));
        }
    }

    private static org.w3c.dom.Document parse(byte[] bytes) throws IOException, SAXException, ParserConfigurationException {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultNSInstance();
        factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
        DocumentBuilder builder = factory.newDocumentBuilder();
        // Without one, the parser writes on standard error what it throws anyhow.
        builder.setErrorHandler(new DefaultHandler());
        return builder.parse(new ByteArrayInputStream(bytes));
    }

    private static byte[] write(org.w3c.dom.Document document) throws TransformerException {
        TransformerFactory factory = TransformerFactory.newDefaultInstance();
        factory.setAttribute(XMLConstants.ACCESS_EXTERNAL_DTD, "");
        factory.setAttribute(XMLConstants.ACCESS_EXTERNAL_STYLESHEET, "");
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        factory.newTransformer().transform(new DOMSource(document), new StreamResult(out));
        return out.toByteArray();
    }
}
