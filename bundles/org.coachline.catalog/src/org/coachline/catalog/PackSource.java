/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.catalog;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.coachline.catalog.internal.ArchiveSource;
import org.coachline.catalog.internal.FileSource;
import org.coachline.catalog.internal.FolderSource;

/**
 * The files of one pack, wherever they lie: a folder, a jar or zip, one file alone, a bundle, a library. A pack is a folder with one
 * file called {@code pack.xml}, {@code pack.yaml} or {@code pack.yml}, and beside it icons and {@code translations/}.
 *
 * <p>What lies there is taken as hostile. Implementations give out only files that lie within the pack, follow no symbolic links,
 * believe no sizes that an archive states, and bound how many files there are ({@link #MOST_FILES}) and how much is read of one.
 * They are usable from any thread; all of it reads from disk, so it is nothing for the UI thread.
 */
public interface PackSource {

    /** A pack with more files than this is refused. */
    int MOST_FILES = 2_000;

    /** A jar or zip larger than this, in bytes, is refused. */
    long MOST_ARCHIVE_BYTES = 16L << 20;

    /** Names of the pack's own file, one of which must be there. */
    List<String> PACK_FILES = List.of("pack.xml", "pack.yaml", "pack.yml");

    /**
     * How problems are to call the place; a path, a symbolic name.
     *
     * @return never empty
     */
    String name();

    /**
     * Where it comes in.
     *
     * @return the kind of door
     */
    PackOrigin origin();

    /**
     * Where it lies on this computer, for whoever checks its signature or shows it to the user.
     *
     * @return the folder, jar, zip or file, of an installed bundle its jar; empty for one that is nowhere
     */
    default Optional<Path> location() {
        return Optional.empty();
    }

    /**
     * The very file whose bytes are read, for whoever checks its signature: what lies at {@link #location} may be another one by then.
     *
     * @return a jar or zip that nobody else changes; where there is no such copy, what lies at its place
     */
    default Optional<Path> signedFile() {
        return location();
    }

    /**
     * Its files, but for those whose names begin with a point.
     *
     * @return paths relative to the pack with forward slashes, in the order of their names
     * @throws IOException when it cannot be read or is more than a pack may be; the message is for people
     */
    List<String> paths() throws IOException;

    /**
     * The path of the pack's own file.
     *
     * @return relative to the pack, with forward slashes
     * @throws IOException when there is none or there are two; the message is for people
     */
    String packFile() throws IOException;

    /**
     * Reads a file.
     *
     * @param path as {@link #paths} gives it; one that leads out of the pack is refused
     * @param most how many bytes at most; a file that has more gives one byte more than that, so that callers notice
     * @return its bytes, whatever the archive says of their number
     * @throws FileNotFoundException when there is no such file
     * @throws IOException when it cannot be read; the message is for people
     */
    byte[] read(String path, int most) throws IOException;

    /**
     * How problems call a file of it.
     *
     * @param path relative to the pack
     * @return the path behind the place's name
     */
    default String called(String path) {
        return name() + '/' + path;
    }

    /**
     * A pack wherever a path leads: a folder, a jar or zip by its ending, else a pack's file. Nothing is read but what kind it is.
     *
     * @param path   where it lies
     * @param name   how problems are to call it
     * @param origin where it comes in
     * @return its files
     */
    static PackSource of(Path path, String name, PackOrigin origin) {
        if (Files.isDirectory(path)) {
            return folder(path, name, origin);
        }
        String file = String.valueOf(path.getFileName()).toLowerCase(Locale.ROOT);
        return file.endsWith(".jar") || file.endsWith(".zip") ? archive(path, name, origin) : file(path, name, origin);
    }

    /**
     * A pack in a folder. Nothing is read yet.
     *
     * @param folder the folder that holds the pack's file
     * @param name   how problems are to call it
     * @param origin where it comes in
     * @return the files of the folder
     */
    static PackSource folder(Path folder, String name, PackOrigin origin) {
        return new FolderSource(folder, name, origin);
    }

    /**
     * A pack in a jar or zip, whose file lies at the root or in the one folder that holds everything. Nothing is read yet, and
     * nothing is ever unpacked.
     *
     * @param archive the jar or zip
     * @param name    how problems are to call it
     * @param origin  where it comes in
     * @return the files of the archive
     */
    static PackSource archive(Path archive, String name, PackOrigin origin) {
        return new ArchiveSource(archive, name, origin);
    }

    /**
     * A pack's file alone, with whatever lies beside it in its folder. Nothing is read yet.
     *
     * @param file   XML or YAML, under any name
     * @param name   how problems are to call it
     * @param origin where it comes in
     * @return the files of its folder, with this one as the pack's own
     */
    static PackSource file(Path file, String name, PackOrigin origin) {
        return new FileSource(file, name, origin);
    }
}
