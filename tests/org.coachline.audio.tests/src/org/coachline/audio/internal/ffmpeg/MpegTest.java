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
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.coachline.audio.AudioFile;
import org.coachline.audio.DecodedFolder;
import org.coachline.audio.PeakRange;
import org.coachline.audio.SampleReader;
import org.coachline.audio.SoundPart;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** MP3: counted exactly before decoding, decoded in parts as if in one, and never out of step. */
class MpegTest {

    /** Long enough for several stretches. */
    private static final double SECONDS = 70.3;

    @TempDir
    private Path folder;
    private DecodedFolder decoded;

    @BeforeEach
    void decodeIntoAFolderOfTheTest() {
        decoded = new DecodedFolder(folder.resolve("decoded"), 1L << 30);
    }

    @AfterEach
    void nothingIsWrittenAnyMore() throws InterruptedException {
        Decoding.awaitQuiet();
    }

    private Path mp3(int rate, int channels, double seconds, String... options) throws Exception {
        return Encoded.encode(Encoded.speechlike(folder.resolve("in.wav"), rate, channels, seconds), folder.resolve("call.mp3"), options);
    }

    private static short[][] inOneGo(Path file, int channels) throws Exception {
        return Encoded.apart(Encoded.ffmpeg(List.of("-i", file.toString(), "-f", "s16le", "pipe:1")), channels);
    }

    @ParameterizedTest
    @CsvSource({
        "44100, 2, -b:a 128k",
        "44100, 2, -q:a 4",
        "44100, 2, -b:a 320k",
        "48000, 1, -q:a 7",
        "24000, 1, -b:a 8k",
        "16000, 2, -b:a 24k",
        "8000, 1, -b:a 8k",
        "44100, 2, -b:a 128k -write_xing 0",
        "22050, 2, -q:a 5 -write_xing 0",
        "44100, 2, -b:a 96k -reservoir 0",
    })
    void partsGiveTheSamplesOfASequentialDecode(int rate, int channels, String options) throws Exception {
        Path file = mp3(rate, channels, SECONDS, options.split(" "));
        short[][] sequential = inOneGo(file, channels);
        try (AudioFile opened = AudioFile.open(file, decoded)) {
            assertEquals(sequential[0].length, opened.frames(), "known before decoding");
            assertTrue(opened.framesExact());
            short[][] inParts = Encoded.samples(opened);
            for (int channel = 0; channel < channels; channel++) {
                assertArrayEquals(sequential[channel], inParts[channel]);
            }
        }
    }

    @Test
    void layerTwoIsCountedAndDecodedToo() throws Exception {
        Path file = Encoded.encode(Encoded.speechlike(folder.resolve("in.wav"), 48_000, 2, SECONDS), folder.resolve("call.mp2"), "-b:a", "128k");
        short[][] sequential = Encoded.apart(Encoded.ffmpeg(List.of("-c:a", "mp2float", "-i", file.toString(), "-f", "s16le", "pipe:1")), 2);
        try (AudioFile opened = AudioFile.open(file, decoded)) {
            assertEquals("mp2", opened.format().codec());
            assertEquals(sequential[0].length, opened.frames());
            assertArrayEquals(sequential[1], Encoded.samples(opened)[1]);
        }
    }

    @Test
    void whatIsReadFirstIsWhatAReaderAsksForAndEndsInTheRightPlace() throws Exception {
        Path file = mp3(44_100, 2, SECONDS, "-q:a", "4");
        short[][] sequential = inOneGo(file, 2);
        try (AudioFile opened = AudioFile.open(file, decoded); SampleReader reader = opened.reader()) {
            long last = opened.frames() - 1_000;
            reader.seek(last);
            short[][] samples = new short[2][2_000];
            assertEquals(1_000, reader.read(samples, 0, 2_000));
            assertArrayEquals(Arrays.copyOfRange(sequential[0], (int) last, (int) last + 1_000), Arrays.copyOf(samples[0], 1_000));
            assertEquals(0, reader.read(samples, 0, 1));
        }
    }

    @Test
    void tagsAndJunkAroundAndWithinDoNotCount() throws Exception {
        Path file = mp3(44_100, 2, 5, "-b:a", "128k", "-id3v2_version", "3", "-write_id3v1", "1", "-metadata", "title=x");
        long frames;
        try (AudioFile opened = AudioFile.open(file, decoded)) {
            frames = opened.frames();
        }
        byte[] bytes = Files.readAllBytes(file);
        ByteArrayOutputStream odd = new ByteArrayOutputStream();
        odd.writeBytes("ID3\u0003\u0000\u0000\u0000\u0000\u0000\u0014".getBytes(StandardCharsets.ISO_8859_1));
        odd.writeBytes(new byte[20]);
        odd.writeBytes(bytes);
        odd.writeBytes("APETAGEX".getBytes(StandardCharsets.ISO_8859_1));
        odd.writeBytes(new byte[500]);
        Path other = Files.write(folder.resolve("odd"), odd.toByteArray());
        try (AudioFile opened = AudioFile.open(other, decoded); AudioFile original = AudioFile.open(file, decoded)) {
            assertEquals(frames, opened.frames());
            assertArrayEquals(Encoded.samples(original)[0], Encoded.samples(opened)[0]);
        }
    }

    @Test
    void junkBetweenFramesIsSteppedOver() throws Exception {
        Path file = mp3(44_100, 1, 5, "-b:a", "64k");
        byte[] bytes = Files.readAllBytes(file);
        long count;
        long place;
        try (FileChannel channel = FileChannel.open(file)) {
            MpegIndex index = MpegIndex.scan(channel, 0);
            assertNotNull(index);
            count = index.count();
            MpegWalker walker = index.walk(channel, 64);
            assertTrue(walker.next());
            place = walker.offset();
        }
        ByteArrayOutputStream odd = new ByteArrayOutputStream();
        odd.write(bytes, 0, (int) place);
        odd.writeBytes("some text that a broken editor left here".getBytes(StandardCharsets.US_ASCII));
        odd.write(bytes, (int) place, bytes.length - (int) place);
        Path other = Files.write(folder.resolve("odd.mp3"), odd.toByteArray());
        try (AudioFile opened = AudioFile.open(other, decoded); AudioFile original = AudioFile.open(file, decoded); FileChannel channel = FileChannel.open(other)) {
            MpegIndex index = MpegIndex.scan(channel, 0);
            assertNotNull(index);
            assertEquals(count, index.count());
            assertArrayEquals(Encoded.samples(original)[0], Encoded.samples(opened)[0]);
        }
    }

    /** Makes the side information of a layer III frame claim more values than a granule has: no decoder takes that frame. */
    private static void spoil(byte[] bytes, MpegIndex index, Path file, int number) throws Exception {
        try (FileChannel channel = FileChannel.open(file)) {
            MpegWalker walker = index.walk(channel, number);
            for (int i = number / MpegIndex.STEP * MpegIndex.STEP; i <= number; i++) {
                assertTrue(walker.next());
            }
            int from = (int) walker.offset() + MpegFrame.HEADER;
            Arrays.fill(bytes, from, (int) walker.offset() + walker.frame().tagOffset(), (byte) 0xFF);
        }
    }

    @Test
    void silenceStandsExactlyWhereAFrameCouldNotBeDecodedAndAllElseInItsPlace() throws Exception {
        Path file = mp3(44_100, 2, SECONDS, "-b:a", "128k", "-reservoir", "0");
        short[][] sequential = inOneGo(file, 2);
        byte[] bytes = Files.readAllBytes(file);
        MpegIndex index;
        try (FileChannel channel = FileChannel.open(file)) {
            index = MpegIndex.scan(channel, 0);
        }
        assertNotNull(index);
        int[] spoilt = {3, 500, 501, 640, 1_000};
        for (int number : spoilt) {
            spoil(bytes, index, file, number);
        }
        Path other = Files.write(folder.resolve("damaged.mp3"), bytes);
        assertEquals(sequential[0].length - spoilt.length * 1_152, inOneGo(other, 2)[0].length, "the decoder really refuses them");
        try (AudioFile opened = AudioFile.open(other, decoded)) {
            short[][] samples = Encoded.samples(opened);
            assertEquals(sequential[0].length, samples[0].length);
            for (int i = 0; i + 1 < spoilt.length; i++) {
                // The filters carry a frame on into the next two.
                int from = (spoilt[i] + 3) * 1_152;
                int to = (spoilt[i + 1] - 1) * 1_152 - index.skipped();
                if (to > from) {
                    assertArrayEquals(Arrays.copyOfRange(sequential[0], from, to), Arrays.copyOfRange(samples[0], from, to), "after frame " + spoilt[i]);
                }
            }
            int after = (spoilt[spoilt.length - 1] + 3) * 1_152;
            assertArrayEquals(Arrays.copyOfRange(sequential[1], after, sequential[1].length), Arrays.copyOfRange(samples[1], after, samples[1].length));
            int middle = 501 * 1_152 - index.skipped();
            assertArrayEquals(new short[900], Arrays.copyOfRange(samples[0], middle + 100, middle + 1_000), "silence");
            assertTrue(opened.remarks().isEmpty());
        }
    }

    @Test
    void whereThePlaceOfWhatIsMissingIsNotKnownThatIsSaidAlsoTheNextTime() throws Exception {
        Path mono = Encoded.encode(Encoded.speechlike(folder.resolve("one.wav"), 44_100, 1, 10), folder.resolve("one.mp3"), "-b:a", "64k", "-reservoir", "0",
                "-write_xing", "0");
        Path stereo = mp3(44_100, 2, 10, "-b:a", "128k", "-reservoir", "0", "-write_xing", "0");
        byte[] bytes = Files.readAllBytes(stereo);
        try (FileChannel channel = FileChannel.open(stereo)) {
            MpegIndex index = MpegIndex.scan(channel, 0);
            assertNotNull(index);
            spoil(bytes, index, stereo, 200);
        }
        Path both = folder.resolve("both.mp3");
        Files.write(both, bytes);
        Files.write(both, Files.readAllBytes(mono), java.nio.file.StandardOpenOption.APPEND);
        for (int time = 0; time < 2; time++) {
            try (AudioFile opened = AudioFile.open(both, decoded)) {
                assertEquals(opened.frames(), Encoded.samples(opened)[0].length);
                assertEquals(1, opened.remarks().size(), opened.remarks().toString());
                assertTrue(opened.remarks().get(0).startsWith(String.format("%,d frames", 1_152)), opened.remarks().get(0));
            }
            Decoding.awaitQuiet();
        }
    }

    @Test
    void theOverviewLooksLikeTheWhole() throws Exception {
        Path file = mp3(44_100, 2, SECONDS, "-q:a", "4");
        try (AudioFile opened = AudioFile.open(file, decoded)) {
            List<PeakRange> overview = opened.overview(100, () -> false);
            assertEquals(2, overview.size());
            short[][] samples = Encoded.samples(opened);
            for (int channel = 0; channel < 2; channel++) {
                PeakRange range = overview.get(channel);
                assertEquals(100, range.pixels());
                int alike = 0;
                for (int pixel = 0; pixel < 100; pixel++) {
                    int from = (int) ((long) pixel * samples[0].length / 100);
                    int to = (int) ((pixel + 1L) * samples[0].length / 100);
                    int most = 0;
                    for (int i = from; i < to; i++) {
                        most = Math.max(most, samples[channel][i]);
                    }
                    assertTrue(range.max()[pixel] <= most * 1.3 + 200, "nothing louder than the sound is shown");
                    alike += range.max()[pixel] > most / 2 ? 1 : 0;
                }
                assertTrue(alike > 60, alike + " of 100 pixels are like the sound");
            }
            assertTrue(opened.overview(100, () -> false).isEmpty(), "nobody needs one once it is decoded");
        }
    }

    @Test
    void aPairHasTheOverviewsOfItsFilesEachInItsPlace() throws Exception {
        Path agent = Encoded.encode(Encoded.speechlike(folder.resolve("a.wav"), 8_000, 1, 60), folder.resolve("a.mp3"), "-b:a", "16k", "-write_xing", "0");
        Path customer = Encoded.encode(Encoded.speechlike(folder.resolve("b.wav"), 8_000, 1, 30), folder.resolve("b.mp3"), "-b:a", "16k", "-write_xing", "0");
        List<PeakRange> first;
        try (AudioFile alone = AudioFile.open(agent, decoded)) {
            first = alone.overview(100, () -> false);
        }
        try (AudioFile pair = AudioFile.compose(List.of(new SoundPart(AudioFile.open(agent, decoded), List.of(1), 0, 0),
                new SoundPart(AudioFile.open(customer, decoded), List.of(0), 30_000_000, 0)))) {
            List<PeakRange> overview = pair.overview(100, () -> false);
            assertEquals(2, overview.size());
            assertArrayEquals(first.get(0).max(), overview.get(1).max());
            short[] late = overview.get(0).max();
            assertArrayEquals(new short[45], Arrays.copyOf(late, 45), "nothing before it begins");
            assertFalse(Arrays.equals(new short[40], Arrays.copyOfRange(late, 55, 95)), "and something after");
        }
        try (AudioFile mixed = AudioFile.compose(List.of(new SoundPart(AudioFile.open(agent, decoded), List.of(0), 0, 0),
                new SoundPart(AudioFile.open(folder.resolve("b.wav")), List.of(1), 0, 0)))) {
            assertEquals(List.of(), mixed.overview(100, () -> false), "one that is read at once has none, and would look silent");
        }
    }
}
