/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.audio.internal.ffmpeg;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.file.FileStore;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.coachline.audio.DecodedFolder;
import org.coachline.audio.internal.FileWindow;
import org.coachline.audio.internal.Messages;

/** The files of a {@link DecodedFolder}: their names, and who must go when it gets full. */
final class DecodedStore {

    private static final String KEPT = ".pcm";
    private static final String BEGUN = ".part";
    /** Another way of decoding makes other samples: then this number grows. */
    private static final int VERSION = 3;
    private static final int SAMPLED = 1 << 16;
    /** A decoder without progress is ended after seconds, so whatever stood still for so long has no owner any more. */
    private static final Duration ABANDONED = Duration.ofHours(1);

    private DecodedStore() {
    }

    /**
     * Where the sound of a file is kept: named by its size, its time and its first and last {@value #SAMPLED} bytes, so
     * that a copy elsewhere is known too and a changed file is not taken for what it was.
     */
    static Path placeOf(DecodedFolder folder, Path file, FileWindow window) throws IOException {
        MessageDigest digest;
        try {
            digest = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
        FileTime time = Files.getLastModifiedTime(file);
        digest.update(ByteBuffer.allocate(20).putInt(VERSION).putLong(window.size()).putLong(time.toMillis()).flip());
        digest.update(window.read(0, SAMPLED, ByteOrder.BIG_ENDIAN));
        digest.update(window.read(Math.max(0, window.size() - SAMPLED), SAMPLED, ByteOrder.BIG_ENDIAN));
        return folder.folder().resolve(HexFormat.of().formatHex(digest.digest()) + KEPT);
    }

    /** Remembers that it was used. */
    static void touch(Path place) {
        try {
            Files.setLastModifiedTime(place, FileTime.from(Instant.now()));
        } catch (IOException e) {
            System.getLogger(DecodedStore.class.getName()).log(System.Logger.Level.DEBUG, "kept sound that cannot be touched", e);
        }
    }

    /** A file beside {@code place} to begin in, nobody else's. */
    static Path begin(Path place) {
        return place.resolveSibling(place.getFileName().toString().replace(KEPT, "." + UUID.randomUUID() + BEGUN));
    }

    static FileChannel create(Path begun) throws IOException {
        return FileChannel.open(begun, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
    }

    private record Kept(Path file, long bytes, FileTime used) {
    }

    /**
     * Makes room in the folder and on its disk, deleting what was used longest ago.
     *
     * @param needed bytes that are about to be written
     * @param spare  bytes that must then still be free on the disk
     * @throws IOException if there is no such room, saying so, or the folder cannot be used
     */
    static void makeRoom(DecodedFolder folder, long needed, long spare) throws IOException {
        Files.createDirectories(folder.folder());
        List<Kept> kept = list(folder.folder());
        long all = kept.stream().mapToLong(Kept::bytes).sum();
        FileStore disk = Files.getFileStore(folder.folder());
        for (Kept oldest : kept) {
            if (all + needed <= folder.mostBytes() && disk.getUsableSpace() - needed >= spare) {
                break;
            }
            Files.deleteIfExists(oldest.file());
            all -= oldest.bytes();
        }
        if (disk.getUsableSpace() - needed < spare) {
            throw new IOException(Messages.get("ffmpeg.diskFull", folder.folder()));
        }
    }

    /** Kept sounds, the one unused for longest first; what others began and left is deleted on the way. */
    private static List<Kept> list(Path folder) throws IOException {
        List<Path> files;
        try (Stream<Path> found = Files.list(folder)) {
            files = found.toList();
        }
        List<Kept> kept = new ArrayList<>();
        for (Path file : files) {
            String name = file.getFileName().toString();
            try {
                BasicFileAttributes attributes = Files.readAttributes(file, BasicFileAttributes.class);
                if (name.endsWith(KEPT)) {
                    kept.add(new Kept(file, attributes.size(), attributes.lastModifiedTime()));
                } else if (name.endsWith(BEGUN) && attributes.lastModifiedTime().toInstant().isBefore(Instant.now().minus(ABANDONED))) {
                    Files.deleteIfExists(file);
                }
            } catch (IOException e) {
                // Another process deleted it first.
                System.getLogger(DecodedStore.class.getName()).log(System.Logger.Level.DEBUG, "kept sound that went away", e);
            }
        }
        kept.sort(Comparator.comparing(Kept::used));
        return kept;
    }
}
