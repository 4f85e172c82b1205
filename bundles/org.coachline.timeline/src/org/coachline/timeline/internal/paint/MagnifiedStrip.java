/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.timeline.internal.paint;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;

import org.coachline.look.Spacing;
import org.coachline.look.Token;
import org.coachline.look.Wash;
import org.coachline.timeline.LaneSpec;
import org.coachline.timeline.MomentItem;
import org.coachline.timeline.TimeAxis;
import org.coachline.timeline.TimeRange;
import org.coachline.timeline.Viewport;
import org.coachline.timeline.internal.Messages;
import org.coachline.timeline.internal.layout.Bands;
import org.coachline.timeline.internal.layout.Box;
import org.coachline.timeline.internal.layout.StripPlace;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.jspecify.annotations.Nullable;

/**
 * While an edge is dragged, shows what lies around it magnified in time: the waveforms, a ruler in milliseconds from the edge, and
 * what the edge may be caught by. Stays away where the lanes themselves show as much.
 */
final class MagnifiedStrip {

    /** A pixel is a millisecond: syllables are told apart, and 150 ms stand to each side. */
    private static final double SCALE = 1000;
    private static final int WIDTH = 300;
    private static final int LANE = 11 * Spacing.GRID;
    /** So many times as fine as the lanes it must be to be worth its place. */
    private static final double WORTH = 2;
    private static final int MOST_LANES = 2;
    private static final int TICK_MILLIS = 10;
    private static final int LABEL_MILLIS = 50;
    private static final int MILLI = 1000;
    private static final int DASH = 3;

    private final Style style;
    private final Scene scene;
    private final Viewport viewport;
    private final Supplier<Map<LaneSpec, LaneRenderer>> renderers;

    /** @param renderers those of the lanes, which draw the waveforms here too */
    MagnifiedStrip(Style style, Scene scene, Viewport viewport, Supplier<Map<LaneSpec, LaneRenderer>> renderers) {
        this.style = style;
        this.scene = scene;
        this.viewport = viewport;
        this.renderers = renderers;
    }

    /** What the strip shows, or nothing where there is none: the edge in its middle, but for the ends of the call. */
    @Nullable
    TimeAxis axis(TimeAxis lanes) {
        Preview preview = scene.preview();
        if (preview == null || preview.part() == Hit.Part.BODY || lanes.microsPerPixel() < WORTH * SCALE || waves().isEmpty()) {
            return null;
        }
        long from = edge(preview) - Math.round(WIDTH * SCALE / 2);
        return new TimeAxis(lanes.duration(), new TimeRange(from, from + Math.round(WIDTH * SCALE)), WIDTH);
    }

    /**
     * Where the strip stands, or nothing where there is none.
     *
     * @param area of the lanes, without their headers
     */
    @Nullable
    Box place(TimeAxis lanes, Bands bands, Box area) {
        Preview preview = scene.preview();
        TimeAxis axis = axis(lanes);
        Bands.Band band = preview == null ? null : bands.of(preview.lane());
        if (preview == null || axis == null || band == null) {
            return null;
        }
        return StripPlace.of(area, area.x() + lanes.pixel(edge(preview)), band.y(), band.bottom(), WIDTH + 2,
                ruler() + waves().size() * LANE + 2);
    }

    /** Draws it; the clipping must be that of its place. */
    void paint(GC gc, TimeAxis lanes, Box place) {
        Preview preview = Objects.requireNonNull(scene.preview());
        TimeAxis axis = Objects.requireNonNull(axis(lanes));
        Box inner = new Box(place.x() + 1, place.y() + 1, place.width() - 2, place.height() - 2);
        Box waves = new Box(inner.x(), inner.y() + ruler(), inner.width(), inner.height() - ruler());
        gc.setBackground(style.color(Token.PANEL));
        gc.fillRectangle(inner.x(), inner.y(), inner.width(), inner.height());
        inside(gc, axis, waves, preview);
        catches(gc, axis, waves, preview);
        Box piece = box(gc.getClipping());
        int y = waves.y();
        for (LaneSpec.WaveformLane lane : waves()) {
            Box bounds = new Box(waves.x(), y, waves.width(), Math.min(LANE, waves.bottom() - y));
            style.hair(gc, Token.LINE, bounds.x(), bounds.y() + bounds.height() / 2, bounds.width(), 1);
            Box part = bounds.cutTo(piece);
            if (part.width() > 0 && part.height() > 0 && renderers.get().get(lane) instanceof WaveformRenderer renderer) {
                gc.setClipping(part.x(), part.y(), part.width(), part.height());
                renderer.waveform(gc, axis, bounds, part);
                gc.setClipping(piece.x(), piece.y(), piece.width(), piece.height());
            }
            y += LANE;
        }
        ruler(gc, axis, inner, edge(preview));
        style.hair(gc, Token.ACCENT, inner.x() + axis.pixel(edge(preview)), inner.y(), 2, inner.height());
        style.frame(gc, Token.ACCENT, place);
    }

    /** Tints what would belong to the moment. */
    private void inside(GC gc, TimeAxis axis, Box waves, Preview preview) {
        MomentItem item = scene.moment(preview.id());
        int from = Math.max(0, axis.pixel(preview.range().start()));
        int to = Math.min(waves.width(), axis.pixel(preview.range().end()));
        if (item != null && to > from) {
            gc.setBackground(style.wash(Wash.BAR_SELECTED, item.glyph().token(), Token.PANEL));
            gc.fillRectangle(waves.x() + from, waves.y(), to - from, waves.height());
        }
    }

    /** Dashes where speech begins and ends and other moments do, and the play head as a line. */
    private void catches(GC gc, TimeAxis axis, Box waves, Preview preview) {
        TimeRange seen = axis.visible();
        for (long micros : scene.snapTimes()) {
            dashes(gc, axis, waves, seen, micros, Token.QUIET_TEXT);
        }
        for (MomentItem other : scene.moments().touching(seen)) {
            if (!other.id().equals(preview.id())) {
                dashes(gc, axis, waves, seen, other.start(), other.glyph().token());
                dashes(gc, axis, waves, seen, other.end(), other.glyph().token());
            }
        }
        if (seen.contains(viewport.playhead())) {
            style.hair(gc, Token.PLAY_HEAD, waves.x() + axis.pixel(viewport.playhead()), waves.y(), 1, waves.height());
        }
    }

    private void dashes(GC gc, TimeAxis axis, Box waves, TimeRange seen, long micros, Token token) {
        if (seen.contains(micros)) {
            for (int y = waves.y(); y < waves.bottom(); y += 2 * DASH) {
                style.hair(gc, token, waves.x() + axis.pixel(micros), y, 1, Math.min(DASH, waves.bottom() - y));
            }
        }
    }

    private void ruler(GC gc, TimeAxis axis, Box inner, long edge) {
        style.hair(gc, Token.LINE, inner.x(), inner.y() + ruler() - 1, inner.width(), 1);
        gc.setFont(style.small());
        gc.setForeground(style.color(Token.QUIET_TEXT));
        gc.setAntialias(SWT.ON);
        long first = Math.ceilDiv((axis.visible().start() - edge) / MILLI, TICK_MILLIS);
        long last = Math.floorDiv((axis.visible().end() - edge) / MILLI, TICK_MILLIS);
        for (long tick = first; tick <= last; tick++) {
            long millis = tick * TICK_MILLIS;
            int x = inner.x() + axis.pixel(edge + millis * MILLI);
            boolean labelled = millis % LABEL_MILLIS == 0;
            int height = labelled ? Spacing.GRID + 1 : Spacing.GRID / 2;
            style.hair(gc, labelled ? Token.QUIET_TEXT : Token.LINE, x, inner.y() + ruler() - 1 - height, 1, height);
            // The unit once to each side is enough, and leaves room between the numbers.
            String number = (millis > 0 ? "+" : "\u2212") + Math.abs(millis);
            String text = millis % (2 * LABEL_MILLIS) == 0 ? NLS.bind(Messages.milliseconds, number) : number;
            int width = style.smallMeasure().width(text);
            if (labelled && millis != 0 && x - width / 2 >= inner.x() && x + width / 2 <= inner.right()) {
                gc.drawString(text, x - width / 2, inner.y() + 1, true);
            }
        }
    }

    private static long edge(Preview preview) {
        return preview.part() == Hit.Part.END ? preview.range().end() : preview.range().start();
    }

    private static Box box(org.eclipse.swt.graphics.Rectangle area) {
        return new Box(area.x, area.y, area.width, area.height);
    }

    private List<LaneSpec.WaveformLane> waves() {
        return scene.lanes().stream().filter(LaneSpec.WaveformLane.class::isInstance).map(LaneSpec.WaveformLane.class::cast)
                .limit(MOST_LANES).toList();
    }

    private int ruler() {
        return style.metrics().small() + Spacing.SMALL;
    }
}
