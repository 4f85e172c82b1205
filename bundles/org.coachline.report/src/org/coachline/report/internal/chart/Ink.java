/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.report.internal.chart;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.Stroke;
import java.awt.geom.AffineTransform;
import java.awt.geom.Arc2D;
import java.awt.geom.Area;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import org.coachline.look.GlyphShape;
import org.coachline.look.GlyphShape.Disc;
import org.coachline.look.GlyphShape.LeftHalfDisc;
import org.coachline.look.GlyphShape.Point;
import org.coachline.look.GlyphShape.Polygon;
import org.coachline.look.GlyphShape.Ring;
import org.coachline.look.Rgb;
import org.coachline.look.Token;
import org.coachline.look.Type;
import org.coachline.look.VerdictGlyph;
import org.coachline.report.chart.ChartTheme;

/** The colours, type, lines and signs of one theme, for Java2D. Only draws shapes and text, so that vectors stay vectors. */
final class Ink {

    /** The text size all others are multiples of, in pixels at 100 %. */
    private static final int BASE = 13;
    private static final double HATCH = 5;
    private static final int OPAQUE = 255;
    private static final int ALPHA_SHIFT = 24;

    /** Lines of data. */
    static final Stroke LINE = new BasicStroke(2f, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND);
    /** Lines beside the data: intervals, grids, edges. */
    static final Stroke THIN = new BasicStroke(1.2f);
    /** What stands for something else than the data at hand: sessions, others, thresholds. */
    static final Stroke DASHED = new BasicStroke(1.4f, BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER, 10, new float[] {5, 4}, 0);

    private final ChartTheme theme;

    Ink(ChartTheme theme) {
        this.theme = theme;
    }

    boolean onPaper() {
        return theme == ChartTheme.PRINT;
    }

    Color color(Token token) {
        // Grey explanations are the first to vanish in a copy.
        Token used = onPaper() && token == Token.QUIET_TEXT ? Token.TEXT : token;
        return new Color(rgb(used).packed());
    }

    Rgb rgb(Token token) {
        return theme.palette().get(token);
    }

    /** A token's colour that lets grid lines through. */
    Color glass(Token token, double alpha) {
        return new Color(rgb(token).packed() | (int) Math.round(alpha * OPAQUE) << ALPHA_SHIFT, true);
    }

    /** A token's colour thinned over the ground, opaque. */
    Color thin(Token token, double alpha) {
        return new Color(rgb(token).over(rgb(Token.PANEL), alpha).packed());
    }

    static Font font(Type type) {
        return new Font(Font.SANS_SERIF, type.bold() ? Font.BOLD : Font.PLAIN, type.size(BASE));
    }

    /** A verdict's sign around the origin. */
    static Shape sign(VerdictGlyph glyph, double size) {
        Area all = new Area();
        for (GlyphShape shape : glyph.shapes()) {
            all.add(new Area(outline(shape)));
        }
        AffineTransform place = AffineTransform.getScaleInstance(size, size);
        place.translate(-0.5, -0.5);
        return place.createTransformedShape(all);
    }

    private static Shape outline(GlyphShape shape) {
        return switch (shape) {
        case Disc disc -> circle(disc.centreX(), disc.centreY(), disc.radius());
        case Ring ring -> {
            Area area = new Area(circle(ring.centreX(), ring.centreY(), ring.radius() + ring.width() / 2));
            area.subtract(new Area(circle(ring.centreX(), ring.centreY(), ring.radius() - ring.width() / 2)));
            yield area;
        }
        case LeftHalfDisc half -> new Arc2D.Double(half.centreX() - half.radius(), half.centreY() - half.radius(), 2 * half.radius(),
                2 * half.radius(), 90, 180, Arc2D.CHORD);
        case Polygon polygon -> {
            Path2D path = new Path2D.Double();
            Point start = polygon.points().get(0);
            path.moveTo(start.x(), start.y());
            polygon.points().forEach(point -> path.lineTo(point.x(), point.y()));
            path.closePath();
            yield path;
        }
        };
    }

    static Shape circle(double x, double y, double radius) {
        return new Ellipse2D.Double(x - radius, y - radius, 2 * radius, 2 * radius);
    }

    /** The mark of a figure; discs and rings stand for verdicts alone. */
    static Shape square(double x, double y, double half) {
        return new Rectangle2D.Double(x - half, y - half, 2 * half, 2 * half);
    }

    /** A hatched square around the origin, for legends, which do not hatch. */
    static Shape stripes(double size) {
        Path2D path = new Path2D.Double();
        double half = size / 2;
        for (double from = -half; from < half; from += HATCH) {
            path.append(new BasicStroke(1f).createStrokedShape(new Line2D.Double(from, half, half, from)), false);
            if (from > -half) {
                path.append(new BasicStroke(1f).createStrokedShape(new Line2D.Double(-half, -from, -from, -half)), false);
            }
        }
        path.append(new BasicStroke(1f).createStrokedShape(new Rectangle2D.Double(-half, -half, size, size)), false);
        return path;
    }

    /** A triangle that points up or down. */
    static Shape triangle(double x, double y, double half, boolean up) {
        double tip = up ? -half : half;
        Path2D path = new Path2D.Double();
        path.moveTo(x, y + tip);
        path.lineTo(x - half, y - tip);
        path.lineTo(x + half, y - tip);
        path.closePath();
        return path;
    }

    static void fill(Graphics2D g2, Shape shape, double x, double y, Color color) {
        g2.setPaint(color);
        g2.fill(AffineTransform.getTranslateInstance(x, y).createTransformedShape(shape));
    }

    /** Slanted lines within a shape: the pattern that stands beside a colour. */
    static void hatch(Graphics2D g2, Shape shape, Color color, boolean rising) {
        Shape before = g2.getClip();
        Stroke stroke = g2.getStroke();
        Rectangle2D box = shape.getBounds2D();
        g2.clip(shape);
        g2.setPaint(color);
        g2.setStroke(new BasicStroke(1f));
        double height = box.getHeight();
        for (double x = box.getMinX() - height; x < box.getMaxX(); x += HATCH) {
            g2.draw(rising ? new Line2D.Double(x, box.getMaxY(), x + height, box.getMinY())
                    : new Line2D.Double(x, box.getMinY(), x + height, box.getMaxY()));
        }
        g2.setClip(before);
        g2.setStroke(stroke);
    }

    /** A line with caps at its ends, from left to right. */
    static Shape whisker(double from, double to, double y, double cap) {
        Path2D path = new Path2D.Double(new Line2D.Double(from, y, to, y));
        path.append(new Line2D.Double(from, y - cap, from, y + cap), false);
        path.append(new Line2D.Double(to, y - cap, to, y + cap), false);
        return path;
    }

    void text(Graphics2D g2, String text, double x, double y, Type type, Token token) {
        g2.setFont(font(type));
        g2.setPaint(color(token));
        g2.drawString(text, (float) x, (float) y);
    }

    static double width(Graphics2D g2, String text, Type type) {
        return g2.getFontMetrics(font(type)).stringWidth(text);
    }

    /** As much of a text as fits, with an ellipsis where something is left out. */
    static String fit(Graphics2D g2, String text, Type type, double width) {
        if (width(g2, text, type) <= width) {
            return text;
        }
        int low = 0;
        int high = text.length();
        while (low < high) {
            int middle = (low + high + 1) / 2;
            if (width(g2, text.substring(0, middle).strip() + '\u2026', type) <= width) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        return low == 0 ? "" : text.substring(0, low).strip() + '\u2026';
    }
}
