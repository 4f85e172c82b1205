/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.report.internal;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.ReadOnlyFileSystemException;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Locale;
import java.util.UUID;
import org.coachline.report.ReportException;
import org.coachline.report.ReportException.Reason;
import org.jspecify.annotations.Nullable;

/** Writes a file beside its target and renames it, so that the target is the old one or the whole new one, never a part. */
public final class SafeFile {

    /** What writes the content. */
    @FunctionalInterface
    public interface Content {
        /**
         * Writes all of it; the stream is closed by the caller.
         *
         * @param out where to
         * @throws IOException when that fails
         */
        void writeTo(OutputStream out) throws IOException;
    }

    private SafeFile() {
    }

    /**
     * Writes a file.
     *
     * @param target  where; replaced if it is there
     * @param content what
     * @throws ReportException when the place cannot be written, the file is open in another program, or the disk is full;
     *                         the target is then as it was
     */
    public static void write(Path target, Content content) throws ReportException {
        Path file = target.toAbsolutePath();
        check(file);
        // In the same folder, because only there is a rename one step; the leading dot keeps it out of most listings.
        Path draft = file.resolveSibling(".coachline-" + UUID.randomUUID() + ".tmp");
        try {
            try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(draft, StandardOpenOption.CREATE_NEW))) {
                content.writeTo(out);
            }
            keepPermissions(file, draft);
            move(draft, file);
        } catch (IOException | ReadOnlyFileSystemException e) {
            drop(draft, e);
            throw failure(file, e);
        } catch (RuntimeException e) {
            // Writers of workbooks hide in these what the file system said.
            drop(draft, e);
            for (Throwable cause = e.getCause(); cause != null; cause = cause.getCause()) {
                if (cause instanceof IOException io) {
                    throw failure(file, io);
                }
            }
            throw e;
        } catch (Error e) {
            drop(draft, e);
            throw e;
        }
    }

    private static void check(Path file) throws ReportException {
        Path folder = file.getParent();
        if (folder == null || !Files.isDirectory(folder)) {
            throw new ReportException(Reason.NO_SUCH_PLACE, file,
                    Messages.format(Messages.File_noFolder, file, String.valueOf(folder)), null);
        }
        if (Files.isDirectory(file)) {
            throw new ReportException(Reason.NO_SUCH_PLACE, file, Messages.format(Messages.File_isFolder, file), null);
        }
        if (Files.exists(file) && !Files.isRegularFile(file)) {
            throw new ReportException(Reason.NO_SUCH_PLACE, file, Messages.format(Messages.File_isDevice, file), null);
        }
        if (Files.exists(file) && !Files.isWritable(file)) {
            throw new ReportException(Reason.READ_ONLY, file, Messages.format(Messages.File_readOnly, file), null);
        }
        Path lock = lockOf(file, folder);
        if (lock != null) {
            throw new ReportException(Reason.IN_USE, file, Messages.format(Messages.File_inUse, file, lock.getFileName()), null);
        }
    }

    /**
     * Spreadsheets mark an open file by one beside it: LibreOffice {@code .~lock.NAME#}, Excel {@code ~$NAME}. Where the
     * system lets an open file be replaced, the spreadsheet would later save its old content over ours.
     */
    private static @Nullable Path lockOf(Path file, Path folder) {
        if (!Files.exists(file)) {
            return null;
        }
        for (String name : new String[] {".~lock." + file.getFileName() + "#", "~$" + file.getFileName()}) {
            Path lock = folder.resolve(name);
            if (Files.exists(lock)) {
                return lock;
            }
        }
        return null;
    }

    private static void move(Path draft, Path file) throws IOException {
        try {
            Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(draft, file, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    private static void keepPermissions(Path from, Path to) throws IOException {
        if (Files.exists(from) && from.getFileSystem().supportedFileAttributeViews().contains("posix")) {
            Files.setPosixFilePermissions(to, Files.getPosixFilePermissions(from));
        }
    }

    private static void drop(Path draft, Throwable failure) {
        try {
            Files.deleteIfExists(draft);
        } catch (IOException e) {
            failure.addSuppressed(e);
        }
    }

    /** Package-visible for tests: which reason and words an exception of the file system amounts to. */
    static ReportException failure(Path file, Exception cause) {
        String detail = detail(cause);
        String lower = detail.toLowerCase(Locale.ROOT);
        if (lower.contains("no space") || lower.contains("not enough space") || lower.contains("disk full")
                || lower.contains("quota")) {
            return new ReportException(Reason.FULL, file, Messages.format(Messages.File_full, file), cause);
        }
        if (lower.contains("being used by another process") || lower.contains("text file busy")) {
            return new ReportException(Reason.IN_USE, file, Messages.format(Messages.File_busy, file), cause);
        }
        if (cause instanceof AccessDeniedException || cause instanceof ReadOnlyFileSystemException
                || lower.contains("read-only") || lower.contains("permission denied")) {
            return new ReportException(Reason.READ_ONLY, file, Messages.format(Messages.File_readOnly, file), cause);
        }
        return new ReportException(Reason.IO, file, Messages.format(Messages.File_failed, file, detail), cause);
    }

    private static String detail(Exception cause) {
        if (cause instanceof FileSystemException system && system.getReason() != null) {
            return system.getReason();
        }
        return cause.getMessage() == null ? cause.getClass().getSimpleName() : cause.getMessage();
    }
}
