/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.library.internal;

import java.io.IOException;
import java.io.StringReader;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import java.util.UUID;
import java.util.regex.Pattern;

/**
 * Where a team's database is, as a file in the library's folder says in place of the database. Passwords are not in it: PostgreSQL's own
 * file for them ({@code ~/.pgpass}) has them, or the server trusts its network.
 *
 * @param url    as JDBC has it, {@code jdbc:postgresql://host/database}
 * @param user   who signs in there
 * @param schema of the database that holds this library
 */
record Server(String url, String user, String schema) {

    /** Its name in a library's folder. */
    static final String NAME = "coachline.server";
    private static final int MAX_BYTES = 10_000;
    private static final Pattern URL = Pattern.compile("jdbc:postgresql:[^\\s]{1,2000}");
    private static final Pattern SCHEMA = Pattern.compile("[a-z_][a-z0-9_]{0,62}");

    /** Refuses what is no address of a server. */
    Server {
        if (!URL.matcher(url).matches() || !SCHEMA.matcher(schema).matches() || user.isBlank()) {
            throw new IllegalArgumentException(Messages.get("server.url", url));
        }
    }

    /** Whether the database of a folder is on a server. */
    static boolean isNamedIn(Path folder) {
        return Files.isRegularFile(folder.resolve(NAME));
    }

    static Server read(Path folder) throws IOException {
        Path file = folder.resolve(NAME);
        if (Files.size(file) > MAX_BYTES) {
            throw new IOException(Messages.get("server.file", file));
        }
        Properties properties = new Properties();
        try {
            properties.load(new StringReader(Files.readString(file, StandardCharsets.UTF_8)));
            return new Server(properties.getProperty("url", ""), properties.getProperty("user", ""), properties.getProperty("schema", ""));
        } catch (IllegalArgumentException e) {
            throw new IOException(Messages.get("server.file", file), e);
        }
    }

    void write(Path folder) throws IOException {
        String text = "# Where the database of this library is. Passwords stand in ~/.pgpass\nurl=" + url + "\nuser=" + user + "\nschema=" + schema + '\n';
        DurableFile.write(folder.resolve("." + UUID.randomUUID() + ".server"), folder.resolve(NAME),
                out -> DurableFile.writeAll(out, ByteBuffer.wrap(text.getBytes(StandardCharsets.UTF_8))));
    }
}
