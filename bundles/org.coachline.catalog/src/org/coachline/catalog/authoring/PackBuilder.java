/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.catalog.authoring;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.coachline.catalog.PackReader;
import org.coachline.catalog.PackReading;
import org.coachline.catalog.PackSource;
import org.coachline.catalog.internal.PackLoader;
import org.coachline.catalog.internal.ShippedFiles;
import org.coachline.catalog.internal.authoring.AuthoringMessages;
import org.coachline.catalog.internal.authoring.PackSite;
import org.coachline.catalog.internal.authoring.StableZip;
import org.coachline.model.catalog.TechniquePack;
import org.eclipse.osgi.util.NLS;

/** Makes of a pack what is handed out: a bundle, and an update site with a feature, as a folder and as a zip. */
public final class PackBuilder {

    private PackBuilder() {
    }

    /**
     * What was made.
     *
     * @param bundle   the jar, which can also be dropped into a folder of packs as it is
     * @param site     the folder of the update site
     * @param zip      the same as a zip
     * @param installs the feature on it, as p2 calls it
     * @param leftOut  files of the pack that nothing in it refers to, and that are not shipped
     */
    public record Built(Path bundle, Path site, Path zip, String installs, List<String> leftOut) {

        /** Copies the list. */
        public Built {
            leftOut = List.copyOf(leftOut);
        }
    }

    /**
     * Builds a pack. The same pack gives the same bytes, wherever and whenever it is built. Blocking, some tenths of a second.
     *
     * @param source where the pack lies
     * @param out    folder to write to, made if it is not there; what an earlier build of this pack left is replaced
     * @return what was made
     * @throws IOException when the pack has an error, or files cannot be read or written; the message is for people
     */
    public static Built build(PackSource source, Path out) throws IOException {
        return build(source, out, jar -> jar);
    }

    /** Signs jars before they are listed on a site, which keeps their check sums. */
    @FunctionalInterface
    public interface Signing {

        /**
         * Signs a jar.
         *
         * @param jar its bytes
         * @return the bytes of the signed one
         * @throws IOException when it cannot be signed; the message is for people
         */
        byte[] sign(byte[] jar) throws IOException;
    }

    /**
     * Builds a pack whose bundle is signed. Signatures hold the time, so the bytes are other ones each time.
     *
     * @param source  where the pack lies
     * @param out     folder to write to, made if it is not there; what an earlier build of this pack left is replaced
     * @param signing signs the bundle
     * @return what was made
     * @throws IOException when the pack has an error, it cannot be signed, or files cannot be read or written; the message is for people
     */
    public static Built build(PackSource source, Path out, Signing signing) throws IOException {
        PackReading reading = PackReader.read(source);
        TechniquePack pack = reading.pack();
        if (pack == null) {
            throw new IOException(NLS.bind(AuthoringMessages.notAPack, source.name()));
        }
        if (PackLoader.isOwn(pack.getId())) {
            throw new IOException(NLS.bind(AuthoringMessages.ownId, pack.getId()));
        }
        if (Files.exists(out) && !Files.isDirectory(out)) {
            throw new IOException(NLS.bind(AuthoringMessages.outIsAFile, out));
        }
        ShippedFiles shipped = ShippedFiles.of(source, pack);
        return write(new PackSite(pack, shipped.packFile(), shipped.files(), signing), pack, out, shipped.leftOut());
    }

    private static Built write(PackSite made, TechniquePack pack, Path out, List<String> leftOut) throws IOException {
        Path site = out.resolve("site");
        clear(site);
        StableZip zip = new StableZip();
        for (Map.Entry<String, byte[]> file : made.files().entrySet()) {
            put(site.resolve(file.getKey()), file.getValue());
            zip.add(file.getKey(), file.getValue());
        }
        Path bundle = put(out.resolve(made.bundleName()), made.bundle());
        Path packed = put(out.resolve(pack.getId() + '-' + pack.getVersion() + "-site.zip"), zip.bytes());
        return new Built(bundle, site, packed, made.installs(), leftOut);
    }

    /** Takes away what an earlier build left on the site, and nothing else. */
    private static void clear(Path site) throws IOException {
        for (String folder : new String[] {"plugins", "features"}) {
            Path at = site.resolve(folder);
            if (Files.isDirectory(at)) {
                try (java.nio.file.DirectoryStream<Path> jars = Files.newDirectoryStream(at, "*.jar")) {
                    for (Path jar : jars) {
                        Files.delete(jar);
                    }
                }
            }
        }
    }

    private static Path put(Path file, byte[] bytes) throws IOException {
        Path folder = Objects.requireNonNull(file.getParent(), "within a folder");
        Files.createDirectories(folder);
        Path whole = Files.createTempFile(folder, ".", ".part");
        try {
            Files.write(whole, bytes);
            return Files.move(whole, file, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(whole);
        }
    }
}
