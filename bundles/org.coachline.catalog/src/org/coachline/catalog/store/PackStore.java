/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.catalog.store;

import java.io.IOException;

import org.coachline.catalog.PackOrigin;
import org.coachline.catalog.PackSource;

/**
 * A place into which packs can be put, one of each id, and from which they can be taken. Usable from any thread; all methods block on
 * the disk.
 *
 * @since 1.0
 */
public interface PackStore {

    /**
     * By which door packs come in from here.
     *
     * @return the kind of door
     */
    PackOrigin origin();

    /**
     * Whether a pack lies here, in such a way that {@link #put} and {@link #remove} take it away.
     *
     * @param pack an installed pack
     * @return false for all that came by another door
     */
    boolean holds(PackSource pack);

    /**
     * Keeps a pack, in place of what is here of its id. Whoever reads meanwhile sees the one or the other.
     *
     * @param pack ready to be kept
     * @throws IOException when it cannot be written; then what was here stays. The message is for people
     */
    void put(StagedPack pack) throws IOException;

    /**
     * Takes a pack away; marks that were made with it stay readable.
     *
     * @param id of the pack; of a faulty one whose id nobody can read, what it is called in the list of packs
     * @return whether there was one
     * @throws IOException when it cannot be taken away; the message is for people
     */
    boolean remove(String id) throws IOException;
}
