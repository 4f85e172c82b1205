/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.audio;

/**
 * Hears what a {@link Player} does. Every method is called on the player's own thread, one at a time and in order, and
 * must return at once: hand work to the thread it belongs to.
 */
public interface PlayerListener {

    /** The player's state is now another. */
    default void stateChanged(PlayerState state) {
    }

    /**
     * The end of the recording, or of the range that was played, was heard; {@link #stateChanged} follows. Not told of a loop's
     * turns, nor of previews.
     */
    default void endReached() {
    }

    /**
     * Playing waits for the recording (a file that is slow to read, or still being decoded there), or waits no longer. The state
     * stays {@link PlayerState#PLAYING}, silence is heard, the position stands.
     */
    default void waiting(boolean waits) {
    }

    /** Sound goes to this device now. */
    default void deviceChanged(OutputDevice device) {
    }

    /**
     * Sound could not be played, or stopped; the player is paused at the last position that was heard and may be started again.
     * After {@link PlaybackException.Kind#VANISHED} it goes on by itself on the next device, if that is wanted and there is one:
     * {@link #deviceChanged} and {@link #stateChanged} follow then.
     */
    default void problem(PlaybackException problem) {
    }
}
