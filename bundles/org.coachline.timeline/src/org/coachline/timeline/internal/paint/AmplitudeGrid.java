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
import org.coachline.timeline.Amplitude;
import org.coachline.timeline.internal.Messages;
import org.coachline.timeline.internal.layout.Box;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;

/** Behind a waveform: one hair line at zero and, where height stands for decibels, labelled lines at round levels. */
final class AmplitudeGrid {

    private static final List<Integer> COARSE = List.of(-20, -40);
    private static final List<Integer> FINE = List.of(-10, -20, -30, -40, -50);
    private static final int LINE_ALPHA = 140;

    private final Style style;
    private final Scene scene;

    AmplitudeGrid(Style style, Scene scene) {
        this.style = style;
        this.scene = scene;
    }

    void lines(GC gc, Box bounds, Box part, double gain) {
        style.hair(gc, Token.LINE, part.x(), middle(bounds), part.width(), 1);
        gc.setAlpha(LINE_ALPHA);
        for (int level : levels(bounds)) {
            int reach = reach(bounds, level, gain);
            if (reach > 0) {
                style.hair(gc, Token.LINE, part.x(), middle(bounds) - reach, part.width(), 1);
                style.hair(gc, Token.LINE, part.x(), middle(bounds) + reach, part.width(), 1);
            }
        }
        gc.setAlpha(255);
    }

    /** Says the levels at the left, on a ground of their own so that they are read over the waveform. */
    void labels(GC gc, Box bounds, double gain) {
        List<Integer> levels = levels(bounds);
        if (levels.isEmpty()) {
            return;
        }
        gc.setFont(style.small());
        int above = Integer.MIN_VALUE;
        for (int level : levels) {
            int reach = reach(bounds, level, gain);
            int y = middle(bounds) - reach - style.metrics().small() / 2;
            if (reach > 0 && y >= bounds.y() && y >= above) {
                label(gc, Integer.toString(level), bounds.x() + Spacing.GRID / 2, y);
                above = y + style.metrics().small();
            }
        }
        int y = middle(bounds) - style.metrics().small() / 2;
        if (y >= above) {
            label(gc, NLS.bind(Messages.amplitudeFloor, Amplitude.FLOOR), bounds.x() + Spacing.GRID / 2, y);
        }
    }

    private void label(GC gc, String text, int x, int y) {
        int width = style.smallMeasure().width(text);
        gc.setAntialias(SWT.OFF);
        gc.setAlpha(200);
        gc.setBackground(style.color(Token.LANE));
        gc.fillRectangle(x, y, width + Spacing.GRID, style.metrics().small());
        gc.setAlpha(255);
        gc.setForeground(style.color(Token.QUIET_TEXT));
        gc.drawString(text, x + Spacing.GRID / 2, y, true);
    }

    private List<Integer> levels(Box bounds) {
        if (scene.options().amplitude() == Amplitude.LINEAR || bounds.height() < 3 * style.metrics().small()) {
            return List.of();
        }
        return bounds.height() / 2 / (FINE.size() + 1) >= style.metrics().small() ? FINE : COARSE;
    }

    private static int middle(Box bounds) {
        return bounds.y() + bounds.height() / 2;
    }

    private static int reach(Box bounds, int level, double gain) {
        double part = Amplitude.DECIBELS.level(level, gain);
        return part >= 1 ? 0 : (int) Math.round(part * (bounds.height() - 1) / 2);
    }
}
