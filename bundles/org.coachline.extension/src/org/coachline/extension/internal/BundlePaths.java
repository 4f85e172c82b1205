/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.extension.internal;

import java.io.IOException;
import java.util.regex.Pattern;

import org.eclipse.osgi.util.NLS;

/** Paths of files inside a bundle. */
public final class BundlePaths {

    private static final Pattern INSIDE = Pattern.compile("[^/\\\\:\\x00-\\x1F]+(/[^/\\\\:\\x00-\\x1F]+)*");

    private BundlePaths() {
    }

    /**
     * Lets a path through that stays inside its bundle on every platform.
     *
     * @param path relative, with forward slashes
     * @return the same path
     * @throws IOException when it is absolute, empty, holds {@code ..}, a drive, a scheme or a backslash
     */
    public static String inside(String path) throws IOException {
        if (!INSIDE.matcher(path).matches() || ("/" + path + "/").contains("/../")) {
            throw new IOException(NLS.bind(Messages.pathEscapes, path));
        }
        return path;
    }
}
