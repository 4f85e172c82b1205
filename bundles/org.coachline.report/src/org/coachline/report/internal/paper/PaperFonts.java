/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.report.internal.paper;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/**
 * DejaVu Sans, which comes along so that a PDF looks and can be searched the same from every machine: Latin, Greek, Cyrillic, Arabic, Hebrew,
 * arrows and signs, without Chinese, Japanese, Korean or coloured emoji.
 */
public final class PaperFonts {

    /** What style sheets call it. */
    public static final String FAMILY = "DejaVu Sans";

    private static final String FOLDER = "/net/sf/jasperreports/fonts/dejavu/";

    private PaperFonts() {
    }

    /**
     * The font file.
     *
     * @param bold whether it is the bold one
     * @return closed by the caller
     * @throws IOException when this installation lacks it
     */
    public static InputStream open(boolean bold) throws IOException {
        String name = FOLDER + (bold ? "DejaVuSans-Bold.ttf" : "DejaVuSans.ttf");
        InputStream file = PaperFonts.class.getResourceAsStream(name);
        if (file == null) {
            throw new FileNotFoundException(name);
        }
        return file;
    }

    /**
     * The font for a document, of which what is used will be embedded.
     *
     * @param document that it is for
     * @param bold     whether it is the bold one
     * @return the font
     * @throws IOException when it cannot be read
     */
    public static PDFont load(PDDocument document, boolean bold) throws IOException {
        try (InputStream file = open(bold)) {
            return PDType0Font.load(document, file, true);
        }
    }
}
