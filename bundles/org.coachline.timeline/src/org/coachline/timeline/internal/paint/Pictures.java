/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.timeline.internal.paint;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.Pattern;
import org.eclipse.swt.graphics.Transform;

/**
 * Puts images on the screen. SWT for GTK copies and converts all pixels of an image each time it is drawn, only to learn how large it
 * is, and where the screen is zoomed has it made anew: for a waveform that is most of the time a frame takes. Filling a box with
 * the image as a pattern looks the same and does none of this. UI thread.
 */
final class Pictures {

    private static final boolean COPIED = "gtk".equals(SWT.getPlatform());
    private static final int OPAQUE = 255;

    private Pictures() {
    }

    /**
     * Draws an image as it is. The GC must have no transformation.
     *
     * @param width  the image's
     * @param height the image's
     */
    static void draw(GC gc, Image image, int x, int y, int width, int height) {
        // Patterns know no transparency but their own, and of mirrored ones not where they begin.
        if (!COPIED || gc.getAlpha() != OPAQUE || (gc.getStyle() & SWT.MIRRORED) != 0) {
            gc.drawImage(image, x, y);
            return;
        }
        Transform place = new Transform(gc.getDevice(), 1, 0, 0, 1, x, y);
        Pattern picture = new Pattern(gc.getDevice(), image);
        try {
            gc.setTransform(place);
            gc.setBackgroundPattern(picture);
            gc.fillRectangle(0, 0, width, height);
        } finally {
            gc.setBackgroundPattern(null);
            gc.setTransform(null);
            picture.dispose();
            place.dispose();
        }
    }
}
