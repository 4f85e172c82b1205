/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.library;

import java.util.List;
import java.util.Optional;

import org.coachline.library.internal.SharedPackTable;

/**
 * The technique packs that a team shares by keeping them in its library. The library knows nothing of what is in them: they are bytes,
 * which whoever reads them takes for a stranger's. Who put what there, changed it and took it away is in the audit trail. Thread-safe;
 * every method blocks on the disk.
 */
public final class SharedPacks {

    /** Stands among the ids of a {@link LibraryChange} that changed packs. */
    public static final String CHANGED = SharedPackTable.CHANGED;

    /** The largest pack that is kept, in bytes. */
    public static final long MOST_BYTES = 16L << 20;

    /** So many packs are kept at most. */
    public static final int MOST_PACKS = 200;

    private final SharedPackTable table;
    private final Runnable changed;

    /** Made by the library alone. */
    SharedPacks(SharedPackTable table, Runnable changed) {
        this.table = table;
        this.changed = changed;
    }

    /** All that are kept, by id; without their bytes. */
    public List<SharedPack> all() throws LibraryException {
        return table.all();
    }

    /**
     * The bytes of a pack.
     *
     * @param id of the pack
     * @return nothing where none of the id is kept
     */
    public Optional<byte[]> content(String id) throws LibraryException {
        return table.content(id);
    }

    /**
     * Keeps a pack, in place of the one of its id. What is kept already, byte for byte, is no change.
     *
     * @param id      of the pack
     * @param version of the pack
     * @param name    of the pack
     * @param content the archive that it is
     * @param who     puts it there
     * @throws LibraryException READ_ONLY, FULL or IO, also for a pack that is larger than {@link #MOST_BYTES} or one more than
     *                          {@link #MOST_PACKS}; nothing is changed then
     */
    public void put(String id, String version, String name, byte[] content, String who) throws LibraryException {
        if (table.put(id, version, name, content, who)) {
            changed.run();
        }
    }

    /**
     * Takes a pack away.
     *
     * @param id  of the pack
     * @param who takes it away
     * @return whether there was one
     * @throws LibraryException READ_ONLY, FULL or IO; nothing is changed then
     */
    public boolean remove(String id, String who) throws LibraryException {
        boolean removed = table.remove(id, who);
        if (removed) {
            changed.run();
        }
        return removed;
    }

    /**
     * The SHA-256 of a pack's bytes, as {@link SharedPack#sha256} has it.
     *
     * @param content the archive that it is
     * @return 64 small hexadecimal digits
     */
    public static String sha256(byte[] content) {
        return SharedPackTable.sha256(content);
    }
}
