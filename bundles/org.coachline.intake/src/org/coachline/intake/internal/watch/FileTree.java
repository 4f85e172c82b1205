/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.intake.internal.watch;

import java.io.IOException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.coachline.intake.internal.Messages;
import org.coachline.intake.internal.SoundNames;
import org.coachline.intake.watch.SourceException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;

/** The files under a source's folder as they were at one time. Some 200 bytes a file; costs one look at each, and reads none. */
public final class FileTree {

    private static final int MOST = 2_000_000;
    /** How programs that copy or record call a file that is not complete. */
    private static final Set<String> UNFINISHED = Set.of("part", "partial", "tmp", "temp", "filepart", "crdownload", "download", "lock", "swp");

    private final Path folder;
    private final Map<String, TreeFile> files = new HashMap<>();
    private final List<String> unreadable = new ArrayList<>();
    private boolean companions;

    private FileTree(Path folder) {
        this.folder = folder;
    }

    /**
     * Looks at all files.
     *
     * @param folder  where
     * @param library is left out
     * @throws SourceException            if the folder is not there or cannot be looked at
     * @throws OperationCanceledException if the monitor was cancelled
     */
    public static FileTree of(Path folder, Path library, IProgressMonitor monitor) throws SourceException {
        if (!Files.isDirectory(folder)) {
            throw new SourceException(Messages.get(Files.exists(folder) ? "watch.noFolder" : "watch.missing", folder));
        }
        FileTree tree = new FileTree(folder);
        try {
            Files.walkFileTree(folder, EnumSet.of(FileVisitOption.FOLLOW_LINKS), Integer.MAX_VALUE, tree.new Visitor(library, monitor));
        } catch (IOException e) {
            throw new SourceException(Messages.get("watch.unreadable", folder, reason(e)));
        }
        if (tree.unreadable.contains("")) {
            throw new SourceException(Messages.get("watch.unreadable", folder, Messages.get("watch.denied")));
        }
        return tree;
    }

    private static String reason(IOException e) {
        return String.valueOf(e.getMessage());
    }

    /** Where they are. */
    public Path folder() {
        return folder;
    }

    /** All, in no order. */
    public Iterable<TreeFile> files() {
        return files.values();
    }

    /** How many. */
    public int size() {
        return files.size();
    }

    /** Whether there is anything but sound, so that it is worth looking for what lies beside recordings. */
    boolean hasCompanions() {
        return companions;
    }

    /** A file by its path under the folder. */
    public Optional<TreeFile> file(String path) {
        return Optional.ofNullable(files.get(path));
    }

    /** Where a file is. */
    public Path path(TreeFile file) {
        return folder.resolve(file.path());
    }

    /** Folders and files that could not be looked at. */
    public List<String> unreadable() {
        return unreadable;
    }

    /** Whether nobody can tell if a file is there: it would lie where nothing could be looked at. */
    public boolean isHidden(String path) {
        return unreadable.stream().anyMatch(each -> path.startsWith(each));
    }

    private final class Visitor extends SimpleFileVisitor<Path> {

        private final Path library;
        private final IProgressMonitor monitor;

        Visitor(Path library, IProgressMonitor monitor) {
            this.library = library;
            this.monitor = monitor;
        }

        @Override
        public FileVisitResult preVisitDirectory(Path entered, BasicFileAttributes attributes) {
            if (monitor.isCanceled()) {
                throw new OperationCanceledException();
            }
            boolean own = entered.equals(library) || !entered.equals(folder) && String.valueOf(entered.getFileName()).startsWith(".");
            return own ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
            String name = String.valueOf(file.getFileName());
            if (attributes.isRegularFile() && !name.startsWith(".") && !name.startsWith("~") && !UNFINISHED.contains(SoundNames.ending(name).toLowerCase(Locale.ROOT))) {
                if (files.size() >= MOST) {
                    throw new IOException(Messages.get("watch.tooMany", MOST));
                }
                String path = slashed(file);
                companions |= SoundNames.isBeside(name);
                files.put(path, new TreeFile(path, attributes.size(), attributes.lastModifiedTime().toMillis()));
            }
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFileFailed(Path file, IOException e) {
            // A link back to a folder above it: everything there is found by its own way.
            if (!(e instanceof FileSystemLoopException)) {
                unreadable.add(slashed(file));
            }
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult postVisitDirectory(Path left, java.io.@org.jspecify.annotations.Nullable IOException e) {
            if (e != null) {
                unreadable.add(slashed(left));
            }
            return FileVisitResult.CONTINUE;
        }

        private String slashed(Path file) {
            return folder.relativize(file).toString().replace(file.getFileSystem().getSeparator(), "/");
        }
    }
}
