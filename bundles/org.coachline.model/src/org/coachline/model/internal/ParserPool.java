/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.model.internal;

import java.lang.ref.SoftReference;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ArrayBlockingQueue;

import javax.xml.parsers.ParserConfigurationException;
import javax.xml.parsers.SAXParser;
import javax.xml.parsers.SAXParserFactory;

import org.eclipse.emf.ecore.xmi.XMLDefaultHandler;
import org.eclipse.emf.ecore.xmi.XMLHelper;
import org.eclipse.emf.ecore.xmi.XMLLoad;
import org.eclipse.emf.ecore.xmi.XMLParserPool;
import org.eclipse.emf.ecore.xmi.XMLResource;
import org.jspecify.annotations.Nullable;
import org.xml.sax.SAXException;
import org.xml.sax.XMLReader;
import org.xml.sax.helpers.DefaultHandler;

/**
 * Parsers that read one document after the other. Making one takes several times as long as a usual document: without a pool, each load looks
 * through everything on the class path for somebody who offers another parser. EMF's own pool keeps the handler of the last document, and
 * with it the document; this one keeps parsers alone, and none whose document broke off.
 *
 * <p>Thread-safe. All parsers are the platform's own and refuse a DTD.
 */
final class ParserPool implements XMLParserPool {

    /** The one of this process. */
    static final ParserPool SHARED = new ParserPool();

    /** So many read at once without making any; more than that make theirs and give it up. */
    private static final int IDLE = 8;
    private static final DefaultHandler NOBODY = new DefaultHandler();

    /** Softly, since a parser keeps buffers as large as the largest that it has read needed. */
    private final Queue<SoftReference<SAXParser>> idle = new ArrayBlockingQueue<>(IDLE);

    private ParserPool() {
    }

    @Override
    public SAXParser get(Map<String, Boolean> features, Map<String, ?> properties, boolean lexical) throws ParserConfigurationException, SAXException {
        for (SoftReference<SAXParser> next = idle.poll(); next != null; next = idle.poll()) {
            SAXParser parser = next.get();
            if (parser != null) {
                return parser;
            }
        }
        return make();
    }

    private static SAXParser make() throws ParserConfigurationException, SAXException {
        SAXParserFactory factory = SAXParserFactory.newDefaultInstance();
        factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
        return factory.newSAXParser();
    }

    @Override
    public void release(SAXParser parser, Map<String, Boolean> features, Map<String, ?> properties, boolean lexical) {
        try {
            XMLReader reader = parser.getXMLReader();
            reader.setContentHandler(NOBODY);
            reader.setDTDHandler(NOBODY);
            reader.setEntityResolver(NOBODY);
            reader.setErrorHandler(NOBODY);
        } catch (SAXException e) {
            // One that does not forget whom it told of its document is not used again.
            System.getLogger(ParserPool.class.getName()).log(System.Logger.Level.DEBUG, "a parser was given up", e);
            return;
        }
        idle.offer(new SoftReference<>(parser));
    }

    @Override
    public XMLDefaultHandler getDefaultHandler(XMLResource resource, XMLLoad load, XMLHelper helper, @Nullable Map<?, ?> options) {
        return load.createDefaultHandler();
    }

    @Override
    public void releaseDefaultHandler(XMLDefaultHandler handler, @Nullable Map<?, ?> options) {
        // Each document has its own, which goes with it.
    }
}
