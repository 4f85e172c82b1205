/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.testsupport;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;

/** Keys with certificates of their own making, and jars signed with them, by the JDK's own tools. Each call starts a process: about a second. */
public final class SigningKeys {

    private static final String PASSWORD = "changeit";
    private static final long SECONDS = 60;

    private final Path store;

    /**
     * Keys in a file of their own.
     *
     * @param folder where it is made
     */
    public SigningKeys(Path folder) {
        store = folder.resolve("keys.p12");
    }

    /**
     * Whether this Java has the tools; a runtime without them cannot sign.
     *
     * @return true where keys and signatures can be made
     */
    public static boolean available() {
        return Files.isExecutable(tool("keytool")) && Files.isExecutable(tool("jarsigner"));
    }

    /** The file of the keys. */
    public Path store() {
        return store;
    }

    /** The password of that file. */
    public static String password() {
        return PASSWORD;
    }

    /**
     * Makes a key that is good for a year.
     *
     * @param alias its name in the file
     * @param owner the distinguished name in its certificate
     * @return these keys
     * @throws IOException when it cannot be made
     */
    public SigningKeys add(String alias, String owner) throws IOException {
        return add(alias, owner, "-0d", 365);
    }

    /**
     * Makes a key.
     *
     * @param alias its name in the file
     * @param owner the distinguished name in its certificate
     * @param start from when it is good, as {@code keytool} has it: {@code -400d}
     * @param days  for how long
     * @return these keys
     * @throws IOException when it cannot be made
     */
    public SigningKeys add(String alias, String owner, String start, int days) throws IOException {
        run("keytool", "-genkeypair", "-alias", alias, "-keyalg", "EC", "-groupname", "secp256r1", "-dname", owner, "-startdate", start, "-validity", Integer.toString(days),
                "-keystore", store.toString(), "-storetype", "PKCS12", "-storepass", PASSWORD);
        return this;
    }

    /**
     * Signs a jar where it lies, in addition to who signed it already.
     *
     * @param jar   to sign
     * @param alias whose key
     * @return the jar
     * @throws IOException when it cannot be signed
     */
    public Path sign(Path jar, String alias) throws IOException {
        run("jarsigner", "-keystore", store.toString(), "-storepass", PASSWORD, "-sigfile", alias.toUpperCase(Locale.ROOT), jar.toString(), alias);
        return jar;
    }

    /**
     * The fingerprint of a certificate.
     *
     * @param alias whose
     * @return SHA-256 in capital hexadecimal digits
     * @throws IOException when it cannot be read
     */
    public String fingerprint(String alias) throws IOException {
        try (InputStream in = Files.newInputStream(store)) {
            KeyStore keys = KeyStore.getInstance("PKCS12");
            keys.load(in, PASSWORD.toCharArray());
            return HexFormat.of().withUpperCase().formatHex(MessageDigest.getInstance("SHA-256").digest(keys.getCertificate(alias).getEncoded()));
        } catch (GeneralSecurityException e) {
            throw new IOException(e);
        }
    }

    private static Path tool(String name) {
        String ending = System.getProperty("os.name", "").startsWith("Windows") ? ".exe" : "";
        return Path.of(System.getProperty("java.home"), "bin", name + ending);
    }

    private void run(String name, String... words) throws IOException {
        List<String> command = new ArrayList<>(List.of(tool(name).toString()));
        command.addAll(List.of(words));
        Path said = store.resolveSibling("signing.log");
        Process process = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(said.toFile()).start();
        process.getOutputStream().close();
        try {
            if (!process.waitFor(SECONDS, TimeUnit.SECONDS) || process.exitValue() != 0) {
                process.destroyForcibly();
                throw new IOException(name + " failed: " + Files.readString(said, StandardCharsets.UTF_8));
            }
        } catch (InterruptedException e) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
            throw new IOException(e);
        }
    }
}
