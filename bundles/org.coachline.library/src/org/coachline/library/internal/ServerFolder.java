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
import java.sql.SQLException;
import java.sql.Statement;
import java.util.UUID;

import org.coachline.library.LibraryException;
import org.coachline.library.LibraryException.Reason;
import org.coachline.library.OpenMode;

/** A library's folder whose database is a schema of a server. The folder may lie on a network: nothing in it is shared through locks. */
public final class ServerFolder {

    /** A system property: the address of a server on which libraries are made from now on, in place of files. */
    public static final String PROPERTY = "coachline.library.server";

    private ServerFolder() {
    }

    /** Whether the library of a folder is on a server: the folder says where. */
    public static boolean isIn(Path folder) {
        return Server.isNamedIn(folder);
    }

    /** Makes the folder, and a schema with empty tables: whole, or not at all. */
    public static void create(Path folder, Schema schema, String url, String user) throws LibraryException {
        Server server;
        try {
            server = new Server(url, user, "coachline_" + UUID.randomUUID().toString().replace("-", "").substring(0, 16));
        } catch (IllegalArgumentException e) {
            throw new LibraryException(Reason.IO, Messages.get("library.cannotCreate", folder, e.getMessage()), e);
        }
        try {
            if (Files.exists(folder.resolve(LibraryFolder.DATABASE)) || Server.isNamedIn(folder)) {
                throw new LibraryException(Reason.EXISTS, Messages.get("library.exists", folder), null);
            }
            if (Files.isDirectory(folder) && !LibraryFolder.isFree(folder)) {
                throw new LibraryException(Reason.EXISTS, Messages.get("library.notEmpty", folder), null);
            }
            LibraryFolder.makeParts(folder);
            PostgresDialect dialect = new PostgresDialect(server, false);
            try (Database database = new Database(dialect, folder, false)) {
                database.write(session -> {
                    try (Statement statement = session.connection().createStatement()) {
                        statement.execute("CREATE SCHEMA " + server.schema());
                    }
                    schema.raise(session, dialect, 0);
                    session.update("INSERT INTO facts (name, content) VALUES ('id', ?)", UUID.randomUUID().toString());
                    refuseWithoutLetters(session, folder);
                    return 0;
                });
            }
            server.write(folder);
        } catch (IOException e) {
            Reason reason = DiskSpace.isWanting(e, folder) ? Reason.FULL : Reason.IO;
            throw new LibraryException(reason, Messages.get("library.cannotCreate", folder, Messages.reason(e)), e);
        }
    }

    /** In a database that was made for ASCII alone, words with other letters would not be found. */
    private static void refuseWithoutLetters(Session session, Path folder) throws SQLException, LibraryException {
        if (session.number("SELECT COUNT(*) FROM facts WHERE '\u00e4\u0434' ~ '^[[:alpha:]]+$'") == 0) {
            throw new LibraryException(Reason.IO, Messages.get("library.cannotCreate", folder, Messages.get("server.letters")), null);
        }
    }

    /** Opens the database that a folder names, after every check. */
    public static Database open(Path folder, OpenMode mode, Schema schema) throws LibraryException {
        try {
            boolean readOnly = mode == OpenMode.READ_ONLY;
            Database database = new Database(new PostgresDialect(Server.read(folder), readOnly), folder, readOnly);
            return LibraryFolder.checked(folder, database, schema, readOnly);
        } catch (IOException e) {
            throw new LibraryException(Reason.IO, Messages.get("library.io", folder, Messages.reason(e)), e);
        }
    }
}
