/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.library.records;

import java.nio.file.Path;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * A library that was put back from a backup.
 *
 * @param folder   it is in
 * @param aside    the folder to which the library that was there before was moved; null when none was
 * @param missing  recordings that are neither in the backup nor were in the library before, by their paths
 * @param undone   what was deleted, erased, redacted, let go by rule or put on hold after the backup was made and is as before again, a line each; known
 *                 only where the library that was there before could still be read
 * @param problems what a check of it says; empty when all is well
 */
public record Restored(Path folder, @Nullable Path aside, List<String> missing, List<String> undone, List<String> problems) {

    /** Keeps copies of the lists. */
    public Restored {
        missing = List.copyOf(missing);
        undone = List.copyOf(undone);
        problems = List.copyOf(problems);
    }
}
