/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.library.records;

/**
 * What becomes of the file of a recording.
 *
 * @param place  where it is, as people read it
 * @param bytes  its size
 * @param action what is done
 */
public record SoundFile(String place, long bytes, Action action) {

    /** What is done with it. */
    public enum Action {
        /** It is deleted: a copy of the library's own. */
        DELETE_COPY,
        /** It is deleted outside of the library, if it still is what was imported. */
        DELETE_OUTSIDE,
        /** It stays where it is, outside of the library; the library forgets it. */
        LEAVE_OUTSIDE,
        /** It stays, since another call has it too. */
        SHARED
    }
}
