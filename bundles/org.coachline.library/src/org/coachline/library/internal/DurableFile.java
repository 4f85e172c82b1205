/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.library.internal;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;

/**
 * Writes files of a library so that each is whole under its name or not there, whatever ends the process or the machine: beside its
 * place first, to the disk, then renamed.
 */
final class DurableFile {

    /** Writes the content; may fail with a second kind of exception. */
    @FunctionalInterface
    interface Content<X extends Exception> {
        /** Writes everything; the channel is closed by the caller. */
        void writeTo(FileChannel out) throws IOException, X;
    }

    private DurableFile() {
    }

    /**
     * Writes a file in place of the one that is there, if any.
     *
     * @param begun what it is called until it is whole; in the same folder, and nobody else's name
     */
    static <X extends Exception> void write(Path begun, Path target, Content<X> content) throws IOException, X {
        try {
            try (FileChannel out = FileChannel.open(begun, StandardOpenOption.CREATE, StandardOpenOption.TRUNCATE_EXISTING, StandardOpenOption.WRITE)) {
                content.writeTo(out);
                out.force(true);
            }
            Files.move(begun, target, StandardCopyOption.ATOMIC_MOVE);
        } finally {
            Files.deleteIfExists(begun);
        }
    }

    /** Writes all of some bytes: a channel may take a part of them. */
    static void writeAll(FileChannel out, ByteBuffer bytes) throws IOException {
        while (bytes.hasRemaining()) {
            out.write(bytes);
        }
    }
}
