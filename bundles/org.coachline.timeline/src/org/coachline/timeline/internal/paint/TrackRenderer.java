/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.timeline.internal.paint;

import java.util.Arrays;
import java.util.StringJoiner;

import org.coachline.look.Spacing;
import org.coachline.look.Token;
import org.coachline.timeline.LaneSpec.TrackLane;
import org.coachline.timeline.TimeAxis;
import org.coachline.timeline.Track;
import org.coachline.timeline.internal.layout.Box;
import org.coachline.timeline.internal.layout.TrackColumns;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.jspecify.annotations.Nullable;

/** Draws what was measured along the recording: for each voice a line, and behind it how far the values reach. UI thread. */
final class TrackRenderer implements LaneRenderer {

    /** Pale enough for the line of another voice to be seen through it. */
    private static final int REACH_ALPHA = 90;

    private final Style style;
    private final Scene scene;
    private final Ground ground;
    private final TrackLane lane;

    TrackRenderer(Style style, Scene scene, Ground ground, TrackLane lane) {
        this.style = style;
        this.scene = scene;
        this.ground = ground;
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
                int first = part.x() - bounds.x() - 1;
                int end = part.right() - bounds.x() + 1;
                for (Track.Curve curve : track.curves()) {
                    TrackColumns columns = TrackColumns.of(curve, axis, first, end);
                    reach(gc, track, curve, columns, bounds);
                    line(gc, track, curve, columns, bounds);
                }
            }
            ground.line(gc, bounds, part);
        }
        return (x, y) -> bounds.contains(x, y) ? at(track, axis, axis.timeAt(x - bounds.x())) : null;
    }

    private void reach(GC gc, Track track, Track.Curve curve, TrackColumns columns, Box bounds) {
        gc.setBackground(style.color(curve.voice().envelope()));
        gc.setAlpha(REACH_ALPHA);
        for (int i = 0; i < columns.middle().length; i++) {
            if (columns.high()[i] > columns.low()[i]) {
                int top = y(track, columns.high()[i], bounds);
                int bottom = y(track, columns.low()[i], bounds);
                gc.fillRectangle(bounds.x() + columns.first() + i, top, 1, bottom - top + 1);
            }
        }
        gc.setAlpha(255);
    }

    private void line(GC gc, Track track, Track.Curve curve, TrackColumns columns, Box bounds) {
        gc.setForeground(style.color(curve.voice().body()));
        gc.setBackground(style.color(curve.voice().body()));
        gc.setLineWidth(1);
        gc.setAntialias(SWT.ON);
        int[] points = new int[2 * columns.middle().length];
        int used = 0;
        for (int i = 0; i < columns.middle().length; i++) {
            float value = columns.middle()[i];
            if (Float.isNaN(value)) {
                used = stroke(gc, points, used);
            } else {
                points[used++] = bounds.x() + columns.first() + i;
                points[used++] = y(track, value, bounds);
            }
        }
        stroke(gc, points, used);
        gc.setAntialias(SWT.OFF);
    }

    /** Draws what was gathered; a single known column is a dot, as a line of one point would not be seen. */
    private static int stroke(GC gc, int[] points, int used) {
        if (used == 2) {
            gc.fillRectangle(points[0], points[1], 1, 1);
        } else if (used > 2) {
            gc.drawPolyline(Arrays.copyOf(points, used));
        }
        return 0;
    }

    private static int y(Track track, double value, Box bounds) {
        double part = Math.clamp((value - track.low()) / (track.high() - track.low()), 0, 1);
        int air = Spacing.GRID / 2;
        return bounds.bottom() - 2 - air - (int) Math.round(part * (bounds.height() - 3 - 2 * air));
    }

    private Hit at(@Nullable Track track, TimeAxis axis, long time) {
        if (track == null) {
            return new Hit.Lane(lane);
        }
        StringJoiner text = new StringJoiner("\n");
        for (Track.Curve curve : track.curves()) {
            float value = value(curve, time, axis);
            if (!Float.isNaN(value)) {
                text.add(curve.name() + ": " + track.text(value));
            }
        }
        return text.length() == 0 ? new Hit.Lane(lane) : new Hit.Tracked(lane, scene.options().time(time, 1) + '\n' + text);
    }

    /** What the column under the mouse shows, which may stand for many values. */
    private static float value(Track.Curve curve, long time, TimeAxis axis) {
        if (axis.microsPerPixel() < curve.hop()) {
            return curve.at(time);
        }
        int column = axis.pixel(time);
        return TrackColumns.of(curve, axis, column, column + 1).middle()[0];
    }
}
