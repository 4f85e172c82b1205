/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.timeline;

import org.jspecify.annotations.Nullable;

/** Hears of changes of a {@link Viewport}, at once and in the thread that made them. */
public interface ViewportListener {

    /** Another part of the recording is seen, or its length has become known. */
    default void visibleChanged(TimeRange before, TimeRange now) {
    }

    /** Another range is selected, or none. */
    default void selectionChanged(@Nullable TimeRange before, @Nullable TimeRange now) {
    }

    /** The recording is heard at another place. */
    default void playheadChanged(long before, long now) {
    }
}
