/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.audio;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.AccessDeniedException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.UUID;

import org.coachline.audio.internal.Messages;

/**
 * Writes a file so that it is either whole under its name or not there: beside it first, then renamed. For what can be made again
 * from a recording; it is not forced to the disk, and after a power failure may be found empty. Any thread.
 */
public final class AtomicFile {

    /**
     * Writes the content.
     *
     * @param <X> a second kind of exception that it may fail with
     */
    @FunctionalInterface
    public interface Content<X extends Exception> {

        /** Writes everything; the stream is buffered and closed by the caller. */
        void writeTo(OutputStream out) throws IOException, X;
    }

    /**
     * Writes the content by place, for formats whose header is known only at the end.
     *
     * @param <X> a second kind of exception that it may fail with
     */
    @FunctionalInterface
    public interface PlacedContent<X extends Exception> {

        /** Writes everything; {@code seekable} says whether what was written can be written over. */
        void writeTo(FileChannel out, boolean seekable) throws IOException, X;
    }

    private AtomicFile() {
    }

    /**
     * Writes {@code target}, replacing what is there. A target that exists and is no regular file (a device, a pipe) is
     * written to in place. What was begun is removed when the content fails.
     *
     * @throws FileSystemException if it cannot be written; names the target, never the file that was begun beside it
     */
    public static <X extends Exception> void write(Path target, Content<X> content) throws IOException, X {
        AtomicFile.<X>writePlaced(target, (channel, seekable) -> {
            // The channel is the caller's to close, and closing the stream closes it a first time.
            try (OutputStream out = new BufferedOutputStream(Channels.newOutputStream(channel), 1 << 16)) {
                content.writeTo(out);
            }
        });
    }

    /**
     * As {@link #write}, by place.
     *
     * @throws FileSystemException as there
     */
    public static <X extends Exception> void writePlaced(Path target, PlacedContent<X> content) throws IOException, X {
        try {
            writeWhole(target, content);
        } catch (IOException e) {
            FileSystemException named = new FileSystemException(target.toString(), null, reason(e));
            named.initCause(e);
            throw named;
        }
    }

    private static String reason(IOException failure) {
        if (failure instanceof NoSuchFileException) {
            return Messages.get("io.noFolder");
        }
        return failure instanceof AccessDeniedException ? Messages.get("io.noWriting") : Messages.reason(failure);
    }

    private static <X extends Exception> void writeWhole(Path target, PlacedContent<X> content) throws IOException, X {
        if (Files.exists(target) && !Files.isRegularFile(target)) {
            try (FileChannel out = FileChannel.open(target, StandardOpenOption.WRITE)) {
                content.writeTo(out, false);
            }
            return;
        }
        Path real = Files.exists(target) ? target.toRealPath() : target;
        Path begun = real.resolveSibling("." + real.getFileName() + "." + UUID.randomUUID() + ".tmp");
        try {
            try (FileChannel out = FileChannel.open(begun, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
                content.writeTo(out, true);
            }
            move(begun, real);
        } finally {
            Files.deleteIfExists(begun);
        }
    }

    private static void move(Path from, Path to) throws IOException {
        try {
            Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
        }
    }
}
