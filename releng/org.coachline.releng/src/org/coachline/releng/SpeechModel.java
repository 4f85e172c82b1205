/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.releng;

import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;

/**
 * Brings the speech model into the bundle that ships it. It is taken by name from an npm package with the npm client of this machine,
 * once: it is kept in the user's cache folder, and believed for its SHA-256 alone. Where that fails, a line says so, and the build
 * goes on without it.
 *
 * <p>Run as {@code SpeechModel ROOT CACHE}.
 */
public final class SpeechModel {

    private static final String PACKAGE = "@ricky0123/vad-web@0.0.31";
    private static final String NAME = "silero_vad_v6.onnx";
    private static final String ENTRY = "package/dist/" + NAME;
    private static final String SHA_256 = "1a153a22f4509e292a94e67d6f9b85e8deb25b4988682b7e174c65279d8788e3";
    private static final String SHIPPED = "bundles/org.coachline.analysis/model/" + NAME;
    private static final int LARGEST = 16 << 20;
    private static final int TAR_BLOCK = 512;
    private static final long PATIENCE_SECONDS = 120;

    private SpeechModel() {
    }

    /**
     * Fetches what is not there.
     *
     * @param arguments the root of the source tree, the user's cache folder
     * @throws IOException          when the tree cannot be written
     * @throws InterruptedException when interrupted
     */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        Path shipped = Path.of(arguments[0]).toAbsolutePath().normalize().resolve(SHIPPED);
        if (!Files.isDirectory(shipped.getParent()) || isSound(shipped)) {
            return;
        }
        Files.deleteIfExists(shipped);
        Path kept = Path.of(arguments[1]).resolve(NAME);
        if (!isSound(kept)) {
            Optional<String> problem = fetch(kept);
            if (problem.isPresent()) {
                System.err.println("coachline: the speech model could not be fetched (" + problem.get() + "); the WebRTC detector serves instead");
                return;
            }
        }
        // With its time, which is older than the build that begins: a copied model is no change that asks for another build.
        Files.copy(kept, shipped, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.COPY_ATTRIBUTES);
    }

    private static boolean isSound(Path file) throws IOException {
        return Files.isRegularFile(file) && Files.size(file) <= LARGEST && SHA_256.equals(hash(Files.readAllBytes(file)));
    }

    private static String hash(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Puts the model into the cache; returns why it could not. */
    private static Optional<String> fetch(Path kept) throws IOException, InterruptedException {
        Path folder = Files.createTempDirectory(Files.createDirectories(kept.getParent()), "model");
        try {
            Optional<String> problem = pack(folder);
            if (problem.isPresent()) {
                return problem;
            }
            Optional<Path> archive;
            try (Stream<Path> files = Files.list(folder)) {
                archive = files.filter(file -> file.toString().endsWith(".tgz")).findFirst();
            }
            if (archive.isEmpty()) {
                return Optional.of("npm left no package");
            }
            byte[] model = entry(archive.get());
            if (!SHA_256.equals(hash(model))) {
                return Optional.of("the model in " + PACKAGE + " is not the one that was looked at");
            }
            Files.move(Files.write(folder.resolve(NAME), model), kept, StandardCopyOption.REPLACE_EXISTING);
            return Optional.empty();
        } catch (IOException e) {
            return Optional.of(String.valueOf(e.getMessage()));
        } finally {
            try (Stream<Path> files = Files.list(folder)) {
                for (Path file : files.toList()) {
                    Files.delete(file);
                }
            }
            Files.delete(folder);
        }
    }

    private static Optional<String> pack(Path folder) throws IOException, InterruptedException {
        boolean windows = System.getProperty("os.name").toLowerCase(Locale.ROOT).startsWith("win");
        Path said = folder.resolve("said");
        Process process;
        try {
            process = new ProcessBuilder(List.of(windows ? "npm.cmd" : "npm", "pack", PACKAGE, "--ignore-scripts", "--fetch-retries=1",
                    "--fetch-timeout=60000", "--loglevel=error", "--no-update-notifier")).directory(folder.toFile()).redirectErrorStream(true).redirectOutput(said.toFile()).start();
        } catch (IOException e) {
            return Optional.of("there is no npm on the PATH");
        }
        process.getOutputStream().close();
        if (!process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
            process.descendants().forEach(ProcessHandle::destroyForcibly);
            process.destroyForcibly().waitFor();
            return Optional.of("npm did not answer within " + PATIENCE_SECONDS + " s");
        }
        if (process.exitValue() == 0) {
            return Optional.empty();
        }
        String last = new String(Files.readAllBytes(said), StandardCharsets.UTF_8).lines().filter(line -> line.toLowerCase(Locale.ROOT).contains("err"))
                .findFirst().orElse("code " + process.exitValue());
        return Optional.of("npm says: " + last.strip());
    }

    /** The model's bytes from an npm package, a tar archive under gzip. */
    private static byte[] entry(Path archive) throws IOException {
        try (InputStream in = new GZIPInputStream(new BufferedInputStream(Files.newInputStream(archive)))) {
            byte[] header = new byte[TAR_BLOCK];
            while (in.readNBytes(header, 0, TAR_BLOCK) == TAR_BLOCK && header[0] != 0) {
                String name = text(header, 0, 100);
                String size = text(header, 124, 12).strip();
                long length = size.isEmpty() ? 0 : Long.parseLong(size, 8);
                if (name.equals(ENTRY) && length <= LARGEST) {
                    byte[] model = in.readNBytes((int) length);
                    if (model.length < length) {
                        throw new EOFException("the package is cut");
                    }
                    return model;
                }
                in.skipNBytes((length + TAR_BLOCK - 1) / TAR_BLOCK * TAR_BLOCK);
            }
        } catch (NumberFormatException e) {
            throw new IOException("the package is damaged", e);
        }
        throw new IOException("there is no " + ENTRY + " in " + PACKAGE);
    }

    private static String text(byte[] header, int from, int length) {
        int end = from;
        while (end < from + length && header[end] != 0) {
            end++;
        }
        return new String(header, from, end - from, StandardCharsets.ISO_8859_1);
    }
}
