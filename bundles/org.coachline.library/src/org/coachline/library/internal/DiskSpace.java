/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.library.internal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Tells a write that failed because the disk is full from others: Java has no exception of its own for it. */
final class DiskSpace {

    /** Less room than this and any write of ours may fail. */
    private static final long HARDLY_ANY = 64 << 10;

    private DiskSpace() {
    }

    /**
     * Whether a failed write was one for want of room. The system's words for it are of the user's language, so that the room
     * itself is looked at where they are not known.
     *
     * @param failure the failure
     * @param place   where was written; need not exist
     */
    static boolean isWanting(IOException failure, Path place) {
        String words = String.valueOf(failure.getMessage());
        return words.contains("No space") || words.contains("not enough space") || words.contains("quota exceeded") || hasHardlyAny(place);
    }

    private static boolean hasHardlyAny(Path place) {
        Path existing = place.toAbsolutePath();
        while (existing != null && !Files.exists(existing)) {
            existing = existing.getParent();
        }
        try {
            return existing != null && !Files.getFileStore(existing).isReadOnly() && Files.getFileStore(existing).getUsableSpace() < HARDLY_ANY;
        } catch (IOException e) {
            // Not to be known: the failure speaks for itself.
            return false;
        }
    }
}
