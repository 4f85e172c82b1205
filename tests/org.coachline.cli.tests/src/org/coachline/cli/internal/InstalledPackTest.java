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
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.coachline.testsupport.JarFixture;
import org.coachline.testsupport.PartnerSite;
import org.coachline.testsupport.SigningKeys;
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
    private static final String BUNDLES = "configuration/org.eclipse.equinox.simpleconfigurator/bundles.info";
    private static final long MINUTES = 4;

    @TempDir
    Path folder;
    private Cli cli;
    private Path product;
    private List<String> configuration = List.of();

    @BeforeEach
    void copyOfTheProduct() throws IOException {
        String built = System.getProperty("coachline.product", "");
        Assumptions.assumeFalse(built.isBlank(), "skipped: no built product was named by the property coachline.product");
        product = folder.resolve("product");
        copy(Path.of(built), product);
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
        byte[] before = Files.readAllBytes(product.resolve(BUNDLES));
        configuration = List.of("-configuration", folder.resolve("own/configuration").toString());
        done("packs", "install", site.toString(), "--json");
        assertEquals("0.1.0", installed().orElseThrow().get("version").asText());
        assertArrayEquals(before, Files.readAllBytes(product.resolve(BUNDLES)));
        configuration = List.of();
        assertEquals(Optional.empty(), installed());
        configuration = List.of("-configuration", folder.resolve("own/configuration").toString());
        assertEquals(0, run("packs", "remove", PACK), () -> said("err"));
        assertEquals(Optional.empty(), installed());
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
        assertTrue(Files.readString(product.resolve(BUNDLES)).contains("com.example.partner,1.0.0,"));
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
        List<String> command = new ArrayList<>(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-Djava.awt.headless=true",
                "--enable-native-access=ALL-UNNAMED"));
        if (!configuration.isEmpty()) {
            command.add("-Dosgi.sharedConfiguration.area=" + product.resolve("configuration").toUri());
        }
        command.addAll(List.of("-jar", launcher().toString()));
        command.addAll(configuration);
        command.addAll(List.of("-data", "@none", "-nosplash", "-application", "org.coachline.cli.app"));
        command.addAll(List.of(words));
        ProcessBuilder builder = new ProcessBuilder(command).directory(folder.toFile()).redirectOutput(folder.resolve("out.txt").toFile())
                .redirectError(folder.resolve("err.txt").toFile());
        // Packs of whoever runs this test are no part of it.
        builder.environment().put("XDG_DATA_HOME", folder.resolve("data").toString());
        builder.environment().put("XDG_CONFIG_HOME", folder.resolve("config").toString());
        Process process = builder.start();
        boolean ended = process.waitFor(MINUTES, TimeUnit.MINUTES);
        if (!ended) {
            process.destroyForcibly();
        }
        assertTrue(ended, "the product did not end");
        return process.exitValue();
    }

    private Path launcher() throws IOException {
        try (Stream<Path> plugins = Files.list(product.resolve("plugins"))) {
            return plugins.filter(each -> each.getFileName().toString().matches("org\\.eclipse\\.equinox\\.launcher_.*\\.jar")).findFirst().orElseThrow();
        }
    }

    private String said(String stream) {
        try {
            return Files.readString(folder.resolve(stream + ".txt"), StandardCharsets.UTF_8);
        } catch (IOException e) {
            return e.toString();
        }
    }

    /** Jars are linked where that can be: nothing writes into them, and there are a hundred megabytes of them. */
    private static void copy(Path from, Path to) throws IOException {
        Files.walkFileTree(from, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path each, BasicFileAttributes attributes) throws IOException {
                Files.createDirectories(to.resolve(from.relativize(each)));
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFile(Path each, BasicFileAttributes attributes) throws IOException {
                Path target = to.resolve(from.relativize(each));
                if (each.toString().endsWith(".jar")) {
                    try {
                        Files.createLink(target, each);
                        return FileVisitResult.CONTINUE;
                    } catch (UnsupportedOperationException | IOException e) {
                        // Another disk, or a system without links: the copy below does as well.
                    }
                }
                Files.copy(each, target);
                return FileVisitResult.CONTINUE;
            }
        });
    }
}
