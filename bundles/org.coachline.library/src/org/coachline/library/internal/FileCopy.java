/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.library.internal;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.SubMonitor;

/** Copies a file, down to the disk, and hashes what it copied. */
final class FileCopy {

    private static final int BLOCK = 1 << 20;

    private FileCopy() {
    }

    /** Gives the SHA-256 of what was read, in hexadecimal. The caller deletes what a failure or a cancellation leaves. */
    static String copy(Path from, Path to, SubMonitor monitor) throws IOException {
        MessageDigest digest;
        try {
            digest = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
        monitor.setWorkRemaining((int) Math.min(Integer.MAX_VALUE, Files.size(from) / BLOCK + 1));
        try (InputStream in = Files.newInputStream(from);
                FileChannel out = FileChannel.open(to, StandardOpenOption.CREATE, StandardOpenOption.TRUNCATE_EXISTING, StandardOpenOption.WRITE)) {
            byte[] block = new byte[BLOCK];
            for (int read = in.readNBytes(block, 0, BLOCK); read > 0; read = in.readNBytes(block, 0, BLOCK)) {
                if (monitor.isCanceled()) {
                    throw new OperationCanceledException();
                }
                digest.update(block, 0, read);
                DurableFile.writeAll(out, ByteBuffer.wrap(block, 0, read));
                monitor.worked(1);
            }
            out.force(true);
        }
        return HexFormat.of().formatHex(digest.digest());
    }
}
