/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.ui.internal.progress;

import java.util.List;
import java.util.function.Consumer;

import org.coachline.report.chart.Chart;
import org.coachline.report.chart.ChartMark;
import org.coachline.report.chart.ChartRaster;
import org.coachline.ui.internal.support.UiErrors;
import org.coachline.ui.internal.support.Work;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.graphics.ImageData;
import org.jspecify.annotations.Nullable;

/**
 * Has a chart drawn in the background, the last wish only: what was asked for before and is not drawn yet never is, and what is drawn too
 * late is dropped. UI thread.
 */
final class ChartDrawing {

    /**
     * What is wanted.
     *
     * @param chart  which chart
     * @param width  in the toolkit's points
     * @param height in the toolkit's points
     * @param zoom   pixels to a hundred points
     */
    record Wish(Chart chart, int width, int height, int zoom) {
    }

    /**
     * What was drawn.
     *
     * @param wish  what for
     * @param data  its pixels, at the wish's zoom
     * @param marks in points
     */
    record Picture(Wish wish, ImageData data, List<ChartMark> marks) {
    }

    private static final double PERCENT = 100;

    private final Consumer<Picture> drawn;
    private final Consumer<String> failed;
    private @Nullable Wish wish;
    private @Nullable Job job;

    /**
     * @param drawn  is given what is drawn, on the UI thread
     * @param failed is told why something is not
     */
    ChartDrawing(Consumer<Picture> drawn, Consumer<String> failed) {
        this.drawn = drawn;
        this.failed = failed;
    }

    /** Asks for a picture; asking for the same again changes nothing. */
    void draw(Wish wanted) {
        if (wanted.equals(wish)) {
            return;
        }
        cancel();
        wish = wanted;
        job = Work.quietly("chart", () -> picture(wanted), picture -> {
            if (picture.wish() == wish) {
                job = null;
                drawn.accept(picture);
            }
        }, failure -> {
            if (wanted == wish) {
                job = null;
                UiErrors.log("a chart cannot be drawn", failure);
                failed.accept(UiErrors.plain(failure));
            }
        });
    }

    private static Picture picture(Wish wanted) {
        // A chart is for one thread at a time, and the one before may still be at it.
        synchronized (wanted.chart()) {
            ChartRaster raster = ChartRaster.of(wanted.chart(), wanted.width(), wanted.height(), wanted.zoom() / PERCENT);
            return new Picture(wanted, ChartPixels.imageData(raster), raster.marks());
        }
    }

    /** Whether something is wanted that is not drawn yet. */
    boolean isBusy() {
        return job != null;
    }

    /** Nothing is wanted any more. */
    void cancel() {
        Job before = job;
        job = null;
        wish = null;
        if (before != null) {
            before.cancel();
        }
    }
}
