/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.cli.internal;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;

/** Signs jars with the JDK's own tool, which knows every kind of key store. */
final class JarSigner {

    /** Not an option, since every program of a computer can read those. */
    static final String PASSWORD = "COACHLINE_KEYSTORE_PASSWORD";

    private final Path store;
    private final String alias;

    JarSigner(Path store, String alias) {
        this.store = store;
        this.alias = alias;
    }

    byte[] sign(byte[] jar) throws IOException {
        String password = System.getenv(PASSWORD);
        if (password == null || password.isEmpty()) {
            throw new IOException(CliMessages.format(CliMessages.Sign_password, PASSWORD));
        }
        return sign(jar, password);
    }

    byte[] sign(byte[] jar, String password) throws IOException {
        Path tool = Path.of(System.getProperty("java.home"), "bin", System.getProperty("os.name", "").startsWith("Windows") ? "jarsigner.exe" : "jarsigner");
        if (!Files.exists(tool)) {
            throw new IOException(CliMessages.format(CliMessages.Sign_tool, System.getProperty("java.home")));
        }
        Path file = Files.createTempFile("coachline-sign", ".jar");
        Path said = Files.createTempFile("coachline-sign", ".txt");
        try {
            Files.write(file, jar);
            ProcessBuilder builder = new ProcessBuilder(List.of(tool.toString(), "-keystore", store.toString(), "-storepass:env", PASSWORD, file.toString(), alias)).redirectErrorStream(true)
                    .redirectOutput(said.toFile());
            builder.environment().put(PASSWORD, password);
            Process process = builder.start();
            process.getOutputStream().close();
            if (process.waitFor() != 0) {
                throw new IOException(CliMessages.format(CliMessages.Sign_failed, Files.readString(said, StandardCharsets.UTF_8).lines().filter(each -> !each.isBlank())
                        .limit(2).collect(Collectors.joining(" "))));
            }
            return Files.readAllBytes(file);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new java.util.concurrent.CancellationException();
        } finally {
            Files.deleteIfExists(file);
            Files.deleteIfExists(said);
        }
    }
}
