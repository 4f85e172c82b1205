/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.timeline.internal.guest;

import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;

import org.coachline.timeline.LaneDrawing;
import org.coachline.timeline.LaneDrawingSource;
import org.coachline.timeline.LaneSpec;
import org.coachline.timeline.TimeAxis;
import org.coachline.timeline.TimelineListener;
import org.coachline.timeline.internal.Messages;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.SWTException;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Display;
import org.jspecify.annotations.Nullable;

/** The partners' lanes of a timeline, each with a thread of its own, so that one that blocks keeps no other waiting. UI thread. */
public final class Guests {

    /** As many lanes are drawn by partners; each has a thread. */
    static final int MOST = 16;

    private final Canvas canvas;
    private final Display display;
    private final TimelineListener listener;
    private final Runnable changed;
    private final Map<String, LaneDrawingSource> sources = new HashMap<>();
    private final Map<LaneSpec.DrawnLane, GuestLane> lanes = new HashMap<>();

    /** @param changed is run when a lane has another drawing or fault to paint */
    public Guests(Canvas canvas, TimelineListener listener, Runnable changed) {
        this.canvas = canvas;
        this.display = canvas.getDisplay();
        this.listener = listener;
        this.changed = changed;
    }

    /** Says who draws a lane; the same source again is asked anew. */
    public void setSource(String lane, @Nullable LaneDrawingSource source) {
        if (source == null) {
            sources.remove(lane);
        } else {
            sources.put(lane, source);
        }
        lanes.entrySet().removeIf(each -> {
            boolean other = each.getKey().id().equals(lane);
            if (other) {
                each.getValue().close();
            }
            return other;
        });
        changed.run();
    }

    /** Says that a lane is seen and what of it. */
    public void see(LaneSpec.DrawnLane lane, TimeAxis axis) {
        GuestLane guest = guest(lane);
        if (guest != null) {
            guest.see(axis);
        }
    }

    /** What to paint. */
    public LaneDrawing drawing(LaneSpec.DrawnLane lane) {
        GuestLane guest = lanes.get(lane);
        return guest == null ? LaneDrawing.EMPTY : guest.drawing();
    }

    /** Why nothing is painted, or nothing. */
    public @Nullable String fault(LaneSpec.DrawnLane lane) {
        GuestLane guest = lanes.get(lane);
        return guest != null ? guest.fault()
                : sources.containsKey(lane.id()) && lanes.size() >= MOST ? NLS.bind(Messages.guestTooMany, lane.name(), MOST) : null;
    }

    /** How many shapes are left out because there are too many, as a sentence, or nothing. */
    public @Nullable String leftOut(LaneSpec.DrawnLane lane) {
        GuestLane guest = lanes.get(lane);
        return guest == null || guest.leftOut() == 0 ? null
                : NLS.bind(Messages.guestCut, LaneDrawing.MOST, LaneDrawing.MOST + guest.leftOut());
    }

    private @Nullable GuestLane guest(LaneSpec.DrawnLane lane) {
        GuestLane known = lanes.get(lane);
        LaneDrawingSource source = sources.get(lane.id());
        if (known == null && source != null && lanes.size() < MOST) {
            known = new GuestLane(lane, source, new Threads(lane.name()), changed, why -> listener.laneFailed(lane.id(), why));
            lanes.put(lane, known);
        }
        return known;
    }

    /** Whether no drawing is on its way. */
    public boolean isIdle() {
        return lanes.values().stream().allMatch(GuestLane::isIdle);
    }

    /** Stops all. */
    public void close() {
        lanes.values().forEach(GuestLane::close);
        lanes.clear();
        sources.clear();
    }

    private final class Threads implements GuestLane.Worker {

        private final ExecutorService thread;

        Threads(String lane) {
            thread = Executors.newSingleThreadExecutor(task -> {
                Thread made = new Thread(task, "Coachline lane " + lane);
                // One that never returns must not keep the product from ending.
                made.setDaemon(true);
                return made;
            });
        }

        @Override
        public void execute(Runnable task) {
            try {
                thread.execute(task);
            } catch (RejectedExecutionException closed) {
                if (!thread.isShutdown()) {
                    throw closed;
                }
                // The lane has been given up meanwhile.
            }
        }

        @Override
        public void giveUp() {
            thread.shutdownNow();
        }

        @Override
        public void inUiThread(Runnable task) {
            try {
                display.asyncExec(() -> {
                    if (!canvas.isDisposed()) {
                        task.run();
                    }
                });
            } catch (SWTException gone) {
                if (gone.code != SWT.ERROR_DEVICE_DISPOSED) {
                    throw gone;
                }
                // The window is closed: there is nobody left to tell.
            }
        }

        @Override
        public void after(int millis, Runnable task) {
            display.timerExec(millis, () -> {
                if (!canvas.isDisposed()) {
                    task.run();
                }
            });
        }
    }
}
