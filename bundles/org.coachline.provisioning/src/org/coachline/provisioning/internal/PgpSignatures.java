/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.provisioning.internal;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.bouncycastle.openpgp.PGPException;
import org.bouncycastle.openpgp.PGPPublicKey;
import org.bouncycastle.openpgp.PGPPublicKeyRing;
import org.bouncycastle.openpgp.PGPSignature;
import org.bouncycastle.openpgp.PGPSignatureList;
import org.bouncycastle.openpgp.bc.BcPGPObjectFactory;
import org.bouncycastle.openpgp.operator.bc.BcPGPContentVerifierBuilderProvider;
import org.coachline.catalog.trust.PackSignature;
import org.coachline.catalog.trust.Signer;
import org.eclipse.equinox.p2.repository.artifact.IArtifactDescriptor;
import org.eclipse.equinox.p2.repository.artifact.IArtifactRepository;

/**
 * The PGP signatures that a site lists beside a file, in p2's own two properties, with the keys that it lists for them. p2 looks whether they match while it
 * fetches; this says whose they are. A signer is named by the key that made the signature: what a key ring says of its other keys, anybody can write into one.
 */
final class PgpSignatures {

    /** p2's names of these properties. */
    private static final String SIGNATURES = "pgp.signatures";
    private static final String KEYS = "pgp.publicKeys";
    /** White space may have become blanks in an attribute of XML. */
    private static final Pattern BLOCK = Pattern.compile("-----BEGIN PGP (SIGNATURE|PUBLIC KEY BLOCK)-----(.*?)-----END PGP \\1-----", Pattern.DOTALL);
    private static final Pattern EMPTY_LINE = Pattern.compile("\\r?\\n[ \\t]*\\r?\\n|[ ]{2,}");
    private static final Pattern HEADER = Pattern.compile("\\s*[A-Za-z]+: .*", Pattern.DOTALL);
    private static final int PIECE = 1 << 16;
    private static final long MILLIS = 1000;

    private final String signatures;
    private final String keys;

    private PgpSignatures(String signatures, String keys) {
        this.signatures = signatures;
        this.keys = keys;
    }

    /** What a site lists for one of its files. */
    static PgpSignatures of(IArtifactDescriptor descriptor, IArtifactRepository site) {
        return new PgpSignatures(text(descriptor.getProperty(SIGNATURES)), text(descriptor.getProperty(KEYS)) + '\n' + text(site.getProperty(KEYS)));
    }

    /** From texts, as the properties have them. */
    static PgpSignatures of(String signatures, String keys) {
        return new PgpSignatures(signatures, keys);
    }

    private static String text(@org.jspecify.annotations.Nullable String property) {
        return property == null ? "" : property;
    }

    /** Compares the signatures with a file. */
    PackSignature check(Path file) {
        if (signatures.isBlank()) {
            return PackSignature.UNSIGNED;
        }
        try {
            List<PgpSigned> open = open();
            if (open.isEmpty()) {
                return PackSignature.broken(Messages.get("pgp.unreadable"));
            }
            byte[] piece = new byte[PIECE];
            try (InputStream in = Files.newInputStream(file)) {
                for (int count = in.read(piece); count >= 0; count = in.read(piece)) {
                    for (PgpSigned each : open) {
                        each.signature.update(piece, 0, count);
                    }
                }
            }
            Set<Signer> signers = new LinkedHashSet<>();
            for (PgpSigned each : open) {
                if (!each.signature.verify()) {
                    return PackSignature.broken(Messages.get("pgp.changed"));
                }
                signers.add(each.signer());
            }
            return new PackSignature(PackSignature.State.SIGNED, List.copyOf(signers), "");
        } catch (PGPException | IOException | RuntimeException e) {
            // The reader of PGP answers nonsense with exceptions of many kinds, and what a site sends may be any nonsense.
            return PackSignature.broken(Messages.get("pgp.failed", String.valueOf(e.getMessage())));
        }
    }

    private record PgpSigned(PGPSignature signature, PGPPublicKey key, String owner) {

        Signer signer() {
            Instant made = key.getCreationTime().toInstant();
            Optional<Instant> until = key.getValidSeconds() == 0 ? Optional.empty() : Optional.of(made.plusMillis(key.getValidSeconds() * MILLIS));
            Instant now = Instant.now();
            boolean expired = key.hasRevocation() || now.isBefore(made) || until.filter(now::isAfter).isPresent();
            return new Signer(Signer.Kind.PGP, owner, HexFormat.of().formatHex(key.getFingerprint()), "", until, expired);
        }
    }

    private List<PgpSigned> open() throws IOException, PGPException {
        List<PGPPublicKeyRing> rings = new ArrayList<>();
        for (byte[] block : blocks(keys, "PUBLIC KEY BLOCK")) {
            for (Object each : new BcPGPObjectFactory(block)) {
                if (each instanceof PGPPublicKeyRing ring) {
                    rings.add(ring);
                }
            }
        }
        List<PgpSigned> open = new ArrayList<>();
        for (byte[] block : blocks(signatures, "SIGNATURE")) {
            for (Object each : new BcPGPObjectFactory(block)) {
                if (each instanceof PGPSignatureList list) {
                    for (PGPSignature signature : list) {
                        open.add(signed(signature, rings));
                    }
                }
            }
        }
        return open;
    }

    private static PgpSigned signed(PGPSignature signature, List<PGPPublicKeyRing> rings) throws PGPException {
        for (PGPPublicKeyRing ring : rings) {
            PGPPublicKey key = ring.getPublicKey(signature.getKeyID());
            if (key != null) {
                signature.init(new BcPGPContentVerifierBuilderProvider(), key);
                Iterator<String> owners = ring.getPublicKey().getUserIDs();
                String owner = owners.hasNext() ? owners.next().replaceAll("[\\p{Cntrl}\\p{Cf}]+", " ").strip() : "";
                return new PgpSigned(signature, key, owner.isEmpty() ? "?" : owner);
            }
        }
        throw new PGPException(Messages.get("pgp.noKey", HexFormat.of().withUpperCase().toHexDigits(signature.getKeyID())));
    }

    /** Armoured blocks as bytes, whatever became of their white space. */
    static List<byte[]> blocks(String armoured, String kind) {
        List<byte[]> blocks = new ArrayList<>();
        Matcher matcher = BLOCK.matcher(armoured);
        while (matcher.find()) {
            if (matcher.group(1).equals(kind)) {
                String body = matcher.group(2);
                Matcher empty = EMPTY_LINE.matcher(body);
                if (HEADER.matcher(body).matches() && empty.find()) {
                    body = body.substring(empty.end());
                }
                StringBuilder letters = new StringBuilder();
                for (String line : body.strip().split("\\s+")) {
                    // What begins so is the check sum of the letters before it.
                    if (!line.startsWith("=")) {
                        letters.append(line);
                    }
                }
                blocks.add(Base64.getDecoder().decode(letters.toString()));
            }
        }
        return blocks;
    }

    /** What two ways of signing say together: a file that does not match one of them matches neither. */
    static PackSignature both(PackSignature jar, PackSignature pgp) {
        if (jar.state() == PackSignature.State.BROKEN || pgp.state() == PackSignature.State.UNSIGNED) {
            return jar;
        }
        if (pgp.state() == PackSignature.State.BROKEN || jar.state() == PackSignature.State.UNSIGNED) {
            return pgp;
        }
        List<Signer> all = new ArrayList<>(jar.signers());
        all.addAll(pgp.signers());
        return new PackSignature(PackSignature.State.SIGNED, all, "");
    }
}
