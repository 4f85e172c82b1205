/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.report.internal.paper;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.OS2WindowsMetricsTable;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeCollection;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.fontbox.util.autodetect.FontFileFinder;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.io.RandomAccessReadBufferedFile;
import org.jspecify.annotations.Nullable;

/**
 * Which fonts a text needs beside the one that comes along: those of this machine that have what it lacks and may be embedded. What none has is
 * replaced, and told.
 */
final class FontChoice {

    /** Stands for what no font has: a square, as people know it. */
    static final int REPLACEMENT = 0x25A1;

    /** More fonts than this are not opened: a machine of a designer has thousands. */
    private static final int MOST_LOOKED_AT = 400;
    private static final int RESTRICTED = 0x0002;
    private static final int BITMAPS_ONLY = 0x0200;

    /**
     * A font of this machine.
     *
     * @param file  where it is
     * @param name  of the font within a collection; null for a file of its own
     */
    record Found(File file, @Nullable String name) {
    }

    private final List<Found> found = new ArrayList<>();
    private final BitSet replaced = new BitSet();

    private FontChoice() {
    }

    /**
     * Chooses for a text. Some milliseconds where the font that comes along has all of it; else as long as reading fonts of this machine takes, a second
     * or two.
     *
     * @throws IOException when the font that comes along cannot be read
     */
    static FontChoice of(String text) throws IOException {
        FontChoice choice = new FontChoice();
        BitSet missing = new BitSet();
        try (InputStream file = PaperFonts.open(false); TrueTypeFont own = new TTFParser(true).parse(new RandomAccessReadBuffer(file))) {
            CmapLookup glyphs = own.getUnicodeCmapLookup();
            text.codePoints().filter(c -> c >= ' ' && !unseen(c) && glyphs.getGlyphId(c) == 0).forEach(missing::set);
        }
        if (!missing.isEmpty()) {
            choice.look(missing);
        }
        choice.replaced.or(missing);
        return choice;
    }

    /** What joins or varies signs and is not seen by itself. */
    private static boolean unseen(int c) {
        return Character.getType(c) == Character.FORMAT || c >= 0xFE00 && c <= 0xFE0F || c >= 0xE0100 && c <= 0xE01EF;
    }

    /** Fonts beside the one that comes along, in the order of asking. */
    List<Found> found() {
        return found;
    }

    /** How many different characters no font has. */
    int replaced() {
        return replaced.cardinality();
    }

    /** A text of which every character can be drawn. */
    String legible(String text) {
        if (replaced.isEmpty() && text.codePoints().noneMatch(FontChoice::unseen)) {
            return text;
        }
        StringBuilder legible = new StringBuilder(text.length());
        text.codePoints().filter(c -> !unseen(c)).map(c -> replaced.get(c) ? REPLACEMENT : c).forEach(legible::appendCodePoint);
        return legible.toString();
    }

    private void look(BitSet missing) {
        List<File> files = new FontFileFinder().find().stream().map(FontChoice::file).filter(file -> file != null && isTrueType(file.getName()))
                .sorted(Comparator.comparing(File::getPath)).limit(MOST_LOOKED_AT).toList();
        for (File file : files) {
            if (missing.isEmpty()) {
                return;
            }
            try {
                if (file.getName().toLowerCase(Locale.ROOT).endsWith(".ttc")) {
                    try (TrueTypeCollection collection = new TrueTypeCollection(file)) {
                        collection.processAllFonts(font -> take(font, file, font.getName(), missing));
                    }
                } else {
                    try (TrueTypeFont font = new TTFParser(false).parse(new RandomAccessReadBufferedFile(file))) {
                        take(font, file, null, missing);
                    }
                }
            } catch (IOException | RuntimeException e) {
                // A damaged font of this machine is no reason to write nothing; another one may have what is missing.
                System.getLogger(FontChoice.class.getName()).log(System.Logger.Level.DEBUG, "the font " + file + " cannot be read", e);
            }
        }
    }

    private static @Nullable File file(URI uri) {
        return "file".equals(uri.getScheme()) ? new File(uri) : null;
    }

    private static boolean isTrueType(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        return lower.endsWith(".ttf") || lower.endsWith(".ttc");
    }

    private void take(TrueTypeFont font, File file, @Nullable String name, BitSet missing) throws IOException {
        // Coloured emoji have no outlines, and outlines of PostScript kind cannot be embedded in part.
        if (missing.isEmpty() || font.getTableMap().get("glyf") == null || !mayBeEmbedded(font)) {
            return;
        }
        CmapLookup glyphs = font.getUnicodeCmapLookup(false);
        BitSet has = new BitSet();
        missing.stream().filter(c -> glyphs != null && glyphs.getGlyphId(c) != 0).forEach(has::set);
        if (!has.isEmpty()) {
            missing.andNot(has);
            found.add(new Found(file, name));
        }
    }

    private static boolean mayBeEmbedded(TrueTypeFont font) throws IOException {
        OS2WindowsMetricsTable table = font.getOS2Windows();
        return table == null || (table.getFsType() & RESTRICTED) == 0 && (table.getFsType() & BITMAPS_ONLY) == 0;
    }
}
