/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.library;

import java.nio.file.Path;

/**
 * A named folder that recordings are kept under. When the folder moves, only the root is changed.
 *
 * @param name   as recordings name it; {@link #LIBRARY} is the library's own folder for copied recordings
 * @param folder absolute
 */
public record Root(String name, Path folder) {

    /** The name of the library's own root: it moves with the library. */
    public static final String LIBRARY = "library";

    /** What recordings name that were deleted by a rule or erased: no folder, and they are looked for nowhere. */
    public static final String GONE = "-gone-";
}
