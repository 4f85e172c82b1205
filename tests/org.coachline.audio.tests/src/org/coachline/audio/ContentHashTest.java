/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.audio;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ContentHashTest {

    @TempDir
    Path folder;

    @Test
    void theHashIsThatOfTheStandardsExample() throws Exception {
        // FIPS 180-4, example of a one-block message.
        Path file = Files.writeString(folder.resolve("abc"), "abc");
        assertEquals("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad", ContentHash.sha256(file, ProgressListener.NONE, () -> false));
    }

    @Test
    void progressRisesToTheSizeOfTheFile() throws Exception {
        Path file = Files.write(folder.resolve("big"), new byte[1_000_000]);
        List<Long> steps = new ArrayList<>();
        ContentHash.sha256(file, (done, total) -> steps.add(done), () -> false);
        assertEquals(List.of(262_144L, 524_288L, 786_432L, 1_000_000L), steps);
    }

    @Test
    void hashingCanBeCancelled() throws Exception {
        Path file = Files.write(folder.resolve("big"), new byte[1_000_000]);
        assertThrows(CancellationException.class, () -> ContentHash.sha256(file, ProgressListener.NONE, () -> true));
    }

    @Test
    void aMissingFileIsNamed() {
        AudioException missing = assertThrows(AudioException.class, () -> ContentHash.sha256(folder.resolve("none"), ProgressListener.NONE, () -> false));
        assertTrue(missing.getMessage().startsWith("none: "), missing.getMessage());
    }
}
