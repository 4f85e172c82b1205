/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.benchmarks;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Other programs, to be measured beside ours or to make what is measured. */
final class Programs {

    private static final String NOTHING = System.getProperty("os.name").startsWith("Windows") ? "NUL" : "/dev/null";

    private Programs() {
    }

    /** A program of the PATH, if it is there. */
    static Optional<String> find(String name) {
        String path = System.getenv("PATH");
        return Arrays.stream(path == null ? new String[0] : path.split(File.pathSeparator))
                .flatMap(folder -> List.of(Path.of(folder, name), Path.of(folder, name + ".exe")).stream())
                .filter(Files::isExecutable).map(Path::toString).findFirst();
    }

    /** The file that takes everything and keeps nothing. */
    static String nothing() {
        return NOTHING;
    }

    /** Runs a program to its end; what it writes is thrown away, unless it fails. */
    static void run(List<String> command) throws IOException, InterruptedException {
        start(new ProcessBuilder(command).redirectOutput(ProcessBuilder.Redirect.DISCARD), command);
    }

    /** As {@link #run(List)}, for a program that looks for its libraries in a folder. */
    static void run(List<String> command, Path libraries) throws IOException, InterruptedException {
        ProcessBuilder builder = new ProcessBuilder(command).redirectOutput(ProcessBuilder.Redirect.DISCARD);
        builder.environment().put("LD_LIBRARY_PATH", libraries.toString());
        start(builder, command);
    }

    /** Runs a program to its end and gives back what it wrote. */
    static String output(List<String> command) throws IOException, InterruptedException {
        return start(new ProcessBuilder(command), command);
    }

    private static String start(ProcessBuilder builder, List<String> command) throws IOException, InterruptedException {
        Path complaints = Files.createTempFile("coachline-program", ".log");
        try {
            Process process = builder.redirectError(complaints.toFile()).redirectInput(ProcessBuilder.Redirect.from(new File(NOTHING))).start();
            String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            int code = process.waitFor();
            if (code != 0) {
                throw new IOException(String.join(" ", command) + " failed (" + code + "): " + Files.readString(complaints).strip());
            }
            return said;
        } finally {
            Files.deleteIfExists(complaints);
        }
    }
}
