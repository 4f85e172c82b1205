/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.provisioning.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.Date;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import org.bouncycastle.bcpg.ArmoredOutputStream;
import org.bouncycastle.bcpg.HashAlgorithmTags;
import org.bouncycastle.bcpg.PublicKeyAlgorithmTags;
import org.bouncycastle.crypto.generators.RSAKeyPairGenerator;
import org.bouncycastle.crypto.params.RSAKeyGenerationParameters;
import org.bouncycastle.openpgp.PGPKeyPair;
import org.bouncycastle.openpgp.PGPKeyRingGenerator;
import org.bouncycastle.openpgp.PGPSignature;
import org.bouncycastle.openpgp.PGPSignatureGenerator;
import org.bouncycastle.openpgp.operator.bc.BcPGPContentSignerBuilder;
import org.bouncycastle.openpgp.operator.bc.BcPGPDigestCalculatorProvider;
import org.bouncycastle.openpgp.operator.bc.BcPGPKeyPair;
import org.coachline.catalog.trust.PackSignature;
import org.coachline.catalog.trust.Signer;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** PGP signatures as sites list them: whose they are, and that they are of this file. */
class PgpSignaturesTest {

    @TempDir
    static Path folder;
    private static Path file;
    private static PGPKeyPair pair;
    private static String keys;
    private static String signature;

    @BeforeAll
    static void aKeyAndASignature() throws Exception {
        file = Files.writeString(folder.resolve("a.jar"), "the very bytes");
        pair = key();
        keys = armoured(ring(pair));
        signature = armoured(signed(pair, Files.readAllBytes(file)));
    }

    private static PGPKeyPair key() throws Exception {
        RSAKeyPairGenerator generator = new RSAKeyPairGenerator();
        generator.init(new RSAKeyGenerationParameters(java.math.BigInteger.valueOf(0x10001), new SecureRandom(), 2048, 12));
        return new BcPGPKeyPair(PublicKeyAlgorithmTags.RSA_GENERAL, generator.generateKeyPair(), new Date());
    }

    private static byte[] ring(PGPKeyPair of) throws Exception {
        return new PGPKeyRingGenerator(PGPSignature.POSITIVE_CERTIFICATION, of, "Ann <ann@partner.example>", new BcPGPDigestCalculatorProvider().get(HashAlgorithmTags.SHA1), null,
                null, new BcPGPContentSignerBuilder(of.getPublicKey().getAlgorithm(), HashAlgorithmTags.SHA256), null).generatePublicKeyRing().getEncoded();
    }

    private static byte[] signed(PGPKeyPair with, byte[] bytes) throws Exception {
        PGPSignatureGenerator generator = new PGPSignatureGenerator(new BcPGPContentSignerBuilder(with.getPublicKey().getAlgorithm(), HashAlgorithmTags.SHA256), with.getPublicKey());
        generator.init(PGPSignature.BINARY_DOCUMENT, with.getPrivateKey());
        generator.update(bytes);
        return generator.generate().getEncoded();
    }

    private static String armoured(byte[] bytes) throws IOException {
        ByteArrayOutputStream text = new ByteArrayOutputStream();
        try (OutputStream out = new ArmoredOutputStream(text)) {
            out.write(bytes);
        }
        return text.toString(StandardCharsets.US_ASCII);
    }

    private static String fingerprint(PGPKeyPair of) {
        return HexFormat.of().formatHex(of.getPublicKey().getFingerprint()).toUpperCase(Locale.ROOT);
    }

    @Test
    void theSignerIsNamedByTheKey() {
        PackSignature found = PgpSignatures.of(signature, keys).check(file);
        assertEquals(PackSignature.State.SIGNED, found.state(), found.detail());
        Signer signer = found.signers().get(0);
        assertEquals(List.of(Signer.Kind.PGP, "Ann <ann@partner.example>", fingerprint(pair)), List.of(signer.kind(), signer.name(), signer.fingerprint()));
    }

    @Test
    void whiteSpaceThatXmlMadeBlanksOfDoesNotMatter() {
        PackSignature found = PgpSignatures.of(signature.replaceAll("\\r?\\n", " "), keys.replaceAll("\\r?\\n", " ")).check(file);
        assertEquals(PackSignature.State.SIGNED, found.state(), found.detail());
    }

    @Test
    void withoutASignatureItIsUnsigned() {
        assertEquals(PackSignature.UNSIGNED, PgpSignatures.of("", keys).check(file));
    }

    @Test
    void anotherFileIsNotWhatWasSigned() throws IOException {
        Path other = Files.writeString(folder.resolve("b.jar"), "other bytes");
        assertEquals(PackSignature.broken("the file is not the one that was signed."), PgpSignatures.of(signature, keys).check(other));
    }

    @Test
    void aSignatureWhoseKeyIsNotThereIsNone() throws Exception {
        assertEquals(PackSignature.State.BROKEN, PgpSignatures.of(signature, armoured(ring(key()))).check(file).state());
        assertEquals(PackSignature.State.BROKEN, PgpSignatures.of(signature, "").check(file).state());
    }

    @Test
    void whatIsNoSignatureIsBroken() {
        assertEquals(PackSignature.State.BROKEN, PgpSignatures.of("signed, Ann", keys).check(file).state());
        assertEquals(PackSignature.State.BROKEN, PgpSignatures.of("-----BEGIN PGP SIGNATURE----- AAAA -----END PGP SIGNATURE-----", keys).check(file).state());
    }

    @Test
    void ofTwoWaysOfSigningBothMustMatch() {
        PackSignature pgp = PgpSignatures.of(signature, keys).check(file);
        PackSignature broken = PackSignature.broken("changed");
        assertEquals(pgp, PgpSignatures.both(PackSignature.UNSIGNED, pgp));
        assertEquals(broken, PgpSignatures.both(broken, pgp));
        assertEquals(broken, PgpSignatures.both(pgp, broken));
        assertEquals(2, PgpSignatures.both(new PackSignature(PackSignature.State.SIGNED, List.of(new Signer(Signer.Kind.CERTIFICATE, "Bob", "AB", "", java.util.Optional.empty(), false)), ""),
                pgp).signers().size());
        assertTrue(PgpSignatures.both(PackSignature.UNSIGNED, PackSignature.UNSIGNED).signers().isEmpty());
    }
}
