/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.audio;

import java.io.IOException;
import java.nio.file.Path;

/**
 * Where the sound of recordings that have to be decoded is kept as plain samples, so that it is decoded once and any place in
 * it is reached at once. Several processes may share a folder. What was used longest ago goes when the rest grows over
 * the bound, and when the disk gets full; all of it can be deleted at any time at the cost of decoding again.
 *
 * @param folder    made when it is first needed
 * @param mostBytes how much may be kept in all; one recording may be larger and is then the only one
 */
public record DecodedFolder(Path folder, long mostBytes) {

    /** A hundred hours of telephone sound, or thirteen of stereo music. */
    public static final long USUAL_BYTES = 8L << 30;

    /**
     * The folder that all libraries of this user share, in the system's place for caches.
     *
     * @throws IOException if no such place can be made
     */
    public static DecodedFolder perUser() throws IOException {
        return new DecodedFolder(UserCache.folder().resolve("decoded"), USUAL_BYTES);
    }
}
