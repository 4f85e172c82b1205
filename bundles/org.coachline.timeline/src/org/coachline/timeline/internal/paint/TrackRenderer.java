/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.timeline.internal.paint;

import java.util.List;
import java.util.StringJoiner;

import org.coachline.look.Spacing;
import org.coachline.look.Token;
import org.coachline.timeline.LaneSpec.TrackLane;
import org.coachline.timeline.TimeAxis;
import org.coachline.timeline.Track;
import org.coachline.timeline.internal.layout.Box;
import org.coachline.timeline.internal.layout.CurveSums;
import org.coachline.timeline.internal.layout.TrackColumns;
import org.coachline.timeline.internal.wave.Tile;
import org.coachline.timeline.internal.wave.TileImages;
import org.coachline.timeline.internal.wave.TrackRaster;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.jspecify.annotations.Nullable;

/** Draws what was measured along the recording: for each voice a line, and behind it how far the values reach. UI thread. */
final class TrackRenderer implements LaneRenderer {

    private static final int AIR = Spacing.GRID / 2;

    /** How a lane is drawn; a change makes all its images anew. */
    private record Look(String lane, int height, List<TrackRaster.Ink> inks) {
    }

    private final Style style;
    private final Scene scene;
    private final Ground ground;
    private final TileImages images;
    private final TrackLane lane;
    private @Nullable Track summed;
    private List<CurveSums> sums = List.of();

    TrackRenderer(Style style, Scene scene, Ground ground, TileImages images, TrackLane lane) {
        this.style = style;
        this.scene = scene;
        this.ground = ground;
        this.images = images;
        this.lane = lane;
    }

    @Override
    public Drawn render(GC gc, TimeAxis axis, Box bounds) {
        Track track = scene.track(lane.id());
        Box part = Ground.clip(gc, bounds);
        if (part.width() > 0 && part.height() > 0) {
            ground.fill(gc, part);
            ground.select(gc, axis, bounds, part);
            if (track != null) {
                if (!Double.isNaN(track.baseline())) {
                    style.hair(gc, Token.LINE, part.x(), y(track, track.baseline(), bounds), part.width(), 1);
                }
                tiles(gc, track, axis, bounds, part);
            }
            ground.line(gc, bounds, part);
        }
        return (x, y) -> bounds.contains(x, y) ? at(track, axis, axis.timeAt(x - bounds.x())) : null;
    }

    private void tiles(GC gc, Track track, TimeAxis axis, Box bounds, Box part) {
        double scale = axis.microsPerPixel();
        Look look = new Look(lane.id(), bounds.height(), track.curves().stream()
                .map(each -> new TrackRaster.Ink(style.rgb(each.voice().body()), style.rgb(each.voice().envelope()))).toList());
        List<CurveSums> curves = sums(track);
        Tile last = Tile.at(scale, axis.timeAt(part.right() - bounds.x()));
        for (Tile tile = Tile.at(scale, axis.timeAt(part.x() - bounds.x())); tile.index() <= last.index(); tile = tile.next(1)) {
            Tile drawn = tile;
            Image image = images.get(tile, look, track, zoom -> TrackRaster.draw(track, curves, look.inks, drawn, Tile.WIDTH * zoom / 100,
                    Math.max(1, (look.height - 1) * zoom / 100), AIR * zoom / 100.0, zoom / 100.0));
            Pictures.draw(gc, image, WaveformRenderer.left(tile, axis, bounds), bounds.y(), Tile.WIDTH, bounds.height() - 1);
        }
    }

    private List<CurveSums> sums(Track track) {
        if (track != summed) {
            summed = track;
            sums = track.curves().stream().map(CurveSums::new).toList();
        }
        return sums;
    }

    /** As {@link TrackRaster} places it. */
    private static int y(Track track, double value, Box bounds) {
        double part = Math.clamp((value - track.low()) / (track.high() - track.low()), 0, 1);
        return bounds.y() + AIR + (int) Math.round((1 - part) * (bounds.height() - 2 - 2 * AIR));
    }

    private Hit at(@Nullable Track track, TimeAxis axis, long time) {
        if (track == null) {
            return new Hit.Lane(lane);
        }
        StringJoiner text = new StringJoiner("\n");
        for (CurveSums curve : sums(track)) {
            float value = value(curve, time, axis);
            if (!Float.isNaN(value)) {
                text.add(curve.curve().name() + ": " + track.text(value));
            }
        }
        return text.length() == 0 ? new Hit.Lane(lane) : new Hit.Tracked(lane, scene.options().time(time, 1) + '\n' + text);
    }

    /** What the column under the mouse shows, which may stand for many values. */
    private static float value(CurveSums curve, long time, TimeAxis axis) {
        if (axis.microsPerPixel() < curve.curve().hop()) {
            return curve.curve().at(time);
        }
        int column = axis.pixel(time);
        return TrackColumns.of(curve, axis, column, column + 1).middle()[0];
    }
}
