/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.model.internal;

import java.nio.charset.CharacterCodingException;

import javax.xml.stream.XMLStreamException;

import org.coachline.model.DocumentException;
import org.coachline.model.DocumentException.Reason;
import org.eclipse.emf.ecore.resource.Resource;
import org.jspecify.annotations.Nullable;
import org.xml.sax.SAXParseException;

/** Says in one line of plain words why a document cannot be read, whichever parser found out. */
public final class Damage {

    private static final String POSITION_END = "Message: ";

    private Damage() {
    }

    /**
     * A refusal of a damaged document.
     *
     * @param name  how to call the document
     * @param cause what the parser threw
     */
    public static DocumentException of(String name, Throwable cause) {
        return new DocumentException(Reason.DAMAGED, Messages.get("damaged", name, reason(cause)), cause);
    }

    /**
     * A refusal of a damaged document.
     *
     * @param name   how to call the document
     * @param reason what is wrong with it, for people
     */
    public static DocumentException of(String name, String reason) {
        return new DocumentException(Reason.DAMAGED, Messages.get("damaged", name, reason), null);
    }

    private static String reason(Throwable thrown) {
        String said = null;
        for (Throwable each = thrown; each != null; each = below(each)) {
            if (each instanceof CharacterCodingException) {
                return Messages.get("damaged.bytes");
            }
            if (each instanceof SAXParseException parser) {
                said = at(parser.getLineNumber(), parser.getMessage());
            } else if (each instanceof XMLStreamException parser) {
                said = at(parser.getLocation() == null ? -1 : parser.getLocation().getLineNumber(), parser.getMessage());
            } else if (each instanceof Resource.Diagnostic model) {
                said = at(model.getLine(), model.getMessage());
            }
        }
        return said == null ? onOneLine(thrown.getMessage()) : said;
    }

    private static @Nullable Throwable below(Throwable thrown) {
        return thrown instanceof XMLStreamException parser && parser.getNestedException() != null ? parser.getNestedException() : thrown.getCause();
    }

    private static String at(int line, @Nullable String message) {
        String words = onOneLine(message);
        return line < 1 ? words : Messages.get("damaged.at", line, words);
    }

    /** What a parser says, without the position that some put in front. */
    private static String onOneLine(@Nullable String message) {
        String words = String.valueOf(message);
        int end = words.indexOf(POSITION_END);
        return (end < 0 ? words : words.substring(end + POSITION_END.length())).strip().replaceAll("\\s+", " ");
    }
}
