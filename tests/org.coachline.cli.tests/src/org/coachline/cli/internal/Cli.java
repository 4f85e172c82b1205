/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.cli.internal;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.coachline.extension.Guard;
import org.coachline.extension.GuestChoices;
import org.coachline.extension.GuestRegistry;
import org.coachline.testsupport.GuestHouse;

/** Runs the command line in a folder, as a process would, and keeps what it said. */
final class Cli {

    static final Clock CLOCK = Clock.fixed(Instant.parse("2026-03-09T08:00:00Z"), ZoneOffset.UTC);

    private final Path folder;
    private final Packs packs;
    private final GuestRegistry guests;
    private final Context.Samples samples;

    /** With two small packs and no samples. */
    Cli(Path folder) {
        this(folder, new TestPacks(), new SampleFiles());
    }

    Cli(Path folder, Packs packs, Context.Samples samples) {
        this(folder, packs, samples, nobody());
    }

    /** No code of partners. */
    static GuestRegistry nobody() {
        return new GuestRegistry(new GuestHouse("org.example.nothing.point", "guest").registry(), new Guard(), GuestChoices.none());
    }

    /** With partners' code. */
    Cli(Path folder, GuestRegistry guests) {
        this(folder, new TestPacks(), new SampleFiles(), guests);
    }

    Cli(Path folder, Packs packs, Context.Samples samples, GuestRegistry guests) {
        this.guests = guests;
        this.folder = folder;
        this.packs = packs;
        this.samples = samples;
    }

    /**
     * What a run said.
     *
     * @param code the exit code
     * @param out  standard output
     * @param err  standard error
     */
    record Answer(int code, String out, String err) {

        JsonNode json() throws IOException {
            return new ObjectMapper().readTree(out);
        }

        String line() {
            return out.strip();
        }
    }

    Answer run(String... words) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        return run(out, false, words);
    }

    Answer run(OutputStream out, boolean interrupted, String... words) {
        return run(out, false, interrupted, words);
    }

    /** As somebody sees it who watches. */
    Answer watched(String... words) {
        return run(new ByteArrayOutputStream(), true, false, words);
    }

    private Answer run(OutputStream out, boolean terminal, boolean interrupted, String... words) {
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        Context context = new Context(out, StandardCharsets.UTF_8,
                new PrintWriter(new OutputStreamWriter(err, StandardCharsets.UTF_8), true), terminal, folder, CLOCK, packs, guests, samples,
                () -> interrupted);
        int code = new CommandLineRun(context).run(List.of(words));
        return new Answer(code, out instanceof ByteArrayOutputStream bytes ? bytes.toString(StandardCharsets.UTF_8) : "",
                err.toString(StandardCharsets.UTF_8));
    }

    /** What a command is given, for those parts of it that are asked by themselves. */
    static Context context(Path folder, Packs packs, PrintWriter err) {
        return new Context(new ByteArrayOutputStream(), StandardCharsets.UTF_8, err, false, folder, CLOCK, packs,
                nobody(), new SampleFiles(), () -> false);
    }
}
