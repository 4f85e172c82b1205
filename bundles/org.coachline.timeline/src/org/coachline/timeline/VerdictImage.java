/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.timeline;

import org.coachline.look.Rgb;
import org.coachline.look.VerdictGlyph;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.PaletteData;

/**
 * Verdict glyphs as pixels for images, the same in tables and menus as in the timeline. Sharp at any zoom as
 * {@code new Image(device, (ImageDataProvider) zoom -> VerdictImage.data(glyph, colour, 10 * zoom / 100))}.
 */
public final class VerdictImage {

    private VerdictImage() {
    }

    /**
     * A glyph on nothing.
     *
     * @param colour of the verdict, from the palette in use
     * @param side   width and height in device pixels, 1 or more
     */
    public static ImageData data(VerdictGlyph glyph, Rgb colour, int side) {
        ImageData data = new ImageData(side, side, 24, new PaletteData(0xFF0000, 0xFF00, 0xFF));
        for (int y = 0; y < side; y++) {
            for (int x = 0; x < side; x++) {
                data.setPixel(x, y, colour.packed());
            }
        }
        data.alphaData = glyph.mask(side);
        return data;
    }
}
