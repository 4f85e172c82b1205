/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.report.chart;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import de.rototor.pdfbox.graphics2d.PdfBoxGraphics2D;
import java.awt.Shape;
import java.awt.geom.PathIterator;
import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.coachline.insight.CallerMatrix;
import org.coachline.insight.CallerMatrix.Cell;
import org.coachline.insight.CallerMatrix.Standing;
import org.coachline.insight.ClusteredCount;
import org.coachline.testsupport.Speaking;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The triangles in the cells of a matrix, which say that the agent differs there: none lies on a number, however narrow the cells are. */
@Speaking
class MatrixSignsTest {

    private static final int NARROWEST = 480;
    private static final int WIDEST = 1600;
    private static final int STEP = 40;
    private static final int TYPES = 9;
    private static final int LEGEND = 2;

    /** Keeps where texts and triangles were drawn. */
    private static final class Drawing extends PdfBoxGraphics2D {

        private final List<Rectangle2D> words = new ArrayList<>();
        private final List<Rectangle2D> triangles = new ArrayList<>();

        Drawing(PDDocument document, int width, int height) throws IOException {
            super(document, width, height);
        }

        @Override
        public void drawString(String text, float x, float y) {
            Rectangle2D ink = getFont().createGlyphVector(getFontRenderContext(), text).getVisualBounds();
            words.add(getTransform().createTransformedShape(new Rectangle2D.Double(ink.getX() + x, ink.getY() + y, ink.getWidth(), ink.getHeight())).getBounds2D());
        }

        @Override
        public void fill(Shape shape) {
            int lines = 0;
            for (PathIterator path = shape.getPathIterator(null); !path.isDone(); path.next()) {
                lines += path.currentSegment(new double[6]) == PathIterator.SEG_LINETO ? 1 : 0;
            }
            if (lines == 2) {
                triangles.add(getTransform().createTransformedShape(shape).getBounds2D());
            }
        }
    }

    private static CallerMatrix matrix() {
        List<String> types = new ArrayList<>();
        List<Cell> cells = new ArrayList<>();
        ClusteredCount[] own = {ChartData.count(22, 8), ChartData.count(22, 40), ChartData.count(500, 188)};
        List<String> techniques = List.of("p/validate", "p/silence", "p/summary");
        for (int type = 0; type < TYPES; type++) {
            types.add("p/type" + type);
            for (int i = 0; i < own.length; i++) {
                Standing standing = i == 1 ? Standing.EXCELS : Standing.STRUGGLES;
                ClusteredCount others = ChartData.count(700, 700);
                cells.add(new Cell(techniques.get(i), types.get(type), own[i], others, own[i].minus(others, 0.95), standing, List.of()));
            }
        }
        return new CallerMatrix("kim", types, techniques, cells, cells.size(), 0.95, 0.9875, "");
    }

    @ParameterizedTest
    @EnumSource
    void noTriangleLiesOnANumberInCellsOfAnyWidth(ChartTheme theme) throws Exception {
        CallerMatrix matrix = matrix();
        Chart chart = new Charts(theme, ChartData.SETTINGS, key -> key).matrix(ChartData.SCOPE, matrix);
        for (int width = NARROWEST; width <= WIDEST; width += STEP) {
            try (PDDocument document = new PDDocument()) {
                Drawing drawing = new Drawing(document, width, chart.height());
                chart.draw(drawing, new Rectangle2D.Double(0, 0, width, chart.height()));
                drawing.dispose();
                assertEquals(matrix.cells().size() + LEGEND, drawing.triangles.size(), "triangles in a width of " + width);
                assertTrue(drawing.words.size() > matrix.cells().size(), "words in a width of " + width);
                assertNoneOn(drawing.triangles, drawing.words);
            }
        }
    }

    private static void assertNoneOn(List<Rectangle2D> triangles, List<Rectangle2D> words) {
        for (Rectangle2D triangle : triangles) {
            for (Rectangle2D text : words) {
                assertFalse(triangle.intersects(text), () -> triangle + " on " + text);
            }
        }
    }
}
