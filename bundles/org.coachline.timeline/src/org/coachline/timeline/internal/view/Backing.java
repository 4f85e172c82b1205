/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.timeline.internal.view;

import org.coachline.timeline.internal.layout.Box;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.ImageDataProvider;
import org.eclipse.swt.graphics.PaletteData;
import org.eclipse.swt.graphics.Pattern;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Event;
import org.jspecify.annotations.Nullable;

/**
 * What is on the canvas, kept as an image in which only what has changed is drawn anew. GTK tells no more of what is to be drawn
 * than one box around all of it, which for a strip here and a strip there is half of the canvas; and each stroke goes to the
 * display server by itself. So here the pieces are remembered, drawn in memory, and put on the screen in one go. Elsewhere
 * it is drawn to the screen as asked. UI thread.
 */
final class Backing {

    /** Draws what lies within a piece of the canvas. */
    interface Painter {
        void paint(GC gc, Box piece);
    }

    private final Canvas canvas;
    private final Painter painter;
    private final boolean kept;
    private final Damage damage = new Damage();
    private @Nullable Image image;
    private int width;
    private int height;

    Backing(Canvas canvas, Painter painter) {
        this.canvas = canvas;
        this.painter = painter;
        // Where a mirrored image begins as a pattern is another place.
        kept = "gtk".equals(SWT.getPlatform()) && (canvas.getStyle() & SWT.MIRRORED) == 0;
        canvas.addListener(SWT.Paint, this::paint);
        canvas.addListener(SWT.Dispose, event -> drop());
        // The image has as many pixels as the screen, and that may have got others.
        canvas.addListener(SWT.ZoomChanged, event -> drop());
    }

    /** A piece of the canvas, which may be larger than that, is to be drawn anew when it is painted next. */
    void damage(int x, int y, int wide, int high) {
        if (kept) {
            damage.add(new Box(x, y, wide, high).cutTo(all()));
        }
    }

    private Box all() {
        return new Box(0, 0, width, height);
    }

    private void paint(Event event) {
        Box piece = new Box(event.x, event.y, event.width, event.height);
        Rectangle area = canvas.getClientArea();
        if (!kept || area.width <= 0 || area.height <= 0) {
            painter.paint(event.gc, piece);
            return;
        }
        Image shown = image;
        if (shown == null || width != area.width || height != area.height) {
            drop();
            width = area.width;
            height = area.height;
            shown = new Image(canvas.getDisplay(), pixels(width, height));
            image = shown;
            damage.add(all());
        }
        refresh(shown);
        Pattern picture = new Pattern(canvas.getDisplay(), shown);
        event.gc.setBackgroundPattern(picture);
        event.gc.fillRectangle(piece.x(), piece.y(), piece.width(), piece.height());
        event.gc.setBackgroundPattern(null);
        picture.dispose();
    }

    /** An image made of a size alone has the pixels of an unzoomed screen. */
    private static ImageDataProvider pixels(int width, int height) {
        return zoom -> new ImageData(Math.max(1, width * zoom / 100), Math.max(1, height * zoom / 100), 24, new PaletteData(0xFF0000, 0xFF00, 0xFF));
    }

    private void refresh(Image shown) {
        GC gc = null;
        try {
            for (Box each : damage.take()) {
                if (gc == null) {
                    gc = new GC(shown);
                    gc.setFont(canvas.getFont());
                }
                painter.paint(gc, each);
            }
        } finally {
            if (gc != null) {
                gc.dispose();
            }
        }
    }

    private void drop() {
        Image old = image;
        image = null;
        if (old != null) {
            old.dispose();
        }
    }
}
