/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.catalog.trust;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.jar.JarFile;
import org.coachline.catalog.PackOrigin;
import org.coachline.catalog.PackRuling;
import org.coachline.catalog.PackSource;
import org.coachline.testsupport.JarFixture;
import org.coachline.testsupport.SigningKeys;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Who signed a jar, that nobody did, or what of it is not what was signed; and what each rule makes of that. */
class JarSignaturesTest {

    private static final String PACK = """
            <pack xmlns="https://coachline.org/ns/catalog/1" formatVersion="1" id="com.example.calls" name="Calls" version="1.0.0">
              <category id="one" name="One" color="#5B4A8A"/>
            </pack>
            """;

    @TempDir
    static Path folder;
    private static SigningKeys keys;
    private static Path unsigned;
    private static Path signed;

    @BeforeAll
    static void keysAndJars() throws IOException {
        Assumptions.assumeTrue(SigningKeys.available(), "skipped: this Java has no keytool and jarsigner");
        keys = new SigningKeys(folder).add("ann", "CN=Ann Ames, O=Partner Ltd").add("old", "CN=Olaf", "-400d", 30);
        unsigned = jar().writeTo(folder.resolve("unsigned.jar"));
        signed = keys.sign(jar().writeTo(folder.resolve("signed.jar")), "ann");
    }

    private static JarFixture jar() {
        return JarFixture.of().with("pack.xml", PACK).with("icons/call.svg", "<svg/>");
    }

    @Test
    void nobodySignedAJarWithoutSignatures() {
        assertEquals(PackSignature.UNSIGNED, JarSignatures.of(unsigned));
        assertEquals("Nobody signed it.", JarSignatures.of(unsigned).words());
    }

    @Test
    void aFolderIsUnsigned() {
        assertEquals(PackSignature.UNSIGNED, JarSignatures.of(folder));
    }

    @Test
    void aSignerIsNamedWithTheFingerprintThatToolsPrint() throws IOException {
        PackSignature signature = JarSignatures.of(signed);
        assertEquals(PackSignature.State.SIGNED, signature.state(), signature.words());
        Signer signer = signature.signers().get(0);
        assertEquals("Ann Ames, Partner Ltd", signer.name());
        assertEquals(keys.fingerprint("ann"), signer.fingerprint());
        assertEquals("", signer.issuer());
        assertFalse(signer.expired());
        assertTrue(signature.words().startsWith("Signed by Ann Ames, Partner Ltd (a certificate of their own making; fingerprint "), signature.words());
    }

    @Test
    void aChangedFileIsNamed() throws IOException {
        assertBroken(JarFixture.copyOf(signed).with("pack.xml", PACK.replace("Calls", "Frauds")), "“pack.xml” was changed after it was signed.");
    }

    @Test
    void anAddedFileIsNamed() throws IOException {
        assertBroken(JarFixture.copyOf(signed).with("icons/more.svg", "<svg/>"), "“icons/more.svg” is not covered by a signature that can be trusted.");
    }

    @Test
    void aRemovedFileIsNamed() throws IOException {
        assertBroken(JarFixture.copyOf(signed).without("icons/call.svg"), "“icons/call.svg” was signed and is no longer there.");
    }

    @Test
    void aSignatureWithoutItsBlockIsNoSignature() throws IOException {
        assertBroken(JarFixture.copyOf(signed).without("META-INF/ANN.EC"), "“pack.xml” is not covered by a signature that can be trusted.");
    }

    @Test
    void aListOfFilesThatWasMadeAnewDoesNotMatch() throws IOException {
        PackSignature signature = JarSignatures.of(JarFixture.copyOf(signed).with("META-INF/MANIFEST.MF", "Manifest-Version: 1.0\r\nMore: x\r\n\r\n")
                .writeTo(folder.resolve("relisted.jar")));
        assertEquals(PackSignature.State.BROKEN, signature.state());
    }

    @Test
    void aSecondListOfFilesInOtherLettersIsNamed() throws IOException {
        JarFixture jar = JarFixture.copyOf(signed);
        byte[] list;
        try (JarFile file = new JarFile(signed.toFile()); InputStream in = file.getInputStream(file.getEntry("META-INF/MANIFEST.MF"))) {
            list = in.readAllBytes();
        }
        assertBroken(jar.with("META-INF/MANIFEST.MF", "Manifest-Version: 1.0\r\nBundle-Activator: com.example.Evil\r\nBundle-ClassPath: META-INF/SIG-X\r\n\r\n").with("meta-inf/manifest.mf", list),
                "“meta-inf/manifest.mf” is there twice.");
    }

    @Test
    void nothingIsExemptForBeingCalledLikeASignature() throws IOException {
        assertBroken(JarFixture.copyOf(signed).with("META-INF/SIG-X", "a jar of classes"), "“META-INF/SIG-X” is not covered by a signature that can be trusted.");
    }

    @Test
    void whatIsCutOffIsBroken() throws IOException {
        byte[] bytes = Files.readAllBytes(signed);
        PackSignature signature = JarSignatures.of(Files.write(folder.resolve("cut.jar"), Arrays.copyOf(bytes, bytes.length / 2)));
        assertEquals(PackSignature.State.BROKEN, signature.state());
    }

    @Test
    void twoSignersAreBothNamed() throws IOException {
        Path both = keys.sign(keys.sign(jar().writeTo(folder.resolve("both.jar")), "ann"), "old");
        assertEquals(List.of("Ann Ames, Partner Ltd", "Olaf"), JarSignatures.of(both).signers().stream().map(Signer::name).sorted().toList());
    }

    @Test
    void aTamperedJarComesInUnderNoRule() throws IOException, TrustPolicyException {
        Path tampered = JarFixture.copyOf(signed).with("pack.xml", PACK + " ").writeTo(folder.resolve("tampered.jar"));
        for (String rule : List.of("anyone", "signed", "listed\n" + keys.fingerprint("ann"))) {
            PackRuling ruling = TrustPolicy.of(rule).rule(source(tampered));
            assertFalse(ruling.admitted(), rule);
            assertEquals("The signature of calls does not match: “pack.xml” was changed after it was signed.", ruling.reason());
        }
    }

    @Test
    void whoeverSignedComesInWhereSignedPacksDo() throws TrustPolicyException {
        TrustPolicy policy = TrustPolicy.of("signed");
        assertEquals(PackRuling.admit("Ann Ames, Partner Ltd"), policy.rule(source(signed)));
        assertEquals(PackRuling.refuse("", "calls is not signed, and this library takes signed packs only."), policy.rule(source(unsigned)));
        assertFalse(policy.rule(source(folder)).admitted());
    }

    @Test
    void onlyListedSignersComeInWhereTheyAreListed() throws IOException, TrustPolicyException {
        String colons = keys.fingerprint("ann").toLowerCase(java.util.Locale.ROOT).replaceAll("(..)(?=.)", "$1:");
        assertTrue(TrustPolicy.of("listed\n" + colons + " Ann of Partner").rule(source(signed)).admitted());
        PackRuling other = TrustPolicy.of("listed\n" + keys.fingerprint("old")).rule(source(signed));
        assertFalse(other.admitted());
        assertTrue(other.reason().startsWith("calls is signed by Ann Ames, Partner Ltd (") && other.reason().endsWith("who is not among those whom this library trusts."), other.reason());
        assertFalse(TrustPolicy.of("listed\n" + keys.fingerprint("ann")).rule(source(unsigned)).admitted());
    }

    @Test
    void aCertificateThatHasRunOutIsNoLongerTrusted() throws IOException, TrustPolicyException {
        Path old = keys.sign(jar().writeTo(folder.resolve("old.jar")), "old");
        assertTrue(JarSignatures.of(old).signers().get(0).expired());
        assertTrue(TrustPolicy.ANYONE.rule(source(old)).admitted());
        assertFalse(TrustPolicy.of("signed").rule(source(old)).admitted());
        assertFalse(TrustPolicy.of("listed\n" + keys.fingerprint("old")).rule(source(old)).admitted());
    }

    private static PackSource source(Path path) {
        return PackSource.of(path, "calls", PackOrigin.USER);
    }

    private static void assertBroken(JarFixture jar, String detail) throws IOException {
        PackSignature signature = JarSignatures.of(jar.writeTo(folder.resolve("changed.jar")));
        assertEquals(PackSignature.broken(detail), signature);
    }
}
