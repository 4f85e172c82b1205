/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.cli.internal;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.StreamSupport;
import org.bouncycastle.openpgp.PGPKeyPair;
import org.coachline.testsupport.JarFixture;
import org.coachline.testsupport.PartnerSite;
import org.coachline.testsupport.PgpKeys;
import org.coachline.testsupport.ProductCopy;
import org.coachline.testsupport.SigningKeys;
import org.coachline.testsupport.SiteServer;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * What {@code packs build} makes, brought into a copy of the built product by its own command line, and used there after each step; the system property
 * {@code coachline.product} says where the product is. Each command starts the product anew, twice where it changes something.
 */
class InstalledPackTest {

    private static final String PACK = "org.example.mine";

    @TempDir
    Path folder;
    private Cli cli;
    private ProductCopy product;

    @BeforeEach
    void copyOfTheProduct() throws IOException {
        product = ProductCopy.in(folder);
        cli = new Cli(folder);
    }

    @Test
    void aPackIsInstalledUpdatedDowngradedAndRemoved() throws Exception {
        begin();
        Path first = built("0.2.0-rc.1", "site");
        Path zip = Files.copy(first.resolveSibling(PACK + "-0.2.0-rc.1-site.zip"), folder.resolve("first.zip"));
        JsonNode answer = done("packs", "install", first.toString(), "--json");
        assertEquals("new", answer.get("offers").get(0).get("change").asText());
        assertEquals("unsigned", answer.get("bundles").get(0).get("state").asText());
        assertEquals("false", answer.get("bundles").get(0).get("code").asText());
        assertEquals(List.of("My calls 0.2.0.p-rc-1 is installed."), texts(answer.get("changed")));
        // Data is in use without a start, in the very process that installed it.
        assertFalse(answer.get("restart").asBoolean());
        assertEquals(PACK, answer.get("packs").get(0).get("id").asText());
        JsonNode used = installed().orElseThrow();
        assertEquals("0.2.0-rc.1", used.get("version").asText());
        assertEquals(2, used.get("techniques").asInt());
        assertEquals("bundle", used.get("origin").asText());
        // A release comes after its pre-release.
        built("0.2.0", "site");
        assertEquals("update", done("packs", "update", "--json").get("offers").get(0).get("change").asText());
        assertEquals("0.2.0", installed().orElseThrow().get("version").asText());
        // A lower version stays out unless it is asked for.
        assertTrue(refused("packs", "install", zip.toString()).contains("is lower than"));
        assertEquals("downgrade", done("packs", "install", zip.toString(), "--downgrade", "--json").get("offers").get(0).get("change").asText());
        assertEquals("0.2.0-rc.1", installed().orElseThrow().get("version").asText());
        assertEquals(0, run("packs", "remove", PACK), () -> said("err"));
        assertEquals(Optional.empty(), installed());
    }

    @Test
    void whoeverHasAConfigurationOfTheirOwnInstallsForThemselves() throws Exception {
        begin();
        Path site = built("0.1.0", "site");
        byte[] before = Files.readAllBytes(product.bundles());
        product.configureIn(folder.resolve("own/configuration"));
        done("packs", "install", site.toString(), "--json");
        assertEquals("0.1.0", installed().orElseThrow().get("version").asText());
        assertArrayEquals(before, Files.readAllBytes(product.bundles()));
        product.configureIn(Path.of(""));
        assertEquals(Optional.empty(), installed());
        product.configureIn(folder.resolve("own/configuration"));
        assertEquals(0, run("packs", "remove", PACK), () -> said("err"));
        assertEquals(Optional.empty(), installed());
    }

    @Test
    void sitesAndZipsOnServersAreInstalledFromAndWhatGoesWrongThereChangesNothing() throws Exception {
        begin();
        Path site = built("0.1.0", "site");
        byte[] before = Files.readAllBytes(product.bundles());
        try (SiteServer broken = SiteServer.of(site).breaking("_0.1.0.release.jar")) {
            String said = refused("packs", "install", broken.address());
            assertTrue(said.contains("The connection to 127.0.0.1 broke before all of it had come. Try again.") && !said.contains("Exception"), said);
        }
        try (SiteServer server = SiteServer.of(site)) {
            assertTrue(refused("packs", "install", server.address() + "elsewhere/").contains("There is no update site at " + server.address() + "elsewhere/. Check the address."));
            assertArrayEquals(before, Files.readAllBytes(product.bundles()));
            done("packs", "install", server.address(), "--json");
            assertEquals("0.1.0", installed().orElseThrow().get("version").asText());
        }
        built("0.2.0", "later");
        try (SiteServer server = SiteServer.of(folder.resolve("later"))) {
            assertEquals("update", done("packs", "install", server.address() + PACK + "-0.2.0-site.zip", "--json").get("offers").get(0).get("change").asText());
        }
        assertEquals("0.2.0", installed().orElseThrow().get("version").asText());
    }

    @Test
    void theRuleOfALibraryHoldsForSitesAndCodeIsSaidFirst() throws Exception {
        Assumptions.assumeTrue(SigningKeys.available(), "skipped: this Java has no keytool and jarsigner");
        SigningKeys keys = new SigningKeys(folder).add("ann", "CN=Ann Ames, O=Partner Ltd");
        begin();
        PartnerSite site = new PartnerSite(folder.resolve("partner"), "com.example.partner", "1.0.0");
        assertEquals(0, cli.run("library", "create", "lib").code());
        assertEquals(0, cli.run("packs", "trust", "--library", "lib", "--rule", "listed", "--signer", keys.fingerprint("ann") + "=Ann").code());
        String library = folder.resolve("lib").toString();
        Path jar = folder.resolve("code.jar");
        JarFixture code = site.bundle().with("com/example/Start.class", "none").with("pack.xml", "<pack/>");
        Path unsigned = site.write(code.writeTo(jar));
        assertTrue(refused("packs", "install", unsigned.toString(), "--library", library, "--allow-code").contains("com.example.partner is not signed"));
        Path signed = site.write(keys.sign(jar, "ann"));
        String said = refused("packs", "install", signed.toString(), "--library", library);
        assertTrue(said.contains("Signed by Ann Ames, Partner Ltd") && said.contains("com.example.partner: code: 1 files of classes"), said);
        Path tampered = site.write(JarFixture.copyOf(jar).with("pack.xml", "<pack>more</pack>").writeTo(folder.resolve("tampered.jar")));
        String changed = refused("packs", "install", tampered.toString(), "--allow-code");
        assertTrue(changed.contains("com.example.partner 1.0.0 is not taken") && changed.contains("pack.xml"), changed);
        assertTrue(done("packs", "install", site.write(jar).toString(), "--library", library, "--allow-code", "--json").get("restart").asBoolean());
        assertTrue(Files.readString(product.bundles()).contains("com.example.partner,1.0.0,"));
    }

    @Test
    void whatIsSignedByPgpAloneComesInAndIsUsedByThatSignatureAfterwards() throws Exception {
        PGPKeyPair ann = PgpKeys.rsa(2048);
        begin();
        for (String name : List.of("ours", "theirs")) {
            assertEquals(0, cli.run("library", "create", name).code());
            String listed = PgpKeys.fingerprint(name.equals("ours") ? ann : PgpKeys.rsa(2048));
            assertEquals(0, cli.run("packs", "trust", "--library", name, "--rule", "listed", "--signer", listed + "=Ann").code());
        }
        PartnerSite site = new PartnerSite(folder.resolve("partner"), "com.example.partner", "1.0.0");
        Path jar = site.bundle().with("plugin.xml", "<?xml version='1.0'?><?eclipse version='3.4'?><plugin><extension point='org.coachline.catalog.techniquePacks'>"
                + "<techniquePack file='pack.xml'/></extension></plugin>").with("pack.xml", Files.readString(folder.resolve("mine/pack.xml"))).writeTo(folder.resolve("data.jar"));
        Path signed = site.withProperty("pgp.signatures", PgpKeys.signature(ann, Files.readAllBytes(jar)))
                .withProperty("pgp.publicKeys", PgpKeys.armoured(PgpKeys.ring(ann, "Ann <ann@partner.example>"))).write(jar);
        assertTrue(refused("packs", "install", signed.toString(), "--library", folder.resolve("theirs").toString()).contains("who is not among those whom this library trusts"));
        byte[] before = Files.readAllBytes(product.bundles());
        JsonNode dry = done("packs", "install", signed.toString(), "--library", folder.resolve("ours").toString(), "--dry-run", "--json");
        assertFalse(dry.get("done").asBoolean());
        assertEquals("com.example.partner", dry.get("bundles").get(0).get("id").asText());
        assertArrayEquals(before, Files.readAllBytes(product.bundles()), "nothing was changed");
        done("packs", "install", signed.toString(), "--library", folder.resolve("ours").toString(), "--json");
        assertEquals("used", state("ours").get("state").asText());
        assertTrue(state("ours").get("signer").asText().startsWith("Ann <ann@partner.example> (PGP fingerprint "), state("ours")::toString);
        assertEquals("refused", state("theirs").get("state").asText());
    }

    private JsonNode state(String library) throws Exception {
        JsonNode packs = done("packs", "list", "--library", folder.resolve(library).toString(), "--json");
        return StreamSupport.stream(packs.spliterator(), false).filter(each -> each.get("id").asText().equals(PACK)).findFirst().orElseThrow();
    }

    @Test
    void theGuidesWayEndsWithAnInstalledPackAndBack() throws Exception {
        List<String> commands = GuideTest.commands();
        GuideTest.follow(cli, commands);
        List<String> others = commands.stream().filter(GuideTest::changesTheProduct).toList();
        typed(others.get(0));
        assertEquals("0.1.0", installed("com.yourcompany.calls").orElseThrow().get("version").asText());
        typed(others.get(1));
        assertEquals(Optional.empty(), installed("com.yourcompany.calls"));
    }

    @Test
    void theGuidesWayToSignEndsWithASignedPack() throws Exception {
        Assumptions.assumeTrue(SigningKeys.available(), "skipped: this Java has no keytool and jarsigner");
        List<String> commands = GuideTest.signing();
        assertEquals(2, commands.size(), commands.toString());
        for (String each : commands) {
            List<String> words = new ArrayList<>(GuideTest.words(each));
            assertEquals("keytool", words.get(0));
            words.set(0, Path.of(System.getProperty("java.home"), "bin", "keytool").toString());
            Process process = new ProcessBuilder(words).directory(folder.toFile()).redirectErrorStream(true).start();
            // It asks for a password, and for a new one once more.
            try (var in = process.outputWriter()) {
                in.write("changeit\nchangeit\n");
            }
            String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            assertEquals(0, process.waitFor(), said);
        }
        begin();
        product.with("COACHLINE_KEYSTORE_PASSWORD", "changeit");
        assertEquals(0, run("packs", "build", "mine", "-o", "out", "--keystore", "keys.p12", "--alias", "you"), () -> said("err"));
        assertEquals(0, run("packs", "signature", "out/" + PACK + "_0.1.0.release.jar"), () -> said("err"));
        assertTrue(said("out").contains("Your Name, Your company"), said("out"));
    }

    @Test
    void theExampleWithCodeIsInstalledFromItsOwnSiteAndItsCodeIsThere() throws Exception {
        Path site = Path.of(System.getProperty("coachline.root", "")).toAbsolutePath().resolve("examples/org.example.collections.site/target/repository");
        Assumptions.assumeTrue(Files.exists(site.resolve("artifacts.jar")), "skipped: the example in the source tree was not built");
        assertTrue(refused("packs", "install", site.toString()).contains("org.example.collections.code: code: "));
        assertTrue(done("packs", "install", site.toString(), "--allow-code", "--json").get("restart").asBoolean());
        assertTrue(installed("org.example.collections").isPresent());
        assertEquals(0, run("guests", "list"), () -> said("err"));
        assertTrue(said("out").contains("org.example.collections.hardship") && said("out").contains("org.example.collections.dates"), said("out"));
    }

    /** A command of the guide, as a shell would take it. */
    private void typed(String command) throws Exception {
        assertEquals(0, run(GuideTest.words(command.substring(GuideTest.OURS.length())).toArray(String[]::new)), () -> said("out") + said("err"));
    }

    private void begin() {
        assertEquals(0, cli.run("packs", "new", "mine", "--id", PACK, "--name", "My calls").code());
    }

    /** The pack in a version, as the folder of its site, in the place of an earlier one. */
    private Path built(String version, String to) throws IOException {
        Path file = folder.resolve("mine/pack.xml");
        Files.writeString(file, Files.readString(file).replaceFirst("version=\"[0-9][^\"]*\" vendor", "version=\"" + version + "\" vendor"));
        Cli.Answer answer = cli.run("packs", "build", "mine", "-o", to, "--json");
        assertEquals(0, answer.code(), answer.err());
        return Path.of(answer.json().get("site").asText());
    }

    private JsonNode done(String... words) throws Exception {
        assertEquals(0, run(words), () -> said("out") + said("err"));
        return new ObjectMapper().readTree(said("out"));
    }

    private String refused(String... words) throws Exception {
        assertEquals(1, run(words), () -> said("out") + said("err"));
        return said("err");
    }

    private static List<String> texts(JsonNode list) {
        return StreamSupport.stream(list.spliterator(), false).map(JsonNode::asText).toList();
    }

    private Optional<JsonNode> installed() throws Exception {
        return installed(PACK);
    }

    private Optional<JsonNode> installed(String id) throws Exception {
        JsonNode packs = done("packs", "list", "--json");
        for (JsonNode each : packs) {
            assertTrue(each.get("healthy").asBoolean(), each::toString);
            assertEquals(0, each.get("problems").size(), each::toString);
        }
        return StreamSupport.stream(packs.spliterator(), false).filter(each -> each.get("id").asText().equals(id)).findFirst();
    }

    private int run(String... words) throws IOException, InterruptedException {
        return product.run(words);
    }

    private String said(String stream) {
        return product.said(stream);
    }
}
