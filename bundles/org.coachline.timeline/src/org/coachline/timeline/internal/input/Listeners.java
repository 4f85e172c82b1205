/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.timeline.internal.input;

import java.util.List;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;

import org.coachline.timeline.LaneArrangement;
import org.coachline.timeline.TimeRange;
import org.coachline.timeline.TimelineListener;
import org.jspecify.annotations.Nullable;

/** Passes on what the user wants to everybody who listens. */
public final class Listeners implements TimelineListener {

    private final List<TimelineListener> all = new CopyOnWriteArrayList<>();

    /** Adds a listener. */
    public void add(TimelineListener listener) {
        all.add(listener);
    }

    /** Removes a listener. */
    public void remove(TimelineListener listener) {
        all.remove(listener);
    }

    @Override
    public void seekRequested(long micros) {
        all.forEach(each -> each.seekRequested(micros));
    }

    @Override
    public void scrubbed(long micros) {
        all.forEach(each -> each.scrubbed(micros));
    }

    @Override
    public void scrubEnded() {
        all.forEach(TimelineListener::scrubEnded);
    }

    @Override
    public void rangeSelected(@Nullable TimeRange range) {
        all.forEach(each -> each.rangeSelected(range));
    }

    @Override
    public void momentSelected(@Nullable String id) {
        all.forEach(each -> each.momentSelected(id));
    }

    @Override
    public void momentsSelected(Set<String> ids, @Nullable String lead) {
        all.forEach(each -> each.momentsSelected(ids, lead));
    }

    @Override
    public void momentMoved(String id, String lane, long start, long end) {
        all.forEach(each -> each.momentMoved(id, lane, start, end));
    }

    @Override
    public void momentsMoved(Set<String> ids, long by) {
        all.forEach(each -> each.momentsMoved(ids, by));
    }

    @Override
    public void momentOpened(String id) {
        all.forEach(each -> each.momentOpened(id));
    }

    @Override
    public void momentChanged(String id, long start, long end) {
        all.forEach(each -> each.momentChanged(id, start, end));
    }

    @Override
    public void muteToggled(int channel) {
        all.forEach(each -> each.muteToggled(channel));
    }

    @Override
    public void soloToggled(int channel) {
        all.forEach(each -> each.soloToggled(channel));
    }

    @Override
    public void followingChanged(boolean following) {
        all.forEach(each -> each.followingChanged(following));
    }

    @Override
    public void arrangementChanged(LaneArrangement arrangement) {
        all.forEach(each -> each.arrangementChanged(arrangement));
    }

    @Override
    public void timeScaleToggled() {
        all.forEach(TimelineListener::timeScaleToggled);
    }

    @Override
    public void laneFailed(String lane, Throwable why) {
        all.forEach(each -> each.laneFailed(lane, why));
    }

    @Override
    public void menuRequested(MenuPlace place) {
        all.forEach(each -> each.menuRequested(place));
    }
}
