/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.cli.internal;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.coachline.audio.AudioFile;
import org.coachline.cli.internal.Cli.Answer;
import org.coachline.testsupport.SharedData;
import org.coachline.testsupport.WavFixture;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What {@code decode} and {@code probe} promise. */
class MediaCommandsTest {

    private static final short[] SAMPLES = {0, 1, -1, 1000, -1000, 32767, -32768, 77};

    @TempDir
    private Path folder;
    private Cli cli;

    @BeforeEach
    void start() {
        cli = new Cli(folder);
    }

    /** A Sun file of two channels, which only FFmpeg reads. */
    private Path sun(String name) throws Exception {
        ByteBuffer bytes = ByteBuffer.allocate(24 + 2 * SAMPLES.length);
        bytes.put(".snd".getBytes(java.nio.charset.StandardCharsets.US_ASCII)).putInt(24).putInt(2 * SAMPLES.length).putInt(3).putInt(8000).putInt(2);
        bytes.asShortBuffer().put(SAMPLES);
        return Files.write(folder.resolve(name), bytes.array());
    }

    private static byte[] mp3() {
        // MPEG 1 layer III, 128 kbit/s, 44.1 kHz, mono: frames of 417 bytes that hold silence.
        byte[] frame = Arrays.copyOf(new byte[] {(byte) 0xFF, (byte) 0xFB, (byte) 0x90, (byte) 0xC4}, 417);
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        for (int i = 0; i < 50; i++) {
            file.writeBytes(frame);
        }
        return file.toByteArray();
    }

    @Test
    void probeTellsWhatEachFileIsAndWhatIsWrongWithOthers() throws Exception {
        WavFixture.of(WavFixture.Codec.MULAW, 8000, 2).tone(0, 440, 0.5, 1.5).writeTo(folder.resolve("call.wav"));
        sun("call.txt");
        Files.write(folder.resolve("call.ogg"), mp3());
        Files.writeString(folder.resolve("note.wav"), "not a recording at all");
        Answer answer = cli.run("probe", "call.wav", "call.txt", "call.ogg", "note.wav", "missing.wav", "--json");
        assertEquals(1, answer.code());
        JsonNode all = answer.json();
        assertEquals(5, all.size());
        JsonNode wav = all.get(0);
        assertEquals("call.wav", wav.get("file").asText(), "as it was typed");
        assertEquals("wav", wav.get("container").asText());
        assertEquals("pcm_mulaw", wav.get("codec").asText());
        assertEquals(8000, wav.get("sampleRate").asInt());
        assertEquals(2, wav.get("channels").asInt());
        assertEquals(1.5, wav.get("durationSeconds").asDouble());
        assertTrue(wav.get("tags").isObject());
        assertFalse(wav.has("error"));
        assertEquals("au", all.get(1).get("container").asText());
        assertEquals("pcm_s16be", all.get(1).get("codec").asText());
        assertEquals(0.0005, all.get(1).get("durationSeconds").asDouble());
        assertEquals("mp3", all.get(2).get("container").asText());
        assertEquals(44_100, all.get(2).get("sampleRate").asInt());
        assertEquals(1, all.get(2).get("channels").asInt());
        assertEquals(50 * 1152 / 44_100.0, all.get(2).get("durationSeconds").asDouble(), 1e-6);
        assertEquals("a text file, not a recording", all.get(3).get("error").asText());
        assertFalse(all.get(3).has("codec"));
        assertTrue(all.get(4).get("error").asText().contains("there is no such file"));
    }

    @Test
    void probeInWordsHasALineForEachFile() throws Exception {
        sun("call.au");
        Answer answer = cli.run("probe", "call.au");
        assertEquals(0, answer.code());
        assertEquals(1, answer.out().lines().count());
        assertTrue(answer.out().contains("pcm_s16be"), answer.out());
    }

    @Test
    void decodeWritesPlainWav() throws Exception {
        sun("call.au");
        Answer answer = cli.run("decode", "call.au", "-o", "out.wav");
        assertEquals(0, answer.code(), answer.err());
        assertEquals(folder.resolve("out.wav").toString(), answer.line());
        byte[] wanted = WavFixture.of(WavFixture.Codec.PCM_S16, 8000, 2).values(0, 0, -1, -1000, -32768).values(1, 1, 1000, 32767, 77).bytes();
        try (AudioFile file = AudioFile.open(folder.resolve("out.wav"))) {
            assertEquals(4, file.frames());
            assertEquals("pcm_s16le", file.format().codec());
        }
        byte[] written = Files.readAllBytes(folder.resolve("out.wav"));
        ByteBuffer samples = ByteBuffer.wrap(written).order(java.nio.ByteOrder.LITTLE_ENDIAN).position(44);
        short[] got = new short[SAMPLES.length];
        samples.slice().order(java.nio.ByteOrder.LITTLE_ENDIAN).asShortBuffer().get(got);
        assertArrayEquals(SAMPLES, got);
        assertEquals(wanted.length, written.length, "a header of 44 bytes and the sound");
    }

    @Test
    void moreBitsKeepWhatIsBelowSixteen() throws Exception {
        double[] fine = {0.1, -0.2, 1.5, 1e-6};
        WavFixture.of(WavFixture.Codec.FLOAT32, 16_000, 1).floats(0, fine).writeTo(folder.resolve("fine.wav"));
        assertEquals(0, cli.run("decode", "fine.wav", "-o", "f.wav", "--bits", "32f").code());
        assertEquals(0, cli.run("decode", "fine.wav", "-o", "i.wav", "--bits", "24").code());
        float[][] floats = new float[1][10];
        try (AudioFile file = AudioFile.open(folder.resolve("f.wav")); var reader = file.preciseReader()) {
            assertEquals("pcm_f32le", file.format().codec());
            assertEquals(4, reader.read(floats, 0, 10));
            for (int i = 0; i < fine.length; i++) {
                assertEquals((float) fine[i], floats[0][i]);
            }
        }
        try (AudioFile file = AudioFile.open(folder.resolve("i.wav")); var reader = file.preciseReader()) {
            assertEquals("pcm_s24le", file.format().codec());
            assertEquals(4, reader.read(floats, 0, 10));
            assertEquals(0.1, floats[0][0], 0x1p-24);
            assertEquals(1, floats[0][2], 0x1p-22, "held at full scale");
            assertEquals(1e-6, floats[0][3], 0x1p-24);
        }
    }

    @Test
    void severalRecordingsGoIntoAFolderAndABadOneIsNamed() throws Exception {
        sun("call.au");
        sun("call.snd");
        Files.writeString(folder.resolve("bad.mp3"), "no sound");
        Answer answer = cli.run("decode", "call.au", "bad.mp3", "call.snd", "-o", "out");
        assertEquals(1, answer.code());
        assertEquals(2, answer.out().lines().count());
        assertTrue(answer.err().contains("bad.mp3: a text file"), answer.err());
        assertTrue(Files.exists(folder.resolve("out/call.wav")));
        assertTrue(Files.exists(folder.resolve("out/call.snd.wav")), "one name for each");
        assertFalse(Files.exists(folder.resolve("out/bad.wav")));
    }

    @Test
    void aRecordingIsNeverWrittenOverItself() throws Exception {
        Path file = WavFixture.of(WavFixture.Codec.MULAW, 8000, 1).tone(0, 440, 0.5, 0.1).writeTo(folder.resolve("call.wav"));
        byte[] before = Files.readAllBytes(file);
        assertEquals(1, cli.run("decode", "call.wav", "-o", "call.wav").code());
        assertEquals(1, cli.run("decode", "call.wav", "-o", ".").code());
        assertArrayEquals(before, Files.readAllBytes(file));
    }

    @Test
    void aStoppedDecodeLeavesNothing() throws Exception {
        sun("call.au");
        assertEquals(1, cli.run(new ByteArrayOutputStream(), true, "decode", "call.au", "-o", "out.wav").code());
        assertFalse(Files.exists(folder.resolve("out.wav")));
    }

    @Test
    void realCompressedRecordingsAreDecodedWhole() throws Exception {
        for (String name : new String[] {"calls/silero-vad/test.mp3", "calls/silero-vad/test.opus", "calls/lhotse/stereo.sph"}) {
            Path file = SharedData.require(name);
            JsonNode probed = cli.run("probe", file.toString(), "--json").json().get(0);
            assertEquals(0, cli.run("decode", file.toString(), "-o", "out.wav").code());
            JsonNode written = cli.run("probe", "out.wav", "--json").json().get(0);
            assertEquals(probed.get("durationSeconds").asDouble(), written.get("durationSeconds").asDouble(), name);
            assertEquals(probed.get("sampleRate").asInt(), written.get("sampleRate").asInt());
            assertEquals(probed.get("channels").asInt(), written.get("channels").asInt());
        }
    }
}
