/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.provisioning.internal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.jspecify.annotations.Nullable;

/** Where files of sites lie until they have been looked at: one folder, for this user alone to read, made when it is first needed. Usable from any thread. */
final class Scratch {

    /** Of this process. */
    static final Scratch OWN = new Scratch(null);

    private @Nullable Path folder;

    /** @param folder is there; null for one among the temporary files, which goes when Java ends */
    Scratch(@Nullable Path folder) {
        this.folder = folder;
    }

    private synchronized Path folder() throws IOException {
        Path known = folder;
        // The system clears its temporary files now and then, whoever still runs.
        if (known == null || !Files.isDirectory(known)) {
            known = Files.createTempDirectory("coachline-sites");
            known.toFile().deleteOnExit();
            folder = known;
        }
        return known;
    }

    /**
     * Makes an empty file.
     *
     * @param ending of its name
     * @return to be deleted by whoever asked
     * @throws IOException when there is no room
     */
    Path file(String ending) throws IOException {
        return Files.createTempFile(folder(), "site", ending);
    }

    /**
     * Makes an empty folder.
     *
     * @return to be deleted by whoever asked
     * @throws IOException when there is no room
     */
    Path directory() throws IOException {
        return Files.createTempDirectory(folder(), "packs");
    }
}
