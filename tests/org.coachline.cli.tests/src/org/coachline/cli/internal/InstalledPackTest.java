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
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * What {@code packs build} makes, put into a copy of the built product by p2's own director, and used there after each step; the system
 * property {@code coachline.product} says where the product is.
 */
class InstalledPackTest {

    private static final String PACK = "org.example.mine";
    private static final String FEATURE = PACK + ".feature.feature.group";
    private static final long MINUTES = 3;

    @TempDir
    Path folder;
    private Cli cli;
    private Path product;

    @BeforeEach
    void copyOfTheProduct() throws IOException {
        String built = System.getProperty("coachline.product", "");
        Assumptions.assumeFalse(built.isBlank(), "skipped: no built product was named by the property coachline.product");
        product = folder.resolve("product");
        copy(Path.of(built), product);
        cli = new Cli(folder);
    }

    @Test
    void aBuiltPackIsInstalledUpdatedDowngradedAndRemoved() throws Exception {
        assertEquals(0, cli.run("packs", "new", "mine", "--id", PACK, "--name", "My calls").code());
        install(built("0.1.0"));
        assertEquals("0.1.0", installed().orElseThrow().get("version").asText());
        assertEquals(2, installed().orElseThrow().get("techniques").asInt());
        assertEquals("de", installed().orElseThrow().get("languages").asText());
        assertEquals("bundle", installed().orElseThrow().get("origin").asText());
        // A later pre-release goes before its release, and both go after what is there.
        exchange(built("0.2.0-rc.1"));
        assertEquals("0.2.0-rc.1", installed().orElseThrow().get("version").asText());
        exchange(built("0.2.0"));
        assertEquals("0.2.0", installed().orElseThrow().get("version").asText());
        exchange(built("0.1.0"));
        assertEquals("0.1.0", installed().orElseThrow().get("version").asText());
        director("-uninstallIU", FEATURE);
        assertEquals(Optional.empty(), installed());
    }

    @Test
    void theGuidesWayEndsWithAnInstalledPackAndBack() throws Exception {
        List<String> commands = GuideTest.commands();
        GuideTest.follow(cli, commands);
        List<String> others = commands.stream().filter(each -> each.startsWith("java -jar ")).toList();
        typed(others.get(0).replace("file:/path/to/out/site", folder.resolve("out/site").toUri().toString()));
        assertEquals("0.1.0", installed("com.yourcompany.calls").orElseThrow().get("version").asText());
        typed(others.get(1));
        assertEquals(Optional.empty(), installed("com.yourcompany.calls"));
    }

    /** A command of the guide, as a shell in the product's folder would take it. */
    private void typed(String command) throws Exception {
        List<String> words = GuideTest.words(command);
        assertEquals(List.of("java", "-jar", "plugins/org.eclipse.equinox.launcher_*.jar"), words.subList(0, 3));
        assertEquals(0, run(words.subList(3, words.size())), () -> said("out") + said("err"));
    }

    /** The pack in a version, as the address of its zipped site. */
    private String built(String version) throws IOException {
        Path file = folder.resolve("mine/pack.xml");
        Files.writeString(file, Files.readString(file).replaceFirst("version=\"[0-9][^\"]*\" vendor", "version=\"" + version + "\" vendor"));
        Cli.Answer answer = cli.run("packs", "build", "mine", "-o", "out-" + version, "--json");
        assertEquals(0, answer.code(), answer.err());
        return "jar:" + Path.of(answer.json().get("zip").asText()).toUri() + "!/";
    }

    private void install(String site) throws Exception {
        director("-repository", site, "-installIU", FEATURE);
    }

    /** As the guide says for another version: out and in at once. */
    private void exchange(String site) throws Exception {
        director("-repository", site, "-uninstallIU", FEATURE, "-installIU", FEATURE);
    }

    private void director(String... words) throws Exception {
        List<String> all = new ArrayList<>(List.of("-nosplash", "-consoleLog", "-application", "org.eclipse.equinox.p2.director", "-data", "@none"));
        all.addAll(List.of(words));
        assertEquals(0, run(all), () -> said("out") + said("err"));
    }

    private Optional<JsonNode> installed() throws Exception {
        return installed(PACK);
    }

    private Optional<JsonNode> installed(String id) throws Exception {
        assertEquals(0, run(List.of("-data", "@none", "-nosplash", "-application", "org.coachline.cli.app", "packs", "list", "--json")), () -> said("err"));
        JsonNode packs = new ObjectMapper().readTree(said("out"));
        for (JsonNode each : packs) {
            assertTrue(each.get("healthy").asBoolean(), each::toString);
            assertEquals(0, each.get("problems").size(), each::toString);
        }
        return StreamSupport.stream(packs.spliterator(), false).filter(each -> each.get("id").asText().equals(id)).findFirst();
    }

    private int run(List<String> words) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-Djava.awt.headless=true",
                "--enable-native-access=ALL-UNNAMED", "-jar", launcher().toString()));
        command.addAll(words);
        Process process = new ProcessBuilder(command).directory(product.toFile()).redirectOutput(folder.resolve("out.txt").toFile())
                .redirectError(folder.resolve("err.txt").toFile()).start();
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
