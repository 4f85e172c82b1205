/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.intake.internal;

import java.io.IOException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;

/**
 * The files in what was given, folders searched.
 *
 * @param files   in order: as given, and by name within a folder
 * @param refused what cannot be looked at, with the reason
 */
public record FoundFiles(List<FoundFile> files, Map<Path, String> refused) {

    /** Searches; leaves out the folder of the library itself. */
    public static FoundFiles in(List<Path> filesOrFolders, Path library, IProgressMonitor monitor) {
        FoundFiles found = new FoundFiles(new ArrayList<>(), new LinkedHashMap<>());
        for (Path each : filesOrFolders) {
            Path path = each.toAbsolutePath().normalize();
            if (Files.isDirectory(path)) {
                found.search(path, library, monitor);
            } else if (Files.exists(path)) {
                found.files.add(new FoundFile(path, path.getParent(), true));
            } else {
                found.refused.put(each, Messages.get("missing"));
            }
        }
        return found;
    }

    private void search(Path folder, Path library, IProgressMonitor monitor) {
        List<Path> here = new ArrayList<>();
        try {
            Files.walkFileTree(folder, EnumSet.of(FileVisitOption.FOLLOW_LINKS), Integer.MAX_VALUE, new SimpleFileVisitor<>() {
                @Override
                public FileVisitResult preVisitDirectory(Path entered, BasicFileAttributes attributes) {
                    if (monitor.isCanceled()) {
                        throw new OperationCanceledException();
                    }
                    return entered.equals(library) ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
                }

                @Override
                public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                    if (attributes.isRegularFile()) {
                        here.add(file);
                    }
                    return FileVisitResult.CONTINUE;
                }

                @Override
                public FileVisitResult visitFileFailed(Path file, IOException e) {
                    // A link back to a folder above it: everything there is found by its own way.
                    if (!(e instanceof FileSystemLoopException)) {
                        refused.put(file, Messages.get("unreadable", String.valueOf(e.getMessage())));
                    }
                    return FileVisitResult.CONTINUE;
                }
            });
        } catch (IOException e) {
            refused.put(folder, Messages.get("unreadable", String.valueOf(e.getMessage())));
        }
        here.sort(Comparator.naturalOrder());
        here.forEach(file -> files.add(new FoundFile(file, folder, false)));
    }
}
