/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.audio;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;
import org.coachline.audio.internal.Messages;

/** The identity of a recording: the SHA-256 of the whole file, which stays when the file moves or is renamed. */
public final class ContentHash {

    private static final int BLOCK = 1 << 18;

    private ContentHash() {
    }

    /**
     * Hashes a file, streaming; about half a gigabyte to two a second, by the processor.
     *
     * @param file      any file
     * @param progress  hears bytes done and bytes in all, on this thread
     * @param cancelled asked after every 256 KiB
     * @return 64 lower-case hexadecimal digits
     * @throws AudioException        if the file cannot be read to its end
     * @throws CancellationException if {@code cancelled} said so
     */
    public static String sha256(Path file, ProgressListener progress, BooleanSupplier cancelled) throws AudioException {
        MessageDigest digest = newDigest();
        try (InputStream in = Files.newInputStream(file)) {
            long total = Files.size(file);
            long step = Math.max(BLOCK, total / 200);
            long done = 0;
            long announced = 0;
            byte[] block = new byte[BLOCK];
            for (int read = in.read(block); read >= 0; read = in.read(block)) {
                digest.update(block, 0, read);
                done += read;
                if (cancelled.getAsBoolean()) {
                    throw new CancellationException();
                }
                if (done - announced >= step || done == total) {
                    announced = done;
                    progress.progressed(done, Math.max(done, total));
                }
            }
        } catch (IOException e) {
            throw new AudioException(file, Messages.get("file.unreadable", Messages.reason(e)), e);
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    private static MessageDigest newDigest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
