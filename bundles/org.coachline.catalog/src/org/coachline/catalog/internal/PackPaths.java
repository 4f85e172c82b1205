/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.catalog.internal;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.util.List;
import java.util.regex.Pattern;

import org.coachline.catalog.PackSource;
import org.eclipse.osgi.util.NLS;

/** Paths of files inside a pack. */
public final class PackPaths {

    /** Never takes back what it took: it would go as deep as a path has parts, of which one in an archive may have 30,000. */
    private static final Pattern INSIDE = Pattern.compile("[^/\\\\:\\x00-\\x1F]++(?:/[^/\\\\:\\x00-\\x1F]++)*+");

    private PackPaths() {
    }

    /**
     * Lets a path through that stays inside its pack on every platform.
     *
     * @param path relative, with forward slashes
     * @return the same path
     * @throws IOException when it is absolute, empty, holds {@code ..}, a drive, a scheme or a backslash
     */
    public static String inside(String path) throws IOException {
        if (!INSIDE.matcher(path).matches() || ("/" + path + "/").contains("/../") || ("/" + path + "/").contains("/./")) {
            throw new IOException(NLS.bind(Messages.packPathEscapes, path));
        }
        return path;
    }

    /**
     * The pack's own file among the files of a pack.
     *
     * @param paths all files
     * @return one of {@link PackSource#PACK_FILES}
     * @throws IOException when there is none, or more than one
     */
    static String packFile(List<String> paths) throws IOException {
        List<String> found = PackSource.PACK_FILES.stream().filter(paths::contains).toList();
        if (found.isEmpty()) {
            throw new FileNotFoundException(NLS.bind(Messages.packFileNone, String.join(", ", PackSource.PACK_FILES)));
        }
        if (found.size() > 1) {
            throw new IOException(NLS.bind(Messages.packFileTwice, String.join(", ", found)));
        }
        return found.get(0);
    }
}
