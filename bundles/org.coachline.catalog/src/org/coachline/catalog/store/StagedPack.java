/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.catalog.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

import org.coachline.catalog.PackOrigin;
import org.coachline.catalog.PackReader;
import org.coachline.catalog.PackSource;
import org.coachline.catalog.internal.ArchiveSource;
import org.coachline.catalog.internal.Messages;
import org.coachline.catalog.internal.ShippedFiles;
import org.coachline.catalog.internal.authoring.StableZip;
import org.coachline.model.catalog.TechniquePack;
import org.eclipse.osgi.util.NLS;

/**
 * A copy of a pack, made ready to be kept: an archive as it was, so that signatures stay what they are; a folder or file packed, with
 * what belongs to it and nothing else that lies there. Whatever is shown, ruled upon and kept is this copy, and not what may have come
 * into its place meanwhile. Closing it deletes it.
 *
 * @since 1.0
 */
public final class StagedPack implements AutoCloseable {

    private static final String META_INF = "META-INF/";
    private static final int MOST_BYTES = (int) PackSource.MOST_ARCHIVE_BYTES;

    private final Path folder;
    private final Path file;
    private final PackSource source;
    private final TechniquePack pack;

    private StagedPack(Path folder, Path file, PackSource source, TechniquePack pack) {
        this.folder = folder;
        this.file = file;
        this.source = source;
        this.pack = pack;
    }

    /**
     * Copies a pack among the temporary files, for this user alone to read.
     *
     * @param from where it lies
     * @param pack the same pack, read and healthy by itself
     * @param into by which door it is to come in
     * @return the copy
     * @throws IOException when it cannot be read or written, or is larger than a pack may be; the message is for people
     */
    static StagedPack of(PackSource from, TechniquePack pack, PackOrigin into) throws IOException {
        byte[] bytes = from instanceof ArchiveSource && from.location().isPresent() ? whole(from.location().get()) : packed(from, pack);
        if (bytes.length > MOST_BYTES) {
            throw new IOException(NLS.bind(Messages.packArchiveLarge, PackSource.MOST_ARCHIVE_BYTES >> 20));
        }
        Path folder = Files.createTempDirectory("coachline-pack");
        Path file = folder.resolve(pack.getId() + ".jar");
        PackSource copy = PackSource.archive(file, from.name(), into);
        try {
            Files.write(file, bytes);
            // What came into its place since it was read may be another pack, of another id: it is kept as what it is.
            TechniquePack kept = PackReader.read(copy).pack();
            return new StagedPack(folder, file, copy, kept == null ? pack : kept);
        } catch (IOException | RuntimeException e) {
            new StagedPack(folder, file, copy, pack).close();
            throw e;
        }
    }

    private static byte[] whole(Path archive) throws IOException {
        try (java.io.InputStream in = Files.newInputStream(archive)) {
            return in.readNBytes(MOST_BYTES + 1);
        }
    }

    /** The pack's own file gets the name by which it is found there. Signatures of a jar that was unpacked come first, as in the jar. */
    private static byte[] packed(PackSource from, TechniquePack pack) throws IOException {
        ShippedFiles shipped = ShippedFiles.of(from, pack);
        StableZip zip = new StableZip();
        for (String each : shipped.leftOut()) {
            if (each.startsWith(META_INF)) {
                zip.add(each, from.read(each, MOST_BYTES));
            }
        }
        for (Map.Entry<String, byte[]> each : shipped.files().entrySet()) {
            boolean own = each.getKey().equals(shipped.packFile());
            zip.add(own && !PackSource.PACK_FILES.contains(each.getKey()) ? PackSource.PACK_FILES.get(isYaml(each.getKey()) ? 1 : 0) : each.getKey(), each.getValue());
        }
        return zip.bytes();
    }

    private static boolean isYaml(String file) {
        return file.endsWith(".yaml") || file.endsWith(".yml");
    }

    /**
     * The pack's id.
     *
     * @return as its file has it
     */
    public String id() {
        return pack.getId();
    }

    /**
     * The pack's version.
     *
     * @return as its file has it
     */
    public String version() {
        return pack.getVersion();
    }

    /**
     * The pack's name.
     *
     * @return as its file has it
     */
    public String name() {
        return pack.getName();
    }

    /**
     * The copy as a pack.
     *
     * @return with the origin that it is to have
     */
    public PackSource source() {
        return source;
    }

    /**
     * The bytes of the copy, an archive.
     *
     * @return at most {@link PackSource#MOST_ARCHIVE_BYTES}
     * @throws IOException when they cannot be read
     */
    public byte[] bytes() throws IOException {
        return Files.readAllBytes(file);
    }

    /** Deletes the copy. What the system keeps from being deleted now lies among the temporary files, and is logged. */
    @Override
    public void close() {
        try {
            Files.deleteIfExists(file);
            Files.deleteIfExists(folder);
        } catch (IOException e) {
            System.getLogger(StagedPack.class.getName()).log(System.Logger.Level.WARNING, folder + " cannot be deleted", e);
        }
    }
}
