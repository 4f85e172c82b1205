/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.audio.fuzz;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.coachline.audio.AudioException;
import org.coachline.audio.DecodedFolder;
import org.coachline.audio.RawFormat;
import org.coachline.audio.internal.AudioDecoder;
import org.coachline.audio.internal.FileWindow;
import org.coachline.audio.internal.Recogniser;
import org.coachline.audio.internal.ffmpeg.FfmpegDecoder;
import org.coachline.audio.internal.ffmpeg.Limits;
import org.coachline.audio.internal.wav.WavDecoder;
import org.coachline.testsupport.BlockFixture;
import org.coachline.testsupport.WavFixture;
import org.coachline.testsupport.WavFixture.Codec;
import org.coachline.testsupport.WavTagFixture;

/** The readers that are tried. */
final class FuzzTargets {

    /** The recogniser may hand a file to a decoder that is a process of its own. */
    private static final int RARELY = 500;

    private FuzzTargets() {
    }

    static List<FuzzTarget> all() {
        List<byte[]> wavs = wavs();
        return List.of(
                new FuzzTarget("recogniser", wavs, (file, random) -> Recogniser.recognise(file), RARELY, FuzzTarget.WAV_DENSEST),
                new FuzzTarget("media", MediaSeeds.all(), FuzzTargets::media, 3, 0),
                new FuzzTarget("raw", List.of(new byte[] {1, 2, 3, 4, 5, 6, 7}), FuzzTargets::raw, 20, 1),
                new FuzzTarget("wav", wavs, FuzzTargets::wav, 1, FuzzTarget.WAV_DENSEST));
    }

    /** Only what is read of a file before FFmpeg is: whoever asks for that is told that there is none. */
    private static AudioDecoder media(Path file, Random random) throws AudioException, IOException {
        DecodedFolder folder = new DecodedFolder(file.resolveSibling("decoded"), 1);
        FfmpegDecoder.Settings settings = new FfmpegDecoder.Settings(() -> {
            throw new NoSuchFileException("ffmpeg");
        }, Limits.USUAL, folder);
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.READ)) {
            AudioDecoder decoder = FfmpegDecoder.open(file, channel, new FileWindow(channel), settings);
            if (decoder == null) {
                throw new AudioException(file, "of no such kind");
            }
            return decoder;
        } catch (NoSuchFileException wanted) {
            throw new AudioException(file, "to be looked at by FFmpeg", wanted);
        }
    }

    private static AudioDecoder raw(Path file, Random random) throws AudioException {
        RawFormat.Coding[] codings = RawFormat.Coding.values();
        return Recogniser.raw(file, new RawFormat(codings[random.nextInt(codings.length)], 1 + random.nextInt(48_000), 1 + random.nextInt(4)));
    }

    /** Straight to the reader, so that nothing is tried on a file that has become another kind of file. */
    private static AudioDecoder wav(Path file, Random random) throws AudioException, IOException {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.READ)) {
            FileWindow window = new FileWindow(channel);
            if (!WavDecoder.accepts(window.read(0, 12, ByteOrder.BIG_ENDIAN))) {
                throw new AudioException(file, "no longer a WAV file");
            }
            return WavDecoder.open(file, window);
        }
    }

    private static List<byte[]> wavs() {
        List<byte[]> seeds = new ArrayList<>();
        for (Codec codec : Codec.values()) {
            seeds.add(WavFixture.of(codec, 8000, 2).tone(0, 440, 0.9, 0.05).tone(1, 300, 0.3, 0.04).bytes());
            seeds.add(WavFixture.of(codec, 16_000, 1).extensible().tone(0, 440, 1, 0.02).chunkAfterData("LIST", texts()).bytes());
        }
        seeds.add(WavFixture.of(Codec.PCM_S24, 8000, 2).bigEndian().tone(0, 440, 0.9, 0.05).bytes());
        seeds.add(WavFixture.of(Codec.PCM_S32, 48_000, 5).validBits(24).tone(3, 440, 0.9, 0.005).bytes());
        seeds.add(tagged());
        seeds.add(large());
        seeds.add(BlockFixture.gsm(12, 5).fact(3_700).bytes());
        seeds.add(BlockFixture.wildGsm(40, 6).bytes());
        seeds.add(BlockFixture.ima(8000, 128, BlockFixture.signal(1, 900)).bytes());
        seeds.add(BlockFixture.ima(22_050, 256, BlockFixture.signal(2, 900)).bytes());
        seeds.add(BlockFixture.ms(8000, 128, BlockFixture.signal(1, 900)).bytes());
        seeds.add(BlockFixture.ms(11_025, 256, BlockFixture.signal(2, 900)).bytes());
        return seeds;
    }

    private static byte[] texts() {
        return WavTagFixture.info(StandardCharsets.UTF_8, "INAM", "Call 7", "ICRD", "2026-03-12T09:14:05Z");
    }

    private static byte[] tagged() {
        var labels = WavTagFixture.adtl();
        WavTagFixture.labl(labels, 1, "Greeting".getBytes(StandardCharsets.UTF_8));
        WavTagFixture.note(labels, 1, "warm".getBytes(StandardCharsets.UTF_8));
        WavTagFixture.region(labels, 2, 300, "Hold".getBytes(StandardCharsets.UTF_8));
        return WavFixture.of(Codec.MULAW, 8000, 1).tone(0, 300, 0.5, 0.1)
                .chunk("bext", WavTagFixture.bext("Call 7", "Recorder", "R7", "2026-03-12", "09:14:05", 1, "A=ULAW"))
                .chunkAfterData("cue ", WavTagFixture.cues(ByteOrder.LITTLE_ENDIAN, 1, 10, 2, 400))
                .chunkAfterData("LIST", labels.toByteArray())
                .chunkAfterData("id3 ", WavTagFixture.id3(3, WavTagFixture.id3Frame(3, "TIT2", 1, "Call".getBytes(StandardCharsets.UTF_16)),
                        WavTagFixture.id3Frame(3, "TXXX", 3, "Agent\0Ann".getBytes(StandardCharsets.UTF_8))))
                .bytes();
    }

    private static byte[] large() {
        byte[] sizes = ByteBuffer.allocate(28).order(ByteOrder.LITTLE_ENDIAN).putLong(0).putLong(1600).putLong(800).putInt(0).array();
        byte[] file = WavFixture.of(Codec.PCM_S16, 8000, 1).chunk("ds64", sizes).claimDataSize(0xFFFF_FFFFL).tone(0, 440, 1, 0.1).bytes();
        System.arraycopy(new byte[] {'R', 'F', '6', '4'}, 0, file, 0, 4);
        return file;
    }
}
