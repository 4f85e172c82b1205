/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.catalog.trust;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.bouncycastle.bcpg.HashAlgorithmTags;
import org.bouncycastle.openpgp.PGPKeyPair;
import org.bouncycastle.openpgp.PGPSignature;
import org.coachline.testsupport.JarFixture;
import org.coachline.testsupport.PgpKeys;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** PGP signatures as sites list them: whose they are, and that they are of this file. */
class PgpSignaturesTest {

    private static final String ANN = "Ann <ann@partner.example>";

    @TempDir
    static Path folder;
    private static Path file;
    private static PGPKeyPair pair;
    private static String keys;
    private static String signature;

    @BeforeAll
    static void aKeyAndASignature() throws Exception {
        file = Files.writeString(folder.resolve("a.jar"), "the very bytes");
        pair = PgpKeys.rsa(2048);
        keys = PgpKeys.armoured(PgpKeys.ring(pair, ANN));
        signature = PgpKeys.signature(pair, Files.readAllBytes(file));
    }

    @Test
    void theSignerIsNamedByTheKey() {
        PackSignature found = PgpSignatures.of(signature, keys).check(file);
        assertEquals(PackSignature.State.SIGNED, found.state(), found.detail());
        Signer signer = found.signers().get(0);
        assertEquals(List.of(Signer.Kind.PGP, "Ann <ann@partner.example>", PgpKeys.fingerprint(pair)), List.of(signer.kind(), signer.name(), signer.fingerprint()));
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
        assertEquals(PackSignature.State.BROKEN, PgpSignatures.of(signature, PgpKeys.armoured(PgpKeys.ring(PgpKeys.rsa(2048), "Eve <eve@elsewhere.example>"))).check(file).state());
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
        assertEquals(pgp, PackSignature.UNSIGNED.with(pgp));
        assertEquals(broken, broken.with(pgp));
        assertEquals(broken, pgp.with(broken));
        Signer bob = new Signer(Signer.Kind.CERTIFICATE, "Bob", "AB", "", java.util.Optional.empty(), false);
        assertEquals(2, new PackSignature(PackSignature.State.SIGNED, List.of(bob), "").with(pgp).signers().size());
        assertTrue(PackSignature.UNSIGNED.with(PackSignature.UNSIGNED).signers().isEmpty());
    }

    @Test
    void aSignatureThatRestsOnAWeakDigestHoldsNothing() throws Exception {
        byte[] bytes = Files.readAllBytes(file);
        PackSignature sha1 = PgpSignatures.of(PgpKeys.signature(pair, bytes, HashAlgorithmTags.SHA1, PGPSignature.BINARY_DOCUMENT), keys).check(file);
        assertEquals(PackSignature.broken("its PGP signature rests on the digest SHA-1, which can be forged. Have it signed anew with SHA-256 or longer."), sha1);
        assertTrue(PgpSignatures.of(PgpKeys.signature(pair, bytes, HashAlgorithmTags.MD5, PGPSignature.BINARY_DOCUMENT), keys).check(file).detail().contains("the digest MD5"));
        assertTrue(TrustPolicy.ANYONE.refusal("calls", sha1).isPresent(), "under no rule");
    }

    @Test
    void aKeyThatCanBeBrokenSignsNothing() throws Exception {
        PGPKeyPair weak = PgpKeys.rsa(1024);
        PackSignature found = PgpSignatures.of(PgpKeys.signature(weak, Files.readAllBytes(file)), PgpKeys.armoured(PgpKeys.ring(weak, ANN))).check(file);
        assertEquals(PackSignature.broken("its PGP signature was made with a key of 1024 bits, which can be broken; 2048 are the least. Have it signed anew with a longer one."), found);
    }

    @Test
    void aSignatureOfSomethingElseThanAFileSignsNoFile() throws Exception {
        String other = PgpKeys.signature(pair, Files.readAllBytes(file), HashAlgorithmTags.SHA256, PGPSignature.CANONICAL_TEXT_DOCUMENT);
        assertEquals(PackSignature.broken("its PGP signature is none of a file."), PgpSignatures.of(other, keys).check(file));
    }

    @Test
    void aNameThatAKeyDoesNotVouchForIsNotShown() throws Exception {
        // Eve's key in a ring that says Ann's name: no signature of Eve's main key is on it.
        byte[] eve = PgpKeys.withoutCertification(PgpKeys.ring(pair, ANN));
        PackSignature found = PgpSignatures.of(signature, PgpKeys.armoured(eve)).check(file);
        assertEquals(List.of("?", PgpKeys.fingerprint(pair)), List.of(found.signers().get(0).name(), found.signers().get(0).fingerprint()));
    }

    @Test
    void textThatNeverEndsABlockIsReadInOneGo() {
        assertEquals(PackSignature.State.BROKEN, PgpSignatures.of("-----BEGIN PGP SIGNATURE-----".repeat(30_000), keys).check(file).state());
        assertEquals("the PGP signature cannot be checked (there is more of it than is looked through.).", PgpSignatures.of("x".repeat(2_000_000), keys).check(file).detail());
    }

    @Test
    void whatP2KeepsBesideItsBundlesIsComparedWithTheBytesThatAreThere() throws Exception {
        Path pool = Files.createDirectories(folder.resolve("pool").resolve("plugins"));
        Path jar = JarFixture.of().with("pack.xml", "<pack/>").writeTo(pool.resolve("org.example.pack_1.0.0.jar"));
        PoolFixture.list(pool.getParent(), "org.example.pack", "1.0.0", PgpKeys.signature(pair, Files.readAllBytes(jar)), keys);
        PackSignature found = InstalledSignatures.of(jar);
        assertEquals("Ann <ann@partner.example> (PGP fingerprint " + found.signers().get(0).grouped() + ")", found.names());
        assertTrue(TrustPolicy.of("listed\n" + PgpKeys.fingerprint(pair)).refusal("it", found).isEmpty());
        Path other = JarFixture.of().with("pack.xml", "<pack/>").writeTo(pool.resolve("org.example.other_1.0.0.jar"));
        assertEquals(PackSignature.UNSIGNED, InstalledSignatures.of(other), "its signature is nobody else's");
        Files.write(jar, Files.readAllBytes(JarFixture.of().with("pack.xml", "<pack id='more'/>").writeTo(folder.resolve("more.jar"))));
        assertEquals(PackSignature.broken("the file is not the one that was signed."), InstalledSignatures.of(jar));
    }

    @Test
    void aListThatCannotBeReadSignsNothing() throws Exception {
        Path pool = Files.createDirectories(folder.resolve("torn").resolve("plugins"));
        Path jar = JarFixture.of().with("pack.xml", "<pack/>").writeTo(pool.resolve("org.example.pack_1.0.0.jar"));
        Files.writeString(pool.resolveSibling("artifacts.xml"), "<!DOCTYPE x [<!ENTITY e SYSTEM 'file:/etc/passwd'>]><repository><artifacts>&e;");
        assertEquals(PackSignature.UNSIGNED, InstalledSignatures.of(jar));
    }
}
