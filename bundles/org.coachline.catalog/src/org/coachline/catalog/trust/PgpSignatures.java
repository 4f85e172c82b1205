/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.catalog.trust;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.bouncycastle.bcpg.HashAlgorithmTags;
import org.bouncycastle.bcpg.PublicKeyAlgorithmTags;
import org.bouncycastle.openpgp.PGPException;
import org.bouncycastle.openpgp.PGPPublicKey;
import org.bouncycastle.openpgp.PGPPublicKeyRing;
import org.bouncycastle.openpgp.PGPSignature;
import org.bouncycastle.openpgp.PGPSignatureList;
import org.bouncycastle.openpgp.bc.BcPGPObjectFactory;
import org.bouncycastle.openpgp.operator.bc.BcPGPContentVerifierBuilderProvider;
import org.coachline.catalog.internal.trust.ArmouredBlocks;
import org.coachline.catalog.internal.trust.TrustMessages;

/**
 * PGP signatures that are kept beside a file, in p2's own two properties, with the keys that are kept for them. A signer is named by the key that made the signature; what a
 * ring says of its owner counts where that key itself vouches for it, since anybody can write into a ring. Signatures that rest on what can be forged today (MD5, SHA-1, RIPEMD-160,
 * RSA and DSA keys below 2048 bits, as NIST SP 800-131A revision 2 has them disallowed) hold as little as changed ones.
 *
 * @since 1.0
 */
public final class PgpSignatures {

    /** p2's name of the property with signatures, armoured. */
    public static final String SIGNATURES = "pgp.signatures";
    /** p2's name of the property with public keys, armoured. */
    public static final String KEYS = "pgp.publicKeys";

    private static final int MOST_SIGNATURES = 20;
    private static final int MOST_RINGS = 200;
    private static final int FEWEST_BITS = 2048;
    private static final int FEWEST_CURVE_BITS = 224;
    private static final int MOST_LETTERS = 200;
    private static final int PIECE = 1 << 16;
    private static final long MILLIS = 1000;
    private static final Set<Integer> HASHES = Set.of(HashAlgorithmTags.SHA256, HashAlgorithmTags.SHA384, HashAlgorithmTags.SHA512, HashAlgorithmTags.SHA224,
            HashAlgorithmTags.SHA3_256, HashAlgorithmTags.SHA3_512);
    private static final Set<Integer> FACTORED = Set.of(PublicKeyAlgorithmTags.RSA_GENERAL, PublicKeyAlgorithmTags.RSA_SIGN, PublicKeyAlgorithmTags.DSA);
    private static final Set<Integer> CURVES = Set.of(PublicKeyAlgorithmTags.ECDSA, PublicKeyAlgorithmTags.EDDSA_LEGACY, PublicKeyAlgorithmTags.Ed25519, PublicKeyAlgorithmTags.Ed448);

    private final String signatures;
    private final String keys;

    private PgpSignatures(String signatures, String keys) {
        this.signatures = signatures;
        this.keys = keys;
    }

    /**
     * Signatures as p2's properties have them. Nothing is looked at yet.
     *
     * @param signatures armoured; empty for none
     * @param keys       armoured, also more than are needed
     * @return to be checked
     */
    public static PgpSignatures of(String signatures, String keys) {
        return new PgpSignatures(signatures, keys);
    }

    /**
     * Compares the signatures with a file. Reads all of it.
     *
     * @param file what they are to be of
     * @return who signed; unsigned without signatures; broken where one is not of this file, cannot be read, has no key, or rests on what can be forged
     */
    public PackSignature check(Path file) {
        if (signatures.isBlank()) {
            return PackSignature.UNSIGNED;
        }
        try {
            List<Signed> open = open();
            if (open.isEmpty()) {
                return PackSignature.broken(TrustMessages.get("pgp.unreadable"));
            }
            for (Signed each : open) {
                Optional<String> weak = weakness(each.signature, each.key);
                if (weak.isPresent()) {
                    return PackSignature.broken(weak.get());
                }
            }
            byte[] piece = new byte[PIECE];
            try (InputStream in = Files.newInputStream(file)) {
                for (int count = in.read(piece); count >= 0; count = in.read(piece)) {
                    for (Signed each : open) {
                        each.signature.update(piece, 0, count);
                    }
                }
            }
            Set<Signer> signers = new LinkedHashSet<>();
            for (Signed each : open) {
                if (!each.signature.verify()) {
                    return PackSignature.broken(TrustMessages.get("pgp.changed"));
                }
                signers.add(each.signer());
            }
            return new PackSignature(PackSignature.State.SIGNED, List.copyOf(signers), "");
        } catch (PGPException | IOException | RuntimeException e) {
            // The reader of PGP answers nonsense with exceptions of many kinds, and what a site sends may be any nonsense.
            return PackSignature.broken(TrustMessages.get("pgp.failed", String.valueOf(e.getMessage())));
        }
    }

    /** Why a signature says nothing, although it may match. */
    private static Optional<String> weakness(PGPSignature signature, PGPPublicKey key) {
        if (signature.getSignatureType() != PGPSignature.BINARY_DOCUMENT) {
            // A signature of a key or a name is of other bytes, which a file could be made of.
            return Optional.of(TrustMessages.get("pgp.type"));
        }
        int hash = signature.getHashAlgorithm();
        if (!HASHES.contains(hash)) {
            return Optional.of(TrustMessages.get("pgp.hash", switch (hash) {
            case HashAlgorithmTags.SHA1 -> "SHA-1";
            case HashAlgorithmTags.MD5 -> "MD5";
            case HashAlgorithmTags.RIPEMD160 -> "RIPEMD-160";
            default -> Integer.toString(hash);
            }));
        }
        int bits = key.getBitStrength();
        boolean factored = FACTORED.contains(key.getAlgorithm());
        if (!factored && !CURVES.contains(key.getAlgorithm())) {
            return Optional.of(TrustMessages.get("pgp.algorithm", Integer.toString(key.getAlgorithm())));
        }
        int fewest = factored ? FEWEST_BITS : FEWEST_CURVE_BITS;
        return bits < fewest ? Optional.of(TrustMessages.get("pgp.key", Integer.toString(bits), Integer.toString(fewest))) : Optional.empty();
    }

    private record Signed(PGPSignature signature, PGPPublicKey key, String owner) {

        Signer signer() {
            Instant made = key.getCreationTime().toInstant();
            Optional<Instant> until = key.getValidSeconds() == 0 ? Optional.empty() : Optional.of(made.plusMillis(key.getValidSeconds() * MILLIS));
            Instant now = Instant.now();
            boolean expired = key.hasRevocation() || now.isBefore(made) || until.filter(now::isAfter).isPresent();
            return new Signer(Signer.Kind.PGP, owner, HexFormat.of().formatHex(key.getFingerprint()), "", until, expired);
        }
    }

    private List<Signed> open() throws IOException, PGPException {
        List<PGPPublicKeyRing> rings = new ArrayList<>();
        for (byte[] block : ArmouredBlocks.of(keys, "PUBLIC KEY BLOCK")) {
            for (Object each : new BcPGPObjectFactory(block)) {
                if (each instanceof PGPPublicKeyRing ring) {
                    rings.add(ring);
                }
                if (rings.size() > MOST_RINGS) {
                    throw new IOException(TrustMessages.get("pgp.many"));
                }
            }
        }
        List<Signed> open = new ArrayList<>();
        for (byte[] block : ArmouredBlocks.of(signatures, "SIGNATURE")) {
            for (Object each : new BcPGPObjectFactory(block)) {
                if (each instanceof PGPSignatureList list) {
                    for (PGPSignature signature : list) {
                        open.add(signed(signature, rings));
                        if (open.size() > MOST_SIGNATURES) {
                            throw new IOException(TrustMessages.get("pgp.many"));
                        }
                    }
                }
            }
        }
        return open;
    }

    private static Signed signed(PGPSignature signature, List<PGPPublicKeyRing> rings) throws PGPException {
        for (PGPPublicKeyRing ring : rings) {
            PGPPublicKey key = ring.getPublicKey(signature.getKeyID());
            if (key != null) {
                signature.init(new BcPGPContentVerifierBuilderProvider(), key);
                return new Signed(signature, key, owner(ring.getPublicKey(), key));
            }
        }
        throw new PGPException(TrustMessages.get("pgp.noKey", HexFormat.of().withUpperCase().toHexDigits(signature.getKeyID())));
    }

    /** The first name that a ring's main key has signed, where that key is the one that signed the file or has signed that one. */
    private static String owner(PGPPublicKey main, PGPPublicKey key) throws PGPException {
        if (main.getKeyID() == key.getKeyID() || binds(main, key)) {
            for (Iterator<byte[]> names = main.getRawUserIDs(); names.hasNext();) {
                byte[] name = names.next();
                for (Iterator<PGPSignature> given = main.getSignaturesForID(name); given != null && given.hasNext();) {
                    PGPSignature one = given.next();
                    if (one.getKeyID() == main.getKeyID() && one.isCertification() && certifies(one, main, name)) {
                        return plain(new String(name, StandardCharsets.UTF_8));
                    }
                }
            }
        }
        return "?";
    }

    private static boolean certifies(PGPSignature one, PGPPublicKey main, byte[] name) throws PGPException {
        one.init(new BcPGPContentVerifierBuilderProvider(), main);
        return one.verifyCertification(name, main);
    }

    private static boolean binds(PGPPublicKey main, PGPPublicKey key) throws PGPException {
        for (Iterator<PGPSignature> given = key.getSignaturesOfType(PGPSignature.SUBKEY_BINDING); given.hasNext();) {
            PGPSignature one = given.next();
            one.init(new BcPGPContentVerifierBuilderProvider(), main);
            if (one.verifyCertification(main, key)) {
                return true;
            }
        }
        return false;
    }

    /** A name is somebody else's text, and shown in one line among ours. */
    private static String plain(String name) {
        String clean = name.replaceAll("[\\p{Cntrl}\\p{Cf}]+", " ").strip();
        return clean.isEmpty() ? "?" : clean.length() > MOST_LETTERS ? clean.substring(0, MOST_LETTERS) : clean;
    }
}
