/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.testsupport;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

import org.junit.jupiter.api.Assumptions;

/** A copy of the built product for a test to change, and its starts as processes. The system property {@code coachline.product} says where the product is. */
public final class ProductCopy {

    private static final String BUNDLES = "configuration/org.eclipse.equinox.simpleconfigurator/bundles.info";
    private static final long MINUTES = 4;

    private final Path folder;
    private final Path product;
    private final List<String> options = new ArrayList<>();
    private final Map<String, String> environment = new HashMap<>();
    private List<String> configuration = List.of();

    private ProductCopy(Path folder, Path product) {
        this.folder = folder;
        this.product = product;
    }

    /**
     * Copies the product; skips the test where none was built.
     *
     * @param folder under which it goes, and in which its processes run
     * @return the copy
     * @throws IOException when it cannot be copied
     */
    public static ProductCopy in(Path folder) throws IOException {
        String built = System.getProperty("coachline.product", "");
        Assumptions.assumeFalse(built.isBlank(), "skipped: no built product was named by the property coachline.product");
        Path product = folder.resolve("product");
        copy(Path.of(built), product);
        return new ProductCopy(folder, product);
    }

    /** Gives each further start an option of Java's. */
    public ProductCopy with(String option) {
        options.add(option);
        return this;
    }

    /** Gives each further start a variable of the environment. */
    public ProductCopy with(String variable, String value) {
        environment.put(variable, value);
        return this;
    }

    /** Has each further start use a configuration of its own, as a user who may not write to the product's folder has; nothing for the product's. */
    public void configureIn(Path area) {
        configuration = area.toString().isEmpty() ? List.of() : List.of("-configuration", area.toString());
    }

    /** The list of the product's bundles. */
    public Path bundles() {
        return product.resolve(BUNDLES);
    }

    /** Adds a bundle without anybody's knowledge, as whoever may write there can. */
    public void add(String name, String version, Path jar) throws IOException {
        Files.copy(jar, product.resolve("plugins").resolve(name + '_' + version + ".jar"));
        Files.writeString(bundles(), name + ',' + version + ",plugins/" + name + '_' + version + ".jar,4,false\n", StandardCharsets.UTF_8, StandardOpenOption.APPEND);
    }

    /** Runs a command of its command line to its end. */
    public int run(String... words) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of("-data", "@none", "-nosplash", "-application", "org.coachline.cli.app"));
        command.addAll(List.of(words));
        return start(List.of("-Djava.awt.headless=true"), command);
    }

    /** Opens the workbench in a window and waits until it ends; 23 when it asks to be started again. */
    public int open(String... more) throws IOException, InterruptedException {
        List<String> first = new ArrayList<>(System.getProperty("os.name", "").startsWith("Mac") ? List.of("-XstartOnFirstThread") : List.of());
        first.addAll(List.of(more));
        return start(first, List.of("-data", folder.resolve("workspace").toString(), "-nosplash"));
    }

    private int start(List<String> first, List<String> arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-Xmx1g", "--enable-native-access=ALL-UNNAMED"));
        command.addAll(first);
        command.addAll(options);
        if (!configuration.isEmpty()) {
            command.add("-Dosgi.sharedConfiguration.area=" + product.resolve("configuration").toUri());
        }
        command.addAll(List.of("-jar", launcher().toString()));
        command.addAll(configuration);
        command.addAll(arguments);
        ProcessBuilder builder = new ProcessBuilder(command).directory(folder.toFile()).redirectOutput(folder.resolve("out.txt").toFile())
                .redirectError(folder.resolve("err.txt").toFile());
        // Packs of whoever runs this test are no part of it.
        builder.environment().put("XDG_DATA_HOME", folder.resolve("data").toString());
        builder.environment().put("XDG_CONFIG_HOME", folder.resolve("config").toString());
        builder.environment().putAll(environment);
        Process process = builder.start();
        if (!process.waitFor(MINUTES, TimeUnit.MINUTES)) {
            process.destroyForcibly();
            throw new AssertionError("the product did not end: " + said("out") + said("err"));
        }
        return process.exitValue();
    }

    private Path launcher() throws IOException {
        try (Stream<Path> plugins = Files.list(product.resolve("plugins"))) {
            return plugins.filter(each -> each.getFileName().toString().matches("org\\.eclipse\\.equinox\\.launcher_.*\\.jar")).findFirst().orElseThrow();
        }
    }

    /** What the process that ended last said: {@code out} or {@code err}. */
    public String said(String stream) {
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
