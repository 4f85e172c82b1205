/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.timeline.internal.paint;

import java.util.List;

import org.coachline.look.Spacing;
import org.coachline.look.Token;
import org.coachline.look.VerdictGlyph;
import org.coachline.look.Wash;
import org.coachline.timeline.IconSource;
import org.coachline.timeline.internal.Messages;
import org.coachline.timeline.internal.layout.Box;
import org.coachline.timeline.internal.layout.Crowd;
import org.coachline.timeline.internal.paint.MomentRenderer.Bar;
import org.coachline.timeline.internal.paint.MomentRenderer.Bars;
import org.coachline.timeline.internal.paint.MomentRenderer.ClusterBar;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;

/** Puts the bars of a lane on the screen, only those that a piece of it shows. */
final class BarPainter {

    /**
     * So many bars are drawn with straight strokes: a round one with smooth edges takes ten times as long, which hundreds of
     * bars of a frame that must not take 16 ms have not got.
     */
    private static final int MANY = 40;

    /** A crowd's columns have the verdicts in this order, bottom to top: what asks for coaching is below and compared easily. */
    private static final List<VerdictGlyph> STACKED = List.of(VerdictGlyph.BACKFIRED, VerdictGlyph.MISSED, VerdictGlyph.PARTLY,
            VerdictGlyph.USED_WELL, VerdictGlyph.BOOKMARK);

    private final Style style;
    private final Scene scene;

    BarPainter(Style style, Scene scene) {
        this.style = style;
        this.scene = scene;
    }

    void draw(GC gc, Bars bars, Box part) {
        boolean many = bars.rows().stream().mapToInt(List::size).sum() > MANY;
        gc.setAntialias(many ? SWT.OFF : SWT.ON);
        gc.setFont(style.body());
        for (List<Bar> row : bars.rows()) {
            if (row.isEmpty() || row.getFirst().box().y() >= part.bottom() || row.getFirst().box().bottom() <= part.y()) {
                continue;
            }
            for (int i = Bars.firstAt(row, part.x()); i < row.size() && row.get(i).box().x() < part.right(); i++) {
                Bar bar = row.get(i);
                int right = bar.label().text().isEmpty() ? Math.max(bar.box().right(), bar.textX())
                        : Math.max(bar.box().right(), bar.textX() + style.bodyMeasure().width(bar.label().text()));
                if (right >= part.x()) {
                    draw(gc, bar, bars.bounds(), many);
                }
            }
        }
        for (ClusterBar cluster : bars.clusters()) {
            if (cluster.box().intersects(part)) {
                draw(gc, cluster);
            }
        }
        crowd(gc, bars, part);
    }

    private void draw(GC gc, Bar bar, Box bounds, boolean many) {
        Token token = bar.item().glyph().token();
        boolean selected = scene.selected().contains(bar.item().id());
        Box box = bar.box();
        int corner = 2 * Spacing.CORNER;
        gc.setBackground(style.wash(selected ? Wash.BAR_SELECTED : Wash.BAR, token, Token.LANE));
        if (many && !selected) {
            gc.fillRectangle(box.x() + 1, box.y() + 1, box.width() - 2, box.height() - 2);
            gc.setBackground(style.wash(Wash.BAR_EDGE, token, Token.LANE));
            gc.fillRectangle(box.x() + 1, box.y(), box.width() - 2, 1);
            gc.fillRectangle(box.x() + 1, box.bottom() - 1, box.width() - 2, 1);
            gc.fillRectangle(box.x(), box.y() + 1, 1, box.height() - 2);
            gc.fillRectangle(box.right() - 1, box.y() + 1, 1, box.height() - 2);
        } else {
            gc.fillRoundRectangle(box.x(), box.y(), box.width(), box.height(), corner, corner);
            gc.setForeground(selected ? style.color(Token.ACCENT) : style.wash(Wash.BAR_EDGE, token, Token.LANE));
            gc.setLineWidth(bar.item().id().equals(scene.lead()) ? 2 : 1);
            gc.drawRoundRectangle(box.x(), box.y(), box.width() - 1, box.height() - 1, corner, corner);
            gc.setLineWidth(1);
        }
        int glyphX = Math.max(box.x(), bounds.x()) + Spacing.GRID + 1;
        int glyphY = box.y() + (box.height() - Spacing.GLYPH) / 2;
        Pictures.draw(gc, style.glyph(bar.item().glyph(), Spacing.GLYPH),
                Math.min(glyphX, box.right() - Spacing.GLYPH - Spacing.GRID), glyphY, Spacing.GLYPH, Spacing.GLYPH);
        icon(gc, bar);
        if (!bar.label().text().isEmpty()) {
            gc.setForeground(style.color(Token.TEXT));
            gc.drawString(bar.label().text(), bar.textX(), box.y() + (box.height() - style.metrics().text()) / 2, true);
        }
    }

    private void icon(GC gc, Bar bar) {
        IconSource icons = scene.icons();
        String name = bar.item().icon();
        Image image = icons == null || name == null || bar.iconX() < 0 ? null : icons.icon(name, MomentRenderer.ICON, Token.QUIET_TEXT);
        if (image != null) {
            Pictures.draw(gc, image, bar.iconX(), bar.box().y() + (bar.box().height() - MomentRenderer.ICON) / 2, MomentRenderer.ICON,
                    MomentRenderer.ICON);
        }
    }

    private void draw(GC gc, ClusterBar bar) {
        Box box = bar.box();
        int corner = 2 * Spacing.CORNER;
        gc.setBackground(style.color(Token.HEADER));
        gc.fillRoundRectangle(box.x(), box.y(), box.width(), box.height(), corner, corner);
        gc.setForeground(style.color(Token.QUIET_TEXT));
        gc.drawRoundRectangle(box.x(), box.y(), box.width() - 1, box.height() - 1, corner, corner);
        String text = NLS.bind(Messages.more, bar.cluster().count());
        gc.setFont(style.small());
        if (style.smallMeasure().width(text) <= box.width() - Spacing.GRID) {
            gc.drawString(text, box.x() + (box.width() - style.smallMeasure().width(text)) / 2,
                    box.y() + (box.height() - style.metrics().small()) / 2, true);
        }
    }

    /** Each column as high as it is full, with as much of each verdict's colour as it has of that verdict. */
    private void crowd(GC gc, Bars bars, Box part) {
        Box bounds = bars.bounds();
        int most = bars.columns().stream().mapToInt(Crowd.Column::count).max().orElse(0);
        int room = bounds.height() - 2 * Spacing.GRID;
        for (Crowd.Column column : bars.columns()) {
            int x = bounds.x() + column.x();
            if (x + Crowd.COLUMN <= part.x() || x >= part.right()) {
                continue;
            }
            int count = column.count();
            int y = bounds.bottom() - Spacing.GRID;
            int below = 0;
            for (VerdictGlyph glyph : STACKED) {
                below += column.counts()[glyph.ordinal()];
                // Rounded from the bottom, so that the pieces make up the whole.
                int upper = bounds.bottom() - Spacing.GRID - Math.max(count > 0 ? 2 : 0, room * count / most) * below / count;
                if (upper < y) {
                    gc.setBackground(style.color(glyph.token()));
                    gc.fillRectangle(x, upper, Crowd.COLUMN - 1, y - upper);
                    y = upper;
                }
            }
        }
    }
}
