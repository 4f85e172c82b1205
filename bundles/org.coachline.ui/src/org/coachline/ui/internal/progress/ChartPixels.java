/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.ui.internal.progress;

import org.coachline.report.chart.ChartRaster;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.PaletteData;

/** From what Java2D has drawn to what the toolkit shows. Any thread. */
final class ChartPixels {

    private static final int BYTES = 4;

    private ChartPixels() {
    }

    /** The same pixels; four bytes each. */
    static ImageData imageData(ChartRaster raster) {
        // One byte order for all platforms: the toolkit reads 32 bits with the most significant byte first.
        byte[] data = new byte[raster.width() * raster.height() * BYTES];
        int at = 0;
        for (int pixel : raster.pixels()) {
            data[at++] = 0;
            data[at++] = (byte) (pixel >> 16);
            data[at++] = (byte) (pixel >> 8);
            data[at++] = (byte) pixel;
        }
        return new ImageData(raster.width(), raster.height(), BYTES * 8, new PaletteData(0xFF0000, 0xFF00, 0xFF), raster.width() * BYTES, data);
    }
}
