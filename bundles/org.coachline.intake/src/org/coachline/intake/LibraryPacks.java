/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.intake;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.coachline.catalog.PackDoor;
import org.coachline.catalog.PackOrigin;
import org.coachline.catalog.PackProblem;
import org.coachline.catalog.PackSource;
import org.coachline.catalog.Severity;
import org.coachline.catalog.store.PackStore;
import org.coachline.catalog.store.StagedPack;
import org.coachline.intake.internal.Messages;
import org.coachline.library.Library;
import org.coachline.library.LibraryException;
import org.coachline.library.SharedPack;
import org.coachline.library.SharedPacks;
import org.jspecify.annotations.Nullable;

/**
 * The technique packs that a library keeps, as a door of the catalog and as a place to put packs. They are read from copies among the
 * temporary files, readable by this user alone, since signatures can only be checked of files. Usable from any thread; blocks on the
 * disk. Closing it deletes the copies, and leaves the library open.
 *
 * @since 1.0
 */
public final class LibraryPacks implements PackDoor, PackStore, AutoCloseable {

    private final Library library;
    private final String who;
    private final Map<String, Path> copies = new HashMap<>();
    private @Nullable Path folder;
    private final List<PackProblem> problems = new ArrayList<>();
    private boolean closed;

    /**
     * The packs of a library.
     *
     * @param library open for as long as this is used
     * @param who     puts packs there and takes them away, for the audit trail
     */
    public LibraryPacks(Library library, String who) {
        this.library = library;
        this.who = who;
    }

    @Override
    public PackOrigin origin() {
        return PackOrigin.LIBRARY;
    }

    @Override
    public String name() {
        return library.folder().toString();
    }

    @Override
    public synchronized List<PackSource> packs() {
        List<PackSource> packs = new ArrayList<>();
        problems.clear();
        if (closed) {
            return packs;
        }
        try {
            for (SharedPack each : library.packs().all()) {
                Path copy = copy(each);
                if (copy != null) {
                    packs.add(PackSource.archive(copy, name(each), PackOrigin.LIBRARY));
                }
            }
        } catch (LibraryException | IOException e) {
            problems.add(new PackProblem(Severity.WARNING, library.folder().toString(), 1, Messages.get("packs.unreadable", e.getMessage()),
                    Messages.get("packs.unreadableRemedy")));
        }
        return packs;
    }

    private String name(SharedPack pack) {
        return library.folder().getFileName() + "/" + pack.id();
    }

    /** A copy by the hash of what is in it, made once; nothing where the pack was taken away meanwhile, or is not what was put there. */
    private @Nullable Path copy(SharedPack pack) throws LibraryException, IOException {
        Path known = copies.get(pack.sha256());
        if (known != null && Files.exists(known)) {
            return known;
        }
        Optional<byte[]> content = library.packs().content(pack.id());
        if (content.isEmpty()) {
            return null;
        }
        // Another window may have put another version there since the list was read, which the next reading has under its own hash.
        if (!SharedPacks.sha256(content.get()).equals(pack.sha256())) {
            problems.add(new PackProblem(Severity.ERROR, name(pack), 1, Messages.get("packs.changed", pack.name()), Messages.get("packs.changedRemedy")));
            return null;
        }
        Path in = folder;
        if (in == null || !Files.isDirectory(in)) {
            in = Files.createTempDirectory("coachline-packs");
            folder = in;
        }
        Path copy = in.resolve(pack.sha256() + ".jar");
        Files.write(copy, content.get());
        copies.put(pack.sha256(), copy);
        return copy;
    }

    @Override
    public synchronized List<PackProblem> problems() {
        return List.copyOf(problems);
    }

    @Override
    public boolean holds(PackSource pack) {
        return pack.origin() == PackOrigin.LIBRARY;
    }

    @Override
    public void put(StagedPack pack) throws IOException {
        try {
            library.packs().put(pack.id(), pack.version(), pack.name(), pack.bytes(), who);
        } catch (LibraryException e) {
            throw new IOException(e.getMessage(), e);
        }
    }

    /** {@inheritDoc} Of a faulty one, what it is called ends in the id that it had when it was put there. */
    @Override
    public boolean remove(String id) throws IOException {
        try {
            String own = id.substring(id.lastIndexOf('/') + 1);
            return library.packs().remove(own, who);
        } catch (LibraryException e) {
            throw new IOException(e.getMessage(), e);
        }
    }

    @Override
    public synchronized void close() {
        closed = true;
        try {
            for (Path each : copies.values()) {
                Files.deleteIfExists(each);
            }
            if (folder != null) {
                Files.deleteIfExists(folder);
            }
        } catch (IOException e) {
            System.getLogger(LibraryPacks.class.getName()).log(System.Logger.Level.WARNING, folder + " cannot be deleted", e);
        }
    }
}
