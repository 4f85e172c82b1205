/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.catalog.trust;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.CodeSigner;
import java.security.Timestamp;
import java.security.cert.Certificate;
import java.security.cert.X509Certificate;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.jar.Manifest;
import java.util.regex.Pattern;
import java.util.zip.ZipFile;

import org.coachline.catalog.internal.trust.TrustMessages;
import org.jspecify.annotations.Nullable;

/**
 * Checks the signatures of jars, as {@code jarsigner} makes them: each file must be in the signed list, unchanged and by the same signers, and each file of
 * the list must be there. Nothing of the jar runs. Reads all of it: some tens of milliseconds a megabyte, so it is nothing for the UI thread.
 *
 * @since 1.0
 */
public final class JarSignatures {

    /** More than this, unpacked, is not looked through: a jar of some megabytes can hold some thousand times as much. */
    private static final long MOST_BYTES = 1L << 30;
    private static final int MOST_ENTRIES = 100_000;
    private static final int PIECE = 1 << 16;
    private static final Pattern OF_A_SIGNATURE = Pattern.compile("META-INF/(?:[^/]+\\.(?:SF|RSA|DSA|EC)|MANIFEST\\.MF)", Pattern.CASE_INSENSITIVE);
    private static final Pattern BLOCK = Pattern.compile("META-INF/[^/]+\\.(?:SF|RSA|DSA|EC)", Pattern.CASE_INSENSITIVE);

    private JarSignatures() {
    }

    /**
     * Checks a jar or zip.
     *
     * @param jar a file; a folder is unsigned
     * @return what is known; one that cannot be read is broken, with the reason
     */
    public static PackSignature of(Path jar) {
        return of(jar, Clock.systemUTC());
    }

    /**
     * Checks a jar or zip as of some time.
     *
     * @param jar   a file; a folder is unsigned
     * @param clock says when it is, for certificates that have expired
     * @return what is known; one that cannot be read is broken, with the reason
     */
    public static PackSignature of(Path jar, Clock clock) {
        if (Files.isDirectory(jar)) {
            return PackSignature.UNSIGNED;
        }
        try (JarFile file = new JarFile(jar.toFile(), true, ZipFile.OPEN_READ)) {
            List<JarEntry> entries = new ArrayList<>();
            for (JarEntry each : Collections.list(file.entries())) {
                if (entries.size() == MOST_ENTRIES) {
                    return PackSignature.broken(TrustMessages.get("jar.large"));
                }
                entries.add(each);
            }
            if (entries.stream().noneMatch(each -> BLOCK.matcher(each.getName()).matches())) {
                return PackSignature.UNSIGNED;
            }
            return signed(file, entries, clock.instant());
        } catch (SecurityException e) {
            return PackSignature.broken(TrustMessages.get("jar.changed", String.valueOf(e.getMessage())));
        } catch (IOException | IllegalArgumentException e) {
            return PackSignature.broken(TrustMessages.get("jar.unreadable", String.valueOf(e.getMessage())));
        }
    }

    private static PackSignature signed(JarFile file, List<JarEntry> entries, Instant now) throws IOException {
        byte[] piece = new byte[PIECE];
        long left = MOST_BYTES;
        Set<Signer> common = null;
        Set<String> names = new HashSet<>();
        Set<String> folded = new HashSet<>();
        for (JarEntry entry : entries) {
            names.add(entry.getName());
            // Whoever checks a list of files must be reading the one that the framework reads, and Java takes one in small letters too.
            if (!folded.add(entry.getName().toLowerCase(Locale.ROOT))) {
                return PackSignature.broken(TrustMessages.get("jar.twice", entry.getName()));
            }
        }
        for (JarEntry entry : entries) {
            // Only what was read to its end has been compared.
            try (InputStream in = file.getInputStream(entry)) {
                for (int count = in.read(piece); count >= 0; count = in.read(piece)) {
                    left -= count;
                    if (left < 0) {
                        return PackSignature.broken(TrustMessages.get("jar.large"));
                    }
                }
            } catch (SecurityException e) {
                return PackSignature.broken(TrustMessages.get("jar.entry", entry.getName()));
            }
            if (entry.isDirectory() || OF_A_SIGNATURE.matcher(entry.getName()).matches()) {
                continue;
            }
            Set<Signer> signers = signers(entry.getCodeSigners(), now);
            if (signers.isEmpty()) {
                return PackSignature.broken(TrustMessages.get("jar.uncovered", entry.getName()));
            }
            if (common == null) {
                common = signers;
            } else {
                common.retainAll(signers);
            }
        }
        if (common == null || common.isEmpty()) {
            return PackSignature.broken(TrustMessages.get(common == null ? "jar.nothing" : "jar.mixed"));
        }
        Manifest manifest = file.getManifest();
        for (String listed : manifest.getEntries().keySet()) {
            if (!names.contains(listed)) {
                return PackSignature.broken(TrustMessages.get("jar.gone", listed));
            }
        }
        return new PackSignature(PackSignature.State.SIGNED, List.copyOf(common), "");
    }

    private static Set<Signer> signers(CodeSigner @Nullable [] signed, Instant now) {
        Set<Signer> signers = new LinkedHashSet<>();
        if (signed != null) {
            for (CodeSigner each : signed) {
                List<? extends Certificate> path = each.getSignerCertPath().getCertificates();
                Timestamp stamp = each.getTimestamp();
                if (!path.isEmpty() && path.get(0) instanceof X509Certificate certificate) {
                    signers.add(Signer.of(certificate, stamp == null ? now : stamp.getTimestamp().toInstant()));
                }
            }
        }
        return signers;
    }
}
