/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.library.internal;

import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.coachline.library.LibraryException;
import org.coachline.library.LibraryException.Reason;
import org.coachline.library.Root;

/** The named folders that recordings lie under. */
public final class RootTable {

    private final Database database;
    private final Root own;

    /**
     * @param database where they are kept
     * @param folder   of the library
     */
    public RootTable(Database database, Path folder) {
        this.database = database;
        this.own = new Root(Root.LIBRARY, folder.resolve(LibraryFolder.RECORDINGS));
    }

    /** The library's own folder of recordings. */
    Root own() {
        return own;
    }

    /** All roots, the library's own first, then by name. */
    public List<Root> all() throws LibraryException {
        List<Root> roots = new ArrayList<>(List.of(own));
        roots.addAll(database.read(RootTable::named));
        return roots;
    }

    private static List<Root> named(Session session) throws SQLException {
        return session.list("SELECT name, folder FROM roots ORDER BY name", row -> new Root(row.getString(1), Path.of(row.getString(2))));
    }

    /** The root of a name. */
    Optional<Root> named(String name) throws LibraryException {
        return all().stream().filter(root -> root.name().equals(name)).findFirst();
    }

    /** The root that a folder lies under, the nearest of them; the folder itself becomes one if there is none. */
    public Root covering(Path folder) throws LibraryException {
        Path wanted = folder.toAbsolutePath().normalize();
        Optional<Root> known = nearest(all(), wanted);
        if (known.isPresent()) {
            return known.get();
        }
        return database.write(session -> {
            List<Root> now = named(session);
            Optional<Root> made = nearest(now, wanted);
            if (made.isPresent()) {
                return made.get();
            }
            Path last = wanted.getFileName();
            String base = last == null ? "root" : last.toString();
            String name = base;
            for (int number = 2; isTaken(now, name); number++) {
                name = base + '-' + number;
            }
            session.update("INSERT INTO roots (name, folder) VALUES (?, ?)", name, wanted.toString());
            return new Root(name, wanted);
        });
    }

    private static boolean isTaken(List<Root> roots, String name) {
        return name.equals(Root.LIBRARY) || name.equals(Root.GONE) || roots.stream().anyMatch(root -> root.name().equals(name));
    }

    private static Optional<Root> nearest(List<Root> roots, Path folder) {
        return roots.stream().filter(root -> folder.startsWith(root.folder()))
                .max((one, other) -> Integer.compare(one.folder().getNameCount(), other.folder().getNameCount()));
    }

    /** Says where the folder of a root is now. */
    public void move(String name, Path folder) throws LibraryException {
        int moved = database.write(session -> session.update("UPDATE roots SET folder = ? WHERE name = ?", folder.toAbsolutePath().normalize().toString(), name));
        if (moved == 0) {
            throw new LibraryException(Reason.NOT_FOUND, Messages.get("root.notFound", name), null);
        }
    }
}
