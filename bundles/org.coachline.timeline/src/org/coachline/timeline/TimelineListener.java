/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.timeline;

import java.util.Set;

import org.jspecify.annotations.Nullable;

/**
 * Hears what the user wants of the timeline. The control changes nothing of the host's by itself, except the visible range
 * and the selection of the {@link Viewport}. UI thread; times are microseconds within the recording.
 */
public interface TimelineListener {

    /** The recording is to be heard from here: a click in ruler or lane. */
    default void seekRequested(long micros) {
    }

    /**
     * The mouse drags the play head along the ruler: here is what lies under it. Called for each move, many times a second, and
     * followed by one {@link #scrubEnded}. By default each is a {@link #seekRequested}.
     */
    default void scrubbed(long micros) {
        seekRequested(micros);
    }

    /** The play head has been let go after at least one {@link #scrubbed}; it stays where the last one has put it. */
    default void scrubEnded() {
    }

    /** A range has been selected by a drag that has ended (the viewport's selection followed the mouse before), or none. */
    default void rangeSelected(@Nullable TimeRange range) {
    }

    /** A moment has been selected by mouse or key, or none. The control shows it as selected already. */
    default void momentSelected(@Nullable String id) {
    }

    /**
     * Moments have been selected by mouse or key, one, several or none; the control shows them as selected already. By default the
     * one that leads is {@link #momentSelected}.
     *
     * @param ids  all that are selected now
     * @param lead the one of them that was pointed at last, or nothing where none is selected
     */
    default void momentsSelected(Set<String> ids, @Nullable String lead) {
        momentSelected(lead);
    }

    /** A moment is to be opened: a double click or Enter. */
    default void momentOpened(String id) {
    }

    /**
     * A moment has been dragged, as a whole or by an edge. Called once, on release, and only where it ends up elsewhere; the
     * control shows the moment where it was until the host sets moments again.
     */
    default void momentChanged(String id, long start, long end) {
    }

    /**
     * A moment has been dragged onto another lane, and perhaps elsewhere in time. Called once, on release, and only for lanes
     * that {@link TimelineControl#setMoves} allows; the control shows the moment where it was until the host sets moments again.
     */
    default void momentMoved(String id, String lane, long start, long end) {
    }

    /**
     * Several moments have been dragged at once, each by the same time: those that were selected when one of them was dragged. Called
     * once, on release; the control shows them where they were until the host sets moments again.
     *
     * @param ids of all of them
     * @param by  microseconds, negative for earlier; all of them stay within the recording
     */
    default void momentsMoved(Set<String> ids, long by) {
    }

    /** The toggle that silences a channel has been pressed. The host decides and calls {@link ChannelActions#setHeard}. */
    default void muteToggled(int channel) {
    }

    /** The toggle that lets one channel be heard alone has been pressed. The host decides, as for the other. */
    default void soloToggled(int channel) {
    }

    /** The view has begun or stopped following the play head, by the user's scrolling or by a call. */
    default void followingChanged(boolean following) {
    }

    /** The user has laid the lanes out otherwise. Called for each step of a drag, too. */
    default void arrangementChanged(LaneArrangement arrangement) {
    }

    /** The header of the ruler has been pressed: times are to be told from the call's start, or by the clock. The host decides. */
    default void timeScaleToggled() {
    }

    /** A lane could not be drawn and says so in its place; told once, until it has been drawn again. */
    default void laneFailed(String lane, Throwable why) {
    }

    /**
     * A menu is wanted. A menu set on the control opens by itself afterwards, so this is the time to fill it; a moment it is
     * wanted on has been selected already.
     *
     * @param place what it was wanted on
     */
    default void menuRequested(MenuPlace place) {
    }

    /**
     * What a menu is wanted on.
     *
     * @param displayX where, in the display's coordinates
     * @param displayY where, in the display's coordinates
     * @param micros   the time there
     * @param lane     the lane's id, or nothing on overview and ruler
     * @param moment   the moment's id, or nothing
     */
    record MenuPlace(int displayX, int displayY, long micros, @Nullable String lane, @Nullable String moment) {
    }
}
