/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.catalog.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;

import org.coachline.catalog.PackFolder;
import org.coachline.catalog.PackOrigin;
import org.coachline.catalog.PackSource;
import org.coachline.catalog.internal.Messages;
import org.coachline.catalog.internal.PackFiles;
import org.eclipse.osgi.util.NLS;

/**
 * The packs that a user installed for themselves: a folder of archives, each named by its pack's id. What somebody puts there by hand is
 * used too; folders among that are left to them.
 *
 * @since 1.0
 */
public final class UserPacks implements PackStore {

    private final Path folder;

    /**
     * Packs in a folder, which is made with the first one.
     *
     * @param folder where
     */
    public UserPacks(Path folder) {
        this.folder = folder;
    }

    /**
     * Where they lie.
     *
     * @return a folder that need not be there yet
     */
    public Path folder() {
        return folder;
    }

    @Override
    public PackOrigin origin() {
        return PackOrigin.USER;
    }

    @Override
    public boolean holds(PackSource pack) {
        return pack.origin() == PackOrigin.USER && pack.location().filter(each -> folder.equals(each.getParent()) && !Files.isDirectory(each)).isPresent();
    }

    @Override
    public void put(StagedPack pack) throws IOException {
        Files.createDirectories(folder);
        Path kept = folder.resolve(pack.id() + ".jar");
        Path beside = Files.createTempFile(folder, ".", ".part");
        try {
            Files.write(beside, pack.bytes());
            Files.move(beside, kept, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
        } finally {
            Files.deleteIfExists(beside);
        }
        for (PackSource each : of(pack.id())) {
            if (holds(each) && !each.location().orElseThrow().equals(kept)) {
                Files.delete(each.location().orElseThrow());
            }
        }
    }

    @Override
    public boolean remove(String id) throws IOException {
        List<PackSource> found = of(id);
        for (PackSource each : found) {
            Path place = each.location().orElseThrow();
            if (!holds(each)) {
                throw new IOException(NLS.bind(Messages.storeFolder, place));
            }
            Files.delete(place);
        }
        return !found.isEmpty();
    }

    /** The packs of an id, faulty ones too. */
    private List<PackSource> of(String id) {
        List<PackSource> found = new ArrayList<>();
        for (PackSource each : new PackFolder(folder, PackOrigin.USER).packs()) {
            if (PackFiles.idOf(each).equals(id)) {
                found.add(each);
            }
        }
        return found;
    }
}
