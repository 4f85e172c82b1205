/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.timeline;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

import org.jspecify.annotations.Nullable;

/**
 * What of a recording is seen, selected and heard. One for each editor, which owns it; the timeline, the transport and the
 * views share it. Times are microseconds and kept within the recording. UI thread.
 */
public final class Viewport {

    private final List<ViewportListener> listeners = new CopyOnWriteArrayList<>();
    private long duration;
    private TimeRange visible;
    private @Nullable TimeRange selection;
    private long playhead;

    /** A viewport that shows a whole recording, with nothing selected and the play head at its start. */
    public Viewport(long duration) {
        this.duration = Math.max(0, duration);
        visible = new TimeRange(0, this.duration);
    }

    /** The recording's length. */
    public long duration() {
        return duration;
    }

    /**
     * Changes the recording's length, when it becomes known or while a recording grows. A view of the whole stays a view of
     * the whole; selection and play head are brought back into the recording.
     */
    public void setDuration(long micros) {
        if (micros == duration) {
            return;
        }
        TimeRange before = visible;
        boolean whole = isWhole();
        duration = Math.max(0, micros);
        TimeRange all = new TimeRange(0, duration);
        visible = whole ? all : visible.movedInto(all);
        listeners.forEach(each -> each.visibleChanged(before, visible));
        select(selection);
        setPlayhead(playhead);
    }

    /** The part that is seen. */
    public TimeRange visible() {
        return visible;
    }

    /** Whether the whole recording is seen. */
    public boolean isWhole() {
        return visible.length() == duration;
    }

    /** Shows a part of the recording, moved or cut so that it lies within. */
    public void show(TimeRange range) {
        TimeRange before = visible;
        visible = new TimeAxis(duration, range, 1).visible();
        if (!visible.equals(before)) {
            listeners.forEach(each -> each.visibleChanged(before, visible));
        }
    }

    /** The selected range, or nothing. Never empty. */
    public @Nullable TimeRange selection() {
        return selection;
    }

    /** Selects a range, cut to the recording; an empty one or {@code null} selects nothing. */
    public void select(@Nullable TimeRange range) {
        TimeRange before = selection;
        TimeRange cut = range == null ? null : range.cutTo(new TimeRange(0, duration));
        TimeRange now = cut == null || cut.length() == 0 ? null : cut;
        selection = now;
        if (before == null ? now != null : !before.equals(now)) {
            listeners.forEach(each -> each.selectionChanged(before, now));
        }
    }

    /** Where the recording is heard. */
    public long playhead() {
        return playhead;
    }

    /** Moves the play head, within the recording. Shows it and plays nothing: the player is the editor's. */
    public void setPlayhead(long micros) {
        long before = playhead;
        playhead = Math.max(0, Math.min(duration, micros));
        if (playhead != before) {
            listeners.forEach(each -> each.playheadChanged(before, playhead));
        }
    }

    /** Adds a listener; one added twice is called twice. */
    public void addListener(ViewportListener listener) {
        listeners.add(listener);
    }

    /** Removes a listener; one that is not there is ignored. */
    public void removeListener(ViewportListener listener) {
        listeners.remove(listener);
    }
}
