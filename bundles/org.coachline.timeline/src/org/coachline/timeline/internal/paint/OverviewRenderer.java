/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.timeline.internal.paint;

import java.util.ArrayList;
import java.util.List;

import org.coachline.look.Spacing;
import org.coachline.look.Token;
import org.coachline.look.VerdictGlyph;
import org.coachline.look.Wash;
import org.coachline.timeline.LaneSpec;
import org.coachline.timeline.LaneSpec.WaveformLane;
import org.coachline.timeline.TimeAxis;
import org.coachline.timeline.Viewport;
import org.coachline.timeline.WaveformData;
import org.coachline.timeline.internal.layout.Box;
import org.coachline.timeline.internal.layout.Dots;
import org.coachline.timeline.internal.wave.WaveRaster;
import org.coachline.timeline.internal.wave.WaveTiles;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageDataProvider;
import org.jspecify.annotations.Nullable;

/** Draws the whole call: its voices, its moments, and the window that the lanes below show. */
final class OverviewRenderer implements LaneRenderer {

    private static final int DOT = 7;
    private static final int GRIP = 4;
    private static final int HIT_HEIGHT = 5;
    private static final int HIT_WIDTH = 2;
    private record ImagesKey(WaveformData data, int width, int height, List<WaveformLane> lanes, List<Object> colours) {
    }

    private final Style style;
    private final Scene scene;
    private final WaveTiles tiles;
    private final Viewport viewport;
    private final HitMarks hits;
    private final List<Image> images = new ArrayList<>();
    private @Nullable ImagesKey imagesKey;

    OverviewRenderer(Style style, Scene scene, WaveTiles tiles, Viewport viewport) {
        this.style = style;
        this.scene = scene;
        this.tiles = tiles;
        this.viewport = viewport;
        hits = new HitMarks(style, scene, HIT_HEIGHT, HIT_WIDTH);
    }

    @Override
    public Drawn render(GC gc, TimeAxis axis, Box bounds) {
        TimeAxis whole = TimeAxis.whole(axis.duration(), bounds.width());
        Box part = Ground.clip(gc, bounds);
        Box window = window(axis, whole, bounds);
        if (part.width() > 0 && part.height() > 0) {
            gc.setBackground(style.color(Token.LANE));
            gc.fillRectangle(part.x(), part.y(), part.width(), part.height());
            voices(gc, bounds);
            if (axis.visible().length() < axis.duration()) {
                window(gc, window);
            }
            hits.draw(gc, whole, bounds, part, bounds.y());
            gc.setAntialias(SWT.ON);
            dots(gc, whole, bounds, part);
            int head = bounds.x() + whole.pixel(viewport.playhead());
            style.hair(gc, Token.PLAY_HEAD, head, bounds.y(), 1, bounds.height() - 1);
            style.hair(gc, Token.LINE, part.x(), bounds.bottom() - 1, part.width(), 1);
        }
        return (x, y) -> at(bounds, window, x, y);
    }

    private static @Nullable Hit at(Box bounds, Box window, int x, int y) {
        if (!bounds.contains(x, y)) {
            return null;
        }
        if (x < window.x() - GRIP || x >= window.right() + GRIP) {
            return new Hit.Overview();
        }
        int reach = Math.min(GRIP, window.width() / 4);
        Hit.Part part = x < window.x() + reach ? Hit.Part.START
                : x >= window.right() - reach ? Hit.Part.END : Hit.Part.BODY;
        return new Hit.Window(part);
    }

    private static Box window(TimeAxis axis, TimeAxis whole, Box bounds) {
        int left = whole.pixel(axis.visible().start());
        int right = whole.pixel(axis.visible().end());
        int wide = Math.max(3, right - left);
        return new Box(bounds.x() + Math.min(left, bounds.width() - wide), bounds.y(), wide, bounds.height() - 1);
    }

    private void window(GC gc, Box window) {
        gc.setAlpha((int) Math.round(Wash.WINDOW.alpha() * 255));
        gc.setBackground(style.color(Token.ACCENT));
        gc.fillRectangle(window.x(), window.y(), window.width(), window.height());
        gc.setAlpha(255);
        style.frame(gc, Token.ACCENT, window);
    }

    private void dots(GC gc, TimeAxis whole, Box bounds, Box part) {
        Dots dots = scene.dots(whole);
        int y = bounds.bottom() - DOT - 3;
        int from = Math.max(0, (part.x() - bounds.x() - DOT) / Dots.PLACE);
        for (int place = from; place < dots.places(); place++) {
            int x = bounds.x() + place * Dots.PLACE + Dots.PLACE / 2;
            if (x - DOT > part.right()) {
                break;
            }
            VerdictGlyph glyph = dots.at(place);
            if (glyph != null) {
                Pictures.draw(gc, style.glyph(glyph, DOT), x - DOT / 2, y, DOT, DOT);
            }
        }
    }

    private void voices(GC gc, Box bounds) {
        WaveformData data = tiles.overview();
        List<WaveformLane> lanes = new ArrayList<>();
        List<Object> colours = new ArrayList<>();
        for (LaneSpec lane : scene.given()) {
            if (lane instanceof WaveformLane wave && data != null && wave.channel() < data.channels()) {
                lanes.add(wave);
                colours.add(style.rgb(wave.voice().body()));
                colours.add(scene.channel(wave.channel()).gain());
                colours.add(scene.options().amplitude());
            }
        }
        if (data == null || lanes.isEmpty()) {
            return;
        }
        int height = Math.max(4, (bounds.height() - DOT - Spacing.GRID) / lanes.size());
        ImagesKey now = new ImagesKey(data, bounds.width(), height, lanes, colours);
        if (!now.equals(imagesKey)) {
            dispose();
            imagesKey = now;
            for (WaveformLane lane : lanes) {
                ImageDataProvider provider = zoom -> WaveRaster.draw(data, lane.channel(), 0, data.columns(),
                        Math.max(1, now.width * zoom / 100), Math.max(1, height * zoom / 100),
                        scene.options().amplitude(), scene.channel(lane.channel()).gain(), style.rgb(lane.voice().envelope()),
                        style.rgb(lane.voice().body()));
                images.add(new Image(gc.getDevice(), provider));
            }
        }
        int y = bounds.y() + 1;
        for (Image image : images) {
            Pictures.draw(gc, image, bounds.x(), y, bounds.width(), height);
            y += height;
        }
    }

    /** Frees the images. */
    void dispose() {
        images.forEach(Image::dispose);
        images.clear();
        imagesKey = null;
    }
}
