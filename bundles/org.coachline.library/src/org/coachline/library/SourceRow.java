/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.library;

import java.nio.file.Path;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Where a team's recordings come from. Set up once in a library, so that everybody who opens it has it. What kind and settings mean is
 * their reader's business.
 *
 * @param name      by which people and command lines know it; never changes
 * @param kind      what reads it
 * @param folder    where it is now; kept relative to a root as recordings are, so that moving the root moves the source
 * @param settings  of its reader, as one text
 * @param watched   whether a running workbench looks there by itself
 * @param lookedAt  when somebody last looked; null before the first time
 * @param failures  how many looks in a row have failed, up to the last one
 * @param failure   why the last look failed, in plain words; null if it did not
 * @param nextAt    not to be looked at before then; null for at once
 */
public record SourceRow(String name, String kind, Path folder, String settings, boolean watched, @Nullable Instant lookedAt, int failures,
        @Nullable String failure, @Nullable Instant nextAt) {

    /** One nobody has looked at. */
    public SourceRow(String name, String kind, Path folder, String settings, boolean watched) {
        this(name, kind, folder, settings, watched, null, 0, null, null);
    }
}
