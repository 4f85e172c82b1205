/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.benchmarks;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * The same rows written by libxlsxwriter, a library in C, for a comparison side by side: where this machine has a C compiler and the library
 * (Debian's {@code libxlsxwriter-dev}); else it says what is missing.
 */
final class Xlsxwriter {

    private static final int PATIENCE_SECONDS = 120;
    private static final String SOURCE = "evidence_rows.c";

    /**
     * How long a run took.
     *
     * @param millis          by the clock
     * @param processorMillis of the processor
     */
    record Run(double millis, double processorMillis) {
    }

    private final Path folder;
    private final Path program;
    private final String missing;

    private Xlsxwriter(Path folder, Path program, String missing) {
        this.folder = folder;
        this.program = program;
        this.missing = missing;
    }

    /** Compiles the program. */
    static Xlsxwriter in(Path folder) throws IOException {
        Path source = folder.resolve(SOURCE);
        Path program = folder.resolve("evidence_rows");
        try (InputStream in = Xlsxwriter.class.getResourceAsStream(SOURCE)) {
            if (in == null) {
                throw new IOException(SOURCE);
            }
            Files.copy(in, source, StandardCopyOption.REPLACE_EXISTING);
        }
        String said;
        try {
            said = run(List.of("cc", "-O2", "-o", program.toString(), source.toString(), "-lxlsxwriter"));
        } catch (IOException e) {
            return new Xlsxwriter(folder, program, "there is no C compiler");
        }
        return new Xlsxwriter(folder, program, Files.isExecutable(program) ? ""
                : said.contains("xlsxwriter") ? "libxlsxwriter is not installed (Debian: libxlsxwriter-dev)" : "its C program does not compile: " + said.strip());
    }

    /** Why it cannot be compared with; empty when it can. */
    String missing() {
        return missing;
    }

    /** Writes rows. */
    Run write(int rows) throws IOException {
        String[] answer = run(List.of(program.toString(), Integer.toString(rows), folder.resolve("c.xlsx").toString())).strip().split(" ");
        return new Run(Double.parseDouble(answer[0]), Double.parseDouble(answer[1]));
    }

    private static String run(List<String> words) throws IOException {
        Process process = new ProcessBuilder(words).redirectErrorStream(true).start();
        try {
            String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            if (!process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                process.destroyForcibly();
                throw new IOException(words.get(0) + " does not end");
            }
            return said;
        } catch (InterruptedException e) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
            throw new IOException(e);
        }
    }
}
