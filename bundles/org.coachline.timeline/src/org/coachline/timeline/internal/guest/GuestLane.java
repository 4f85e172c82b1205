/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.timeline.internal.guest;

import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;

import org.coachline.timeline.LaneDrawing;
import org.coachline.timeline.LaneDrawingSource;
import org.coachline.timeline.LaneSpec;
import org.coachline.timeline.TimeAxis;
import org.coachline.timeline.TimeRange;
import org.coachline.timeline.internal.Messages;
import org.coachline.timeline.lane.DrawnLanes;
import org.eclipse.osgi.util.NLS;
import org.jspecify.annotations.Nullable;

/**
 * One lane of a partner's: asks its source for drawings in a worker, keeps the last one to paint from, and switches the source
 * off when it throws, answers with nothing or takes too long. Each request has a generation; what is drawn for an older one is
 * dropped where it would be applied. UI thread, but for the source.
 */
final class GuestLane {

    /** Threads and times, so that tests need neither. */
    interface Worker extends Executor {
        /** Interrupts what runs and takes nothing more. */
        void giveUp();

        /** Runs something in the UI thread, soon. */
        void inUiThread(Runnable task);

        /** Runs something in the UI thread, after so many milliseconds. */
        void after(int millis, Runnable task);
    }

    /** How long a source may take, as {@link LaneDrawingSource} says. */
    static final int ALLOWANCE_MILLIS = 2000;
    private static final int PATIENCE_MILLIS = 20;

    private record Wanted(TimeRange range, double microsPerPixel) {
        boolean covers(TimeAxis axis) {
            return microsPerPixel == axis.microsPerPixel() && range.start() <= axis.visible().start() && range.end() >= axis.visible().end();
        }
    }

    private final LaneSpec.DrawnLane lane;
    private final LaneDrawingSource source;
    private final Worker worker;
    private final Runnable changed;
    private final Consumer<Throwable> failed;
    private @Nullable Wanted wanted;
    private @Nullable Wanted drawnFor;
    private LaneDrawing drawing = LaneDrawing.EMPTY;
    private int leftOut;
    private @Nullable String fault;
    private volatile long generation;
    private boolean running;
    private boolean waiting;
    private boolean closed;

    /**
     * A lane that has drawn nothing yet.
     *
     * @param changed is run when there is another drawing or a fault to paint
     * @param failed  is told the fault, once
     */
    GuestLane(LaneSpec.DrawnLane lane, LaneDrawingSource source, Worker worker, Runnable changed, Consumer<Throwable> failed) {
        this.lane = lane;
        this.source = source;
        this.worker = worker;
        this.changed = changed;
        this.failed = failed;
    }

    /** What was drawn last, to be painted until better comes. */
    LaneDrawing drawing() {
        return drawing;
    }

    /** How many shapes of it were too many. */
    int leftOut() {
        return leftOut;
    }

    /** Why it is switched off, in plain words, or nothing. */
    @Nullable String fault() {
        return fault;
    }

    boolean isIdle() {
        return fault != null || !running && !waiting;
    }

    /** Says what is looked at. Called for each picture; cheap. */
    void see(TimeAxis axis) {
        Wanted known = wanted;
        if (fault != null || known != null && known.covers(axis)) {
            return;
        }
        long air = axis.visible().length() / 2;
        wanted = new Wanted(new TimeRange(Math.max(0, axis.visible().start() - air), Math.min(axis.duration(), axis.visible().end() + air)),
                axis.microsPerPixel());
        generation++;
        if (!waiting && !running) {
            waiting = true;
            worker.after(PATIENCE_MILLIS, () -> {
                waiting = false;
                order();
            });
        }
    }

    private void order() {
        Wanted now = wanted;
        if (running || fault != null || now == null || now.equals(drawnFor)) {
            return;
        }
        running = true;
        long mine = generation;
        AtomicBoolean begun = new AtomicBoolean();
        AtomicBoolean ended = new AtomicBoolean();
        worker.execute(() -> {
            begun.set(true);
            Runnable outcome = draw(now, mine);
            ended.set(true);
            worker.inUiThread(() -> {
                if (fault == null) {
                    running = false;
                    outcome.run();
                    order();
                }
            });
        });
        allow(begun, ended);
    }

    /** Neither a thread that is long in coming nor a window that is too busy to take what has come is the guest's fault. */
    private void allow(AtomicBoolean begun, AtomicBoolean ended) {
        worker.after(ALLOWANCE_MILLIS, () -> {
            if (ended.get() || closed) {
                return;
            }
            if (begun.get()) {
                fail(NLS.bind(Messages.guestLate, new Object[] { lane.name(), lane.contributor(), ALLOWANCE_MILLIS / 1000 }), null);
            } else {
                allow(begun, ended);
            }
        });
    }

    /** In the worker. A guest may throw anything, errors of linking and of memory included. */
    private Runnable draw(Wanted now, long mine) {
        try {
            LaneDrawing drawn = source.draw(now.range, now.microsPerPixel, () -> mine != generation);
            if (drawn == null) {
                return () -> fail(NLS.bind(Messages.guestNothing, lane.name(), lane.contributor()), null);
            }
            int most = Math.min(LaneDrawing.MOST, drawn.shapes().size());
            LaneDrawing kept = most == drawn.shapes().size() ? drawn : new LaneDrawing(drawn.shapes().subList(0, most));
            return () -> {
                if (mine == generation) {
                    drawing = kept;
                    leftOut = drawn.shapes().size() - most;
                    drawnFor = now;
                    changed.run();
                }
            };
        } catch (DrawnLanes.GuestFault fault) {
            return () -> fail(String.valueOf(fault.getMessage()), fault);
        } catch (Throwable thrown) {
            return () -> fail(NLS.bind(Messages.guestThrew,
                    new Object[] { lane.name(), lane.contributor(), thrown.getMessage() == null ? thrown : thrown.getMessage() }), thrown);
        }
    }

    private void fail(String reason, @Nullable Throwable thrown) {
        if (fault == null && !closed) {
            fault = reason;
            drawing = LaneDrawing.EMPTY;
            leftOut = 0;
            running = false;
            worker.giveUp();
            changed.run();
            failed.accept(thrown == null ? new IllegalStateException(reason) : thrown);
        }
    }

    /** Stops: whatever still comes is dropped. */
    void close() {
        closed = true;
        generation++;
        wanted = null;
        worker.giveUp();
    }
}
