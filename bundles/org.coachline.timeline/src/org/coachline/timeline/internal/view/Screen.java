/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.timeline.internal.view;

import java.util.List;
import java.util.Set;

import org.coachline.look.Spacing;
import org.coachline.timeline.ColorSource;
import org.coachline.timeline.LaneDrawingSource;
import org.coachline.timeline.LaneSpec;
import org.coachline.timeline.MomentItem;
import org.coachline.timeline.TimeAxis;
import org.coachline.timeline.TimeRange;
import org.coachline.timeline.TimelineListener;
import org.coachline.timeline.Viewport;
import org.coachline.timeline.ViewportListener;
import org.coachline.timeline.WaveformData;
import org.coachline.timeline.WaveformSource;
import org.coachline.timeline.internal.access.TimelineAccess;
import org.coachline.timeline.internal.guest.Guests;
import org.coachline.timeline.internal.layout.Bands;
import org.coachline.timeline.internal.layout.Bands.Band;
import org.coachline.timeline.internal.layout.Box;
import org.coachline.timeline.internal.layout.Metrics;
import org.coachline.timeline.internal.paint.Hit;
import org.coachline.timeline.internal.paint.Scene;
import org.coachline.timeline.internal.paint.Style;
import org.coachline.timeline.internal.paint.TimelinePainter;
import org.coachline.timeline.internal.wave.GainFit;
import org.coachline.timeline.internal.wave.Samples;
import org.coachline.timeline.internal.wave.Tile;
import org.coachline.timeline.internal.wave.TileImages;
import org.coachline.timeline.internal.wave.WaveTiles;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.ScrollBar;
import org.jspecify.annotations.Nullable;

/**
 * What is on the canvas: decides what must be drawn anew, as little as possible, and where things are. A moved play head
 * draws two narrow strips, a changed selection the pixels between its old and its new edges. UI thread.
 */
public final class Screen implements TimelineAccess.Places, ViewportListener {

    private static final int LINE_STEP = 24;

    private final Canvas canvas;
    private final Viewport viewport;
    private final Scene scene;
    private final Feed feed;
    private final TileImages images;
    private final MomentTip tip;
    private final Guests guests;
    private final TimelineListener listener;
    private final Backing backing;
    private ColorSource colors;
    private @Nullable TimelinePainter painter;
    private int scroll;
    private @Nullable Bands shown;

    /**
     * Draws on a canvas until that is disposed.
     *
     * @param listener is told when a lane cannot be drawn
     */
    public Screen(Canvas canvas, Viewport viewport, Scene scene, ColorSource colors, TimelineListener listener) {
        this.canvas = canvas;
        this.viewport = viewport;
        this.scene = scene;
        this.colors = colors;
        this.listener = listener;
        Display display = canvas.getDisplay();
        images = new TileImages(display);
        tip = new MomentTip(canvas);
        guests = new Guests(canvas, listener, canvas::redraw);
        feed = new Feed(canvas, new WaveTiles.Listener() {
            @Override
            public void tileChanged(@Nullable Tile tile) {
                redrawWaveforms(tile);
            }

            @Override
            public void overviewChanged() {
                fitAll();
                canvas.redraw();
            }
        });
        viewport.addListener(this);
        backing = new Backing(canvas, this::paint);
        canvas.addListener(SWT.ZoomChanged, event -> setColors(this.colors));
        canvas.addListener(SWT.Resize, event -> resized());
        canvas.addListener(SWT.Dispose, event -> dispose());
        ScrollBar bar = canvas.getVerticalBar();
        bar.setVisible(false);
        bar.addListener(SWT.Selection, event -> {
            scroll = bar.getSelection();
            canvas.redraw();
        });
    }

    private void dispose() {
        viewport.removeListener(this);
        feed.close();
        guests.close();
        images.clear();
        dropPainter();
    }

    private TimelinePainter painter() {
        TimelinePainter now = painter;
        if (now == null) {
            Style style = new Style(canvas.getDisplay(), canvas.getFont(), colors);
            now = new TimelinePainter(style, scene, viewport, feed.tiles(), images, guests, listener);
            painter = now;
        }
        return now;
    }

    private void dropPainter() {
        TimelinePainter old = painter;
        painter = null;
        if (old != null) {
            old.dispose();
            old.style().dispose();
        }
    }

    private void paint(GC gc, Box piece) {
        TimelinePainter now = painter();
        Rectangle area = canvas.getClientArea();
        Bands bands = bands();
        shown = bands;
        feed.show(viewport.duration(), Math.max(1, area.width - left()));
        now.paint(gc, axis(), bands, new Box(0, 0, area.width, area.height), piece);
    }

    /** A piece of the canvas, which may be larger than that, must be drawn anew. */
    public void damaged(int x, int y, int width, int height) {
        backing.damage(x, y, width, height);
    }

    /** The axis that fits the canvas now. */
    public TimeAxis axis() {
        return new TimeAxis(viewport.duration(), viewport.visible(), canvas.getClientArea().width - left());
    }

    Metrics metrics() {
        return painter().style().metrics();
    }

    /** Where the lanes begin, right of their headers. */
    public int left() {
        return painter().style().metrics().header();
    }

    Bands bands() {
        return scene.bands(axis(), canvas.getClientArea().height, painter().style().metrics(), scroll);
    }

    /** Where the lanes begin. */
    public int top() {
        return bands().top();
    }

    /** The height at which nothing needs to scroll and waveforms have room. */
    public int preferredHeight() {
        Bands bands = bands();
        return bands.top() + bands.content();
    }

    /** What stands at a pixel. */
    public @Nullable Hit at(int x, int y) {
        return painter().at(x, y);
    }

    /** Whether waveforms have arrived. */
    public boolean isIdle() {
        return feed.isIdle() && guests.isIdle();
    }

    /** Why waveforms cannot be shown, or nothing. */
    public @Nullable String failure() {
        return feed.tiles().failure();
    }

    /** Changes where waveforms come from. */
    public void setSource(@Nullable WaveformSource source) {
        images.clear();
        feed.setSource(source);
        canvas.redraw();
    }

    /** Changes who draws a lane. */
    public void setDrawing(String lane, @Nullable LaneDrawingSource source) {
        guests.setSource(lane, source);
    }

    /** Draws a channel as large as fits, or as it is recorded. */
    public void setFitted(int channel, boolean fitted) {
        WaveformData whole = feed.tiles().overview();
        int gain = fitted && whole != null && channel < whole.channels() ? GainFit.of(whole, channel) : 1;
        if (scene.setChannel(channel, scene.channel(channel).drawn(fitted, gain))) {
            canvas.redraw();
        }
    }

    /** While a recording is still being read, what fits may become less. */
    private void fitAll() {
        for (LaneSpec lane : scene.given()) {
            if (lane instanceof LaneSpec.WaveformLane wave && scene.channel(wave.channel()).fitted()) {
                setFitted(wave.channel(), true);
            }
        }
    }

    /** Changes the colours. */
    public void setColors(ColorSource changed) {
        colors = changed;
        dropPainter();
        images.clear();
        canvas.redraw();
    }

    /** The canvas has another font. */
    public void fontChanged() {
        dropPainter();
        contentChanged();
    }

    /** Lanes, moments, tints, cues or what is selected of them have changed. */
    public void contentChanged() {
        layoutLanes();
        tip.follow(lead(), this::tipPlace);
        canvas.redraw();
    }

    /**
     * Moments of some lanes have changed, or one of them is dragged: draws these lanes and the overview anew, or everything
     * where lanes need another height now.
     */
    public void momentsChanged(Set<String> lanes) {
        if (lanes.isEmpty()) {
            return;
        }
        Bands before = shown;
        layoutLanes();
        Bands now = bands();
        if (before == null || !now.equals(before)) {
            canvas.redraw();
            return;
        }
        int width = canvas.getClientArea().width;
        canvas.redraw(0, 0, width, now.overview(), false);
        for (String lane : lanes) {
            Band band = now.of(lane);
            if (band != null) {
                canvas.redraw(0, band.y(), width, band.height(), false);
            }
        }
    }

    private void resized() {
        layoutLanes();
        canvas.redraw();
    }

    private void layoutLanes() {
        Bands bands = bands();
        scroll = bands.scroll();
        int room = Math.max(1, canvas.getClientArea().height - bands.top());
        ScrollBar bar = canvas.getVerticalBar();
        boolean needed = bands.content() > room;
        if (needed) {
            bar.setValues(scroll, 0, bands.content(), room, LINE_STEP, room);
        }
        if (bar.getVisible() != needed) {
            bar.setVisible(needed);
        }
    }

    /** Scrolls the lanes; answers false where all of them are in sight. */
    public boolean scrollLanes(int pixels) {
        Bands bands = bands();
        if (bands.content() <= canvas.getClientArea().height - bands.top()) {
            return false;
        }
        scroll += pixels;
        contentChanged();
        return true;
    }

    /** Scrolls the lanes as little as brings one into sight. */
    public void revealLane(String lane) {
        Bands bands = bands();
        Band band = bands.of(lane);
        if (band != null) {
            int below = band.bottom() - canvas.getClientArea().height;
            int by = band.y() < bands.top() ? band.y() - bands.top() : Math.max(0, Math.min(below, band.y() - bands.top()));
            if (by != 0) {
                scrollLanes(by);
            }
        }
    }

    /** Where a menu belongs that a key has asked for: at the selected moment, else at the lane that keys act on. */
    public Point keyPlace() {
        for (TimelineAccess.Placed placed : moments()) {
            if (placed.item().id().equals(scene.lead())) {
                return new Point(Math.max(left(), placed.box().x()), placed.box().bottom());
            }
        }
        String lane = scene.focusedLane();
        Band band = lane == null ? null : bands().of(lane);
        return new Point(left(), band == null ? bands().top() : band.y());
    }

    /** Shows or hides all there is to say about the selected moment, of several the one that leads. */
    public void toggleTip() {
        tip.toggle(lead(), this::tipPlace, painter().style());
    }

    private @Nullable MomentItem lead() {
        String lead = scene.lead();
        return lead == null ? null : scene.moment(lead);
    }

    private Point tipPlace() {
        Point place = keyPlace();
        return new Point(place.x, place.y + Spacing.GRID);
    }

    /** The tip of the selected moment. */
    public MomentTip tip() {
        return tip;
    }

    /** How high a lane is drawn, or 0 where it is not. */
    public int height(String lane) {
        Band band = bands().of(lane);
        return band == null ? 0 : band.height();
    }

    /** Where a lane is, or nothing. */
    public @Nullable Band bandOf(String lane) {
        return bands().of(lane);
    }

    /** The lane at a height of the control, or nothing. */
    public @Nullable Band bandAt(int y) {
        return bands().at(y);
    }

    /** Draws the header of a channel's lane anew. */
    public void redrawHeader(int channel) {
        for (Band band : bands().lanes()) {
            if (band.lane() instanceof LaneSpec.WaveformLane wave && wave.channel() == channel) {
                canvas.redraw(0, band.y(), left(), band.height(), false);
            }
        }
    }

    private void redrawWaveforms(@Nullable Tile tile) {
        TimeAxis axis = axis();
        TimeAxis magnified = painter().stripAxis(axis);
        if (tile != null && magnified != null && tile.microsPerPixel() == magnified.microsPerPixel()) {
            Box strip = strip();
            if (strip != null) {
                canvas.redraw(strip.x(), strip.y(), strip.width(), strip.height(), false);
            }
        }
        if (tile != null && tile.microsPerPixel() != axis.microsPerPixel()) {
            return;
        }
        // Single samples are drawn as one line once all of them have come: the last to come changes all.
        TimeRange changed = tile == null || Samples.areWide(axis, feed.tiles().sampleRate()) ? axis.visible() : tile.range();
        int from = Math.max(0, axis.pixel(changed.start()) - 1);
        int to = Math.min(axis.width(), axis.pixel(changed.end()) + 1);
        for (Band band : bands().lanes()) {
            if (band.lane() instanceof LaneSpec.WaveformLane && to > from) {
                canvas.redraw(left() + from, band.y(), to - from, band.height(), false);
            }
        }
    }

    @Override
    public void visibleChanged(TimeRange before, TimeRange now) {
        tip.hide();
        if (before.length() != now.length()) {
            layoutLanes();
        }
        // Headers say the same at any scale.
        int from = bands().equals(shown) ? left() : 0;
        canvas.redraw(from, 0, canvas.getClientArea().width - from, canvas.getClientArea().height, false);
    }

    @Override
    public void playheadChanged(long before, long now) {
        TimeAxis axis = axis();
        TimeAxis whole = TimeAxis.whole(axis.duration(), axis.width());
        int height = canvas.getClientArea().height;
        int overview = painter().style().metrics().overview();
        for (long micros : List.of(before, now)) {
            int x = axis.pixel(micros);
            if (x >= -TimelinePainter.HEAD && x <= axis.width() + TimelinePainter.HEAD) {
                canvas.redraw(left() + x - TimelinePainter.HEAD - 1, overview, 2 * TimelinePainter.HEAD + 3,
                        height - overview, false);
            }
        }
        if (whole.pixel(before) != whole.pixel(now)) {
            canvas.redraw(left() + whole.pixel(before) - 1, 0, 3, overview, false);
            canvas.redraw(left() + whole.pixel(now) - 1, 0, 3, overview, false);
        }
    }

    @Override
    public void selectionChanged(@Nullable TimeRange before, @Nullable TimeRange now) {
        if (before == null || now == null) {
            TimeRange one = before == null ? now : before;
            if (one != null) {
                redraw(one);
            }
            return;
        }
        redraw(TimeRange.between(before.start(), now.start()));
        redraw(TimeRange.between(before.end(), now.end()));
    }

    private void redraw(TimeRange range) {
        if (range.length() > 0) {
            TimeAxis axis = axis();
            int from = Math.max(0, axis.pixel(range.start()) - 2);
            int to = Math.min(axis.width(), axis.pixel(range.end()) + 2);
            int top = bands().top();
            if (to > from) {
                canvas.redraw(left() + from, top, to - from, canvas.getClientArea().height - top, false);
            }
        }
    }

    @Override
    public @Nullable Box lane(LaneSpec lane) {
        Band band = bands().of(lane.id());
        return band == null ? null : new Box(0, band.y(), canvas.getClientArea().width, band.height());
    }

    @Override
    public @Nullable String notice(LaneSpec lane) {
        return painter().notice(lane);
    }

    @Override
    public List<TimelineAccess.Placed> moments() {
        return painter().moments();
    }

    /** Where what lies around a dragged edge is shown magnified, or nothing where it is not. */
    public @Nullable Box strip() {
        Rectangle area = canvas.getClientArea();
        return painter().strip(axis(), bands(), new Box(0, 0, area.width, area.height));
    }

    /** Where the bar of a moment is drawn, or nothing where none is. */
    public @Nullable Rectangle momentBounds(String id) {
        return moments().stream().filter(placed -> placed.item().id().equals(id)).findFirst()
                .map(placed -> new Rectangle(placed.box().x(), placed.box().y(), placed.box().width(), placed.box().height())).orElse(null);
    }

    @Override
    public Box playhead() {
        int top = painter().style().metrics().overview();
        return new Box(left() + axis().pixel(viewport.playhead()), top, 1, canvas.getClientArea().height - top);
    }
}
