/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.timeline.internal.paint;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.coachline.look.Token;
import org.coachline.timeline.LaneSpec;
import org.coachline.timeline.TimeAxis;
import org.coachline.timeline.TimelineListener;
import org.coachline.timeline.Viewport;
import org.coachline.timeline.internal.Messages;
import org.coachline.timeline.internal.access.TimelineAccess.Placed;
import org.coachline.timeline.internal.guest.Guests;
import org.coachline.timeline.internal.layout.Bands;
import org.coachline.timeline.internal.layout.Bands.Band;
import org.coachline.timeline.internal.layout.Box;
import org.coachline.timeline.internal.paint.LaneRenderer.Drawn;
import org.coachline.timeline.internal.wave.TileImages;
import org.coachline.timeline.internal.wave.WaveTiles;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.jspecify.annotations.Nullable;

/** Draws the whole control, or a piece of it, and remembers what it drew for the mouse. UI thread. */
public final class TimelinePainter {

    /** How far the play head's marker reaches to both sides of its line. */
    public static final int HEAD = 6;

    private static final int DASH = 3;
    private static final int WASHED = 40;
    private static final int OPAQUE = 255;

    private final Style style;
    private final Scene scene;
    private final Viewport viewport;
    private final WaveTiles tiles;
    private final Ground ground;
    private final TileImages images;
    private final Guests guests;
    private final OverviewRenderer overview;
    private final RulerRenderer ruler;
    private final HeaderRenderer headers;
    private final DragTimes dragged;
    private final MagnifiedStrip strip;
    private final Notice notice;
    private final TimelineListener listener;
    private List<LaneSpec> prepared = List.of();
    private Map<LaneSpec, LaneRenderer> renderers = new HashMap<>();
    private Map<LaneSpec, LaneRenderer> folded = new HashMap<>();
    private final Map<LaneSpec, Drawn> drawn = new HashMap<>();
    private final Map<LaneSpec, String> failed = new HashMap<>();
    private @Nullable Drawn overviewDrawn;
    private @Nullable Drawn rulerDrawn;
    private @Nullable Bands bands;

    /**
     * Draws with a style, until that changes; then there must be another painter.
     *
     * @param guests   draw some of the lanes
     * @param listener is told when a lane cannot be drawn
     */
    public TimelinePainter(Style style, Scene scene, Viewport viewport, WaveTiles tiles, TileImages images, Guests guests,
            TimelineListener listener) {
        this.style = style;
        this.scene = scene;
        this.viewport = viewport;
        this.tiles = tiles;
        this.images = images;
        this.guests = guests;
        ground = new Ground(style, viewport);
        overview = new OverviewRenderer(style, scene, tiles, viewport);
        this.listener = listener;
        notice = new Notice(style);
        ruler = new RulerRenderer(style, scene);
        headers = new HeaderRenderer(style, scene);
        dragged = new DragTimes(style, scene);
        strip = new MagnifiedStrip(style, scene, viewport, () -> renderers);
    }

    /** The style. */
    public Style style() {
        return style;
    }

    /**
     * Draws what lies within a piece of the control.
     *
     * @param size  of the control
     * @param piece what is to be drawn anew
     */
    public void paint(GC gc, TimeAxis axis, Bands now, Box size, Box piece) {
        bands = now;
        tiles.see(axis, strip.axis(axis));
        prepare();
        int header = style.metrics().header();
        int body = Math.max(1, size.width() - header);
        Box lanes = new Box(0, now.top(), size.width(), Math.max(0, size.height() - now.top()));
        for (Band band : now.lanes()) {
            Box whole = new Box(header, band.y(), body, band.height());
            if (clip(gc, whole.cutTo(lanes).cutTo(piece))) {
                drawn.put(band.lane(), render(gc, axis, band, whole));
            }
            Box head = new Box(0, band.y(), header, band.height());
            if (clip(gc, head.cutTo(lanes).cutTo(piece))) {
                headers.render(gc, band, head);
            }
        }
        Box rest = new Box(0, now.bottom(), size.width(), Math.max(0, size.height() - now.bottom()));
        if (clip(gc, rest.cutTo(lanes).cutTo(piece))) {
            gc.setBackground(style.color(Token.PANEL));
            gc.fillRectangle(rest.x(), rest.y(), rest.width(), rest.height());
        }
        top(gc, axis, now, header, body, piece);
        if (clip(gc, new Box(header, now.top(), body, lanes.height()).cutTo(piece))) {
            selectionEdges(gc, axis, new Box(header, now.top(), body, Math.min(now.bottom(), size.height()) - now.top()));
        }
        if (clip(gc, new Box(header, now.overview(), body, size.height() - now.overview()).cutTo(piece))) {
            playhead(gc, header + axis.pixel(viewport.playhead()), now, size);
            dragged.paint(gc, axis, new Box(header, now.overview(), body, now.top() - now.overview()),
                    Math.min(now.bottom(), size.height()));
        }
        Box magnified = strip(axis, now, size);
        if (magnified != null && clip(gc, magnified.cutTo(piece))) {
            strip.paint(gc, axis, magnified);
        }
        Box rubber = scene.rubber();
        if (rubber != null) {
            Box frame = new Box(header + rubber.x(), rubber.y(), rubber.width(), rubber.height());
            if (clip(gc, frame.cutTo(new Box(header, now.top(), body, lanes.height())).cutTo(piece))) {
                gc.setAlpha(WASHED);
                gc.setBackground(style.color(Token.ACCENT));
                gc.fillRectangle(frame.x(), frame.y(), frame.width(), frame.height());
                gc.setAlpha(OPAQUE);
                style.frame(gc, Token.ACCENT, frame);
            }
        }
        clip(gc, piece);
        if (scene.focused()) {
            style.frame(gc, Token.ACCENT, size);
        }
    }

    /** A lane that cannot be drawn says so in its place; the others are drawn as ever. */
    private Drawn render(GC gc, TimeAxis axis, Band band, Box whole) {
        LaneSpec lane = band.lane();
        try {
            Drawn answer = Objects.requireNonNull((band.folded() ? folded : renderers).get(lane)).render(gc, axis, whole);
            failed.remove(lane);
            said(gc, lane, whole);
            return answer;
        } catch (RuntimeException failure) {
            gc.setAlpha(255);
            ground.fill(gc, Ground.clip(gc, whole));
            String reason = NLS.bind(Messages.laneFailed, lane.name(), failure);
            notice.write(gc, whole, reason, Token.TEXT);
            ground.line(gc, whole, Ground.clip(gc, whole));
            if (failed.put(lane, reason) == null) {
                listener.laneFailed(lane.id(), failure);
            }
            return (x, y) -> whole.contains(x, y) ? new Hit.Lane(lane) : null;
        }
    }

    private void said(GC gc, LaneSpec lane, Box whole) {
        String empty = emptiness(lane);
        if (empty != null) {
            notice.write(gc, whole, empty, Token.QUIET_TEXT);
        }
    }

    private @Nullable String emptiness(LaneSpec lane) {
        return switch (lane) {
        case LaneSpec.TrackLane track -> scene.emptiness(track);
        case LaneSpec.DrawnLane guest -> guests.fault(guest);
        default -> null;
        };
    }

    /** What stands in a lane instead of what it would show, or nothing. */
    public @Nullable String notice(LaneSpec lane) {
        String failure = failed.get(lane);
        return failure != null ? failure : emptiness(lane);
    }

    private void top(GC gc, TimeAxis axis, Bands now, int header, int body, Box piece) {
        Box above = new Box(header, 0, body, now.overview());
        if (clip(gc, above.cutTo(piece))) {
            overviewDrawn = overview.render(gc, axis, above);
        }
        Box aboveHead = new Box(0, 0, header, now.overview());
        if (clip(gc, aboveHead.cutTo(piece))) {
            headers.render(gc, aboveHead, Messages.overview);
        }
        Box times = new Box(header, now.overview(), body, now.top() - now.overview());
        if (clip(gc, times.cutTo(piece))) {
            rulerDrawn = ruler.render(gc, axis, times);
        }
        Box timesHead = new Box(0, times.y(), header, times.height());
        if (clip(gc, timesHead.cutTo(piece))) {
            headers.render(gc, timesHead, scene.options().scale());
        }
    }

    private static boolean clip(GC gc, Box box) {
        if (box.width() <= 0 || box.height() <= 0) {
            return false;
        }
        gc.setClipping(box.x(), box.y(), box.width(), box.height());
        return true;
    }

    private void prepare() {
        List<LaneSpec> lanes = scene.arranged();
        if (lanes.equals(prepared)) {
            return;
        }
        prepared = lanes;
        renderers = new HashMap<>();
        folded = new HashMap<>();
        for (LaneSpec lane : lanes) {
            LaneRenderer renderer = switch (lane) {
            case LaneSpec.WaveformLane wave -> new WaveformRenderer(style, scene, ground, tiles, images, wave);
            case LaneSpec.TranscriptLane text -> new TranscriptRenderer(style, scene, ground, text);
            case LaneSpec.TrackLane track -> new TrackRenderer(style, scene, ground, images, track);
            case LaneSpec.DrawnLane drawnLane -> new GuestRenderer(style, ground, guests, drawnLane);
            case LaneSpec.MomentLane moments -> new MomentRenderer(style, scene, ground, moments);
            };
            boolean strip = lane instanceof LaneSpec.MomentLane || lane instanceof LaneSpec.TranscriptLane;
            renderers.put(lane, renderer);
            folded.put(lane, strip ? new FoldedRenderer(style, scene, ground, lane) : renderer);
        }
        drawn.clear();
        failed.clear();
    }

    private void selectionEdges(GC gc, TimeAxis axis, Box bounds) {
        Box selected = ground.selected(axis, bounds);
        if (selected != null) {
            for (int y = selected.y(); y < selected.bottom(); y += 2 * DASH) {
                style.hair(gc, Token.ACCENT, selected.x(), y, 1, DASH);
                style.hair(gc, Token.ACCENT, selected.right() - 1, y, 1, DASH);
            }
        }
    }

    private void playhead(GC gc, int x, Bands now, Box size) {
        gc.setForeground(style.color(Token.PLAY_HEAD));
        gc.setBackground(style.color(Token.PLAY_HEAD));
        gc.setLineWidth(1);
        gc.setAntialias(SWT.ON);
        int tip = now.top();
        gc.fillPolygon(new int[] { x - HEAD + 1, tip - HEAD - 3, x + HEAD + 1, tip - HEAD - 3, x + HEAD + 1, tip - HEAD,
                x + 1, tip, x - HEAD + 1, tip - HEAD });
        gc.setAntialias(SWT.OFF);
        gc.fillRectangle(x, tip - 2, 2, Math.min(now.bottom(), size.height()) - tip + 2);
    }

    /** Where what lies around a dragged edge is shown magnified, or nothing where it is not. */
    public @Nullable Box strip(TimeAxis axis, Bands now, Box size) {
        int header = style.metrics().header();
        return strip.place(axis, now, new Box(header, now.top(), Math.max(1, size.width() - header), Math.max(1, size.height() - now.top())));
    }

    /** The scale of the strip around a dragged edge, or nothing where it is not shown. */
    public @Nullable TimeAxis stripAxis(TimeAxis axis) {
        return strip.axis(axis);
    }

    /** What stands at a pixel, as it was drawn last. */
    public @Nullable Hit at(int x, int y) {
        Bands now = bands;
        if (now == null) {
            return null;
        }
        int header = style.metrics().header();
        Band band = now.at(y);
        if (x < header) {
            return band != null ? headers.at(band, new Box(0, band.y(), header, band.height()), x, y)
                    : y >= now.overview() && y < now.top() ? new Hit.TimeScale(scene.options().scale()) : null;
        }
        Drawn answers = band != null ? drawn.get(band.lane()) : y < now.overview() ? overviewDrawn
                : y < now.top() ? rulerDrawn : null;
        return answers == null ? null : answers.at(x, y);
    }

    /** The moments that were drawn last, lane by lane, row by row. */
    public List<Placed> moments() {
        List<Placed> found = new ArrayList<>();
        for (LaneSpec lane : scene.lanes()) {
            switch (drawn.get(lane)) {
            case MomentRenderer.Bars bars -> bars.bars().forEach(bar -> found.add(new Placed(bar.item(), bar.box())));
            case FoldedRenderer.Dots dots -> found.addAll(dots.dots());
            case null, default -> {
                // It has no moments, or has not been drawn.
            }
            }
        }
        return found;
    }

    /** Frees images; the style is its maker's. */
    public void dispose() {
        overview.dispose();
    }
}
