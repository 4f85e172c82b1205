/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.timeline.internal.input;

import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.LongStream;

import org.coachline.timeline.MomentItem;
import org.coachline.timeline.TimeAxis;
import org.coachline.timeline.TimeRange;
import org.coachline.timeline.TimelineListener;
import org.coachline.timeline.Viewport;
import org.coachline.timeline.internal.layout.Box;
import org.coachline.timeline.internal.paint.Hit;
import org.coachline.timeline.internal.paint.Preview;
import org.coachline.timeline.internal.paint.Scene;
import org.jspecify.annotations.Nullable;

/**
 * What happens between pressing and releasing the mouse's first button: a moment or an edge of one is moved, a range is
 * selected, the visible window is moved, or the play head is drawn along. Everything is a preview until the release, which
 * tells the host once; cancelling leaves things as they were. Knows pixels of the axis and no toolkit. UI thread.
 */
public final class DragController {

    private static final int THRESHOLD = 3;

    /** How many pixels off something catches what is dragged. */
    private static final int CATCH = 6;

    /** How many pixels to the side leave the time of a moment alone that is carried to another lane. */
    private static final int ASIDE = 12;

    private interface Drag {
        /**
         * @param micros the time under the mouse, which may lie outside of what is seen
         * @param free   whether nothing may catch it
         */
        void move(long micros, double x, int y, boolean free);

        void end();

        void cancel();

        /** How many pixels up or down mean it; most drags go sideways only. */
        default int lift() {
            return Integer.MAX_VALUE;
        }
    }

    /** What a drag asks of the screen, and tells it. */
    public interface View {
        /** A dragged moment, or the frame around what is to be selected, must be drawn elsewhere. */
        void previewShown();

        /** The moments whose bars touch a range and rows of pixels. */
        List<MomentItem> momentsIn(TimeRange range, int top, int bottom);

        /** The lane of moments at a row of pixels, or nothing. */
        @Nullable
        String momentLaneAt(int y);
    }

    private final Viewport viewport;
    private final Scene scene;
    private final Supplier<TimeAxis> axis;
    private final Navigator navigator;
    private final TimelineListener listener;
    private final Selector selector;
    private final View view;
    private @Nullable Drag drag;
    private double pressedX;
    private int pressedY;
    private boolean beyond;
    private boolean moved;

    /** Drags in a viewport and a scene. */
    public DragController(Viewport viewport, Scene scene, Supplier<TimeAxis> axis, Navigator navigator, Selector selector,
            TimelineListener listener, View view) {
        this.viewport = viewport;
        this.scene = scene;
        this.axis = axis;
        this.navigator = navigator;
        this.selector = selector;
        this.listener = listener;
        this.view = view;
    }

    /** Whether the button is down on something that can be dragged. */
    public boolean isActive() {
        return drag != null;
    }

    /** Whether the mouse has moved far enough to mean it. */
    public boolean isMoving() {
        return drag != null && moved;
    }

    /**
     * The button goes down.
     *
     * @param x    in pixels of the axis
     * @param y    in pixels of the control
     * @param more whether a key is held that asks for several: then a frame is drawn on lanes, and what it touches is selected
     */
    public void press(Hit hit, double x, int y, boolean more) {
        cancel();
        pressedX = x;
        pressedY = y;
        moved = false;
        beyond = true;
        long micros = axis.get().timeAt(x);
        drag = switch (hit) {
        case Hit.Moment moment -> new MomentDrag(moment.item(), moment.part(), micros, Group.of(scene, moment));
        case Hit.Overview outside -> {
            beyond = false;
            TimeRange visible = viewport.visible();
            WindowDrag window = new WindowDrag(Hit.Part.BODY, x);
            navigator.userShows(visible.shiftedBy(whole().timeAt(x) - visible.middle()));
            window.from = viewport.visible();
            yield window;
        }
        case Hit.Window window -> {
            beyond = false;
            yield new WindowDrag(window.part(), x);
        }
        case Hit.Ruler ruler -> {
            listener.seekRequested(micros);
            yield new ScrubDrag();
        }
        case Hit.Lane lane -> more ? new RubberDrag(micros) : new RangeDrag(micros, micros);
        case Hit.Tinted tint -> more ? new RubberDrag(micros) : new RangeDrag(micros, micros);
        case Hit.Tracked track -> more ? new RubberDrag(micros) : new RangeDrag(micros, micros);
        case Hit.Cue cue -> more ? new RubberDrag(micros) : new RangeDrag(micros, cue.item().start());
        case Hit.Cluster cluster -> null;
        case Hit.Header header -> null;
        case Hit.Fold fold -> null;
        case Hit.Alone alone -> null;
        case Hit.Edge edge -> null;
        case Hit.TimeScale scale -> null;
        case Hit.Dot dot -> null;
        case Hit.Mute mute -> null;
        case Hit.Gain gain -> null;
        case Hit.Solo solo -> null;
        };
    }

    /**
     * The mouse moves with the button down.
     *
     * @param x    in pixels of the axis
     * @param y    in pixels of the control
     * @param free whether what is dragged is to go exactly there, and not to be caught by what is near
     */
    public void move(double x, int y, boolean free) {
        Drag now = drag;
        if (now == null || !moved && Math.abs(x - pressedX) < THRESHOLD && Math.abs(y - pressedY) < now.lift()) {
            return;
        }
        moved = true;
        TimeAxis before = axis.get();
        if (beyond && (x < 0 || x > before.width())) {
            navigator.scrollBy(before.span(x < 0 ? x : x - before.width()) / 4);
        }
        now.move(axis.get().timeAt(x), x, y, free);
    }

    /** The button comes up. */
    public void release() {
        Drag now = drag;
        drag = null;
        if (now != null) {
            now.end();
        }
    }

    /** Puts things back to where they were when the button went down. */
    public void cancel() {
        Drag now = drag;
        drag = null;
        if (now != null) {
            now.cancel();
        }
    }

    /**
     * What can catch the edges of a moment within a range: speech, the play head, and the edges of all moments but those that are dragged.
     * Sorting the times of all moments of a call takes too long for a press of a button.
     */
    private SnapTimes snapTimes(MomentItem dragged, Set<String> along, TimeRange range) {
        LongStream.Builder times = LongStream.builder();
        times.add(viewport.playhead());
        for (long micros : scene.snapTimes()) {
            if (micros >= range.start() && micros <= range.end()) {
                times.add(micros);
            }
        }
        for (MomentItem each : scene.moments().touching(range)) {
            if (!each.id().equals(dragged.id()) && !along.contains(each.id())) {
                times.add(each.start()).add(each.end());
            }
        }
        return new SnapTimes(times.build().toArray());
    }

    /** What a moment can be dragged to as the view is, and the same to both sides again. */
    private TimeRange reachable(MomentItem dragged) {
        TimeRange visible = axis.get().visible();
        long beside = visible.length() + dragged.range().length();
        return new TimeRange(Math.max(0, visible.start() - beside), visible.end() + beside);
    }

    private TimeAxis whole() {
        return TimeAxis.whole(viewport.duration(), axis.get().width());
    }

    /**
     * What is dragged with a moment: all that is selected, where that is several, it is one of them, and it is not dragged by an edge.
     *
     * @param range from the first start to the last end
     */
    private record Group(Preview.Along along, TimeRange range) {

        static Group of(Scene scene, Hit.Moment pressed) {
            Set<String> ids = scene.selected();
            TimeRange range = pressed.item().range();
            if (pressed.part() != Hit.Part.BODY || ids.size() < 2 || !ids.contains(pressed.item().id())) {
                return new Group(Preview.Along.NOBODY, range);
            }
            Set<String> lanes = new HashSet<>();
            for (String id : ids) {
                MomentItem item = scene.moment(id);
                if (item != null) {
                    lanes.add(item.lane());
                    range = new TimeRange(Math.min(range.start(), item.start()), Math.max(range.end(), item.end()));
                }
            }
            return new Group(new Preview.Along(ids, Set.copyOf(lanes)), range);
        }

        boolean isOne() {
            return along.ids().isEmpty();
        }

        /** By how much it can go; what stands beyond the call's end, as it may when its recording was replaced, is not pulled in. */
        long within(long by, long duration) {
            return by < 0 ? Math.max(by, -range.start()) : Math.max(0, Math.min(by, duration - range.end()));
        }
    }

    private final class MomentDrag implements Drag {
        private final MomentItem item;
        private final Hit.Part part;
        private final long grabbed;
        private final Group group;
        private SnapTimes snaps;
        private TimeRange seen;
        private TimeRange now;
        private String lane;

        MomentDrag(MomentItem item, Hit.Part part, long grabbed, Group group) {
            this.item = item;
            this.group = group;
            this.part = part;
            this.grabbed = grabbed;
            now = item.range();
            lane = item.lane();
            seen = axis.get().visible();
            snaps = snapTimes(item, group.along.ids(), reachable(item));
        }

        @Override
        public int lift() {
            return part == Hit.Part.BODY && group.isOne() ? THRESHOLD : Integer.MAX_VALUE;
        }

        @Override
        public void move(long micros, double x, int y, boolean free) {
            TimeRange all = new TimeRange(0, viewport.duration());
            if (!seen.equals(axis.get().visible())) {
                seen = axis.get().visible();
                snaps = snapTimes(item, group.along.ids(), reachable(item));
            }
            String under = part == Hit.Part.BODY && group.isOne() ? view.momentLaneAt(y) : null;
            lane = under != null && scene.moves(item, under) ? under : item.lane();
            // Whoever carries a moment to another lane seldom goes straight up: a little to the side leaves its time alone.
            boolean across = !lane.equals(item.lane()) && Math.abs(x - pressedX) < ASIDE;
            long by = across ? 0 : micros - grabbed;
            long reach = free || across ? 0 : axis.get().span(CATCH);
            now = switch (part) {
            case BODY -> group.isOne() ? snaps.caught(item.range().shiftedBy(by), reach).movedInto(all)
                    : item.range().shiftedBy(group.within(snaps.caught(item.range().shiftedBy(by), reach).start() - item.start(), all.end()));
            case START -> new TimeRange(Math.max(0, Math.min(snaps.caught(item.start() + by, reach), item.end())), item.end());
            case END -> new TimeRange(item.start(),
                    Math.min(all.end(), Math.max(snaps.caught(item.end() + by, reach), item.start())));
            };
            scene.setPreview(new Preview(item.id(), part, now, lane, !free && part != Hit.Part.END && snaps.holds(now.start()),
                    !free && part != Hit.Part.START && snaps.holds(now.end()), group.along));
            view.previewShown();
        }

        @Override
        public void end() {
            cancel();
            if (!group.isOne()) {
                if (!moved) {
                    // A click on one of several means that one.
                    navigator.select(item);
                } else if (!now.equals(item.range())) {
                    listener.momentsMoved(group.along.ids(), now.start() - item.start());
                }
            } else if (!lane.equals(item.lane())) {
                listener.momentMoved(item.id(), lane, now.start(), now.end());
            } else if (!now.equals(item.range())) {
                listener.momentChanged(item.id(), now.start(), now.end());
            }
        }

        @Override
        public void cancel() {
            scene.setPreview(null);
            view.previewShown();
        }
    }

    /** Draws a frame; what it touches is selected besides what was. */
    private final class RubberDrag implements Drag {
        private final long anchor;
        private final Set<String> before = scene.selected();
        private final @Nullable String lead = scene.lead();
        private Set<String> now = before;

        RubberDrag(long anchor) {
            this.anchor = anchor;
        }

        @Override
        public int lift() {
            return THRESHOLD;
        }

        @Override
        public void move(long micros, double x, int y, boolean free) {
            int from = axis.get().pixel(anchor);
            int to = (int) x;
            int top = Math.min(pressedY, y);
            int bottom = Math.max(pressedY, y) + 1;
            scene.setRubber(new Box(Math.min(from, to), top, Math.abs(to - from) + 1, bottom - top));
            now = new LinkedHashSet<>(before);
            view.momentsIn(TimeRange.between(anchor, micros), top, bottom).forEach(each -> now.add(each.id()));
            scene.setSelected(now, lead);
            view.previewShown();
        }

        @Override
        public void end() {
            scene.setRubber(null);
            view.previewShown();
            if (!now.equals(before)) {
                selector.select(now, lead);
            }
        }

        @Override
        public void cancel() {
            scene.setRubber(null);
            scene.setSelected(before, lead);
            view.previewShown();
        }
    }

    private final class RangeDrag implements Drag {
        private final long anchor;
        private final long seek;
        private final @Nullable TimeRange before = viewport.selection();

        RangeDrag(long anchor, long seek) {
            this.anchor = anchor;
            this.seek = seek;
        }

        @Override
        public void move(long micros, double x, int y, boolean free) {
            viewport.select(TimeRange.between(anchor, micros));
        }

        @Override
        public void end() {
            if (moved) {
                listener.rangeSelected(viewport.selection());
                return;
            }
            viewport.select(null);
            if (before != null) {
                listener.rangeSelected(null);
            }
            if (!scene.selected().isEmpty()) {
                navigator.select(null);
            }
            listener.seekRequested(seek);
        }

        @Override
        public void cancel() {
            viewport.select(before);
        }
    }

    private final class ScrubDrag implements Drag {
        @Override
        public void move(long micros, double x, int y, boolean free) {
            listener.scrubbed(Math.clamp(micros, 0, viewport.duration()));
        }

        @Override
        public void end() {
            if (moved) {
                listener.scrubEnded();
            }
        }

        @Override
        public void cancel() {
            // What has been heard cannot be taken back: the play head stays where the last move has put it.
            end();
        }
    }

    private final class WindowDrag implements Drag {
        private final Hit.Part part;
        private final double grabbed;
        private final TimeRange original = viewport.visible();
        private TimeRange from = original;

        WindowDrag(Hit.Part part, double grabbed) {
            this.part = part;
            this.grabbed = grabbed;
        }

        @Override
        public void move(long micros, double x, int y, boolean free) {
            long by = whole().span(x - grabbed);
            navigator.userShows(switch (part) {
            case BODY -> from.shiftedBy(by);
            case START -> TimeRange.between(Math.min(from.start() + by, from.end() - TimeAxis.SHORTEST), from.end());
            case END -> TimeRange.between(from.start(), Math.max(from.end() + by, from.start() + TimeAxis.SHORTEST));
            });
        }

        @Override
        public void end() {
            // What is seen already is where it was dragged to.
        }

        @Override
        public void cancel() {
            viewport.show(original);
        }
    }
}
