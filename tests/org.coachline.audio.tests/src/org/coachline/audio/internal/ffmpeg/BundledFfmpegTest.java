/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.audio.internal.ffmpeg;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Unpacking the FFmpeg that comes along. */
class BundledFfmpegTest {

    @TempDir
    private Path folder;

    private static void assertRuns(FfmpegTools tools) throws Exception {
        ProcessBuilder builder = new ProcessBuilder(tools.ffmpeg().get(0), "-hide_banner", "-L");
        builder.environment().put("LD_LIBRARY_PATH", tools.libraries().toString());
        Process process = builder.redirectErrorStream(true).start();
        String said = new String(process.getInputStream().readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
        assertEquals(0, process.waitFor(), said);
        assertTrue(said.contains("Lesser General Public"), "only a build under the LGPL may come along: " + said);
    }

    @Test
    void severalAtOnceUnpackOneWholeFolder() throws Exception {
        List<CompletableFuture<FfmpegTools>> all = IntStream.range(0, 3).mapToObj(i -> CompletableFuture.supplyAsync(() -> {
            try {
                return BundledFfmpeg.unpackInto(folder);
            } catch (java.io.IOException e) {
                throw new java.io.UncheckedIOException(e);
            }
        })).toList();
        for (CompletableFuture<FfmpegTools> one : all) {
            assertRuns(one.get());
        }
        try (Stream<Path> left = Files.list(folder)) {
            assertEquals(1, left.count(), "nothing that was begun stays");
        }
    }

    @Test
    void aDamagedFolderIsUnpackedAgain() throws Exception {
        FfmpegTools tools = BundledFfmpeg.unpackInto(folder);
        Path program = Path.of(tools.ffmpeg().get(0));
        byte[] whole = Files.readAllBytes(program);
        Files.write(program, java.util.Arrays.copyOf(whole, whole.length / 2));
        assertRuns(BundledFfmpeg.unpackInto(folder));
        whole[100_000] ^= 1;
        Files.write(program, whole);
        assertRuns(BundledFfmpeg.unpackInto(folder));
        Files.delete(program);
        assertRuns(BundledFfmpeg.unpackInto(folder));
    }
}
