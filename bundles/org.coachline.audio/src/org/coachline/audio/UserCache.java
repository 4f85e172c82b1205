/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.audio;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Locale;
import org.coachline.audio.internal.Messages;
import org.jspecify.annotations.Nullable;

/** The folder where programs of this system keep what a user can lose without loss. Any thread. */
public final class UserCache {

    /** A system property that names another folder, for tests and for machines whose home folders are small. */
    public static final String PROPERTY = "coachline.cache";

    private UserCache() {
    }

    /**
     * Coachline's cache folder of this user, made if it is not there, readable by nobody else where the system knows such
     * a thing: {@code $XDG_CACHE_HOME/coachline} or {@code ~/.cache/coachline} on Linux, {@code ~/Library/Caches/Coachline} on
     * macOS, {@code %LOCALAPPDATA%\Coachline\Cache} on Windows; below the folder for temporary files when none of these can be made.
     *
     * @throws IOException if not even that can be made
     */
    public static Path folder() throws IOException {
        String told = System.getProperty(PROPERTY);
        if (told != null) {
            return made(Path.of(told));
        }
        try {
            return made(usual());
        } catch (IOException e) {
            System.getLogger(UserCache.class.getName()).log(System.Logger.Level.INFO, "no cache folder in the user's own", e);
            String user = System.getProperty("user.name");
            Path shared = made(Path.of(System.getProperty("java.io.tmpdir"), "coachline-" + user));
            // Anybody may make folders there: programs are not started from one that somebody else made.
            if (!Files.getOwner(shared).getName().endsWith(user)) {
                throw new IOException(Messages.get("io.noWriting") + ": " + shared);
            }
            return shared;
        }
    }

    private static Path usual() {
        Path home = Path.of(System.getProperty("user.home"));
        String system = System.getProperty("os.name").toLowerCase(Locale.ROOT);
        if (system.startsWith("windows")) {
            Path local = absolute(System.getenv("LOCALAPPDATA"));
            return (local == null ? home.resolve("AppData").resolve("Local") : local).resolve("Coachline").resolve("Cache");
        }
        if (system.startsWith("mac")) {
            return home.resolve("Library").resolve("Caches").resolve("Coachline");
        }
        Path caches = absolute(System.getenv("XDG_CACHE_HOME"));
        return (caches == null ? home.resolve(".cache") : caches).resolve("coachline");
    }

    private static @Nullable Path absolute(@Nullable String folder) {
        return folder == null || folder.isEmpty() || !Path.of(folder).isAbsolute() ? null : Path.of(folder);
    }

    private static Path made(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            Files.createDirectories(folder);
            if (folder.getFileSystem().supportedFileAttributeViews().contains("posix")) {
                Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwx------"));
            }
        }
        if (!Files.isWritable(folder)) {
            throw new IOException(Messages.get("io.noWriting") + ": " + folder);
        }
        return folder;
    }
}
