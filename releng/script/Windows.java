/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */

import java.io.File;
import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What the shell script {@code coachline} does on Linux and macOS, for Windows: finds a Maven, builds what changed, runs, tests and
 * packs. {@code coachline.cmd} finds the JDK that runs this file as it is. Nothing in it needs Windows, so that it can be tried
 * anywhere.
 */
final class Windows {

    private static final String USAGE = """
            Usage: coachline.cmd [COMMAND]

              (no command)        build what changed and open the workbench on the sample library
              demo                do the main job without a window, and say where the results are
              cli ARGUMENTS...    the command line; "coachline.cmd cli --help" lists what it can do
              test [MAVEN...]     run every test
              build               leave installable archives for each platform and an update site in target\\dist
              bench [NAME]        list the benchmarks, or run one; --json prints JSON, --runs N repeats it N times
              generate            write the EMF model code anew from the models
              notice              write NOTICE anew from what the product ships
              api                 write releng/api anew: the signatures that partners may rely on until the next major version
              help, --help        this text

            Java 21 or newer (a JDK) and Maven are needed; a Maven that is too old fetches a newer one by itself.
            """;
    private static final boolean IS_WINDOWS = System.getProperty("os.name").startsWith("Windows");
    private static final String MVN = IS_WINDOWS ? "mvn.cmd" : "mvn";
    private static final String EXE = IS_WINDOWS ? ".exe" : "";
    private static final int[] MAVEN_NEEDED = {3, 9, 9};
    private static final String MAVEN_FETCHED = "3.9.11";
    private static final Pattern MAVEN_SAYS = Pattern.compile("Apache Maven (\\d+)\\.(\\d+)\\.(\\d+)");
    private static final Set<String> NO_SOURCES = Set.of("target", "bin", ".settings");
    private static final List<String> INPUTS = List.of("pom.xml", ".mvn", "target-platform", "bundles", "features", "releng/org.coachline.product",
            "releng/org.coachline.releng");
    /** The workbench ends with this when it wants to be started again. */
    private static final int AGAIN = 23;

    private final Path root;
    private final Path state;
    private final Path product;
    private final Path jdk = Path.of(System.getProperty("java.home"));
    private Path maven;

    private Windows(Path root) {
        this.root = root;
        state = root.resolve(".coachline");
        product = root.resolve("releng/org.coachline.product/target/products/org.coachline.product").resolve(IS_WINDOWS ? "win32/win32/x86_64" : "linux/gtk/x86_64");
    }

    /** What keeps a command from being done, in a sentence. */
    private static final class Stopped extends Exception {
        private static final long serialVersionUID = 1L;

        Stopped(String message) {
            super(message);
        }
    }

    /**
     * Does what the words say and ends with its exit code.
     *
     * @param arguments the root of the source tree, and the words
     * @throws InterruptedException when it is interrupted
     */
    public static void main(String[] arguments) throws InterruptedException {
        int code;
        try {
            Windows script = new Windows(Path.of(arguments[0]).toAbsolutePath().normalize());
            code = script.run(arguments.length > 1 ? arguments[1] : "run", Arrays.asList(arguments).subList(Math.min(2, arguments.length), arguments.length));
        } catch (Stopped e) {
            say(e.getMessage());
            code = 1;
        } catch (IOException e) {
            say("reading or writing failed: " + e);
            code = 1;
        }
        System.exit(code);
    }

    private static void say(String words) {
        System.err.println("coachline: " + words);
    }

    private int run(String command, List<String> rest) throws IOException, InterruptedException, Stopped {
        Files.createDirectories(state);
        switch (command) {
            case "run":
                return workbench(rest);
            case "cli":
                return commandLine(rest);
            case "demo":
                return commandLine(with(List.of("demo"), rest));
            case "test":
                return test(rest);
            case "build":
                return archives(rest);
            case "bench":
                return bench(rest);
            case "generate":
                return maven(List.of("-q", "-pl", "releng/org.coachline.generator", "compile", "exec:java"));
            case "api":
                return maven(List.of("-q", "-pl", "tests/org.coachline.api.tests", "-am", "-Dtest=ApiTest", "-Dsurefire.failIfNoSpecifiedTests=false",
                        "-Dcoachline.api=write", "verify"));
            case "notice":
                build();
                return tool(List.of("Notice", "write", root.toString()));
            case "help", "--help", "-h":
                System.out.print(USAGE);
                return 0;
            default:
                say("there is no command '" + command + "'");
                System.err.print(USAGE);
                return 2;
        }
    }

    private int workbench(List<String> rest) throws IOException, InterruptedException, Stopped {
        build();
        Path launcher;
        try (Stream<Path> plugins = Files.list(product.resolve("plugins"))) {
            launcher = plugins.filter(each -> each.getFileName().toString().matches("org\\.eclipse\\.equinox\\.launcher_.*\\.jar")).findFirst()
                    .orElseThrow(() -> new Stopped("the product has no launcher: delete " + state + " and start again"));
        }
        int code = AGAIN;
        while (code == AGAIN) {
            code = call(root, with(List.of(program("java"), "-Xmx2g", "--enable-native-access=ALL-UNNAMED", "-XX:SharedArchiveFile=" + state.resolve("workbench.jsa"),
                    "-XX:+AutoCreateSharedArchive", "-Xlog:disable", "-jar", launcher.toString()), rest), true);
        }
        return code;
    }

    private int commandLine(List<String> words) throws IOException, InterruptedException, Stopped {
        build();
        // What was installed into the product since, or taken out, is no part of the command line that was made ready before.
        Path list = product.resolve("configuration/org.eclipse.equinox.simpleconfigurator/bundles.info");
        Path ready = state.resolve("cli/arguments");
        if (!Files.exists(ready) || Files.exists(list) && Files.getLastModifiedTime(list).compareTo(Files.getLastModifiedTime(ready)) > 0) {
            prepareCommandLine();
        }
        // In the folder that the user is in: names of files are meant from there.
        return call(Path.of("").toAbsolutePath(), with(List.of(program("java"), "@" + state.resolve("cli/arguments")), words), true);
    }

    private int test(List<String> rest) throws IOException, InterruptedException, Stopped {
        for (String part : List.of("tests", "releng", "examples")) {
            try (Stream<Path> modules = Files.list(root.resolve(part))) {
                for (Path module : modules.toList()) {
                    delete(module.resolve("target/surefire-reports"));
                }
            }
        }
        begin();
        int failed = maven(with(List.of("--fail-at-end", "verify"), rest));
        if (failed == 0 && rest.isEmpty()) {
            failed = tool(List.of("Notice", "check", root.toString()));
        }
        if (failed == 0 && rest.isEmpty()) {
            end();
        }
        int told = tool(rest.contains("-pl") ? List.of("TestSummary", root.toString(), "--some") : List.of("TestSummary", root.toString()));
        return failed == 0 ? told : 1;
    }

    private int archives(List<String> rest) throws IOException, InterruptedException, Stopped {
        begin();
        if (maven(with(List.of("-DskipTests", "verify"), rest)) != 0) {
            return 1;
        }
        end();
        Path dist = root.resolve("target/dist");
        delete(dist);
        int checked = tool(List.of("Notice", "check", root.toString()));
        return checked == 0 ? tool(List.of("Archives", root.toString(), dist.toString())) : checked;
    }

    private int bench(List<String> rest) throws IOException, InterruptedException, Stopped {
        if (rest.isEmpty()) {
            return tool(List.of("Bench", "-", "-", "-"));
        }
        begin();
        if (maven(List.of("-q", "-DskipTests", "package")) != 0) {
            return 1;
        }
        end();
        return tool(with(List.of("Bench", root.toString(), product.toString(), state.resolve("cli").toString()), rest));
    }

    // ---- what was built

    private void build() throws IOException, InterruptedException, Stopped {
        if (!isChanged()) {
            return;
        }
        say("building what changed (the first time this fetches what the build needs, which can take some minutes)");
        begin();
        if (maven(List.of("-q", "-pl", "releng/org.coachline.product", "-am", "-DskipTests", "package")) != 0) {
            throw new Stopped("the build failed: see the lines marked ERROR above");
        }
        end();
    }

    /** Files are compared with the moment the build began, folders with the moment it ended: the build itself leaves folders. */
    private boolean isChanged() throws IOException {
        Path begin = state.resolve("built.begin");
        Path end = state.resolve("built.end");
        if (!Files.exists(begin) || !Files.exists(end) || !Files.isDirectory(product.resolve("plugins")) || !Files.exists(state.resolve("cli/arguments"))) {
            return true;
        }
        FileTime began = Files.getLastModifiedTime(begin);
        FileTime ended = Files.getLastModifiedTime(end);
        boolean[] changed = {false};
        for (String input : INPUTS) {
            Files.walkFileTree(root.resolve(input), new SimpleFileVisitor<>() {
                @Override
                public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
                    return isSource(folder) ? seen(attributes, ended) : FileVisitResult.SKIP_SUBTREE;
                }

                @Override
                public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                    return isSource(file) ? seen(attributes, began) : FileVisitResult.CONTINUE;
                }

                private FileVisitResult seen(BasicFileAttributes attributes, FileTime since) {
                    changed[0] |= attributes.lastModifiedTime().compareTo(since) > 0;
                    return changed[0] ? FileVisitResult.TERMINATE : FileVisitResult.CONTINUE;
                }
            });
        }
        return changed[0];
    }

    private static boolean isSource(Path place) {
        String name = String.valueOf(place.getFileName());
        return !NO_SOURCES.contains(name) && !name.startsWith(".polyglot") && !name.startsWith(".tycho");
    }

    private void begin() throws IOException, InterruptedException, Stopped {
        if (maven == null) {
            maven = findMaven();
        }
        tool(List.of("SpeechModel", root.toString(), cache().toString()));
        stamp("building.begin");
    }

    private void end() throws IOException, InterruptedException, Stopped {
        if (!Files.isDirectory(product.resolve("plugins"))) {
            throw new Stopped("the build left no product for this platform.");
        }
        Files.writeString(state.resolve("product"), product + System.lineSeparator());
        Files.move(state.resolve("building.begin"), state.resolve("built.begin"), StandardCopyOption.REPLACE_EXISTING);
        prepareCommandLine();
        stamp("built.end");
    }

    private void prepareCommandLine() throws IOException, InterruptedException, Stopped {
        Path cli = state.resolve("cli");
        delete(cli);
        if (tool(List.of("CliConfiguration", product.toString(), cli.toString(), root.resolve("releng/org.coachline.releng/start/CliStart.java").toString())) != 0) {
            throw new Stopped("the command line could not be made ready");
        }
    }

    private void stamp(String name) throws IOException {
        Path file = state.resolve(name);
        Files.deleteIfExists(file);
        Files.createFile(file);
    }

    /** Runs one of our Java programs in releng/org.coachline.releng, compiled anew when a source changed. */
    private int tool(List<String> words) throws IOException, InterruptedException, Stopped {
        Path tools = state.resolve("tools");
        Path stamp = tools.resolve("built");
        List<Path> sources;
        try (Stream<Path> found = Files.walk(root.resolve("releng/org.coachline.releng/src"))) {
            sources = found.filter(Files::isRegularFile).toList();
        }
        boolean stale = !Files.exists(stamp);
        for (Path source : sources) {
            stale = stale || Files.getLastModifiedTime(source).compareTo(Files.getLastModifiedTime(stamp)) > 0;
        }
        if (stale) {
            delete(tools);
            Files.createDirectories(tools);
            List<String> compile = new ArrayList<>(List.of(program("javac"), "--release", "21", "-d", tools.toString()));
            sources.stream().map(Path::toString).filter(name -> name.endsWith(".java")).forEach(compile::add);
            if (call(root, compile, false) != 0) {
                throw new Stopped("the tools in releng could not be compiled");
            }
            Files.createFile(stamp);
        }
        return call(root, with(List.of(program("java"), "-XX:TieredStopAtLevel=1", "-cp", tools.toString(), "org.coachline.releng.Tools"), words), true);
    }

    // ---- Maven

    private int maven(List<String> words) throws IOException, InterruptedException, Stopped {
        if (maven == null) {
            maven = findMaven();
        }
        return call(root, with(List.of(maven.toString(), "-B", "-ntp"), words), false);
    }

    private Path cache() throws IOException {
        String local = System.getenv("LOCALAPPDATA");
        return Files.createDirectories(local == null ? state.resolve("cache") : Path.of(local, "coachline", "cache"));
    }

    private Path findMaven() throws IOException, InterruptedException, Stopped {
        Path cache = cache();
        Path fetched = cache.resolve("apache-maven-" + MAVEN_FETCHED).resolve("bin").resolve(MVN);
        List<Path> places = new ArrayList<>();
        if (System.getenv("MAVEN_HOME") != null) {
            places.add(Path.of(System.getenv("MAVEN_HOME"), "bin", MVN));
        }
        for (String folder : System.getenv().getOrDefault("PATH", "").split(Pattern.quote(File.pathSeparator))) {
            if (!folder.isBlank()) {
                places.add(Path.of(folder.replace("\"", ""), MVN));
            }
        }
        places.add(fetched);
        Path old = null;
        for (Path place : places) {
            int[] version = Files.isRegularFile(place) ? versionOf(place, cache) : null;
            if (version != null && Arrays.compare(version, MAVEN_NEEDED) >= 0) {
                return place;
            }
            old = version != null && old == null ? place : old;
        }
        if (old == null) {
            throw new Stopped("no Maven was found: install one (any version), or point MAVEN_HOME at one; maven.apache.org has it.");
        }
        say("this Maven is too old for the build: fetching " + MAVEN_FETCHED + " with it (once, into " + cache + ")");
        // In a folder of its own: the extensions of this source tree would stop an old Maven.
        call(cache, List.of(old.toString(), "-B", "-q", "org.apache.maven.plugins:maven-dependency-plugin:3.8.1:unpack",
                "-Dartifact=org.apache.maven:apache-maven:" + MAVEN_FETCHED + ":zip:bin", "-DoutputDirectory=" + cache), false);
        if (!Files.isRegularFile(fetched)) {
            throw new Stopped("Maven " + MAVEN_FETCHED + " could not be fetched: is there a network? Otherwise install it from maven.apache.org and point "
                    + "MAVEN_HOME at it.");
        }
        fetched.toFile().setExecutable(true);
        return fetched;
    }

    /** The version of a Maven, or null when it does not answer. */
    private int[] versionOf(Path program, Path folder) throws InterruptedException {
        try {
            ProcessBuilder asking = new ProcessBuilder(program.toString(), "-v").directory(folder.toFile()).redirectError(ProcessBuilder.Redirect.DISCARD);
            asking.environment().put("JAVA_HOME", jdk.toString());
            Process process = asking.start();
            process.getOutputStream().close();
            Matcher said = MAVEN_SAYS.matcher(new String(process.getInputStream().readAllBytes()));
            process.waitFor();
            return said.find() ? new int[] {Integer.parseInt(said.group(1)), Integer.parseInt(said.group(2)), Integer.parseInt(said.group(3))} : null;
        } catch (IOException e) {
            return null;
        }
    }

    // ---- processes and files

    private String program(String name) {
        return jdk.resolve("bin").resolve(name + EXE).toString();
    }

    private int call(Path folder, List<String> words, boolean input) throws IOException, InterruptedException {
        ProcessBuilder process = new ProcessBuilder(words).directory(folder.toFile()).inheritIO();
        process.environment().put("JAVA_HOME", jdk.toString());
        if (!input) {
            // So that nothing can wait for an answer.
            process.redirectInput(ProcessBuilder.Redirect.PIPE);
        }
        Process started = process.start();
        if (!input) {
            started.getOutputStream().close();
        }
        return started.waitFor();
    }

    private static List<String> with(List<String> first, List<String> rest) {
        return Stream.concat(first.stream(), rest.stream()).toList();
    }

    private static void delete(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return;
        }
        List<Path> found;
        try (Stream<Path> all = Files.walk(folder)) {
            found = new ArrayList<>(all.toList());
        }
        for (int i = found.size() - 1; i >= 0; i--) {
            Files.delete(found.get(i));
        }
    }
}
