/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.library.internal;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Locale;

import org.coachline.library.LibraryException;
import org.coachline.library.LibraryException.Reason;
import org.jspecify.annotations.Nullable;
import org.sqlite.SQLiteJDBCLoader;

/**
 * Loads SQLite's native code. The driver unpacks it at each start; it does so into a folder of the user's cache, since the
 * folder for temporary files may be full, unwritable, or mounted so that nothing in it runs.
 */
public final class NativeSqlite {

    private static final String FOLDER_PROPERTY = "org.sqlite.tmpdir";
    private static boolean loaded;

    private NativeSqlite() {
    }

    /**
     * Loads it once. Costs about a quarter of a second the first time.
     *
     * @throws LibraryException when it cannot be unpacked; the message names the folder
     */
    public static synchronized void load() throws LibraryException {
        if (loaded) {
            return;
        }
        if (System.getProperty(FOLDER_PROPERTY) == null) {
            System.setProperty(FOLDER_PROPERTY, folder().toString());
        }
        try {
            alone(Path.of(System.getProperty(FOLDER_PROPERTY)));
            loaded = true;
        } catch (Exception e) {
            // The driver declares Exception itself.
            throw new LibraryException(Reason.IO, Messages.get("native.failed", System.getProperty(FOLDER_PROPERTY), String.valueOf(e.getMessage())), e);
        }
    }

    /** While no other process does it: the driver clears away what processes before it have left, and two at once trip over each other aloud. */
    private static void alone(Path folder) throws Exception {
        try (FileChannel turns = FileChannel.open(folder.resolve("sqlite.lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
            @Nullable FileLock turn = turn(turns);
            try {
                SQLiteJDBCLoader.initialize();
            } finally {
                if (turn != null) {
                    turn.release();
                }
            }
        }
    }

    /** Waits for its turn, where the file system knows of turns. */
    private static @Nullable FileLock turn(FileChannel turns) {
        try {
            return turns.lock();
        } catch (IOException e) {
            System.getLogger(NativeSqlite.class.getName()).log(System.Logger.Level.DEBUG, "loading without a lock", e);
            return null;
        }
    }

    private static Path folder() {
        Path cache = userCache(System.getProperty("os.name", ""), Path.of(System.getProperty("user.home", ".")), System.getenv("LOCALAPPDATA"),
                System.getenv("XDG_CACHE_HOME")).resolve("native");
        try {
            return Files.createDirectories(cache);
        } catch (IOException e) {
            // An account without a home, as services have: the folder for temporary files is the only one left.
            return Path.of(System.getProperty("java.io.tmpdir"));
        }
    }

    /** Where this user's programs keep what can be made again, by each system's custom. */
    static Path userCache(String system, Path home, @Nullable String localAppData,
            @Nullable String xdgCacheHome) {
        String name = system.toLowerCase(Locale.ROOT);
        if (name.contains("win")) {
            Path base = localAppData == null || localAppData.isBlank() ? home.resolve("AppData").resolve("Local") : Path.of(localAppData);
            return base.resolve("Coachline").resolve("cache");
        }
        if (name.contains("mac")) {
            return home.resolve("Library").resolve("Caches").resolve("Coachline");
        }
        // The XDG base directory specification: a relative value is to be ignored.
        boolean named = xdgCacheHome != null && xdgCacheHome.startsWith("/");
        return (named ? Path.of(String.valueOf(xdgCacheHome)) : home.resolve(".cache")).resolve("coachline");
    }
}
