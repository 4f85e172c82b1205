/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.library;

import java.nio.file.Path;

import org.coachline.library.internal.Schema;
import org.coachline.library.internal.ServerFolder;

/**
 * Libraries whose database is on a PostgreSQL server, version 13 or newer, so that a team shares one. The library's folder, which may lie on a network, keeps recordings, caches and
 * edits not yet saved, and a file {@code coachline.server} that says where the database is; {@link Library#open} reads that. Passwords stand in nothing of Coachline's: PostgreSQL's
 * own file for them ({@code ~/.pgpass}) has them, or the server asks for none.
 */
public final class TeamServer {

    private TeamServer() {
    }

    /**
     * Makes an empty library, with a schema of its own in a database of a server, and opens it.
     *
     * @param folder made if it is not there; must be empty
     * @param url    of the database, {@code jdbc:postgresql://host/database}; it has the encoding UTF8
     * @param user   who signs in there, and may make schemas
     * @throws LibraryException EXISTS if something is in the folder; IO, with what the server says
     */
    public static Library create(Path folder, String url, String user) throws LibraryException {
        ServerFolder.create(folder.toAbsolutePath().normalize(), Schema.CURRENT, url, user);
        return Library.open(folder, OpenMode.READ_WRITE);
    }

    /**
     * Whether a library's database is on a server, and so on another machine, as a rule. Looks for one file.
     *
     * @param folder the library's
     */
    public static boolean holds(Path folder) {
        return ServerFolder.isIn(folder);
    }
}
