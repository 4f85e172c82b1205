/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.catalog.internal.authoring;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDateTime;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** A jar or zip in memory, the same bytes for the same files whenever and wherever it is made. Used by one thread. */
public final class StableZip {

    /** The first moment that a zip can state. */
    private static final LocalDateTime ALWAYS = LocalDateTime.of(1980, 1, 1, 0, 0);

    private final Map<String, byte[]> files = new LinkedHashMap<>();

    /**
     * Adds a file; of one path the last is kept.
     *
     * @param path  with forward slashes
     * @param bytes what is in it
     * @return this
     */
    public StableZip add(String path, byte[] bytes) {
        files.put(path, bytes);
        return this;
    }

    /**
     * The archive, files in the order in which they were added: a jar's manifest must be the first.
     *
     * @return its bytes
     */
    public byte[] bytes() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            for (Map.Entry<String, byte[]> file : files.entrySet()) {
                ZipEntry entry = new ZipEntry(file.getKey());
                entry.setTimeLocal(ALWAYS);
                zip.putNextEntry(entry);
                zip.write(file.getValue());
            }
        } catch (IOException e) {
            // Nothing but memory is written.
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }
}
