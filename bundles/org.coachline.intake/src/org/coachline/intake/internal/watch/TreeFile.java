/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.intake.internal.watch;

/**
 * A file under a source's folder.
 *
 * @param path     under that folder, with forward slashes
 * @param size     bytes
 * @param modified when it was last written, in milliseconds since 1970
 */
public record TreeFile(String path, long size, long modified) {

    /** Its name without folders. */
    public String name() {
        return path.substring(path.lastIndexOf('/') + 1);
    }

    /** The folder it is in, with a slash at its end; empty for the source's own. */
    public String folder() {
        return path.substring(0, path.lastIndexOf('/') + 1);
    }

    /** Its name without folders and ending. */
    public String stem() {
        String name = name();
        int dot = name.lastIndexOf('.');
        return dot > 0 ? name.substring(0, dot) : name;
    }

    /** Tells one state of it from another. */
    String stamp() {
        return Long.toString(size, 36) + '.' + Long.toString(modified, 36);
    }
}
