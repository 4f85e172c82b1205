/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.testsupport;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.Date;
import java.util.HexFormat;

import org.bouncycastle.bcpg.ArmoredOutputStream;
import org.bouncycastle.bcpg.HashAlgorithmTags;
import org.bouncycastle.bcpg.PublicKeyAlgorithmTags;
import org.bouncycastle.crypto.generators.RSAKeyPairGenerator;
import org.bouncycastle.crypto.params.RSAKeyGenerationParameters;
import org.bouncycastle.openpgp.PGPKeyPair;
import org.bouncycastle.openpgp.PGPKeyRingGenerator;
import org.bouncycastle.openpgp.PGPPublicKey;
import org.bouncycastle.openpgp.PGPPublicKeyRing;
import org.bouncycastle.openpgp.PGPSignature;
import org.bouncycastle.openpgp.PGPSignatureGenerator;
import org.bouncycastle.openpgp.operator.bc.BcKeyFingerprintCalculator;
import org.bouncycastle.openpgp.operator.bc.BcPGPContentSignerBuilder;
import org.bouncycastle.openpgp.operator.bc.BcPGPDigestCalculatorProvider;
import org.bouncycastle.openpgp.operator.bc.BcPGPKeyPair;

/** Keys and signatures of PGP, good ones and such as nobody should take. */
public final class PgpKeys {

    private PgpKeys() {
    }

    /** A key of a length, in bits. */
    public static PGPKeyPair rsa(int bits) throws Exception {
        RSAKeyPairGenerator generator = new RSAKeyPairGenerator();
        generator.init(new RSAKeyGenerationParameters(BigInteger.valueOf(0x10001), new SecureRandom(), bits, 12));
        return new BcPGPKeyPair(PublicKeyAlgorithmTags.RSA_GENERAL, generator.generateKeyPair(), new Date());
    }

    /** Its public key, with a name that it vouches for. */
    public static byte[] ring(PGPKeyPair of, String owner) throws Exception {
        return new PGPKeyRingGenerator(PGPSignature.POSITIVE_CERTIFICATION, of, owner, new BcPGPDigestCalculatorProvider().get(HashAlgorithmTags.SHA1), null, null,
                new BcPGPContentSignerBuilder(of.getPublicKey().getAlgorithm(), HashAlgorithmTags.SHA256), null).generatePublicKeyRing().getEncoded();
    }

    /** A ring that says its names and bears nobody's signature for them. */
    public static byte[] withoutCertification(byte[] ring) throws IOException {
        PGPPublicKeyRing read = new PGPPublicKeyRing(ring, new BcKeyFingerprintCalculator());
        PGPPublicKey bare = read.getPublicKey();
        for (PGPSignature each : (Iterable<PGPSignature>) bare::getSignatures) {
            PGPPublicKey less = PGPPublicKey.removeCertification(bare, bare.getUserIDs().next(), each);
            bare = less == null ? bare : less;
        }
        return PGPPublicKeyRing.insertPublicKey(read, bare).getEncoded();
    }

    /** A signature of a file, armoured. */
    public static String signature(PGPKeyPair with, byte[] bytes) throws Exception {
        return signature(with, bytes, HashAlgorithmTags.SHA256, PGPSignature.BINARY_DOCUMENT);
    }

    /** A signature with a digest and of a type of PGP, armoured. */
    public static String signature(PGPKeyPair with, byte[] bytes, int digest, int type) throws Exception {
        PGPSignatureGenerator generator = new PGPSignatureGenerator(new BcPGPContentSignerBuilder(with.getPublicKey().getAlgorithm(), digest), with.getPublicKey());
        generator.init(type, with.getPrivateKey());
        generator.update(bytes);
        return armoured(generator.generate().getEncoded());
    }

    /** Bytes as p2 has them in its properties. */
    public static String armoured(byte[] bytes) throws IOException {
        ByteArrayOutputStream text = new ByteArrayOutputStream();
        try (OutputStream out = new ArmoredOutputStream(text)) {
            out.write(bytes);
        }
        return text.toString(StandardCharsets.US_ASCII);
    }

    /** The fingerprint by which a library lists its owner. */
    public static String fingerprint(PGPKeyPair of) {
        return HexFormat.of().withUpperCase().formatHex(of.getPublicKey().getFingerprint());
    }
}
