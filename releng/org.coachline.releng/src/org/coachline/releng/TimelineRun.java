/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.releng;

import java.io.BufferedOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The timeline of a call of three hours with a hundred thousand moments, measured by the fragment
 * {@code org.coachline.benchmarks.window} in a workbench of the product to which it is added. The recording is made up and imported
 * by the command line first, with peaks and analysis, so that what is opened is what a user opens the morning after.
 */
final class TimelineRun {

    private static final String FRAGMENT = "org.coachline.benchmarks.window";
    private static final int USUAL_MINUTES = 180;
    private static final int RATE = 8_000;
    private static final long PATIENCE_SECONDS = 1_800;

    private final Path root;
    private final Path product;
    private final Path cli;
    private final Path work;
    private final boolean json;
    private final int minutes;
    private final String heap;

    TimelineRun(Path root, Path product, Path cli, List<String> words) throws IOException {
        this.root = root;
        this.product = product;
        this.cli = cli;
        json = words.contains("--json");
        minutes = words.contains("--minutes") ? Integer.parseInt(words.get(words.indexOf("--minutes") + 1)) : USUAL_MINUTES;
        heap = words.contains("--heap") ? words.get(words.indexOf("--heap") + 1) : "2g";
        work = Files.createTempDirectory("coachline-timeline");
    }

    void run() throws IOException, InterruptedException {
        try {
            String said = measure();
            System.out.println(json ? said : said.replace(", \"", ",\n\"").replace("\"details\": {", "\"details\": {\n"));
        } finally {
            try (Stream<Path> found = Files.walk(work)) {
                for (Path file : found.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(file);
                }
            }
        }
    }

    private String measure() throws IOException, InterruptedException {
        Path library = work.resolve("library");
        Path recording = work.resolve("three-hours.wav");
        write(recording);
        commandLine("library", "create", library.toString());
        Matcher call = Pattern.compile("\"call\"\\s*:\\s*\"([^\"]+)\"")
                .matcher(commandLine("import", "--library", library.toString(), "--json", recording.toString()));
        if (!call.find()) {
            throw new IOException("the recording was not imported");
        }
        Map<String, Bundle> bundles = new LinkedHashMap<>(Bundle.of(product));
        bundles.put(FRAGMENT, Bundle.of(Bench.jar(root, FRAGMENT), FRAGMENT));
        Path configuration = work.resolve("configuration");
        Start.write(configuration, bundles.values(), bundles.values().stream().collect(Collectors.toMap(Bundle::name, Bundle::file)),
                List.of("eclipse.application=org.coachline.rcp.application", "eclipse.product=org.coachline.rcp.product", "osgi.instance.area=@noDefault"));
        Path result = work.resolve("result");
        List<String> command = new ArrayList<>(List.of(Bench.java(), "-Xmx" + heap, "--enable-native-access=ALL-UNNAMED", "-Dcoachline.bench=" + work.resolve("events"),
                "-Dcoachline.bench.timeline=" + result, "-Dcoachline.bench.call=" + call.group(1), "-Dcoachline.library=" + library));
        if (System.getProperty("os.name").startsWith("Mac")) {
            command.add(1, "-XstartOnFirstThread");
        }
        command.addAll(Arrays.asList(System.getProperty("coachline.bench.java", "").split(" ")));
        command.removeIf(String::isEmpty);
        command.addAll(List.of("-jar", launcher(), "-configuration", configuration.toString(), "-data", work.resolve("settings").toString()));
        Process process = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(work.resolve("log").toFile()).start();
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE_SECONDS);
        while (!Files.exists(result) && process.isAlive() && System.nanoTime() < end) {
            TimeUnit.MILLISECONDS.sleep(100);
        }
        process.destroy();
        if (!process.waitFor(30, TimeUnit.SECONDS)) {
            process.destroyForcibly().waitFor();
        }
        String said = Files.exists(result) ? Files.readString(result) : "";
        if (!said.startsWith("{")) {
            Path log = work.resolve("settings/.metadata/.log");
            throw new IOException("nothing was measured: " + said + Files.readString(work.resolve("log")) + (Files.exists(log) ? Files.readString(log) : ""));
        }
        String load = Files.exists(Path.of("/proc/loadavg")) ? Files.readString(Path.of("/proc/loadavg")).strip() : "";
        return said.substring(0, said.length() - 2) + ", \"minutes\": " + minutes + ", \"processors\": " + Runtime.getRuntime().availableProcessors()
                + ", \"loadAverage\": \"" + load + "\"}}";
    }

    private String launcher() throws IOException {
        try (Stream<Path> found = Files.list(product.resolve("plugins"))) {
            return found.map(Path::toString).filter(name -> name.contains("org.eclipse.equinox.launcher_")).findFirst()
                    .orElseThrow(() -> new IOException("there is no launcher in " + product));
        }
    }

    private String commandLine(String... words) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(Bench.java(), "@" + cli.resolve("arguments")));
        command.addAll(List.of(words));
        Process process = new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT).start();
        process.getOutputStream().close();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (process.waitFor() != 0) {
            throw new IOException("this failed: " + String.join(" ", command) + ": " + said);
        }
        return said;
    }

    /** Two voices that take turns, each a minute of made-up syllables again and again, 8 kHz mu-law as a telephone leaves it. */
    private void write(Path file) throws IOException {
        byte[] minute = new byte[60 * RATE * 2];
        Random random = new Random(1);
        for (int i = 0; i < 60 * RATE; i++) {
            double time = i / (double) RATE;
            int speaking = (int) (time / 4) % 2;
            double syllable = Math.max(0, Math.sin(2 * Math.PI * 3.1 * time)) * (time % 4 < 3.4 ? 1 : 0);
            for (int channel = 0; channel < 2; channel++) {
                double tone = Math.sin(2 * Math.PI * (channel == 0 ? 190 : 120) * time) + 0.5 * Math.sin(2 * Math.PI * 900 * time);
                double value = channel == speaking ? 9_000 * syllable * tone : 0;
                minute[2 * i + channel] = muLaw((int) (value + random.nextGaussian() * 40));
            }
        }
        int bytes = minute.length * minutes;
        try (DataOutputStream out = new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(file)))) {
            out.writeBytes("RIFF");
            out.writeInt(Integer.reverseBytes(bytes + 50));
            out.writeBytes("WAVEfmt ");
            out.writeInt(Integer.reverseBytes(18));
            for (int value : new int[] {7, 2}) {
                out.writeShort(Short.reverseBytes((short) value));
            }
            out.writeInt(Integer.reverseBytes(RATE));
            out.writeInt(Integer.reverseBytes(2 * RATE));
            for (int value : new int[] {2, 8, 0}) {
                out.writeShort(Short.reverseBytes((short) value));
            }
            out.writeBytes("fact");
            out.writeInt(Integer.reverseBytes(4));
            out.writeInt(Integer.reverseBytes(bytes / 2));
            out.writeBytes("data");
            out.writeInt(Integer.reverseBytes(bytes));
            for (int i = 0; i < minutes; i++) {
                out.write(minute);
            }
        }
    }

    /** ITU-T G.711, mu-law. */
    private static byte muLaw(int sample) {
        int sign = sample < 0 ? 0x80 : 0;
        int biased = Math.min(Math.abs(sample), 32_635) + 132;
        int exponent = 24 - Integer.numberOfLeadingZeros(biased);
        return (byte) ~(sign | exponent << 4 | biased >> exponent + 3 & 0x0f);
    }
}
