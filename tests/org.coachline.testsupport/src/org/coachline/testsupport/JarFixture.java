/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.testsupport;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/** A jar, built in memory, or another one changed behind its signer's back. */
public final class JarFixture {

    private static final String MANIFEST = "META-INF/MANIFEST.MF";

    private final Map<String, byte[]> files = new LinkedHashMap<>();

    /**
     * A jar with a manifest.
     *
     * @param headers lines of it, such as {@code Bundle-SymbolicName: x}
     * @return a new fixture
     */
    public static JarFixture of(String... headers) {
        JarFixture jar = new JarFixture();
        jar.files.put(MANIFEST, ("Manifest-Version: 1.0\r\n" + String.join("\r\n", headers) + (headers.length == 0 ? "" : "\r\n") + "\r\n").getBytes(StandardCharsets.UTF_8));
        return jar;
    }

    /**
     * What another jar holds, signatures included.
     *
     * @param jar to begin with
     * @return a new fixture
     * @throws IOException when it cannot be read
     */
    public static JarFixture copyOf(Path jar) throws IOException {
        JarFixture copy = new JarFixture();
        try (ZipInputStream in = new ZipInputStream(Files.newInputStream(jar))) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                copy.files.put(entry.getName(), in.readAllBytes());
            }
        }
        return copy;
    }

    /** Adds a file, or puts it in the place of one. */
    public JarFixture with(String path, byte[] bytes) {
        files.put(path, bytes.clone());
        return this;
    }

    /** Adds a file of text, or puts it in the place of one. */
    public JarFixture with(String path, String text) {
        return with(path, text.getBytes(StandardCharsets.UTF_8));
    }

    /** Adds the compiled class of a test, in the place where a jar has it. */
    public JarFixture with(Class<?> type) throws IOException {
        String path = type.getName().replace('.', '/') + ".class";
        try (InputStream in = type.getResourceAsStream('/' + path)) {
            if (in == null) {
                throw new IOException(path + " is not there");
            }
            return with(path, in.readAllBytes());
        }
    }

    /** Takes a file out. */
    public JarFixture without(String path) {
        files.remove(path);
        return this;
    }

    /** Writes it. */
    public Path writeTo(Path jar) throws IOException {
        try (OutputStream out = Files.newOutputStream(jar); ZipOutputStream zip = new ZipOutputStream(out)) {
            for (Map.Entry<String, byte[]> each : files.entrySet()) {
                zip.putNextEntry(new ZipEntry(each.getKey()));
                zip.write(each.getValue());
            }
        }
        return jar;
    }
}
