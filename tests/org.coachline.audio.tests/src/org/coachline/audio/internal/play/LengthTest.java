/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.audio.internal.play;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.coachline.audio.AudioFile;
import org.coachline.audio.DecodedFolder;
import org.coachline.audio.internal.ffmpeg.Encoded;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A recording of which only the decoding tells how long it is. */
class LengthTest extends EngineFixture {

    private static final int SAID = 20 * RATE;

    private AudioFile cutInTheMiddle() throws Exception {
        Path whole = Encoded.encode(Encoded.speechlike(folder.resolve("in.wav"), RATE, 1, 20), folder.resolve("cut.flac"));
        byte[] bytes = Files.readAllBytes(whole);
        Files.write(whole, Arrays.copyOf(bytes, bytes.length / 2));
        return AudioFile.open(whole, new DecodedFolder(folder.resolve("decoded"), 1L << 30));
    }

    @BeforeEach
    void readingTakesAWhile() {
        slowReads = true;
    }

    @Test
    void playingEndsWhereTheSoundTurnsOutToEnd() throws Exception {
        try (AudioFile audio = cutInTheMiddle()) {
            assertEquals(SAID, audio.frames());
            assertFalse(audio.framesExact());
            engine.load(audio);
            engine.play();
            int length = Encoded.samples(audio)[0].length;
            assertTrue(length < SAID - RATE, "it is shorter: " + length);
            slowReads = false;
            reads.forEach(Runnable::run);
            engine.seek(length - 400);
            play(2_400);
            assertTrue(events.contains("end"), events.toString());
            assertEquals(length, Math.round(engine.clock().position()));
        }
    }

    @Test
    void whatStoodBehindTheEndStandsAtTheEnd() throws Exception {
        try (AudioFile audio = cutInTheMiddle()) {
            engine.load(audio);
            engine.seek(SAID - 10);
            assertEquals(SAID - 10, Math.round(engine.clock().position()));
            int length = Encoded.samples(audio)[0].length;
            engine.step();
            assertEquals(length, Math.round(engine.clock().position()));
            engine.seek(SAID);
            assertEquals(length, Math.round(engine.clock().position()));
        }
    }

    @Test
    void rangesEndWithTheRecordingAndTheWholeGrowsWithIt() {
        assertEquals(Part.range(40, 70), Part.range(40, 90).within(100, 70));
        assertEquals(Part.range(70, 70), Part.range(80, 90).within(100, 70));
        assertEquals(Part.all(130), Part.all(100).within(100, 130));
        assertEquals(Part.range(40, 90), Part.range(40, 90).within(100, 130));
    }
}
