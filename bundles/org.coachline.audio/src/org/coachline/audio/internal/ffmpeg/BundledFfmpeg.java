/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.audio.internal.ffmpeg;

import java.io.IOException;
import java.io.InputStream;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Properties;
import java.util.UUID;
import java.util.stream.Stream;
import org.coachline.audio.UserCache;
import org.coachline.audio.internal.Messages;
import org.jspecify.annotations.Nullable;

/**
 * The FFmpeg that comes along, in a fragment of this bundle for each platform. A program cannot be started inside of a jar, so what
 * it needs is unpacked once for each version, into a folder that appears whole or not at all: unpacked beside it, hashed, listed,
 * and renamed. Several processes may do so at once; the first wins. What is there is held against its list by size and
 * time, and by hash where these differ, before it is started.
 */
public final class BundledFfmpeg {

    private static final String PLACE = "/org/bytedeco/ffmpeg/";
    private static final String VERSION = "/META-INF/maven/org.bytedeco/ffmpeg/pom.properties";
    private static final String LIST = "unpacked.properties";

    private static @Nullable FfmpegTools ready;

    private BundledFfmpeg() {
    }

    /**
     * The tools, unpacked if need be (about a second, once for each version and user). Blocks.
     *
     * @throws IOException if there are none for this platform, or they cannot be unpacked; the message is a plain sentence
     */
    public static FfmpegTools get() throws IOException {
        synchronized (BundledFfmpeg.class) {
            FfmpegTools tools = ready;
            if (tools == null || !Files.isDirectory(tools.libraries())) {
                tools = unpackInto(UserCache.folder());
                ready = tools;
            }
            return tools;
        }
    }

    /** The tools below {@code cache}, unpacked there unless they are and are sound. */
    static FfmpegTools unpackInto(Path cache) throws IOException {
        String platform = platform();
        List<String> files = files(platform);
        if (files.isEmpty() || BundledFfmpeg.class.getResource(PLACE + platform + '/' + files.get(0)) == null) {
            throw new IOException(Messages.get("ffmpeg.missing", platform));
        }
        Path folder = cache.resolve("ffmpeg-" + version() + '-' + platform);
        if (!isSound(folder, files)) {
            Path begun = cache.resolve(folder.getFileName() + "." + UUID.randomUUID() + ".tmp");
            try {
                unpack(platform, files, begun);
                put(begun, folder, files);
            } finally {
                delete(begun);
            }
        }
        return FfmpegTools.in(folder, platform.startsWith("windows") ? ".exe" : "");
    }

    /** By the names of the fragments' folders. */
    static String platform() {
        String system = System.getProperty("os.name").toLowerCase(Locale.ROOT);
        String machine = System.getProperty("os.arch").toLowerCase(Locale.ROOT);
        boolean intel = machine.equals("amd64") || machine.equals("x86_64");
        boolean arm = machine.equals("aarch64") || machine.equals("arm64");
        String name = system.startsWith("windows") ? "windows" : system.startsWith("mac") ? "macosx" : "linux";
        return name + '-' + (intel ? "x86_64" : arm ? "arm64" : machine);
    }

    private static List<String> files(String platform) throws IOException {
        Properties known = new Properties();
        try (InputStream in = Objects.requireNonNull(BundledFfmpeg.class.getResourceAsStream("bundled.properties"))) {
            known.load(in);
        }
        String names = known.getProperty(platform, "");
        return names.isEmpty() ? List.of() : List.of(names.split(" "));
    }

    private static String version() throws IOException {
        Properties said = new Properties();
        try (InputStream in = BundledFfmpeg.class.getResourceAsStream(VERSION)) {
            if (in == null) {
                throw new IOException(Messages.get("ffmpeg.missing", platform()));
            }
            said.load(in);
        }
        return said.getProperty("version");
    }

    private static void unpack(String platform, List<String> files, Path folder) throws IOException {
        Files.createDirectories(folder);
        boolean posix = folder.getFileSystem().supportedFileAttributeViews().contains("posix");
        Properties list = new Properties();
        for (String name : files) {
            Path file = folder.resolve(name);
            String hash;
            try (InputStream in = BundledFfmpeg.class.getResourceAsStream(PLACE + platform + '/' + name)) {
                if (in == null) {
                    throw new IOException(Messages.get("ffmpeg.missing", platform + '/' + name));
                }
                hash = copy(in, file);
            }
            if (posix) {
                Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwx------"));
            }
            list.setProperty(name, hash + ' ' + mark(file));
        }
        try (Writer out = Files.newBufferedWriter(folder.resolve(LIST), StandardCharsets.UTF_8)) {
            list.store(out, null);
        }
    }

    private static String copy(InputStream in, Path file) throws IOException {
        MessageDigest digest = sha256();
        try (DigestOutputStream out = new DigestOutputStream(Files.newOutputStream(file), digest)) {
            in.transferTo(out);
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    /** Renames what was begun to its place; if another process was there first, its folder stands. */
    private static void put(Path begun, Path folder, List<String> files) throws IOException {
        if (Files.exists(folder) && !isSound(folder, files)) {
            Path away = folder.resolveSibling(folder.getFileName() + "." + UUID.randomUUID() + ".old");
            Files.move(folder, away);
            delete(away);
        }
        try {
            Files.move(begun, folder);
        } catch (IOException e) {
            if (!isSound(folder, files)) {
                throw e;
            }
        }
    }

    private static boolean isSound(Path folder, List<String> files) throws IOException {
        Properties list = new Properties();
        try (var in = Files.newBufferedReader(folder.resolve(LIST), StandardCharsets.UTF_8)) {
            list.load(in);
            for (String name : files) {
                String[] listed = list.getProperty(name, "").split(" ");
                Path file = folder.resolve(name);
                boolean same = listed.length == 3 && mark(file).equals(listed[1] + ' ' + listed[2]);
                // A copied or restored folder has other times; its content decides.
                if (!same && (listed.length != 3 || !listed[0].equals(hash(file)))) {
                    return false;
                }
            }
            return true;
        } catch (NoSuchFileException | IllegalArgumentException e) {
            return false;
        }
    }

    private static String mark(Path file) throws IOException {
        BasicFileAttributes attributes = Files.readAttributes(file, BasicFileAttributes.class);
        return attributes.size() + " " + attributes.lastModifiedTime().toMillis();
    }

    private static String hash(Path file) throws IOException {
        MessageDigest digest = sha256();
        try (InputStream in = Files.newInputStream(file); var out = new DigestOutputStream(java.io.OutputStream.nullOutputStream(), digest)) {
            in.transferTo(out);
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    private static void delete(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return;
        }
        List<Path> inside;
        try (Stream<Path> found = Files.walk(folder)) {
            inside = found.sorted(java.util.Comparator.reverseOrder()).toList();
        }
        for (Path path : inside) {
            Files.deleteIfExists(path);
        }
    }
}
