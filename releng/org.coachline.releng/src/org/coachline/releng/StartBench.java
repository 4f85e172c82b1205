/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.releng;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * How long a user waits for the window, for a call and for a save.
 *
 * <p>Each start is a process of its own, from its launch to the line that the application writes when its window answers
 * (the system property {@code coachline.bench} names the file). Workbench and bare workbench run in turn, with the same
 * Java, the same options and their caches filled by one start that is not counted. The call is opened as a double click
 * does, in a window that stands and has done the quiet work that follows a start ({@code readyMs} says when that is).
 */
final class StartBench {

    private static final int USUAL_RUNS = 7;
    /** Each is the median of many saves already. */
    private static final int SAVE_RUNS = 3;
    private static final long PATIENCE_MILLIS = 120_000;
    private static final String BARE = "org.coachline.benchmarks.bare";
    /** What a window of the platform needs and nothing requires by name. */
    private static final List<String> PLATFORM = List.of("org.eclipse.osgi", "org.eclipse.equinox.simpleconfigurator",
            "org.eclipse.equinox.launcher", "org.eclipse.equinox.app", "org.eclipse.core.runtime", "org.apache.felix.scr",
            "org.eclipse.equinox.event", "org.eclipse.swt.svg", "org.eclipse.ui.themes", "org.eclipse.e4.ui.swt.gtk");

    private final Path root;
    private final Path product;
    private final Path cli;
    private final Path work;
    private final boolean json;
    private final int runs;
    private final Path recording;

    StartBench(Path root, Path product, Path cli, List<String> words) throws IOException {
        this.root = root;
        this.product = product;
        this.cli = cli;
        json = words.contains("--json");
        runs = words.contains("--runs") ? Integer.parseInt(words.get(words.indexOf("--runs") + 1)) : USUAL_RUNS;
        recording = words.contains("--recording") ? Path.of(words.get(words.indexOf("--recording") + 1)).toAbsolutePath() : sample();
        work = Files.createTempDirectory("coachline-bench");
    }

    void run() throws IOException, InterruptedException {
        try {
            Map<String, List<Double>> figures = measure();
            System.out.println(json ? json(figures) : table(figures));
        } finally {
            try (Stream<Path> found = Files.walk(work)) {
                for (Path file : found.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(file);
                }
            }
        }
    }

    private Map<String, List<Double>> measure() throws IOException, InterruptedException {
        Path library = work.resolve("library");
        commandLine("library", "create", library.toString());
        String call = first("\"call\"\\s*:\\s*\"([^\"]+)\"", commandLine("import", "--library", library.toString(), "--json", recording.toString()));
        Path bare = work.resolve("bare");
        Map<String, Bundle> bundles = Bundle.of(product);
        bundles.put(BARE, Bundle.of(Bench.jar(root, BARE), BARE));
        List<String> roots = new ArrayList<>(PLATFORM);
        roots.add(BARE);
        Map<String, Bundle> reached = Reach.from(bundles, roots);
        reached.remove("org.eclipse.osgi.compatibility.state");
        Start.write(bare, reached.values(), reached.values().stream().collect(Collectors.toMap(Bundle::name, Bundle::file)),
                List.of("eclipse.application=" + BARE + ".application", "eclipse.product=" + BARE + ".product", "osgi.instance.area=@noDefault"));

        Map<String, List<Double>> figures = new LinkedHashMap<>();
        for (String name : List.of("windowMs", "bareWindowMs", "openToWaveformMs", "saveReviewMs", "readyMs")) {
            figures.put(name, new ArrayList<>());
        }
        List<String> ours = List.of("-Dcoachline.library=" + library);
        List<String> opening = List.of("-Dcoachline.library=" + library, "-Dcoachline.open=" + call);
        Path configuration = work.resolve("product");
        fillCaches(configuration);
        for (int run = 0; run <= runs; run++) {
            Timed full = start(configuration, ours, "window-usable");
            Timed least = start(bare, List.of(), "window-usable");
            Timed open = start(configuration, opening, "waveform-drawn");
            if (run > 0) {
                figures.get("windowMs").add(full.since("window-usable"));
                figures.get("bareWindowMs").add(least.since("window-usable"));
                figures.get("readyMs").add(open.since("ready"));
                figures.get("openToWaveformMs").add(open.since("waveform-drawn") - open.since("open-requested"));
            }
        }
        for (int run = 0; run < SAVE_RUNS; run++) {
            figures.get("saveReviewMs").add(Double.parseDouble(first("\"saveReviewMs\": ([\\d.]+)",
                    said(Bench.inProcess(root, product, "SaveBenchmark", List.of("--json", "--calls", "100"))))));
        }
        return figures;
    }

    /** When a process was launched and what it wrote down since, in milliseconds since 1970. */
    private record Timed(long launched, Map<String, Long> events) {

        double since(String event) {
            return events.get(event) - launched;
        }
    }

    /** The platform writes its caches when it ends in order, which a measured workbench does not: the command line does. */
    private void fillCaches(Path configuration) throws IOException, InterruptedException {
        List<String> command = List.of(Bench.java(), "-jar", launcher(), "-configuration", configuration.toString(),
                "-data", configuration + ".settings", "-application", "org.coachline.cli.app", "-nosplash", "--help");
        new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(work.resolve("log").toFile()).start().waitFor();
    }

    private String launcher() throws IOException {
        try (Stream<Path> found = Files.list(product.resolve("plugins"))) {
            return found.map(Path::toString).filter(name -> name.contains("org.eclipse.equinox.launcher_")).findFirst()
                    .orElseThrow(() -> new IOException("there is no launcher in " + product));
        }
    }

    /** Starts a workbench, waits for an event and ends it. */
    private Timed start(Path configuration, List<String> properties, String event) throws IOException, InterruptedException {
        Path file = work.resolve("events");
        Files.deleteIfExists(file);
        List<String> command = new ArrayList<>(List.of(Bench.java(), "-Xmx2g", "--enable-native-access=ALL-UNNAMED",
                "-XX:SharedArchiveFile=" + configuration + ".jsa", "-XX:+AutoCreateSharedArchive", "-Xlog:disable",
                "-Dcoachline.bench=" + file));
        if (System.getProperty("os.name").startsWith("Mac")) {
            command.add(1, "-XstartOnFirstThread");
        }
        command.addAll(properties);
        command.addAll(List.of("-jar", launcher(), "-configuration", configuration.toString(), "-data", configuration + ".settings"));
        long launched = System.currentTimeMillis();
        Process process = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(work.resolve("log").toFile()).start();
        Map<String, Long> events = Map.of();
        while (!events.containsKey(event)) {
            if (System.currentTimeMillis() - launched > PATIENCE_MILLIS || !process.isAlive() && !events(file).containsKey(event)) {
                process.destroyForcibly();
                throw new IOException("the workbench never wrote '" + event + "': " + Files.readString(work.resolve("log")).strip()
                        + logged(Path.of(configuration + ".settings/.metadata/.log")));
            }
            TimeUnit.MILLISECONDS.sleep(10);
            events = events(file);
        }
        process.destroy();
        if (!process.waitFor(30, TimeUnit.SECONDS)) {
            process.destroyForcibly().waitFor();
        }
        return new Timed(launched, events);
    }

    private static String logged(Path log) throws IOException {
        return Files.exists(log) ? "\n" + Files.readString(log).strip() : "";
    }

    private static Map<String, Long> events(Path file) throws IOException {
        Map<String, Long> events = new LinkedHashMap<>();
        if (Files.exists(file)) {
            for (String line : Files.readAllLines(file)) {
                String[] parts = line.split(" ");
                if (parts.length == 2) {
                    events.putIfAbsent(parts[0], Long.parseLong(parts[1]));
                }
            }
        }
        return events;
    }

    private String commandLine(String... words) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(Bench.java(), "@" + cli.resolve("arguments")));
        command.addAll(List.of(words));
        return said(command);
    }

    private static String said(List<String> command) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT).start();
        process.getOutputStream().close();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (process.waitFor() != 0) {
            throw new IOException("this failed: " + String.join(" ", command) + ": " + said);
        }
        return said;
    }

    private static String first(String pattern, String text) throws IOException {
        Matcher matcher = Pattern.compile(pattern).matcher(text);
        if (!matcher.find()) {
            throw new IOException("nothing like " + pattern + " was answered: " + text);
        }
        return matcher.group(1);
    }

    /** A sample call: the first by name. */
    private Path sample() throws IOException {
        try (Stream<Path> found = Files.walk(root.resolve("bundles/org.coachline.samples"))) {
            return found.filter(file -> file.toString().endsWith(".wav") && !file.toString().contains("target")).sorted().findFirst()
                    .orElseThrow(() -> new IOException("there is no sample call; name one with --recording"));
        }
    }

    private static double median(List<Double> values) {
        List<Double> sorted = values.stream().sorted().toList();
        int middle = sorted.size() / 2;
        return sorted.size() % 2 == 1 ? sorted.get(middle) : (sorted.get(middle - 1) + sorted.get(middle)) / 2;
    }

    private String json(Map<String, List<Double>> figures) {
        List<String> members = new ArrayList<>();
        figures.forEach((name, values) -> members.add(format("  \"%s\": %.1f", name, median(values))));
        members.add(format("  \"windowToBare\": %.2f", median(figures.get("windowMs")) / median(figures.get("bareWindowMs"))));
        members.add("  \"ranges\": {" + figures.entrySet().stream().map(entry -> format("\"%s\": [%.1f, %.1f]", entry.getKey(),
                entry.getValue().stream().min(Comparator.naturalOrder()).orElseThrow(),
                entry.getValue().stream().max(Comparator.naturalOrder()).orElseThrow())).collect(Collectors.joining(", ")) + '}');
        members.add(format("  \"runs\": %d", runs));
        members.add("  \"recording\": \"" + recording.getFileName() + '"');
        members.add("  \"java\": \"" + System.getProperty("java.version") + '"');
        return "{\n" + String.join(",\n", members) + "\n}";
    }

    private String table(Map<String, List<Double>> figures) {
        StringBuilder text = new StringBuilder();
        figures.forEach((name, values) -> text.append(format("%-18s %8.1f   (%.1f to %.1f)%n", name, median(values),
                values.stream().min(Comparator.naturalOrder()).orElseThrow(), values.stream().max(Comparator.naturalOrder()).orElseThrow())));
        text.append(format("the window takes %.2f times as long as a bare one; medians of %d starts, %s opened",
                median(figures.get("windowMs")) / median(figures.get("bareWindowMs")), runs, recording.getFileName()));
        return text.toString();
    }

    private static String format(String pattern, Object... values) {
        return String.format(Locale.ROOT, pattern, values);
    }
}
