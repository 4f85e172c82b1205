/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.cli.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.coachline.catalog.PackOrigin;
import org.coachline.catalog.PackSource;
import org.coachline.catalog.authoring.PackBuilder;
import org.coachline.cli.internal.Cli.Answer;
import org.coachline.testsupport.JarFixture;
import org.coachline.testsupport.SigningKeys;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whose packs a library takes, and who signed what, from the command line. */
class TrustCommandTest {

    private static final String FINGERPRINT = "AB".repeat(32);

    @TempDir
    Path folder;
    private Cli cli;

    @BeforeEach
    void aLibrary() {
        cli = new Cli(folder);
        assertEquals(0, cli.run("library", "create", "lib").code());
    }

    private Answer trust(String... words) {
        String[] all = new String[words.length + 4];
        System.arraycopy(new String[] {"packs", "trust", "--library", "lib"}, 0, all, 0, 4);
        System.arraycopy(words, 0, all, 4, words.length);
        return cli.run(all);
    }

    @Test
    void theRuleIsChangedAndWhoDidItIsKept() throws IOException {
        assertEquals("anyone’s packs", trust().line());
        assertEquals(0, trust("--rule", "listed", "--signer", FINGERPRINT + "=Ann", "--by", "Robin").code());
        JsonNode now = trust("--log", "--json").json();
        assertEquals("listed", now.get("rule").asText());
        assertEquals("Ann", now.get("signers").get(0).get("name").asText());
        assertEquals("Robin", now.get("log").get(0).get("who").asText());
        // The list outlives another rule.
        assertEquals(0, trust("--rule", "anyone").code());
        assertEquals(1, trust("--json").json().get("signers").size());
    }

    @Test
    void whatIsNoRuleIsRefusedAndChangesNothing() {
        Answer none = trust("--rule", "listed");
        assertEquals(1, none.code());
        assertTrue(none.err().contains("A list of signers must name one at least."), none.err());
        assertEquals(1, trust("--rule", "friends").code());
        assertEquals(1, trust("--signer", "1234").code());
        assertEquals(1, trust("--forget", FINGERPRINT).code());
        assertEquals("anyone’s packs", trust().line());
    }

    @Test
    void whoeverSignedAJarIsTrustedByIt() throws Exception {
        Assumptions.assumeTrue(SigningKeys.available(), "skipped: this Java has no keytool and jarsigner");
        SigningKeys keys = new SigningKeys(folder).add("ann", "CN=Ann Ames");
        Path jar = keys.sign(JarFixture.of().with("pack.xml", "<pack/>").writeTo(folder.resolve("a.jar")), "ann");
        assertEquals(0, trust("--rule", "listed", "--signer-of", "a.jar").code());
        assertEquals(keys.fingerprint("ann"), trust("--json").json().get("signers").get(0).get("fingerprint").asText());
        assertTrue(cli.run("packs", "signature", "a.jar").out().startsWith("Signed by Ann Ames ("));
        JarFixture.copyOf(jar).with("pack.xml", "<pack></pack>").writeTo(folder.resolve("b.jar"));
        Answer changed = cli.run("packs", "signature", "b.jar");
        assertEquals(1, changed.code());
        assertTrue(changed.out().contains("“pack.xml” was changed after it was signed."), changed.out());
        assertEquals(1, trust("--signer-of", "b.jar").code());
    }

    @Test
    void aPackIsBuiltWithItsBundleSigned() throws Exception {
        Assumptions.assumeTrue(SigningKeys.available(), "skipped: this Java has no keytool and jarsigner");
        SigningKeys keys = new SigningKeys(folder).add("ann", "CN=Ann Ames");
        assertEquals(0, cli.run("packs", "new", "mine", "--id", "com.example.mine", "--name", "Mine").code());
        PackBuilder.Built built = PackBuilder.build(PackSource.of(folder.resolve("mine"), "mine", PackOrigin.USER), folder.resolve("out"),
                jar -> new JarSigner(keys.store(), "ann").sign(jar, SigningKeys.password()));
        assertTrue(cli.run("packs", "signature", built.bundle().toString()).out().startsWith("Signed by Ann Ames ("));
        assertEquals(-1, Files.mismatch(built.bundle(), built.site().resolve("plugins").resolve(built.bundle().getFileName())));
        assertEquals(2, cli.run("packs", "build", "mine", "-o", "out", "--keystore", "keys.p12").code());
    }
}
