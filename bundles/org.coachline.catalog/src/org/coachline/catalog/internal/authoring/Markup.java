/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.catalog.internal.authoring;

import java.io.StringWriter;
import java.nio.charset.StandardCharsets;

import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** XML written through a writer that escapes, in memory, where nothing can fail. Used by one thread. */
public final class Markup {

    private final StringWriter text = new StringWriter();
    private final XMLStreamWriter out;

    /** An empty document. */
    public Markup() {
        try {
            out = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(text);
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e);
        }
    }

    private interface Step {
        void run() throws XMLStreamException;
    }

    private Markup step(Step step) {
        try {
            step.run();
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e);
        }
        return this;
    }

    /** The declaration, and what p2 wants behind it. */
    public Markup document(String instruction, String data) {
        return step(() -> {
            out.writeStartDocument("UTF-8", "1.0");
            out.writeProcessingInstruction(instruction, data);
        });
    }

    /** Opens an element; attributes as name, value, name, value. */
    public Markup open(String element, String... attributes) {
        return step(() -> {
            out.writeStartElement(element);
            for (int i = 0; i < attributes.length; i += 2) {
                out.writeAttribute(attributes[i], clean(attributes[i + 1]));
            }
        });
    }

    /** An element without content. */
    public Markup empty(String element, String... attributes) {
        return open(element, attributes).close();
    }

    /** An element with text. */
    public Markup text(String element, String content, String... attributes) {
        return open(element, attributes).text(content).close();
    }

    /** Text. */
    public Markup text(String content) {
        return step(() -> out.writeCharacters(clean(content)));
    }

    /** Closes the element opened last. */
    public Markup close() {
        return step(out::writeEndElement);
    }

    /** What was written. */
    @Override
    public String toString() {
        step(out::flush);
        return text.toString();
    }

    /** What was written, in UTF-8. */
    public byte[] bytes() {
        return toString().getBytes(StandardCharsets.UTF_8);
    }

    /** A pack's text may hold what XML cannot. */
    private static String clean(String content) {
        return content.codePoints().filter(each -> each >= 0x20 || each == '\n' || each == '\t')
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append).toString();
    }
}
