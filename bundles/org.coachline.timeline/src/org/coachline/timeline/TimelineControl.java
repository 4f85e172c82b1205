/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.timeline;

import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.BiPredicate;

import org.coachline.timeline.internal.access.TimelineAccess;
import org.coachline.timeline.internal.input.DragController;
import org.coachline.timeline.internal.input.Follower;
import org.coachline.timeline.internal.input.Listeners;
import org.coachline.timeline.internal.input.Navigator;
import org.coachline.timeline.internal.input.Selector;
import org.coachline.timeline.internal.input.TimelineGestures;
import org.coachline.timeline.internal.input.TimelineKeys;
import org.coachline.timeline.internal.input.TimelineMouse;
import org.coachline.timeline.internal.paint.Scene;
import org.coachline.timeline.internal.view.DragView;
import org.coachline.timeline.internal.view.MouseView;
import org.coachline.timeline.internal.view.Screen;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Listener;
import org.jspecify.annotations.Nullable;

/**
 * The annotation timeline: overview, ruler, and below them the lanes that the host names, all drawn on one canvas. It shows
 * immutable lists and a {@link Viewport} that the host owns; what the user does is told to {@link TimelineListener}s, and
 * nothing of the host's is changed but what is seen and selected. Waveforms are fetched by one worker thread of its own.
 * UI thread; times are microseconds. Not meant to be subclassed.
 */
public final class TimelineControl extends Canvas {

    private static final double ZOOM_STEP = 1.5;

    private final Viewport viewport;
    private final Scene scene = new Scene();
    private final Listeners listeners = new Listeners();
    private final Follower follower;
    private final Navigator navigator;
    private final Selector selector;
    private final DragController drags;
    private final Screen screen;
    private final LaneActions lanes;
    private final ChannelActions channels;
    private final TimelineMouse mouse;
    private final TimelineAccess access;

    /**
     * An empty timeline.
     *
     * @param viewport what to show of the recording; its listeners are removed with the control
     * @param colors   for instance {@code Palette.of(theme)::get}
     */
    public TimelineControl(Composite parent, Viewport viewport, ColorSource colors) {
        super(parent, SWT.DOUBLE_BUFFERED | SWT.NO_BACKGROUND | SWT.NO_MERGE_PAINTS | SWT.V_SCROLL);
        this.viewport = viewport;
        screen = new Screen(this, viewport, scene, colors, listeners);
        channels = new ChannelActions(this, screen, scene, listeners);
        lanes = new LaneActions(scene, listeners, new LaneView(screen, this::rearranged));
        follower = new Follower(viewport, frame -> getDisplay().timerExec(16, () -> {
            if (!isDisposed()) {
                frame.run();
            }
        }), listeners::followingChanged);
        access = new TimelineAccess(this, scene, viewport, screen);
        Navigator.View gone = new Navigator.View() {
            @Override
            public void selectionChanged() {
                screen.contentChanged();
                access.focusMoved();
            }

            @Override
            public void laneWanted(String lane) {
                screen.revealLane(lane);
            }
        };
        navigator = new Navigator(viewport, scene, screen::axis, follower, listeners, gone);
        selector = new Selector(scene, navigator, listeners, gone);
        drags = new DragController(viewport, scene, screen::axis, navigator, selector, listeners,
                new DragView(this, screen, scene));
        MouseView view = new MouseView(screen, viewport, scene, lanes, access::focusMoved);
        mouse = new TimelineMouse(this, view, scene, drags, navigator, selector, listeners);
        new TimelineGestures(this, view, navigator);
        new TimelineKeys(this, viewport, scene, drags, navigator, selector, listeners, lanes, mouse);
        ViewportListener following = new ViewportListener() {
            @Override
            public void playheadChanged(long before, long now) {
                follower.playheadMoved();
                access.playheadMoved(before, now);
            }
        };
        viewport.addListener(following);
        addListener(SWT.Dispose, event -> viewport.removeListener(following));
        Listener focus = event -> {
            scene.setFocused(event.type == SWT.FocusIn);
            redraw();
            access.focusMoved();
        };
        addListener(SWT.FocusIn, focus);
        addListener(SWT.FocusOut, focus);
    }

    private void rearranged() {
        screen.contentChanged();
        access.lanesChanged();
    }

    /** Changes where waveforms come from; {@code null} shows none. The viewport's duration is the host's to set. */
    public void setWaveform(@Nullable WaveformSource source) {
        checkWidget();
        screen.setSource(source);
    }

    /** Changes the lanes below the ruler, top to bottom unless the user has put them in another order. */
    public void setLanes(List<? extends LaneSpec> lanes) {
        checkWidget();
        if (scene.setLanes(lanes)) {
            screen.contentChanged();
        }
    }

    /** The lanes below the ruler as they were given, whatever the user has made of their order. */
    public List<LaneSpec> getLanes() {
        checkWidget();
        return scene.given();
    }

    /** What can be done with lanes: fold, order, height, one alone. */
    public LaneActions lanes() {
        return lanes;
    }

    /** Changes how the timeline reads: amplitude and times. */
    public void setOptions(TimelineOptions options) {
        checkWidget();
        if (!options.equals(scene.options())) {
            scene.setOptions(options);
            redraw();
        }
    }

    /** How the timeline reads; at first {@link TimelineOptions#PLAIN}. */
    public TimelineOptions getOptions() {
        checkWidget();
        return scene.options();
    }

    /** Changes all moments, given in any order; a drag that is under way goes on. Costs n log n, {@link ArrangedMoments} next to nothing. */
    public void setMoments(Collection<MomentItem> moments) {
        checkWidget();
        scene.setMoments(moments);
        screen.contentChanged();
        access.momentsChanged();
    }

    /**
     * Takes some moments away and puts others in, in place of those with their ids; all others stay. However many there are,
     * costs the number of changes and one copy of a list of references; lanes without changes are not drawn anew.
     *
     * @param put  in any order, each id once
     * @param gone ids; unknown ones are ignored
     */
    public void changeMoments(Collection<MomentItem> put, Collection<String> gone) {
        checkWidget();
        Set<String> changed = scene.changeMoments(put, gone);
        if (!changed.isEmpty()) {
            screen.momentsChanged(changed);
            access.momentsChanged();
        }
    }

    /** The ids of the lanes that moments name, whether there are such lanes or not. */
    public Set<String> getMomentLanes() {
        return scene.momentLanes();
    }

    /** Changes where the icons of moments come from; {@code null} shows none. */
    public void setIcons(@Nullable IconSource icons) {
        checkWidget();
        scene.setIcons(icons);
        redraw();
    }

    /** Changes what is tinted, given in any order. */
    public void setTints(Collection<Tint> tints) {
        checkWidget();
        scene.setTints(tints);
        screen.contentChanged();
    }

    /** Changes what a {@link LaneSpec.TrackLane} shows; {@code null} shows nothing. May be called before the lane is there. */
    public void setTrack(String lane, @Nullable Track track) {
        checkWidget();
        scene.setTrack(lane, track);
        screen.contentChanged();
    }

    /** Changes who draws a {@link LaneSpec.DrawnLane}; {@code null} draws nothing, the same source again draws anew. */
    public void setDrawing(String lane, @Nullable LaneDrawingSource source) {
        checkWidget();
        screen.setDrawing(lane, source);
    }

    /**
     * Changes what a dragged moment is caught by besides the play head and other moments: in practice where speech begins and
     * ends. Held Alt lets it go anywhere.
     *
     * @param micros in any order
     */
    public void setSnapTimes(long[] micros) {
        checkWidget();
        scene.setSnapTimes(micros);
    }

    /** Changes what was said, given in any order; with none, transcript lanes are hidden. */
    public void setCues(Collection<CueItem> cues) {
        checkWidget();
        if (scene.setCues(cues)) {
            screen.contentChanged();
        }
    }

    /** Marks where what was searched for is said, in the overview and in transcript lanes; given in any order. Costs n log n. */
    public void setHits(Collection<TimeRange> hits) {
        checkWidget();
        if (scene.setHits(hits)) {
            redraw();
        }
    }

    /** What is marked as found, in order of time. */
    public List<TimeRange> getHits() {
        checkWidget();
        return scene.hits();
    }

    /** Shows moments as selected, of which the first leads; tells nobody. */
    public void setSelectedMoments(Collection<String> ids) {
        setSelectedMoments(ids, null);
    }

    /** Shows moments as selected; tells nobody. Keys go on from the one that leads, or from the first where that is none of them. */
    public void setSelectedMoments(Collection<String> ids, @Nullable String lead) {
        checkWidget();
        Set<String> before = scene.selected();
        String led = scene.lead();
        scene.setSelected(ids, lead);
        if (!scene.selected().equals(before) || !Objects.equals(led, scene.lead())) {
            screen.momentsChanged(scene.lanesOf(before, ids));
            access.focusMoved();
        }
    }

    /** The ids of the moments shown as selected. */
    public Set<String> getSelectedMoments() {
        checkWidget();
        return scene.selected();
    }

    /** How the channels are heard, how loud they are, and how large they are drawn. */
    public ChannelActions channels() {
        return channels;
    }

    /** Changes which moments may be dragged to which other lanes, by their ids; at first none. {@link TimelineListener#momentMoved} is told. */
    public void setMoves(BiPredicate<String, String> rule) {
        checkWidget();
        scene.setMoves(rule);
    }

    /** Selects all moments, tells listeners; only those of the lane that has the keyboard, if {@code lane} is asked for. */
    public void selectAll(boolean lane) {
        checkWidget();
        selector.all(lane);
    }

    /** Selects the next moment (with -1: the one before) besides those that are, as Shift and an arrow key do; answers its id. */
    public @Nullable String extendSelection(int step) {
        checkWidget();
        return selector.extend(step);
    }

    /** Changes all colours, as when the theme has changed. */
    public void setColors(ColorSource colors) {
        checkWidget();
        screen.setColors(colors);
    }

    @Override
    public void redraw() {
        super.redraw();
        damaged(0, 0, Integer.MAX_VALUE / 2, Integer.MAX_VALUE / 2);
    }

    @Override
    public void redraw(int x, int y, int width, int height, boolean all) {
        super.redraw(x, y, width, height, all);
        damaged(x, y, width, height);
    }

    /** While the control is being made there is no picture that could be wrong. */
    private void damaged(int x, int y, int width, int height) {
        if (screen != null) {
            screen.damaged(x, y, width, height);
        }
    }

    @Override
    public void setFont(@Nullable Font font) {
        super.setFont(font);
        screen.fontChanged();
    }

    /** Adds a listener. */
    public void addTimelineListener(TimelineListener listener) {
        checkWidget();
        listeners.add(listener);
    }

    /** Removes a listener; one that is not there is ignored. */
    public void removeTimelineListener(TimelineListener listener) {
        checkWidget();
        listeners.remove(listener);
    }

    /** What is seen, selected and heard. */
    public Viewport getViewport() {
        return viewport;
    }

    /** Says whether the recording plays; starting to play follows the play head again. */
    public void setPlaying(boolean playing) {
        checkWidget();
        follower.setPlaying(playing);
        access.setPlaying(playing);
    }

    /** Changes what the view does when the play head leaves it while playing; at first {@link Follow#PAGE}. */
    public void setFollow(Follow follow) {
        checkWidget();
        follower.setMode(follow);
    }

    /** What the view does when the play head leaves it. */
    public Follow getFollow() {
        checkWidget();
        return follower.mode();
    }

    /** Whether the view follows right now: it plays, following is on, and the user has not looked elsewhere since. */
    public boolean isFollowing() {
        checkWidget();
        return follower.isFollowing();
    }

    /** Shows half as much again in detail, around the play head where it is in sight, else around the middle. */
    public void zoomIn() {
        checkWidget();
        navigator.zoom(ZOOM_STEP);
    }

    /** Undoes a {@link #zoomIn}. */
    public void zoomOut() {
        checkWidget();
        navigator.zoom(1 / ZOOM_STEP);
    }

    /** Shows the whole recording. */
    public void zoomFit() {
        checkWidget();
        navigator.fit();
    }

    /** Shows the selected range, or that of the selected moments, with some air; does nothing where there is neither. */
    public void zoomToSelection() {
        checkWidget();
        navigator.fitSelection();
    }

    /** Scrolls by so many microseconds, to later ones if positive; ends following. */
    public void scrollBy(long micros) {
        checkWidget();
        navigator.scrollBy(micros);
    }

    /** Scrolls by so many views; 1 turns to the next page, -1 to the one before. */
    public void scrollPages(double pages) {
        checkWidget();
        navigator.scrollPages(pages);
    }

    /** Shows all there is to say about the selected moment, as hovering does, or hides it again. */
    public void showTip() {
        checkWidget();
        screen.toggleTip();
    }

    /** Hides what {@link #showTip} shows; answers whether it did. */
    public boolean hideTip() {
        checkWidget();
        return screen.tip().hide();
    }

    /** Scrolls as little as brings a range into sight. */
    public void reveal(TimeRange range) {
        checkWidget();
        navigator.reveal(range);
    }

    /** Selects the next moment, brings it into sight and tells listeners; answers its id, or nothing after the last. */
    public @Nullable String selectNextMoment() {
        checkWidget();
        return navigator.step(1);
    }

    /** Selects the moment before, as {@link #selectNextMoment} does. */
    public @Nullable String selectPreviousMoment() {
        checkWidget();
        return navigator.step(-1);
    }

    /** Gives the keyboard to the lane so many further down (up, if negative), stopping at the first and the last. */
    public void walkLanes(int lanes) {
        checkWidget();
        navigator.walk(lanes);
    }

    /** The id of the lane that keys act on, or nothing without lanes. */
    public @Nullable String getFocusedLane() {
        checkWidget();
        return scene.focusedLane();
    }

    /** Whether a drag is under way; Esc then belongs to it. */
    public boolean isDragging() {
        checkWidget();
        return drags.isActive() || mouse.isDragging();
    }

    /** Puts back what a drag under way has moved. */
    public void cancelDrag() {
        checkWidget();
        mouse.cancelDrag();
        drags.cancel();
    }

    /** Whether all that is to be seen has been fetched and nothing moves: for tests and benchmarks, after events were run. */
    public boolean isIdle() {
        checkWidget();
        return screen.isIdle() && !follower.isGliding() && !isDragging();
    }

    /** The axis that lanes are drawn with; its pixel 0 is at {@link #getHeaderWidth}. */
    public TimeAxis getAxis() {
        checkWidget();
        return screen.axis();
    }

    /** The width of the column of headers, in pixels. */
    public int getHeaderWidth() {
        checkWidget();
        return screen.left();
    }

    /** Where the lanes begin below overview and ruler, in pixels. */
    public int getLanesTop() {
        checkWidget();
        return screen.top();
    }

    /** What is on the canvas, for tests. */
    Screen screen() {
        return screen;
    }

    /** Where the bar of a moment is drawn, in the control's coordinates, or nothing where none is. */
    public @Nullable Rectangle getMomentBounds(String id) {
        return screen.momentBounds(id);
    }

    @Override
    public Point computeSize(int widthHint, int heightHint, boolean changed) {
        checkWidget();
        int width = widthHint == SWT.DEFAULT ? 8 * screen.left() : widthHint;
        return new Point(width, heightHint == SWT.DEFAULT ? screen.preferredHeight() : heightHint);
    }
}
