/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.cli.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.Arrays;
import java.util.stream.Stream;
import org.coachline.cli.internal.Cli.Answer;
import org.coachline.testsupport.WavFixture;
import org.coachline.testsupport.WavFixture.Codec;

/** A library {@code lib} without calls, a folder {@code in} that a recorder fills, and the command line that makes it a source called Night. */
final class Night {

    final Cli cli;
    private final Path in;

    Night(Path folder) throws IOException {
        cli = new Cli(folder);
        assertEquals(0, cli.run("library", "create", "lib").code());
        in = Files.createDirectories(folder.resolve("in"));
    }

    private static Path old(Path file) throws IOException {
        // Whatever the clock of this command line says: this is old, and no recorder is writing it.
        return Files.setLastModifiedTime(file, FileTime.from(Instant.parse("2020-01-01T00:00:00Z")));
    }

    /** A call of two seconds; each tone is another one. */
    Path sound(String name, double hertz) throws IOException {
        return old(WavFixture.of(Codec.MULAW, 8000, 2).tone(0, hertz, 0.5, 1).silence(1, 1).writeTo(in.resolve(name)));
    }

    /** Whatever a recorder leaves. */
    void bytes(String name, byte[] content) throws IOException {
        old(Files.write(in.resolve(name), content));
    }

    /** Sets the source up. */
    Answer source(String kind, String... more) {
        return cli.run(Stream.concat(Stream.of("sources", "add", "--library", "lib", "--name", "Night", "--folder", "in", "--kind", kind), Arrays.stream(more)).toArray(String[]::new));
    }
}
