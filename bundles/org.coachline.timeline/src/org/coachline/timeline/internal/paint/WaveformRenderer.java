/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.timeline.internal.paint;

import java.util.List;

import org.coachline.look.Rgb;
import org.coachline.look.Spacing;
import org.coachline.look.Token;
import org.coachline.timeline.Amplitude;
import org.coachline.timeline.LaneSpec.WaveformLane;
import org.coachline.timeline.TimeAxis;
import org.coachline.timeline.TimeRange;
import org.coachline.timeline.Tint;
import org.coachline.timeline.WaveformData;
import org.coachline.timeline.internal.layout.Box;
import org.coachline.timeline.internal.wave.Samples;
import org.coachline.timeline.internal.wave.Tile;
import org.coachline.timeline.internal.wave.TileImages;
import org.coachline.timeline.internal.wave.WaveRaster;
import org.coachline.timeline.internal.wave.WaveTiles;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.Rectangle;
import org.jspecify.annotations.Nullable;

/** Draws a channel: tints, selection, one hair line at zero, the waveform, and what the tints mean. */
final class WaveformRenderer implements LaneRenderer {

    /** How a channel is drawn; a change makes all its images anew. */
    private record Look(int channel, int height, Amplitude amplitude, double gain, Rgb envelope, Rgb body) {
    }

    /** Pixels between the lines of what is redacted. */
    private static final int HATCH = 12;

    private final Style style;
    private final Scene scene;
    private final Ground ground;
    private final WaveTiles tiles;
    private final TileImages images;
    private final WaveformLane lane;
    private final AmplitudeGrid grid;

    WaveformRenderer(Style style, Scene scene, Ground ground, WaveTiles tiles, TileImages images, WaveformLane lane) {
        this.style = style;
        this.scene = scene;
        this.ground = ground;
        this.tiles = tiles;
        this.images = images;
        this.lane = lane;
        grid = new AmplitudeGrid(style, scene);
    }

    @Override
    public Drawn render(GC gc, TimeAxis axis, Box bounds) {
        Box part = Ground.clip(gc, bounds);
        if (part.width() > 0 && part.height() > 0) {
            ground.fill(gc, part);
            List<Tint> tints = scene.tints(Ground.range(axis, bounds, part));
            for (Tint tint : tints) {
                Box box = box(tint, axis, bounds);
                gc.setBackground(style.color(tint.kind().token()));
                gc.fillRectangle(box.x(), box.y(), box.width(), box.height());
            }
            ground.select(gc, axis, bounds, part);
            double gain = scene.channel(lane.channel()).gain();
            grid.lines(gc, bounds, part, gain);
            waveform(gc, axis, bounds, part);
            tints.stream().filter(tint -> tint.kind() == Tint.Kind.REDACTED).forEach(tint -> cover(gc, box(tint, axis, bounds), part));
            grid.labels(gc, bounds, gain);
            words(gc, axis, bounds, tints);
            failure(gc, bounds);
            ground.line(gc, bounds, part);
        }
        return (x, y) -> bounds.contains(x, y) ? at(axis, bounds, x) : null;
    }

    private Hit at(TimeAxis axis, Box bounds, int x) {
        List<Tint> under = scene.tints(new TimeRange(axis.timeAt(x - bounds.x()), axis.timeAt(x - bounds.x() + 1)));
        return under.isEmpty() ? new Hit.Lane(lane) : new Hit.Tinted(lane, under.getLast());
    }

    /** Over the waveform: what was drawn before something was redacted may be there still. */
    private void cover(GC gc, Box box, Box part) {
        Box seen = box.cutTo(part);
        if (seen.width() <= 0 || seen.height() <= 0) {
            return;
        }
        gc.setBackground(style.color(Token.REDACTED));
        gc.fillRectangle(seen.x(), seen.y(), seen.width(), seen.height());
        Rectangle clip = gc.getClipping();
        gc.setClipping(seen.x(), seen.y(), seen.width(), seen.height());
        gc.setForeground(style.color(Token.MIXED_ENVELOPE));
        gc.setLineWidth(1);
        // From a place of its own on the canvas, so that strips drawn apart fit together.
        int first = Math.floorDiv(seen.x() - box.height(), HATCH) * HATCH;
        for (int x = first; x < seen.right(); x += HATCH) {
            gc.drawLine(x, box.bottom(), x + box.height(), box.y());
        }
        gc.setClipping(clip);
    }

    private static Box box(Tint tint, TimeAxis axis, Box bounds) {
        int left = Math.max(-1, axis.pixel(tint.start()));
        int right = Math.min(bounds.width() + 1, Math.max(left + 1, axis.pixel(tint.end())));
        return new Box(bounds.x() + left, bounds.y(), right - left, bounds.height());
    }

    /** Draws nothing but the waveform, at any scale; within the clipping that is set. */
    void waveform(GC gc, TimeAxis axis, Box bounds, Box part) {
        double scale = axis.microsPerPixel();
        boolean heard = !scene.channel(lane.channel()).muted();
        gc.setAlpha(heard ? 255 : 90);
        Samples samples = Samples.areWide(axis, tiles.sampleRate()) ? Samples.of(axis, tiles.sampleRate(), lane.channel(), tiles::get) : null;
        if (samples != null) {
            samples(gc, samples, axis, bounds);
            gc.setAlpha(255);
            return;
        }
        Tile last = Tile.at(scale, axis.timeAt(part.right() - bounds.x()));
        for (Tile tile = Tile.at(scale, axis.timeAt(part.x() - bounds.x())); tile.index() <= last.index(); tile = tile
                .next(1)) {
            WaveformData data = tiles.get(tile);
            int left = left(tile, axis, bounds);
            if (data != null) {
                if (lane.channel() < data.channels()) {
                    Pictures.draw(gc, image(tile, data, bounds), left, bounds.y(), Tile.WIDTH, bounds.height());
                }
            } else {
                standIn(gc, tile, axis, bounds, part.cutTo(new Box(left, part.y(), Tile.WIDTH, part.height())));
            }
        }
        gc.setAlpha(255);
    }

    /** Joined by lines, each with its dot: what is between two samples nobody recorded. */
    private void samples(GC gc, Samples samples, TimeAxis axis, Box bounds) {
        int[] points = new int[2 * samples.values().length];
        for (int i = 0; i < samples.values().length; i++) {
            double part = scene.options().amplitude().part(samples.values()[i], scene.channel(lane.channel()).gain());
            points[2 * i] = bounds.x() + (int) Math.round((samples.time(i) - axis.visible().start()) / axis.microsPerPixel());
            points[2 * i + 1] = bounds.y() + (int) Math.round((bounds.height() - 1) / 2.0 * (1 - part));
        }
        gc.setAntialias(SWT.ON);
        gc.setLineWidth(1);
        gc.setForeground(style.color(lane.voice().envelope()));
        gc.drawPolyline(points);
        gc.setAntialias(SWT.OFF);
        gc.setBackground(style.color(lane.voice().body()));
        for (int i = 0; i < points.length; i += 2) {
            gc.fillRectangle(points[i] - 1, Math.clamp(points[i + 1] - 1, bounds.y(), bounds.bottom() - 4), 3, 3);
        }
    }

    /** Where a tile stands: {@link Tile#WIDTH} pixels from its neighbours, whatever rounding makes of their times. */
    static int left(Tile tile, TimeAxis axis, Box bounds) {
        return bounds.x() + (int) Math.round(tile.index() * (double) Tile.WIDTH - axis.visible().start() / axis.microsPerPixel());
    }

    private Image image(Tile tile, WaveformData data, Box bounds) {
        Look look = new Look(lane.channel(), bounds.height(), scene.options().amplitude(), scene.channel(lane.channel()).gain(),
                style.rgb(lane.voice().envelope()), style.rgb(lane.voice().body()));
        return images.get(tile, look, data, zoom -> WaveRaster.draw(data, look.channel, 0, data.columns(), Tile.WIDTH * zoom / 100,
                Math.max(1, look.height * zoom / 100), look.amplitude, look.gain, look.envelope, look.body));
    }

    private void standIn(GC gc, Tile tile, TimeAxis axis, Box bounds, Box gap) {
        if (gap.width() <= 0) {
            return;
        }
        Rectangle before = gc.getClipping();
        gc.setClipping(gap.x(), gap.y(), gap.width(), gap.height());
        List<Tile> others = tiles.standIns(tile.range(), tile.microsPerPixel());
        for (Tile other : others) {
            WaveformData data = tiles.get(other);
            if (data != null && lane.channel() < data.channels()) {
                int left = bounds.x() + (int) Math.round(axis.x(other.range().start()));
                int right = bounds.x() + (int) Math.round(axis.x(other.range().end()));
                Image image = image(other, data, bounds);
                gc.drawImage(image, 0, 0, Tile.WIDTH, bounds.height(), left, bounds.y(), Math.max(1, right - left),
                        bounds.height());
            }
        }
        WaveformData coarse = tiles.overview();
        if (others.isEmpty() && coarse != null && lane.channel() < coarse.channels()) {
            coarse(gc, coarse, axis, bounds, gap);
        }
        gc.setClipping(before);
    }

    private void coarse(GC gc, WaveformData data, TimeAxis axis, Box bounds, Box gap) {
        double columns = data.columns() / (double) Math.max(1, data.range().length());
        int middle = bounds.y() + bounds.height() / 2;
        double reach = (bounds.height() - 1) / 2.0;
        int gain = scene.channel(lane.channel()).gain();
        for (int x = gap.x(); x < gap.right(); x++) {
            int column = (int) (axis.timeAt(x - bounds.x()) * columns);
            if (column >= 0 && column < data.columns() && data.max(lane.channel(), column) != 0) {
                int top = middle - (int) (reach * scene.options().amplitude().part(data.max(lane.channel(), column), gain));
                int bottom = middle - (int) (reach * scene.options().amplitude().part(data.min(lane.channel(), column), gain));
                style.hair(gc, lane.voice().envelope(), x, top, 1, bottom - top + 1);
            }
        }
    }

    private void words(GC gc, TimeAxis axis, Box bounds, List<Tint> tints) {
        if (!scene.isWorded(lane) || bounds.height() < 3 * style.metrics().small()) {
            return;
        }
        gc.setFont(style.small());
        gc.setForeground(style.color(Token.QUIET_TEXT));
        int free = bounds.x();
        for (Tint tint : tints) {
            Box box = box(tint, axis, bounds).cutTo(bounds);
            String text = word(tint.text(), box.width() - Spacing.GRID);
            if (!text.isEmpty() && box.x() >= free - 1) {
                int width = style.smallMeasure().width(text);
                gc.drawString(text, box.x() + (box.width() - width) / 2, bounds.y() + Spacing.GRID, true);
                free = box.right();
            }
        }
    }

    /** All of the text, or its first word where only that fits: a number without its unit would mislead. */
    private String word(String text, int room) {
        if (style.smallMeasure().width(text) <= room) {
            return text;
        }
        int space = text.indexOf(' ');
        String first = space < 0 ? text : text.substring(0, space);
        return style.smallMeasure().width(first) <= room ? first : "";
    }

    private void failure(GC gc, Box bounds) {
        @Nullable
        String reason = tiles.failure();
        if (reason != null) {
            gc.setFont(style.body());
            gc.setForeground(style.color(Token.TEXT));
            gc.setAntialias(SWT.ON);
            String text = style.bodyMeasure().shorten(reason, bounds.width() - 2 * Spacing.MEDIUM);
            gc.drawString(text, bounds.x() + Spacing.MEDIUM,
                    bounds.y() + bounds.height() / 2 - style.metrics().text() - Spacing.GRID, true);
        }
    }
}
