/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.releng;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Lists the benchmarks and runs one.
 *
 * <p>Run as {@code Bench ROOT PRODUCT CLI} to list them, and with a name and {@code [--json] [--runs N] [--recording FILE]}
 * behind that to run one. {@code CLI} is the folder that {@link CliConfiguration} wrote.
 */
public final class Bench {

    private static final Map<String, String> NAMES = new LinkedHashMap<>();

    static {
        NAMES.put("start", "start to a usable window against a bare workbench's; a call's opening to its drawn waveform; saving 1,000 moments");
        NAMES.put("timeline", "a call of 3 hours with 100,000 moments in the workbench: opening, frames, edits, heap (--minutes N, --heap SIZE)");
        NAMES.put("save", "saving, journalling and loading a review of 1,000 moments; opening a library of 10,000 calls (--calls N)");
        NAMES.put("intake", "a recorder's tree of 10,000 files: until the first call is listed, and all; a second look; heap (--files N)");
        NAMES.put("insight", "questions about one agent to a library of 100,000 calls and 2,000,000 moments, warm (--calls N, --moments M, --seed S, --library DIR)");
        NAMES.put("day", "Today, an agent's page, ranking, audit trail, retention, erasure and backup at 100,000 calls and 1,000,000 entries (--calls N, --moments M, --entries E, --library DIR)");
        NAMES.put("workbook", "2,000 plans as workbooks, and a sheet of 100,000 evidence rows of 12 cells, warm, in 64 MB (--plans N, --rows N)");
        NAMES.put("audio", "an hour of stereo: peaks, decoding, first pixels, analysis, heap; beside cat, audiowaveform and ffmpeg (--minutes N)");
        NAMES.put("peaks", "the peaks of an hour of stereo, warm and in process; synthesises 700 MB (--minutes N for shorter ones)");
        NAMES.put("fuzz", "files changed at random for every reader, in 24 MB of memory (--mutations N, --seed S, --keep FOLDER for what breaks one)");
    }

    private Bench() {
    }

    /**
     * Lists or runs.
     *
     * @param arguments the source tree, the product, the command line's folder, then the user's words
     * @throws IOException when something cannot be read, written or started
     * @throws InterruptedException when interrupted
     */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        List<String> words = List.of(arguments).subList(3, arguments.length);
        if (words.isEmpty()) {
            NAMES.forEach((name, meaning) -> System.out.printf("%-8s %s%n", name, meaning));
            return;
        }
        Path root = Path.of(arguments[0]);
        Path product = Path.of(arguments[1]);
        Path cli = Path.of(arguments[2]);
        List<String> rest = words.subList(1, words.size());
        switch (words.getFirst()) {
            case "start" -> new StartBench(root, product, cli, rest).run();
            case "timeline" -> new TimelineRun(root, product, cli, rest).run();
            case "audio" -> System.exit(run(root, product, "AudioBenchmark", with("--root", root.toString(), rest)));
            case "peaks" -> System.exit(run(root, product, "PeaksBenchmark", rest));
            case "fuzz" -> System.exit(start(fuzz(root, product, rest)));
            case "intake" -> System.exit(run(root, product, "IntakeBenchmark", rest));
            case "insight" -> System.exit(run(root, product, "InsightBenchmark", rest));
            case "day" -> System.exit(run(root, product, "DayBenchmark", rest));
            case "workbook" -> System.exit(start(inProcess(List.of(jar(root, "org.coachline.benchmarks")), product, "-Xmx64m", "org.coachline.benchmarks.WorkbookBenchmark", rest)));
            case "save" -> System.exit(run(root, product, "SaveBenchmark", rest));
            default -> {
                System.err.println("coachline: there is no benchmark '" + words.getFirst() + "'; there are: " + String.join(", ", NAMES.keySet()));
                System.exit(2);
            }
        }
    }

    private static int run(Path root, Path product, String name, List<String> rest) throws IOException, InterruptedException {
        return start(inProcess(root, product, name, rest));
    }

    private static List<String> with(String option, String value, List<String> rest) {
        List<String> words = new ArrayList<>(List.of(option, value));
        words.addAll(rest);
        return words;
    }

    private static int start(List<String> command) throws IOException, InterruptedException {
        return new ProcessBuilder(command).inheritIO().start().waitFor();
    }

    /** What is tried stands beside the tests, a share of which it is. */
    private static List<String> fuzz(Path root, Path product, List<String> rest) throws IOException {
        Path tests = root.resolve("tests");
        List<Path> jars = List.of(jarIn(tests, "org.coachline.audio.tests"), jarIn(tests, "org.coachline.testsupport"));
        return inProcess(jars, product, "-Xmx24m", "org.coachline.audio.fuzz.Fuzz", rest);
    }

    /**
     * The command that runs a benchmark of {@code org.coachline.benchmarks} with the product's bundles on the class path.
     *
     * @param root the source tree
     * @param product the product's folder
     * @param name the class
     * @param rest its arguments
     * @return the command
     * @throws IOException when the product cannot be read
     */
    static List<String> inProcess(Path root, Path product, String name, List<String> rest) throws IOException {
        // Speech with known turns stands beside the tests that need it too.
        List<Path> jars = List.of(jar(root, "org.coachline.benchmarks"), jarIn(root.resolve("tests"), "org.coachline.testsupport"));
        return inProcess(jars, product, "-Xmx2g", "org.coachline.benchmarks." + name, rest);
    }

    private static List<String> inProcess(List<Path> jars, Path product, String memory, String type, List<String> rest) throws IOException {
        List<String> path = new ArrayList<>(jars.stream().map(Path::toString).toList());
        Reach.withoutWindows(Bundle.of(product)).values().forEach(bundle -> path.add(bundle.file().toString()));
        List<String> command = new ArrayList<>(List.of(java(), "--enable-native-access=ALL-UNNAMED", memory, "-cp",
                String.join(File.pathSeparator, path), type));
        command.addAll(rest);
        return command;
    }

    /**
     * The jar of a benchmark's bundle.
     *
     * @param root the source tree
     * @param bundle its symbolic name
     * @return the jar
     * @throws IOException when it was not built
     */
    static Path jar(Path root, String bundle) throws IOException {
        return jarIn(root.resolve("releng/benchmarks"), bundle);
    }

    private static Path jarIn(Path folder, String bundle) throws IOException {
        Path target = folder.resolve(bundle).resolve("target");
        try (Stream<Path> found = Files.list(target)) {
            return found.filter(file -> file.getFileName().toString().matches(bundle + "-[\\d.]+(-SNAPSHOT)?\\.jar")).findFirst()
                    .orElseThrow(() -> new IOException("there is no jar of " + bundle + " in " + target));
        }
    }

    /** The Java that runs this. */
    static String java() {
        return Path.of(System.getProperty("java.home"), "bin", "java").toString();
    }
}
