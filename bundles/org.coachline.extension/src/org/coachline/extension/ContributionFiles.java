/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.extension;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

import org.coachline.extension.internal.BundleFiles;
import org.coachline.extension.internal.FolderFiles;

/**
 * Opens files that lie beside a contribution. A path that leads out of the contributor's bundle is refused.
 *
 * <p>Implementations are usable from any thread; opening reads from disk, so it is nothing for the UI thread.
 */
@FunctionalInterface
public interface ContributionFiles {

    /**
     * Opens a file.
     *
     * @param contribution whose file
     * @param path         relative to the root of the contributor's bundle, with forward slashes
     * @return the file's bytes, to be closed by the caller
     * @throws IOException when there is no such file, the bundle has gone, the path leads out of it, or reading fails; the
     *                     message is for people
     */
    InputStream open(Contribution contribution, String path) throws IOException;

    /**
     * The names of the files that lie directly in a folder. A contributor may ship no such folder; then there are none.
     *
     * @param contribution whose files
     * @param folder       relative to the root of the contributor's bundle, with forward slashes
     * @return paths as {@link #open} takes them, in the order of their names; empty where this cannot be known
     * @throws IOException when the bundle has gone, the path leads out of it, or reading fails; the message is for people
     */
    default List<String> list(Contribution contribution, String folder) throws IOException {
        return List.of();
    }

    /**
     * Where the contributor lies, for whoever looks who signed it.
     *
     * @param contribution whose contributor
     * @return its jar or folder; empty where this cannot be known
     */
    default Optional<Path> location(Contribution contribution) {
        return Optional.empty();
    }

    /**
     * Something whose code runs when a contributor's does.
     *
     * @param name     symbolic name of a bundle
     * @param location its jar or folder; empty where this cannot be known
     * @since 1.0
     */
    record Part(String name, Optional<Path> location) {
    }

    /**
     * All whose code runs when a contributor's does, for whoever looks who signed it: itself, what became part of it, and other partners' bundles that it takes classes
     * from. What belongs to Coachline is not among them.
     *
     * @param contribution whose contributor
     * @return the contributor first
     */
    default List<Part> parts(Contribution contribution) {
        return List.of(new Part(contribution.contributor(), location(contribution)));
    }

    /**
     * Files in the contributors' bundles, in a running framework. A bundle need not be started for it, and is not.
     *
     * @return files of bundles
     */
    static ContributionFiles ofBundles() {
        return new BundleFiles();
    }

    /**
     * Files in folders that stand for the contributors' bundles, where no framework runs.
     *
     * @param folders the folder of a contributor by its symbolic name
     * @return files of folders
     */
    static ContributionFiles ofFolders(Function<String, Path> folders) {
        return new FolderFiles(folders);
    }
}
