/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.releng;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * Packs what Maven built into archives that a person unpacks and starts by a double click.
 *
 * <p>Run as {@code Archives ROOT OUTPUT}. For the platform this runs on, {@code jpackage} makes a program with a Java of
 * its own; for the others, a script that finds Java 21 or newer, or opens a window saying what is missing, stands beside
 * the product. The update site is copied next to them.
 */
public final class Archives {

    private static final String PRODUCTS = "releng/org.coachline.product/target/products/org.coachline.product";
    private static final String LAUNCHERS = "releng/org.coachline.product/launchers";
    /** What Tycho calls the application folder, whatever the product is named. */
    private static final String MAC = "Eclipse.app";
    private static final String SITE = "releng/org.coachline.updatesite/target/repository";
    /** What the workbench and its bundles use of Java; the rest stays out of the runtime that goes along. */
    private static final String MODULES = "java.base,java.compiler,java.datatransfer,java.desktop,java.instrument,java.logging,"
            + "java.management,java.naming,java.net.http,java.prefs,java.scripting,java.security.jgss,java.sql,java.sql.rowset,"
            + "java.transaction.xa,java.xml,java.xml.crypto,jdk.accessibility,jdk.charsets,jdk.crypto.ec,jdk.localedata,jdk.management,"
            + "jdk.net,jdk.unsupported,jdk.unsupported.desktop,jdk.xml.dom,jdk.zipfs";
    private static final List<String> OPTIONS = List.of("-Xmx2g", "--enable-native-access=ALL-UNNAMED");

    private final Path root;
    private final Path output;
    private final Path work;
    private final String version;

    private Archives(Path root, Path output) throws IOException {
        this.root = root;
        this.output = Files.createDirectories(output);
        this.work = Files.createTempDirectory("coachline-archives");
        this.version = Files.readString(root.resolve("pom.xml")).replaceFirst("(?s).*?<version>([\\d.]+).*", "$1");
    }

    /**
     * Packs.
     *
     * @param arguments the root of the source tree, the folder for the archives
     * @throws IOException when something cannot be read or written
     * @throws InterruptedException when packing is interrupted
     */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        Archives archives = new Archives(Path.of(arguments[0]).toAbsolutePath().normalize(), Path.of(arguments[1]).toAbsolutePath().normalize());
        try {
            archives.pack();
        } finally {
            delete(archives.work);
        }
    }

    private void pack() throws IOException, InterruptedException {
        for (Path product : products()) {
            String[] platform = root.resolve(PRODUCTS).relativize(product).toString().replace('\\', '/').split("/");
            String system = platform[0].equals("macosx") ? "macos" : platform[0].equals("win32") ? "windows" : platform[0];
            String name = "Coachline-" + version + '-' + system + '-' + platform[2];
            Path folder = Files.createDirectories(work.resolve(name));
            boolean own = system.equals(system()) && platform[2].equals(machine());
            boolean packed = own && programOfItsOwn(product, folder, system);
            if (!packed) {
                productWithScript(product, folder, system);
            }
            for (String text : List.of("LICENSE", "NOTICE")) {
                Files.copy(root.resolve(text), folder.resolve(text));
            }
            Path archive = system.equals("windows") ? zip(folder, name) : tar(folder, name);
            System.out.println(archive + (packed ? "  (with its own Java)" : "  (needs Java 21 or newer)"));
        }
        Path site = root.resolve(SITE);
        if (Files.isDirectory(site)) {
            copy(site, output.resolve("updatesite"));
            System.out.println(output.resolve("updatesite") + "  (update site)");
        }
    }

    private List<Path> products() throws IOException {
        Path products = root.resolve(PRODUCTS);
        if (!Files.isDirectory(products)) {
            return List.of();
        }
        try (Stream<Path> found = Files.walk(products, 3)) {
            return found.filter(folder -> products.relativize(folder).getNameCount() == 3).sorted().toList();
        }
    }

    private static String system() {
        String name = System.getProperty("os.name").toLowerCase(Locale.ROOT);
        return name.startsWith("win") ? "windows" : name.startsWith("mac") ? "macos" : "linux";
    }

    private static String machine() {
        String name = System.getProperty("os.arch");
        return name.equals("amd64") ? "x86_64" : name.equals("arm64") ? "aarch64" : name;
    }

    /** A program made by jpackage, with a runtime of its own; false, with the reason said, when this JDK cannot make one. */
    private boolean programOfItsOwn(Path product, Path folder, String system) throws IOException, InterruptedException {
        Path runtime = work.resolve("runtime");
        Path input = system.equals("macos") ? product.resolve(MAC + "/Contents/Eclipse") : product;
        String launcher = launcher(input);
        Path made = work.resolve("program");
        boolean done = run("jlink", "--add-modules", MODULES, "--strip-java-debug-attributes", "--no-header-files", "--no-man-pages",
                "--compress", "zip-6", "--output", runtime.toString());
        if (done) {
            List<String> command = new ArrayList<>(List.of("jpackage", "--type", "app-image", "--name", "Coachline", "--app-version", version,
                    "--vendor", "Coachline", "--input", input.toString(), "--main-jar", "plugins/" + launcher,
                    "--main-class", "org.eclipse.equinox.launcher.Main", "--runtime-image", runtime.toString(), "--dest", made.toString()));
            Stream.concat(OPTIONS.stream(), system.equals("macos") ? Stream.of("-XstartOnFirstThread") : Stream.empty())
                    .forEach(option -> command.addAll(List.of("--java-options", option)));
            done = run(command.toArray(String[]::new));
        }
        if (!done) {
            return false;
        }
        keepLauncherAlone(made);
        copy(made.resolve(system.equals("macos") ? "Coachline.app" : "Coachline"), system.equals("macos") ? folder.resolve("Coachline.app") : folder);
        if (system.equals("linux")) {
            String entry = Files.readString(root.resolve(LAUNCHERS).resolve("linux/Coachline.desktop")).replace("/coachline\"", "/bin/Coachline\"");
            executable(Files.writeString(folder.resolve("Coachline.desktop"), entry));
        }
        return true;
    }

    /** jpackage puts every jar it finds on the class path; the bundles among them are the framework's to load. */
    private static void keepLauncherAlone(Path made) throws IOException {
        try (Stream<Path> found = Files.walk(made, 5)) {
            for (Path settings : found.filter(file -> file.endsWith("app/Coachline.cfg")).toList()) {
                Files.write(settings, Files.readAllLines(settings).stream()
                        .filter(line -> !line.startsWith("app.classpath=") || line.contains("org.eclipse.equinox.launcher_")).toList());
            }
        }
    }

    private static String launcher(Path product) throws IOException {
        try (Stream<Path> found = Files.list(product.resolve("plugins"))) {
            return found.map(file -> file.getFileName().toString()).filter(name -> name.startsWith("org.eclipse.equinox.launcher_"))
                    .findFirst().orElseThrow(() -> new IOException("there is no launcher in " + product));
        }
    }

    private void productWithScript(Path product, Path folder, String system) throws IOException {
        Path scripts = root.resolve(LAUNCHERS).resolve(system);
        if (system.equals("macos")) {
            Path contents = folder.resolve("Coachline.app/Contents");
            copy(product.resolve(MAC + "/Contents"), contents);
            Files.copy(scripts.resolve("Info.plist"), contents.resolve("Info.plist"));
            executable(Files.copy(scripts.resolve("Coachline"), Files.createDirectories(contents.resolve("MacOS")).resolve("Coachline")));
            return;
        }
        copy(product, folder.resolve("workbench"));
        try (Stream<Path> found = Files.list(scripts)) {
            for (Path script : found.toList()) {
                executable(Files.copy(script, folder.resolve(script.getFileName().toString())));
            }
        }
    }

    private static void executable(Path file) {
        file.toFile().setExecutable(true, false);
    }

    /** Runs a tool of this JDK; false, with what it said, when it fails. */
    private static boolean run(String... command) throws IOException, InterruptedException {
        Path tool = Path.of(System.getProperty("java.home"), "bin", command[0]);
        List<String> words = new ArrayList<>(List.of(command));
        words.set(0, tool.toString());
        Process process;
        try {
            process = new ProcessBuilder(words).redirectErrorStream(true).start();
        } catch (IOException e) {
            System.err.println("coachline: this JDK has no " + command[0] + ": the archive for this platform needs a Java on its user's machine");
            return false;
        }
        String said = new String(process.getInputStream().readAllBytes());
        int code = process.waitFor();
        if (code != 0) {
            System.err.println("coachline: " + command[0] + " failed (" + code + "): " + said.strip());
            return false;
        }
        return true;
    }

    private Path tar(Path folder, String name) throws IOException, InterruptedException {
        Path archive = output.resolve(name + ".tar.gz");
        Process process = new ProcessBuilder("tar", "-czf", archive.toString(), "-C", folder.getParent().toString(), name).inheritIO().start();
        if (process.waitFor() != 0) {
            throw new IOException("tar could not write " + archive);
        }
        return archive;
    }

    private Path zip(Path folder, String name) throws IOException {
        Path archive = output.resolve(name + ".zip");
        try (OutputStream out = Files.newOutputStream(archive); ZipOutputStream zip = new ZipOutputStream(out); Stream<Path> found = Files.walk(folder)) {
            for (Path file : found.filter(Files::isRegularFile).sorted().toList()) {
                zip.putNextEntry(new ZipEntry(folder.getParent().relativize(file).toString().replace('\\', '/')));
                Files.copy(file, zip);
            }
        }
        return archive;
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> found = Files.walk(from)) {
            for (Path file : found.toList()) {
                Path target = to.resolve(from.relativize(file).toString());
                if (Files.isDirectory(file)) {
                    Files.createDirectories(target);
                } else {
                    Files.copy(file, target, StandardCopyOption.COPY_ATTRIBUTES, java.nio.file.LinkOption.NOFOLLOW_LINKS);
                }
            }
        }
    }

    private static void delete(Path folder) throws IOException {
        Files.walkFileTree(folder, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                Files.delete(file);
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult postVisitDirectory(Path visited, IOException failure) throws IOException {
                if (failure != null) {
                    throw failure;
                }
                Files.delete(visited);
                return FileVisitResult.CONTINUE;
            }
        });
    }
}
