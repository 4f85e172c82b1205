/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.releng;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.jar.Attributes;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

import javax.tools.JavaCompiler;
import javax.tools.ToolProvider;

/**
 * Prepares the command line's own start of a built product, so that it answers within a second.
 *
 * <p>Run as {@code CliConfiguration PRODUCT OUTPUT CLISTART}. Three things make the difference, each measured: the
 * framework knows only the bundles that need no window (every contributed technique pack among them); classes come from
 * Java's class data archive, which takes none from a signed jar, so signed jars are copied without their signatures; and
 * the start goes straight into the framework ({@code CLISTART}, a source file) instead of through the platform's launcher.
 * {@code OUTPUT/arguments} is the argument file for Java that starts the command line.
 */
public final class CliConfiguration {

    private static final String APPLICATION = "org.coachline.cli.app";
    private static final String SERVICES = "org.apache.felix.scr";
    /** What the framework itself needs, whoever asks for it. */
    private static final List<String> ALWAYS = List.of("org.eclipse.osgi", "org.eclipse.equinox.simpleconfigurator",
            "org.eclipse.equinox.app", "org.eclipse.core.runtime", SERVICES, "org.apache.logging.log4j.to.jul");
    /** A fragment of the framework for p2 alone; it costs a start a good deal. */
    private static final String STATE = "org.eclipse.osgi.compatibility.state";
    /** Needs p2 and services; the command line has the whole product started for what it does. */
    private static final String SITES = "org.coachline.provisioning";
    private static final String OWN = "org.coachline.";
    /** Between the commands of the run that fills the class data archive. */
    private static final String THEN = "--then";

    private static final int FIRST_SECONDS = 60;

    private CliConfiguration() {
    }

    /**
     * Writes the configuration and fills Java's class data archive with a first run.
     *
     * @param arguments the product's folder, the folder to write
     * @throws IOException when the product cannot be read or the folder not written
     * @throws InterruptedException when the first run is interrupted
     */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        Path product = Path.of(arguments[0]).toAbsolutePath().normalize();
        Path output = Path.of(arguments[1]).toAbsolutePath().normalize();
        Map<String, Bundle> bundles = Reach.withoutWindows(Bundle.of(product));
        bundles.remove(STATE);
        bundles.remove(SITES);
        List<String> roots = new ArrayList<>(ALWAYS);
        bundles.values().stream().filter(bundle -> bundle.name().startsWith(OWN) || bundle.contributes()).map(Bundle::name).forEach(roots::add);
        Map<String, Bundle> chosen = Reach.from(bundles, roots);
        if (!chosen.containsKey("org.coachline.cli")) {
            throw new IOException("the product " + product + " has no org.coachline.cli that can start without a window");
        }
        // Nothing of the command line is a declarative service; its runtime must be there for others to resolve, not run.
        chosen.computeIfPresent(SERVICES, (name, bundle) -> bundle.resolvedOnly());
        Set<String> ours = Reach.from(bundles, Stream.concat(ALWAYS.stream(), bundles.keySet().stream().filter(each -> each.startsWith(OWN))).toList()).keySet();
        Path jars = Files.createDirectories(output.resolve("plugins"));
        Map<String, Path> files = new TreeMap<>();
        for (Bundle bundle : chosen.values()) {
            // A partner's signature is asked for each time packs are read, where a library takes those of some signers only; also of what a partner's bundle uses.
            files.put(bundle.name(), ours.contains(bundle.name()) ? unsigned(bundle.file(), jars) : bundle.file());
        }
        Path configuration = output.resolve("configuration");
        Start.write(configuration, chosen.values(), files,
                List.of("osgi.instance.area=@none", "osgi.user.area=@none", "eclipse.application=" + APPLICATION));
        Path start = compileStart(Path.of(arguments[2]), output, files.get("org.eclipse.osgi"));
        List<String> options = new ArrayList<>(List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-Xshare:auto",
                "-Xlog:disable"));
        options.addAll(nativeDatabase(files, output));
        options.add("-Djava.awt.headless=true");
        options.add("-Dcoachline.install=" + product);
        options.add("-Dcoachline.configuration=" + configuration);
        List<String> end = List.of("-jar", start.toString());
        Path archive = output.resolve("classes.jsa");
        fill(options, end, output, archive);
        if (Files.exists(archive)) {
            // Not every Java can write one.
            options.add(0, "-XX:SharedArchiveFile=" + archive);
        }
        options.add("-Dosgi.configuration.area.readOnly=true");
        Files.write(output.resolve("arguments"),
                Stream.concat(options.stream(), end.stream()).map(CliConfiguration::quoted).toList());
    }

    /** The jar itself when it bears no signature, else a copy without one. */
    private static Path unsigned(Path jar, Path folder) throws IOException {
        if (Files.isDirectory(jar)) {
            return jar;
        }
        try (ZipFile zip = new ZipFile(jar.toFile())) {
            Pattern signature = Pattern.compile("META-INF/[^/]+\\.(SF|RSA|DSA|EC)");
            if (zip.stream().noneMatch(entry -> signature.matcher(entry.getName()).matches())) {
                return jar;
            }
            Path copy = folder.resolve(jar.getFileName().toString());
            try (OutputStream out = Files.newOutputStream(copy); ZipOutputStream target = new ZipOutputStream(out)) {
                for (ZipEntry entry : zip.stream().filter(entry -> !signature.matcher(entry.getName()).matches()).toList()) {
                    ZipEntry kept = new ZipEntry(entry.getName());
                    kept.setTime(entry.getTime());
                    target.putNextEntry(kept);
                    try (InputStream in = zip.getInputStream(entry)) {
                        in.transferTo(target);
                    }
                }
            }
            return copy;
        }
    }

    private static Path compileStart(Path source, Path output, Path framework) throws IOException {
        Path classes = Files.createDirectories(output.resolve("start"));
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        int failed = compiler.run(null, null, null, "--release", "21", "-d", classes.toString(), "-cp", framework.toString(), source.toString());
        if (failed != 0) {
            throw new IOException("CliStart.java does not compile");
        }
        // Said here and not as an option: an option like this makes Java do without part of its class data archive.
        Manifest manifest = new Manifest();
        Attributes attributes = manifest.getMainAttributes();
        attributes.put(Attributes.Name.MANIFEST_VERSION, "1.0");
        attributes.put(Attributes.Name.MAIN_CLASS, "CliStart");
        attributes.put(Attributes.Name.CLASS_PATH, output.toUri().relativize(framework.toUri()).toString());
        attributes.putValue("Enable-Native-Access", "ALL-UNNAMED");
        Path jar = output.resolve("start.jar");
        try (JarOutputStream target = new JarOutputStream(Files.newOutputStream(jar), manifest); Stream<Path> found = Files.walk(classes)) {
            for (Path file : found.filter(Files::isRegularFile).toList()) {
                target.putNextEntry(new ZipEntry(classes.relativize(file).toString().replace('\\', '/')));
                Files.copy(file, target);
            }
        }
        return jar;
    }

    /** Where the database driver finds its native library ready, instead of unpacking it anew at every start. */
    private static List<String> nativeDatabase(Map<String, Path> files, Path output) throws IOException {
        Optional<Path> driver = files.entrySet().stream().filter(entry -> entry.getKey().contains("sqlite")).map(Map.Entry::getValue).findFirst();
        if (driver.isEmpty() || Files.isDirectory(driver.get())) {
            return List.of();
        }
        String system = System.getProperty("os.name").toLowerCase(Locale.ROOT);
        String folder = system.startsWith("win") ? "Windows" : system.startsWith("mac") ? "Mac" : "Linux";
        String machine = System.getProperty("os.arch").equals("amd64") ? "x86_64" : System.getProperty("os.arch");
        try (ZipFile zip = new ZipFile(driver.get().toFile())) {
            String place = "org/sqlite/native/" + folder + '/' + machine + '/';
            Optional<? extends ZipEntry> entry = zip.stream().filter(candidate -> candidate.getName().startsWith(place) && !candidate.isDirectory()).findFirst();
            if (entry.isEmpty()) {
                return List.of();
            }
            String name = entry.get().getName().substring(place.length());
            try (InputStream in = zip.getInputStream(entry.get())) {
                Files.copy(in, Files.createDirectories(output.resolve("native")).resolve(name));
            }
            return List.of("-Dorg.sqlite.lib.path=" + output.resolve("native"), "-Dorg.sqlite.lib.name=" + name);
        }
    }

    /** A first run for the framework's caches, a second one whose classes go into the archive: a little of everything. */
    private static void fill(List<String> options, List<String> end, Path output, Path archive) throws IOException, InterruptedException {
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        Path library = output.resolve("first-library");
        List<String> commands = List.of("packs", "list", "--json", THEN, "library", "create", library.toString(), THEN,
                "library", "info", library.toString(), "--json", THEN, "calls", "--library", library.toString(), "--json", THEN, "--help");
        for (String option : List.of("-Dcoachline.caches=true", "-XX:ArchiveClassesAtExit=" + archive)) {
            List<String> command = Stream.of(List.of(java, option, "-Dcoachline.first=" + THEN), options, end, commands)
                    .flatMap(List::stream).toList();
            Path said = output.resolve("first.log");
            Process process = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(said.toFile()).start();
            process.getOutputStream().close();
            int code = process.waitFor(FIRST_SECONDS, TimeUnit.SECONDS) ? process.exitValue() : process.destroyForcibly().waitFor();
            delete(library);
            if (code != 0) {
                throw new IOException("the command line did not start (" + code + "): " + Files.readString(said, StandardCharsets.UTF_8).strip());
            }
        }
    }

    private static void delete(Path folder) throws IOException {
        if (Files.exists(folder)) {
            try (Stream<Path> found = Files.walk(folder)) {
                for (Path file : found.sorted(java.util.Comparator.reverseOrder()).toList()) {
                    Files.delete(file);
                }
            }
        }
    }

    /** A word of Java's argument file: in quotes, with what a quote gives meaning to doubled. */
    private static String quoted(String word) {
        return '"' + word.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
    }
}
