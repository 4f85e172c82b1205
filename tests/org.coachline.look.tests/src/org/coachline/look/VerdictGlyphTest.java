/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.look;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.coachline.look.GlyphShape.Point;
import org.coachline.look.GlyphShape.Ring;
import org.junit.jupiter.api.Test;

class VerdictGlyphTest {

    @Test
    void everyShapeStaysInItsSquare() {
        for (VerdictGlyph glyph : VerdictGlyph.values()) {
            for (GlyphShape shape : glyph.shapes()) {
                double line = shape instanceof Ring ring ? ring.width() / 2 : 0;
                for (Point point : shape.outline(32)) {
                    assertTrue(point.x() >= line && point.x() <= 1 - line, glyph + " " + point);
                    assertTrue(point.y() >= line && point.y() <= 1 - line, glyph + " " + point);
                }
            }
        }
    }

    @Test
    void noTwoVerdictsHaveTheSameShape() {
        Set<List<GlyphShape>> shapes = new HashSet<>();
        for (VerdictGlyph glyph : VerdictGlyph.values()) {
            assertTrue(shapes.add(glyph.shapes()), glyph + " looks like another one");
        }
    }

    @Test
    void theHalfDiscFillsTheLeftHalfOnly() {
        List<Point> outline = new GlyphShape.LeftHalfDisc(0.5, 0.5, 0.4).outline(32);
        for (Point point : outline) {
            assertTrue(point.x() <= 0.5 + 1e-9, point.toString());
        }
        assertEquals(0.1, outline.stream().mapToDouble(Point::x).min().orElseThrow(), 1e-9);
    }

    @Test
    void glyphsAreFoundByTheirIds() {
        assertSame(VerdictGlyph.USED_WELL, VerdictGlyph.of("used-well").orElseThrow());
        assertTrue(VerdictGlyph.of("excellent").isEmpty());
    }

    @Test
    void aCircleOfFewSegmentsIsRefused() {
        assertThrows(IllegalArgumentException.class, () -> new GlyphShape.Disc(0.5, 0.5, 0.5).outline(3));
    }

    @Test
    void aMaskShowsTheShape() {
        assertEquals(0xFF, VerdictGlyph.USED_WELL.mask(20)[10 * 20 + 10] & 0xFF);
        assertEquals(0, VerdictGlyph.USED_WELL.mask(20)[0]);
        assertEquals(0, VerdictGlyph.MISSED.mask(20)[10 * 20 + 10]);
        assertEquals(0xFF, VerdictGlyph.PARTLY.mask(20)[10 * 20 + 7] & 0xFF);
        assertEquals(0, VerdictGlyph.PARTLY.mask(20)[10 * 20 + 13]);
        assertEquals(0xFF, VerdictGlyph.BACKFIRED.mask(20)[10 * 20 + 2] & 0xFF);
        assertEquals(0, VerdictGlyph.BACKFIRED.mask(20)[3 * 20 + 3]);
    }

    @Test
    void masksTellVerdictsApartAtTheSizeOfText() {
        Set<String> seen = new HashSet<>();
        for (VerdictGlyph glyph : VerdictGlyph.values()) {
            assertTrue(seen.add(Arrays.toString(glyph.mask(8))), glyph.id());
        }
    }
}
