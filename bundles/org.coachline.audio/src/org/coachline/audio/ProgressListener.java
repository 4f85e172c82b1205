/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.audio;

/** Hears how far a long operation is. Called on the operation's own threads, never twice at once, at most some hundred times. */
@FunctionalInterface
public interface ProgressListener {

    /** Hears nothing. */
    ProgressListener NONE = (done, total) -> {
    };

    /**
     * More is done.
     *
     * @param done  units done so far (frames or bytes, as the operation says), never less than before
     * @param total units in all
     */
    void progressed(long done, long total);
}
