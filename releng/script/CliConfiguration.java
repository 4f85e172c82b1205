/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.jar.JarFile;
import java.util.jar.Manifest;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

import javax.tools.JavaCompiler;
import javax.tools.ToolProvider;

/**
 * Prepares the command line's own start of a built product, so that it answers within a second.
 *
 * <p>Run as {@code java CliConfiguration.java PRODUCT OUTPUT}. Three things make the difference, each measured: the
 * framework knows only the bundles that need no window (every contributed technique pack among them); the framework's own
 * classes come from Java's class data archive, which takes none from a signed jar, so those it needs are copied without
 * their signatures; and the start goes straight into the framework ({@code CliStart.java}) instead of through the
 * platform's launcher. {@code OUTPUT/arguments} is the argument file for Java that starts it.
 */
public final class CliConfiguration {

    private static final String APPLICATION = "org.coachline.cli.app";
    /** What the framework itself needs, whoever asks for it. */
    private static final List<String> ALWAYS = List.of("org.eclipse.osgi", "org.eclipse.equinox.simpleconfigurator",
            "org.eclipse.equinox.app", "org.eclipse.core.runtime", "org.apache.felix.scr", "org.apache.logging.log4j.to.jul");
    /** Widgets and windows: whatever needs this cannot run without a screen. */
    private static final String WIDGETS = "org.eclipse.swt";
    private static final String POINTS = "org.coachline.";

    private CliConfiguration() {
    }

    /** A line of {@code bundles.info}, with what the bundle's manifest asks for and offers. */
    private record Bundle(String name, String version, Path file, String level, String started, Set<String> requires,
            Set<String> imports, Set<String> exports, Optional<String> host, Set<String> needs, Set<String> provides,
            boolean contributes) {
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
        Map<String, Bundle> bundles = read(product);
        Map<String, Bundle> chosen = withoutWindows(bundles);
        if (!chosen.containsKey("org.coachline.cli")) {
            throw new IOException("the product " + product + " has no org.coachline.cli that can start without a window");
        }
        Path jars = Files.createDirectories(output.resolve("plugins"));
        Map<String, Path> files = new TreeMap<>();
        for (Bundle bundle : chosen.values()) {
            files.put(bundle.name(), unsigned(bundle.file(), jars));
        }
        Path configuration = output.resolve("configuration");
        writeConfiguration(configuration, chosen, files);
        Path start = compileStart(output, files.get("org.eclipse.osgi"));
        List<String> options = new ArrayList<>(List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-Xshare:auto",
                "-Xlog:disable", "-Xlog:all=error:stderr", "--enable-native-access=ALL-UNNAMED"));
        options.addAll(nativeDatabase(files, output));
        options.add("-Djava.awt.headless=true");
        options.add("-Dcoachline.install=" + product);
        options.add("-Dcoachline.configuration=" + configuration);
        List<String> end = List.of("-cp", files.get("org.eclipse.osgi") + java.io.File.pathSeparator + start, "CliStart");
        Path archive = output.resolve("classes.jsa");
        fill(options, end, archive);
        if (Files.exists(archive)) {
            options.add(0, "-XX:SharedArchiveFile=" + archive);
        }
        options.add("-Dosgi.configuration.area.readOnly=true");
        Files.write(output.resolve("arguments"),
                Stream.concat(options.stream(), end.stream()).map(CliConfiguration::quoted).toList());
    }

    private static Map<String, Bundle> read(Path product) throws IOException {
        Path list = product.resolve("configuration/org.eclipse.equinox.simpleconfigurator/bundles.info");
        Map<String, Bundle> bundles = new LinkedHashMap<>();
        for (String line : Files.readAllLines(list)) {
            if (!line.isBlank() && !line.startsWith("#")) {
                String[] parts = line.split(",");
                Path file = product.resolve(parts[2]);
                bundles.put(parts[0], describe(parts, file));
            }
        }
        return bundles;
    }

    private static Bundle describe(String[] parts, Path file) throws IOException {
        Manifest manifest;
        String plugin;
        if (Files.isDirectory(file)) {
            try (InputStream in = Files.newInputStream(file.resolve("META-INF/MANIFEST.MF"))) {
                manifest = new Manifest(in);
            }
            Path xml = file.resolve("plugin.xml");
            plugin = Files.exists(xml) ? Files.readString(xml) : "";
        } else {
            try (JarFile jar = new JarFile(file.toFile(), false)) {
                manifest = jar.getManifest();
                ZipEntry xml = jar.getEntry("plugin.xml");
                plugin = xml == null ? "" : new String(jar.getInputStream(xml).readAllBytes());
            }
        }
        Predicate<String> mandatory = clause -> !clause.contains("resolution:=optional") && !clause.contains("resolution:=\"optional\"");
        Optional<String> host = clauses(manifest, "Fragment-Host").stream().map(CliConfiguration::first).findFirst();
        return new Bundle(parts[0], parts[1], file, parts[3], parts[4],
                names(clauses(manifest, "Require-Bundle"), mandatory), names(clauses(manifest, "Import-Package"), mandatory),
                names(clauses(manifest, "Export-Package"), clause -> true), host,
                capabilities(clauses(manifest, "Require-Capability"), "filter:"),
                capabilities(clauses(manifest, "Provide-Capability"), ""), plugin.contains("point=\"" + POINTS));
    }

    /** The clauses of a header, cut at commas outside quotes. */
    private static List<String> clauses(Manifest manifest, String header) {
        String value = manifest.getMainAttributes().getValue(header);
        return value == null ? List.of() : List.of(value.split(",(?=(?:[^\"]*\"[^\"]*\")*[^\"]*$)"));
    }

    private static String first(String clause) {
        return clause.split(";", 2)[0].trim();
    }

    private static Set<String> names(List<String> clauses, Predicate<String> kept) {
        Set<String> names = new HashSet<>();
        for (String clause : clauses) {
            if (kept.test(clause)) {
                // Several packages may share one clause's attributes: a;b;version=1
                for (String part : clause.split(";")) {
                    if (!part.contains("=")) {
                        names.add(part.trim());
                    }
                }
            }
        }
        return names;
    }

    /** Extenders and service loaders are offered and asked for by name; other capabilities do not choose a bundle here. */
    private static Set<String> capabilities(List<String> clauses, String marker) {
        Pattern named = Pattern.compile("(osgi\\.extender|osgi\\.serviceloader)\\s*(?::List<String>)?=\"?([\\w.]+)");
        Set<String> found = new HashSet<>();
        for (String clause : clauses) {
            if (clause.contains(marker)) {
                Matcher matcher = named.matcher(clause);
                while (matcher.find()) {
                    found.add(matcher.group(1) + '=' + matcher.group(2));
                }
            }
        }
        return found;
    }

    /** The bundles that the command line and the contributions to it reach, without those that need widgets. */
    private static Map<String, Bundle> withoutWindows(Map<String, Bundle> all) {
        Set<String> windows = new HashSet<>(Set.of(WIDGETS));
        boolean grown = true;
        while (grown) {
            Map<String, List<Bundle>> exporters = exporters(all.values());
            grown = windows.addAll(all.values().stream().filter(bundle -> !windows.contains(bundle.name()))
                    .filter(bundle -> needsWindow(bundle, windows, exporters)).map(Bundle::name).toList());
        }
        Map<String, Bundle> left = new LinkedHashMap<>(all);
        left.keySet().removeAll(windows);
        Map<String, List<Bundle>> exporters = exporters(left.values());
        Set<String> reached = new LinkedHashSet<>();
        List<String> open = new ArrayList<>(ALWAYS);
        left.values().stream().filter(bundle -> bundle.name().startsWith(POINTS) || bundle.contributes()).map(Bundle::name).forEach(open::add);
        while (!open.isEmpty()) {
            Bundle bundle = left.get(open.removeLast());
            if (bundle != null && reached.add(bundle.name())) {
                open.addAll(bundle.requires());
                bundle.imports().forEach(name -> exporters.getOrDefault(name, List.of()).forEach(other -> open.add(other.name())));
                for (Bundle other : left.values()) {
                    boolean fragment = other.host().equals(Optional.of(bundle.name()));
                    if (fragment || bundle.needs().stream().anyMatch(other.provides()::contains)) {
                        open.add(other.name());
                    }
                }
            }
        }
        left.keySet().retainAll(reached);
        return left;
    }

    private static boolean needsWindow(Bundle bundle, Set<String> windows, Map<String, List<Bundle>> exporters) {
        if (bundle.requires().stream().anyMatch(windows::contains) || bundle.host().filter(windows::contains).isPresent()) {
            return true;
        }
        return bundle.imports().stream().map(exporters::get)
                .anyMatch(offered -> offered != null && offered.stream().allMatch(other -> windows.contains(other.name())));
    }

    private static Map<String, List<Bundle>> exporters(Collection<Bundle> bundles) {
        Map<String, List<Bundle>> exporters = new HashMap<>();
        bundles.forEach(bundle -> bundle.exports().forEach(name -> exporters.computeIfAbsent(name, key -> new ArrayList<>()).add(bundle)));
        return exporters;
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

    private static void writeConfiguration(Path folder, Map<String, Bundle> bundles, Map<String, Path> files) throws IOException {
        Path list = Files.createDirectories(folder.resolve("org.eclipse.equinox.simpleconfigurator")).resolve("bundles.info");
        List<String> lines = new ArrayList<>(List.of("#encoding=UTF-8", "#version=1"));
        for (Bundle bundle : bundles.values()) {
            lines.add(String.join(",", bundle.name(), bundle.version(), files.get(bundle.name()).toUri().toString(), bundle.level(), bundle.started()));
        }
        Files.write(list, lines);
        String configurator = files.get("org.eclipse.equinox.simpleconfigurator").toUri().toString();
        Files.write(folder.resolve("config.ini"), List.of(
                "osgi.bundles=reference\\:" + configurator.replace(":", "\\:") + "@1\\:start",
                "osgi.bundles.defaultStartLevel=4",
                "osgi.framework=" + files.get("org.eclipse.osgi").toUri().toString().replace(":", "\\:"),
                "org.eclipse.equinox.simpleconfigurator.configUrl=" + list.toUri().toString().replace(":", "\\:"),
                "osgi.configuration.cascaded=false",
                "osgi.instance.area=@none",
                "osgi.user.area=@none",
                "eclipse.application=" + APPLICATION));
    }

    private static Path compileStart(Path output, Path framework) throws IOException {
        Path source = Path.of(System.getProperty("jdk.launcher.sourcefile", "releng/script/CliConfiguration.java")).toAbsolutePath().resolveSibling("CliStart.java");
        Path classes = Files.createDirectories(output.resolve("start"));
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        int failed = compiler.run(null, null, null, "--release", "21", "-d", classes.toString(), "-cp", framework.toString(), source.toString());
        if (failed != 0) {
            throw new IOException("CliStart.java does not compile");
        }
        Path jar = output.resolve("start.jar");
        try (ZipOutputStream target = new ZipOutputStream(Files.newOutputStream(jar)); Stream<Path> found = Files.walk(classes)) {
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
        String system = System.getProperty("os.name").toLowerCase();
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

    /** A first run for the framework's caches, a second one whose classes go into the archive. */
    private static void fill(List<String> options, List<String> end, Path archive) throws IOException, InterruptedException {
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        for (String option : List.of("-Dcoachline.first=true", "-XX:ArchiveClassesAtExit=" + archive)) {
            List<String> command = Stream.of(List.of(java, option), options, end, List.of("packs", "list", "--json")).flatMap(List::stream)
                    .collect(Collectors.toCollection(ArrayList::new));
            Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
            process.getOutputStream().close();
            String said = new String(process.getInputStream().readAllBytes());
            if (process.waitFor() != 0) {
                System.err.println("coachline: the command line did not start well: " + said.lines().limit(20).collect(Collectors.joining("\n")));
                return;
            }
        }
    }

    /** A word of Java's argument file: in quotes, with what a quote gives meaning to doubled. */
    private static String quoted(String word) {
        return '"' + word.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
    }
}
