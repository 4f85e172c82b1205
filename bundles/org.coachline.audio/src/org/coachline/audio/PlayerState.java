/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.audio;

/** What a {@link Player} is doing. */
public enum PlayerState {

    /** Nothing is loaded. */
    EMPTY,

    /** Loaded and silent: paused, stopped at an end, or not started yet. */
    PAUSED,

    /** Playing, or about to: the device is being opened. */
    PLAYING,

    /** A short piece is heard by itself, by a preview or by scrubbing; the position stays where it is. */
    PREVIEWING,

    /** Closed for good. */
    CLOSED
}
