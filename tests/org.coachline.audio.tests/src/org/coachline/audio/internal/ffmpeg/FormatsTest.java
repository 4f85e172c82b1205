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

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.coachline.audio.AudioException;
import org.coachline.audio.AudioFile;
import org.coachline.audio.DecodedFolder;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every kind of file outside the WAV family: known by its content, as long as it is, with the sound that was put in. */
class FormatsTest {

    private static final double SECONDS = 3.217;

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

    @ParameterizedTest(name = "{0} {1}")
    @CsvSource({
        "flac, -c:a flac, flac, flac, true",
        "oga, -c:a flac -f ogg, ogg, flac, true",
        "m4a, -c:a alac, mp4, alac, true",
        "mka, -c:a flac, matroska, flac, true",
        "aiff, -c:a pcm_s16be, aiff, pcm_s16be, true",
        "aif, -c:a pcm_s16le -f aiff, aiff, pcm_s16le, true",
        "au, -c:a pcm_s16be, au, pcm_s16be, true",
        "caf, -c:a pcm_s16be, caf, pcm_s16be, true",
        "caf, -c:a alac, caf, alac, true",
        "w64, -c:a pcm_s16le, w64, pcm_s16le, true",
        "mka, -c:a pcm_s16le, matroska, pcm_s16le, true",
    })
    void losslessSoundComesBackSampleForSample(String extension, String options, String container, String codec, boolean stereo) throws Exception {
        Path wav = Encoded.speechlike(folder.resolve("in.wav"), 16_000, stereo ? 2 : 1, SECONDS);
        // The name is wrong on purpose: nothing may go by it.
        Path file = renamed(Encoded.encode(wav, folder.resolve("out." + extension), options.split(" ")), "call.mp3");
        try (AudioFile original = AudioFile.open(wav); AudioFile opened = AudioFile.open(file, decoded)) {
            assertEquals(container, opened.format().container());
            assertEquals(codec, opened.format().codec());
            assertEquals(16_000, opened.format().sampleRate());
            if (!container.equals("matroska") && !(container.equals("caf") && codec.equals("alac"))) {
                assertEquals(original.frames(), opened.frames(), "frames before decoding");
            }
            short[][] wanted = Encoded.samples(original);
            short[][] got = Encoded.samples(opened);
            for (int channel = 0; channel < wanted.length; channel++) {
                assertArrayEquals(wanted[channel], got[channel], "channel " + channel);
            }
            assertTrue(opened.framesExact());
            assertEquals(original.frames(), opened.frames());
            assertEquals(List.of(), opened.remarks());
        }
    }

    @ParameterizedTest(name = "{0} {1}")
    @CsvSource({
        // name, encoder, container, codec, rate in, channels, most extra frames, signal to noise in dB
        "mp3, -c:a libmp3lame -b:a 128k, mp3, mp3, 44100, 2, 0, 15",
        "mp3, -c:a libmp3lame -q:a 2, mp3, mp3, 44100, 2, 0, 15",
        "mp3, -c:a libmp3lame -b:a 32k, mp3, mp3, 16000, 1, 0, 12",
        "mp3, -c:a libmp3lame -b:a 24k, mp3, mp3, 8000, 1, 0, 10",
        "ogg, -c:a libopus -b:a 96k, ogg, opus, 48000, 2, 0, 10",
        "ogg, -c:a libopus -b:a 24k, ogg, opus, 48000, 1, 0, 5",
        "webm, -c:a libopus -b:a 96k, webm, opus, 48000, 2, 960, 10",
        "m4a, -c:a aac -b:a 128k, mp4, aac, 44100, 2, 0, 15",
    })
    void codedSoundKeepsItsLengthAndPlace(String extension, String options, String container, String codec, int rate, int channels, int extra,
            double decibels) throws Exception {
        Path wav = Encoded.speechlike(folder.resolve("in.wav"), rate, channels, SECONDS);
        Path file = renamed(Encoded.encode(wav, folder.resolve("out." + extension), options.split(" ")), "call.wav");
        try (AudioFile original = AudioFile.open(wav); AudioFile opened = AudioFile.open(file, decoded)) {
            assertEquals(container, opened.format().container());
            assertEquals(codec, opened.format().codec());
            assertEquals(rate, opened.format().sampleRate());
            assertEquals(channels, opened.format().channels());
            long before = opened.frames();
            short[][] wanted = Encoded.samples(original);
            short[][] got = Encoded.samples(opened);
            assertTrue(opened.framesExact());
            assertEquals(got[0].length, opened.frames());
            assertTrue(Math.abs(got[0].length - original.frames()) <= extra, got[0].length + " frames of " + original.frames());
            if (extra == 0) {
                assertEquals(original.frames(), before, "frames before decoding");
            }
            for (int channel = 0; channel < channels; channel++) {
                double quality = Encoded.signalToNoise(wanted[channel], got[channel]);
                assertTrue(quality > decibels, "channel " + channel + ": " + quality + " dB");
            }
        }
    }

    @ParameterizedTest(name = "{0} {1}")
    @CsvSource({
        // Codecs that keep no waveform to compare: the length and where it is loud must be right.
        "amr, -c:a libopencore_amrnb -b:a 12.2k, amr, amr_nb, 8000, 320",
        "amr, -c:a libvo_amrwbenc -b:a 23.85k, amr, amr_wb, 16000, 640",
        "ogg, -c:a libspeex, ogg, speex, 16000, 1000",
        "aac, -c:a aac -b:a 64k, aac, aac, 16000, 2048",
        "ogg, -c:a vorbis -strict -2 -ac 2, ogg, vorbis, 44100, 2048",
        "wma, -c:a wmav2 -b:a 64k, asf, wmav2, 16000, 8192",
        "caf, -c:a libopus -b:a 96k, caf, opus, 48000, 1920",
        "wav, -c:a g726 -b:a 32k, wav, adpcm_g726, 8000, 100",
        "wav, -c:a libmp3lame -b:a 32k, wav, mp3, 16000, 2400",
    })
    void speechCodecsKeepLengthAndLoudness(String extension, String options, String container, String codec, int rate, int extra) throws Exception {
        Path wav = Encoded.speechlike(folder.resolve("in.wav"), rate, 1, SECONDS);
        Path file = renamed(Encoded.encode(wav, folder.resolve("out." + extension), options.split(" ")), "call");
        try (AudioFile original = AudioFile.open(wav); AudioFile opened = AudioFile.open(file, decoded)) {
            assertEquals(container, opened.format().container());
            assertEquals(codec, opened.format().codec());
            assertEquals(rate, opened.format().sampleRate());
            short[] wanted = Encoded.samples(original)[0];
            short[] got = Encoded.samples(opened)[0];
            assertTrue(Math.abs(got.length - wanted.length) <= extra, got.length + " frames of " + wanted.length);
            assertTrue(likeness(wanted, got, rate) > 0.8, "likeness of loudness: " + likeness(wanted, got, rate));
        }
    }

    /** The correlation of the loudness of two sounds, in steps of 50 ms. */
    private static double likeness(short[] one, short[] other, int rate) {
        int step = rate / 20;
        int steps = Math.min(one.length, other.length) / step;
        double[][] loud = new double[2][steps];
        for (int i = 0; i < steps * step; i++) {
            loud[0][i / step] += Math.abs(one[i]);
            loud[1][i / step] += Math.abs(other[i]);
        }
        double meanOne = java.util.Arrays.stream(loud[0]).average().orElse(0);
        double meanOther = java.util.Arrays.stream(loud[1]).average().orElse(0);
        double both = 0;
        double first = 0;
        double second = 0;
        for (int i = 0; i < steps; i++) {
            both += (loud[0][i] - meanOne) * (loud[1][i] - meanOther);
            first += Math.pow(loud[0][i] - meanOne, 2);
            second += Math.pow(loud[1][i] - meanOther, 2);
        }
        return both / Math.sqrt(first * second);
    }

    @ParameterizedTest
    @CsvSource({"3.0, oga, flac", "3.0, m4a, alac", "quad, caf, pcm_s16be", "hexagonal, flac, flac", "7.1, caf, pcm_s16be", "2.1, mka, pcm_s16le"})
    void channelsStayWhatTheyAreWhateverLoudspeakersTheyAreMeantFor(String layout, String extension, String codec) throws Exception {
        int channels = switch (layout) {
            case "quad" -> 4;
            case "hexagonal" -> 6;
            case "7.1" -> 8;
            default -> 3;
        };
        String levels = IntStream.rangeClosed(1, channels).mapToObj(i -> "0.0" + i).collect(Collectors.joining("|"));
        Path file = folder.resolve("out." + extension);
        Encoded.ffmpeg(List.of("-f", "lavfi", "-i", "aevalsrc=" + levels + ":d=0.5:s=8000:c=" + layout, "-c:a", codec, "-sample_fmt",
                codec.equals("alac") ? "s16p" : "s16", file.toString()));
        try (AudioFile opened = AudioFile.open(file, decoded)) {
            short[][] samples = Encoded.samples(opened);
            assertEquals(channels, samples.length);
            List<Long> heard = java.util.Arrays.stream(samples).map(each -> Math.round(each[1_000] / 327.68)).sorted().toList();
            assertEquals(IntStream.rangeClosed(1, channels).mapToObj(i -> (long) i).toList(), heard);
        }
    }

    @Test
    void sphereFilesAreRead() throws Exception {
        String head = "NIST_1A\n   1024\nsample_count -i 4\nsample_n_bytes -i 2\nchannel_count -i 2\nsample_byte_format -s2 10\n"
                + "sample_rate -i 8000\nsample_coding -s3 pcm\nend_head\n";
        ByteBuffer bytes = ByteBuffer.allocate(1024 + 16);
        bytes.put(head.getBytes(StandardCharsets.US_ASCII)).position(1024);
        bytes.asShortBuffer().put(new short[] {1, -1, 200, -200, 3000, -3000, 32767, -32768});
        Path file = Files.write(folder.resolve("call.sph"), bytes.array());
        try (AudioFile opened = AudioFile.open(file, decoded)) {
            assertEquals("sphere", opened.format().container());
            assertEquals(8000, opened.format().sampleRate());
            assertEquals(4, opened.frames());
            assertArrayEquals(new short[] {1, 200, 3000, 32767}, Encoded.samples(opened)[0]);
            assertArrayEquals(new short[] {-1, -200, -3000, -32768}, Encoded.samples(opened)[1]);
        }
    }

    @Test
    void muLawInASunFileIsRead() throws Exception {
        Path wav = Encoded.speechlike(folder.resolve("in.wav"), 8_000, 2, SECONDS);
        Path mulaw = Encoded.encode(wav, folder.resolve("mulaw.wav"), "-c:a", "pcm_mulaw");
        Path sun = Encoded.encode(wav, folder.resolve("mulaw.au"), "-c:a", "pcm_mulaw");
        try (AudioFile original = AudioFile.open(mulaw); AudioFile opened = AudioFile.open(sun, decoded)) {
            assertEquals("pcm_mulaw", opened.format().codec());
            assertEquals(original.frames(), opened.frames());
            assertArrayEquals(Encoded.samples(original)[1], Encoded.samples(opened)[1]);
        }
    }

    @Test
    void twentyFourBitsAreReadPreciselyAndAsTheirUpperSixteen() throws Exception {
        Path wav = Encoded.speechlike(folder.resolve("in.wav"), 16_000, 2, SECONDS);
        Path deep = Encoded.encode(wav, folder.resolve("deep.wav"), "-af", "volume=0.7", "-c:a", "pcm_s24le");
        Path flac = Encoded.encode(deep, folder.resolve("deep.flac"), "-c:a", "flac");
        try (AudioFile original = AudioFile.open(deep); AudioFile opened = AudioFile.open(flac, decoded);
                var wanted = original.preciseReader(); var got = opened.preciseReader()) {
            assertEquals(24, opened.format().bitsPerSample());
            assertArrayEquals(Encoded.samples(original)[0], Encoded.samples(opened)[0]);
            float[][] one = new float[2][60_000];
            float[][] other = new float[2][60_000];
            int frames = wanted.read(one, 0, 60_000);
            assertEquals(original.frames(), frames);
            assertEquals(frames, got.read(other, 0, 60_000));
            assertArrayEquals(one[1], other[1]);
            boolean deeper = false;
            for (float value : one[1]) {
                deeper |= value * 32_768 != Math.rint(value * 32_768);
            }
            assertTrue(deeper, "there is something below 16 bits to be kept");
        }
    }

    @Test
    void tagsOfMp3AndVorbisCommentsAreGiven() throws Exception {
        Path wav = Encoded.speechlike(folder.resolve("in.wav"), 16_000, 1, 1);
        Path mp3 = Encoded.encode(wav, folder.resolve("call.mp3"), "-metadata", "title=Call 17", "-metadata", "artist=Café", "-id3v2_version", "3", "-write_id3v1", "1");
        Path opus = Encoded.encode(wav, folder.resolve("call.opus"), "-c:a", "libopus", "-metadata", "title=Call 18", "-metadata", "agent=Ann");
        try (AudioFile first = AudioFile.open(mp3, decoded); AudioFile second = AudioFile.open(opus, decoded)) {
            assertEquals("Call 17", first.tags().value("title"));
            assertEquals("Café", first.tags().value("artist"));
            assertEquals("Call 18", second.tags().value("title"));
            assertEquals("Ann", second.tags().value("agent"));
            assertEquals(16_000, first.frames());
        }
    }

    @Test
    void chaptersBecomeMarks() throws Exception {
        Path wav = Encoded.speechlike(folder.resolve("in.wav"), 16_000, 1, 3);
        Path chapters = Files.writeString(folder.resolve("chapters.txt"), ";FFMETADATA1\n[CHAPTER]\nTIMEBASE=1/1000\nSTART=0\nEND=1500\ntitle=Greeting\n"
                + "[CHAPTER]\nTIMEBASE=1/1000\nSTART=1500\nEND=3000\ntitle=Problem\n");
        Path m4a = folder.resolve("call.m4a");
        Encoded.ffmpeg(List.of("-i", wav.toString(), "-i", chapters.toString(), "-map_metadata", "1", "-c:a", "aac", m4a.toString()));
        try (AudioFile opened = AudioFile.open(m4a, decoded)) {
            assertEquals(2, opened.tags().marks().size());
            assertEquals("Problem", opened.tags().marks().get(1).label());
            assertEquals(1_500_000, opened.tags().marks().get(1).startMicros());
            assertEquals(3_000_000L, opened.tags().marks().get(1).endMicros());
        }
    }

    @Test
    void picturesOfAVideoAreIgnoredAndAVideoWithoutSoundIsRefused() throws Exception {
        Path wav = Encoded.speechlike(folder.resolve("in.wav"), 16_000, 1, 1);
        Path film = folder.resolve("film.mp4");
        Encoded.ffmpeg(List.of("-f", "lavfi", "-i", "color=red:s=64x64:d=1", "-i", wav.toString(), "-c:v", "mpeg4", "-c:a", "aac", film.toString()));
        Path silent = folder.resolve("silent.mp4");
        Encoded.ffmpeg(List.of("-f", "lavfi", "-i", "color=red:s=64x64:d=1", "-c:v", "mpeg4", silent.toString()));
        try (AudioFile opened = AudioFile.open(film, decoded)) {
            assertEquals("aac", opened.format().codec());
            assertEquals(16_000, Encoded.samples(opened)[0].length, 1_024);
        }
        AudioException refused = assertThrows(AudioException.class, () -> AudioFile.open(silent, decoded));
        assertTrue(refused.reason().contains("without sound"), refused.reason());
    }

    @ParameterizedTest
    @CsvSource({"webm, libopus, 48000", "flac, flac, 16000", "matroska, flac, 16000"})
    void aLiveRecordingThatSaysNoLengthIsMeasured(String format, String codec, int rate) throws Exception {
        Path wav = Encoded.speechlike(folder.resolve("in.wav"), rate, 1, SECONDS);
        // Into a pipe: the writer cannot go back to write a length.
        Path live = Files.write(folder.resolve("live"), Encoded.ffmpeg(List.of("-i", wav.toString(), "-c:a", codec, "-f", format, "pipe:1")));
        try (AudioFile opened = AudioFile.open(live, decoded)) {
            assertFalse(opened.framesExact());
            assertEquals(SECONDS * rate, opened.frames(), 0.05 * rate);
            assertEquals(SECONDS * rate, Encoded.samples(opened)[0].length, 0.03 * rate);
            assertTrue(opened.framesExact());
            assertEquals(List.of(), opened.remarks());
        }
    }

    @Test
    void theLengthOfBareAacFramesIsCountedAndNotToldByTheBitRateOfTheFirst() throws Exception {
        Path wav = Encoded.speechlike(folder.resolve("in.wav"), 16_000, 1, SECONDS);
        Path aac = Encoded.encode(wav, folder.resolve("call.aac"), "-af", "apad=pad_dur=60", "-c:a", "aac", "-q:a", "1");
        try (AudioFile opened = AudioFile.open(aac, decoded)) {
            assertEquals((SECONDS + 60) * 16_000, opened.frames(), 0.2 * 16_000);
        }
    }

    @Test
    void aFileThatEndsEarlyIsReadAsFarAsItGoesAndSaysSo() throws Exception {
        Path wav = Encoded.speechlike(folder.resolve("in.wav"), 16_000, 1, SECONDS);
        for (String name : List.of("cut.flac", "cut.mp3")) {
            Path whole = Encoded.encode(wav, folder.resolve(name));
            byte[] bytes = Files.readAllBytes(whole);
            Files.write(whole, java.util.Arrays.copyOf(bytes, bytes.length * 2 / 3));
            try (AudioFile opened = AudioFile.open(whole, decoded)) {
                int frames = Encoded.samples(opened)[0].length;
                assertTrue(frames > SECONDS * 16_000 * 0.4 && frames < SECONDS * 16_000 * 0.8, name + ": " + frames);
                assertEquals(frames, opened.frames());
                assertEquals(1, opened.remarks().size(), name);
                assertTrue(opened.remarks().get(0).contains("before its header says"), opened.remarks().get(0));
            }
        }
    }

    @ParameterizedTest
    @CsvSource({"flac, fLaC", "ogg, OggS", "m4a, ____ftypM4A ", "caf, caff", "aiff, FORM____AIFF", "mp3, ID3", "mkv, \u001aE\u00df\u00a3"})
    void rubbishBehindAGoodStartIsRefusedPlainly(String extension, String start) throws Exception {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        bytes.writeBytes(start.getBytes(StandardCharsets.ISO_8859_1));
        new java.util.Random(3).ints(5_000, 1, 100).forEach(bytes::write);
        Path file = Files.write(folder.resolve("bad." + extension), bytes.toByteArray());
        AudioException refused = assertThrows(AudioException.class, () -> {
            try (AudioFile opened = AudioFile.open(file, decoded)) {
                Encoded.samples(opened);
            }
        });
        assertFalse(refused.reason().isBlank());
        assertFalse(refused.reason().contains("\n"), refused.reason());
    }

    private Path renamed(Path file, String name) throws Exception {
        return Files.move(file, Files.createDirectories(folder.resolve("renamed")).resolve(name));
    }
}
