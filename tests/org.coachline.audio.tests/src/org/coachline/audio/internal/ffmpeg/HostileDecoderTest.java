/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.audio.internal.ffmpeg;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.coachline.audio.AudioException;
import org.coachline.audio.DecodedFolder;
import org.coachline.audio.PreciseReader;
import org.coachline.audio.SampleReader;
import org.coachline.audio.internal.FileWindow;
import org.coachline.audio.internal.Overload;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** A decoder that crashes, hangs, floods or balloons costs its file's message and nothing else. The decoders are scripts. */
@DisabledOnOs(value = OS.WINDOWS, disabledReason = "skipped: the decoders of this test are shell scripts")
class HostileDecoderTest {

    /** Of a hang and of nothing else, however busy the machine is. */
    private static final Duration HUNG = Duration.ofMinutes(2);
    private static final Limits LIMITS = new Limits(HUNG, 100, 1L << 30, 10, 0);
    /** For what is to be taken for a hang. */
    private static final Limits SHORT = new Limits(Duration.ofMillis(400), 100, 1L << 30, 10, 0);

    @TempDir
    private Path folder;
    private DecodedFolder decoded;
    private Path flac;

    @BeforeEach
    void makeARecording() throws Exception {
        decoded = new DecodedFolder(folder.resolve("decoded"), 1L << 30);
        flac = Encoded.encode(Encoded.speechlike(folder.resolve("in.wav"), 8_000, 1, 2), folder.resolve("call.flac"));
    }

    @AfterEach
    void nothingIsWrittenAnyMore() throws InterruptedException {
        Decoding.awaitQuiet();
    }

    private FfmpegDecoder decoder(Limits limits, String script) throws Exception {
        Path program = Files.writeString(folder.resolve("decoder.sh"), script);
        FfmpegTools tools = new FfmpegTools(List.of("/bin/sh", program.toString()), List.of("/bin/false"), folder);
        return decoder(flac, new FfmpegDecoder.Settings(() -> tools, limits, decoded));
    }

    private static FfmpegDecoder decoder(Path file, FfmpegDecoder.Settings settings) throws Exception {
        try (FileChannel channel = FileChannel.open(file)) {
            FfmpegDecoder opened = FfmpegDecoder.open(file, channel, new FileWindow(channel), settings);
            return java.util.Objects.requireNonNull(opened);
        }
    }

    private static short[] read(FfmpegDecoder decoder) throws AudioException {
        try (SampleReader reader = decoder.reader(Overload.CLIP, closed -> { })) {
            short[][] samples = new short[1][40_000];
            int got = reader.read(samples, 0, 40_000);
            for (short[][] rest = new short[1][40_000]; got == 40_000 && reader.read(rest, 0, 40_000) > 0; ) {
                continue;
            }
            return java.util.Arrays.copyOf(samples[0], got);
        }
    }

    private String reason(Limits limits, String script) throws Exception {
        FfmpegDecoder decoder = decoder(limits, script);
        String reason = assertThrows(AudioException.class, () -> read(decoder)).reason();
        Decoding.awaitQuiet();
        try (Stream<Path> left = Files.list(decoded.folder())) {
            assertEquals(List.of(), left.toList(), "nothing half-made stays");
        }
        return reason;
    }

    @Test
    void aCrashIsTold() throws Exception {
        assertEquals("the decoder crashed on this file: it is damaged", reason(LIMITS, "head -c 2000 /dev/zero; kill -SEGV $$"));
    }

    @Test
    void aHangEnds() throws Exception {
        assertTrue(reason(SHORT, "head -c 2000 /dev/zero; sleep 1000").startsWith("the decoder made no progress"));
    }

    @Test
    void soDoesADecoderThatDripsForEver() throws Exception {
        Limits limits = new Limits(HUNG, -30, 1L << 30, 10, 0);
        // Two seconds of sound at minus 30 each leave nothing of the minute.
        assertTrue(reason(limits, "while :; do printf xx; sleep 0.05; done").startsWith("decoding took longer than"));
    }

    @Test
    void moreSoundThanTheFileCanHoldIsStopped() throws Exception {
        assertTrue(reason(LIMITS, "exec cat /dev/zero").startsWith("more sound comes out of the file"));
    }

    @Test
    void soIsMoreThanSoundIsEverCompressedBeyondTheRoomThereIsForIt() throws Exception {
        decoded = new DecodedFolder(folder.resolve("small"), 1 << 20);
        assertTrue(reason(new Limits(HUNG, 100, 1L << 30, 1_000_000, 0), "exec cat /dev/zero").startsWith("more sound comes out of the file"));
    }

    @Test
    void soIsMorePreciseSoundThanTheFileCanHold() throws Exception {
        FfmpegDecoder decoder = decoder(LIMITS, "exec cat /dev/zero");
        float[][] samples = new float[1][100_000];
        try (PreciseReader reader = decoder.precise()) {
            AudioException refused = assertThrows(AudioException.class, () -> {
                while (reader.read(samples, 0, samples[0].length) > 0) {
                    continue;
                }
            });
            assertTrue(refused.reason().startsWith("more sound comes out of the file"), refused.reason());
        }
    }

    @Test
    void messagesWithoutEndBecomeOneShortLine() throws Exception {
        String reason = reason(LIMITS, "yes 'something is wrong here' | head -c 5000000 >&2; exit 1");
        assertTrue(reason.contains("something is wrong here") && reason.length() < 400, reason);
    }

    @Test
    void theDecoderHasABoundOnItsMemory() throws Exception {
        String reason = reason(new Limits(HUNG, 100, 300L << 20, 10, 0), "ulimit -v >&2; exit 1");
        assertTrue(reason.contains("307200") || reason.contains("unlimited") && System.getProperty("os.name").startsWith("Mac"), reason);
    }

    @Test
    void nothingOfTheUsersEnvironmentReachesIt() throws Exception {
        String reason = reason(LIMITS, "echo \"home:$HOME:\" >&2; exit 1");
        assertTrue(reason.contains("home::"), reason);
    }

    @Test
    void aProgramThatIsNotThereIsTold() throws Exception {
        FfmpegTools none = new FfmpegTools(List.of(folder.resolve("nothing").toString()), List.of("/bin/false"), folder);
        FfmpegDecoder decoder = decoder(flac, new FfmpegDecoder.Settings(() -> none, LIMITS, decoded));
        assertFalse(assertThrows(AudioException.class, () -> read(decoder)).reason().isBlank());
    }

    @Test
    void closingEndsTheDecoderAndTheWaitingReaderAtOnce() throws Exception {
        Path pid = folder.resolve("pid");
        FfmpegDecoder decoder = decoder(Limits.USUAL, "echo $$ > " + pid + "; head -c 1000 /dev/zero; exec sleep 1000");
        // Opened here: a reader that comes when all is closed begins anew.
        SampleReader waiting = decoder.reader(Overload.CLIP, closed -> { });
        CompletableFuture<Integer> reading = CompletableFuture.supplyAsync(() -> {
            try (waiting) {
                return waiting.read(new short[1][40_000], 0, 40_000);
            } catch (AudioException e) {
                throw new java.util.concurrent.CompletionException(e);
            }
        });
        ProcessHandle process;
        try (SampleReader first = decoder.reader(Overload.CLIP, closed -> { })) {
            // Once there is a sample, the script has said who it is.
            assertEquals(1, first.read(new short[1][1], 0, 1));
            process = ProcessHandle.of(Long.parseLong(Files.readString(pid).strip())).orElseThrow();
            assertTrue(process.isAlive());
        }
        decoder.close();
        ExecutionException refused = assertThrows(ExecutionException.class, () -> reading.get(HUNG.toSeconds(), TimeUnit.SECONDS));
        assertEquals("the recording was closed", ((AudioException) refused.getCause()).reason());
        process.onExit().get(HUNG.toSeconds(), TimeUnit.SECONDS);
    }

    @Test
    void anInterruptedReaderStopsWaiting() throws Exception {
        FfmpegDecoder decoder = decoder(Limits.USUAL, "exec sleep 1000");
        CompletableFuture<String> reading = new CompletableFuture<>();
        Thread reader = new Thread(() -> {
            Thread.currentThread().interrupt();
            try {
                read(decoder);
                reading.complete("read");
            } catch (AudioException e) {
                reading.complete(e.reason());
            }
        });
        reader.start();
        assertEquals("reading was interrupted", reading.get(HUNG.toSeconds(), TimeUnit.SECONDS));
        decoder.close();
    }

    @Test
    void afterAFailureTheNextReaderTriesAgain() throws Exception {
        Path once = folder.resolve("once");
        FfmpegDecoder decoder = decoder(LIMITS, "if [ -e " + once + " ]; then head -c 32000 /dev/zero; else : > " + once + "; exit 9; fi");
        assertThrows(AudioException.class, () -> read(decoder));
        assertEquals(16_000, read(decoder).length);
    }

    @Test
    void aFullDiskIsRefusedBeforeAnythingIsWritten() throws Exception {
        String reason = reason(new Limits(HUNG, 100, 1L << 30, 10, Long.MAX_VALUE / 2), "exec cat /dev/zero");
        assertTrue(reason.contains("too little room on the disk"), reason);
    }

    @Test
    void aLengthThatNoSuchFileCanHaveIsNotBelievedAndMakesNoRoom() throws Exception {
        read(decoder(flac, FfmpegDecoder.Settings.usual(decoded)));
        Decoding.awaitQuiet();
        byte[] bytes = Files.readAllBytes(flac);
        // STREAMINFO's 36 bits for the number of samples (RFC 9639, 8.2), all set.
        bytes[21] |= 0x0F;
        java.util.Arrays.fill(bytes, 22, 26, (byte) 0xFF);
        FfmpegDecoder lying = decoder(Files.write(folder.resolve("lie.flac"), bytes), FfmpegDecoder.Settings.usual(decoded));
        assertEquals(16_000, lying.frames());
        assertEquals(16_000, read(lying).length);
        Decoding.awaitQuiet();
        try (Stream<Path> files = Files.list(decoded.folder())) {
            assertEquals(2, files.count(), "what was kept before is still there");
        }
    }

    @Test
    void theEndOfTheProcessLeavesNothingHalfMade() throws Exception {
        FfmpegDecoder decoder = decoder(Limits.USUAL, "head -c 1000 /dev/zero; exec sleep 1000");
        try (SampleReader reader = decoder.reader(Overload.CLIP, closed -> { })) {
            assertEquals(1, reader.read(new short[1][1], 0, 1));
            Decoding.endAll(Duration.ofMinutes(1));
            assertEquals("the recording was closed", assertThrows(AudioException.class, () -> reader.read(new short[1][1_000], 0, 1_000)).reason());
        }
        try (Stream<Path> files = Files.list(decoded.folder())) {
            assertEquals(List.of(), files.toList());
        }
    }

    @Test
    void keptSoundNeedsNoDecoderAndHalfKeptSoundIsNotBelieved() throws Exception {
        FfmpegDecoder first = decoder(flac, FfmpegDecoder.Settings.usual(decoded));
        short[] samples = read(first);
        Decoding.awaitQuiet();
        first.close();
        FfmpegDecoder.Settings without = new FfmpegDecoder.Settings(() -> {
            throw new IOException("no decoder here");
        }, LIMITS, decoded);
        FfmpegDecoder second = decoder(flac, without);
        assertTrue(second.framesExact());
        assertArrayEquals(samples, read(second));
        Path kept;
        try (Stream<Path> files = Files.list(decoded.folder())) {
            kept = files.findFirst().orElseThrow();
        }
        byte[] whole = Files.readAllBytes(kept);
        Files.write(kept, java.util.Arrays.copyOf(whole, whole.length - 2));
        assertEquals("no decoder here", assertThrows(AudioException.class, () -> read(decoder(flac, without))).reason());
        Decoding.awaitQuiet();
        whole[16] ^= 1;
        Files.write(kept, whole);
        assertEquals("no decoder here", assertThrows(AudioException.class, () -> read(decoder(flac, without))).reason());
    }

    @Test
    void aChangedFileIsDecodedAgain() throws Exception {
        short[] before = read(decoder(flac, FfmpegDecoder.Settings.usual(decoded)));
        Decoding.awaitQuiet();
        Encoded.encode(Encoded.speechlike(folder.resolve("in.wav"), 8_000, 1, 1), flac);
        assertEquals(8_000, read(decoder(flac, FfmpegDecoder.Settings.usual(decoded))).length);
        assertEquals(16_000, before.length);
    }

    @Test
    void whatWasUsedLongestAgoGoesWhenTheFolderIsFull() throws Exception {
        DecodedFolder small = new DecodedFolder(folder.resolve("small"), 70_000);
        FfmpegDecoder.Settings settings = FfmpegDecoder.Settings.usual(small);
        for (int i = 0; i < 3; i++) {
            Path file = Encoded.encode(Encoded.speechlike(folder.resolve("in.wav"), 8_000, 1, 2), folder.resolve("call" + i + ".flac"), "-metadata", "n=" + i);
            read(decoder(file, settings));
            Decoding.awaitQuiet();
            // So that the order is known whatever the file system's clock is.
            try (Stream<Path> files = Files.list(small.folder())) {
                long age = 1_000L * (10 - i);
                for (Path kept : files.filter(path -> System.currentTimeMillis() - path.toFile().lastModified() < 900_000).toList()) {
                    Files.setLastModifiedTime(kept, java.nio.file.attribute.FileTime.fromMillis(System.currentTimeMillis() - 1_000 * age));
                }
            }
        }
        try (Stream<Path> files = Files.list(small.folder())) {
            assertEquals(2, files.count(), "two of 32 KB fit into 70 KB");
        }
        FfmpegDecoder.Settings without = new FfmpegDecoder.Settings(() -> {
            throw new IOException("no decoder here");
        }, Limits.USUAL, small);
        assertThrows(AudioException.class, () -> read(decoder(folder.resolve("call0.flac"), without)), "the oldest went");
        assertEquals(16_000, read(decoder(folder.resolve("call2.flac"), without)).length);
    }

    @Test
    void namesThatLookLikeOptionsOrPatternsAreOnlyNames() throws Exception {
        for (String name : List.of("-i", "file:x.flac", "call%03d.flac", "a b'c\"d.flac", "http:__example.flac", "\u00e4\u00f6.flac")) {
            Path odd = Files.copy(flac, folder.resolve(name));
            assertEquals(16_000, read(decoder(odd, FfmpegDecoder.Settings.usual(decoded))).length, name);
            Decoding.awaitQuiet();
        }
    }

    @Test
    void tagsWithoutEndAreNotFollowed() throws Exception {
        byte[] tag = {'I', 'D', '3', 4, 0, 0, 0, 0, 0, 0};
        ByteBuffer bytes = ByteBuffer.allocate(100 * tag.length);
        while (bytes.hasRemaining()) {
            bytes.put(tag);
        }
        Path file = Files.write(folder.resolve("tags.mp3"), bytes.array());
        try (FileChannel channel = FileChannel.open(file)) {
            assertEquals(64L * tag.length, java.util.Objects.requireNonNull(MediaKind.of(channel, new FileWindow(channel))).start());
        }
    }

    @Test
    void aPlaylistOpensNothingElse() throws Exception {
        Path list = Files.writeString(folder.resolve("list.m4a"), "#EXTM3U\n#EXT-X-TARGETDURATION:10\n#EXTINF:10,\n" + flac + "\n");
        try (FileChannel channel = FileChannel.open(list)) {
            assertEquals(null, FfmpegDecoder.open(list, channel, new FileWindow(channel), FfmpegDecoder.Settings.usual(decoded)));
        }
    }

    @Test
    void twoReadersShareOneDecoding() throws Exception {
        Path starts = folder.resolve("starts");
        String script = "echo x >> " + starts + "; head -c 32000 /dev/zero";
        FfmpegDecoder one = decoder(Limits.USUAL, script);
        FfmpegDecoder other = decoder(Limits.USUAL, script);
        try (SampleReader a = one.reader(Overload.CLIP, closed -> { }); SampleReader b = other.reader(Overload.CLIP, closed -> { })) {
            assertEquals(16_000, a.read(new short[1][20_000], 0, 20_000));
            assertEquals(16_000, b.read(new short[1][20_000], 0, 20_000));
        }
        Decoding.awaitQuiet();
        assertEquals(1, Files.readAllLines(starts).size());
    }
}
