/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.audio.internal.wav;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Path;
import java.util.List;
import org.coachline.audio.AudioException;
import org.coachline.audio.AudioFile;
import org.coachline.audio.AudioFormat;
import org.coachline.audio.EmptyRecordingException;
import org.coachline.audio.RawFormat;
import org.coachline.audio.internal.AudioDecoder;
import org.coachline.audio.internal.FileWindow;
import org.coachline.audio.internal.Messages;
import org.coachline.audio.internal.block.BlockCoding;
import org.coachline.audio.internal.block.BlockDecoder;
import org.coachline.audio.internal.block.BlockLayout;
import org.coachline.audio.internal.wav.WavLayout.Coding;

/** Makes a decoder of what a WAV file's header says and what the file holds, or refuses it by name. */
final class WavHeader {

    private static final int PROBED_SAMPLES = 8192;

    private final Path path;
    private final FileWindow file;
    private final WavChunks chunks;

    private WavHeader(Path path, FileWindow file) throws IOException {
        this.path = path;
        this.file = file;
        this.chunks = new WavChunks(file);
    }

    static AudioDecoder open(Path path, FileWindow file) throws IOException, AudioException {
        return new WavHeader(path, file).decoder();
    }

    private AudioDecoder decoder() throws IOException, AudioException {
        WavFormat format = format();
        if (WavBlocks.handles(format)) {
            check(format);
            BlockLayout layout = blocks(format, data());
            return new BlockDecoder(path, layout, WavTags.read(file, chunks, format, layout.format()));
        }
        Coding coding = coding(format);
        check(format);
        WavLayout layout = layout(format, coding, data());
        return new WavDecoder(path, layout, WavTags.read(file, chunks, format, layout.format()), new SndfileView(format.bits(), format.extensible()));
    }

    private WavFormat format() throws IOException, AudioException {
        WavChunks.Chunk chunk = chunks.format;
        if (chunk == null) {
            throw refusal(chunks.data == null ? "wav.cut" : "wav.noFormat");
        }
        WavFormat format = chunk.start() + chunk.claimed() > file.size() ? null
                : WavFormat.read(file.read(chunk.start(), (int) Math.min(WavFormat.MOST_BYTES, chunk.claimed()), chunks.order));
        if (format == null) {
            throw refusal("wav.badFormat");
        }
        return format;
    }

    private void check(WavFormat format) throws AudioException {
        if (format.channels() < 1 || format.channels() > AudioFile.MAX_CHANNELS) {
            throw refusal("wav.channels", format.channels());
        }
        if (format.rate() < 1 || format.rate() > RawFormat.MAX_RATE) {
            throw refusal("wav.rate", Integer.toUnsignedLong(format.rate()));
        }
    }

    private WavChunks.Chunk data() throws AudioException {
        WavChunks.Chunk data = chunks.data;
        if (data == null) {
            throw refusal("wav.noData");
        }
        return data;
    }

    private BlockLayout blocks(WavFormat format, WavChunks.Chunk data) throws IOException, AudioException {
        BlockCoding coding;
        try {
            coding = WavBlocks.of(format);
        } catch (WavBlocks.Impossible e) {
            throw refusal(e.key(), e.arguments());
        }
        if (format.blockAlign() != coding.blockBytes()) {
            chunks.remarks.add(Messages.get("wav.frameSize", format.blockAlign(), coding.blockBytes()));
        }
        long bytes = chunks.soundBytes(data, coding.blockBytes(), coding.framesPerBlock());
        long frames = withinFact(BlockLayout.framesIn(coding, bytes), coding.framesPerBlock());
        if (frames == 0) {
            throw refusal("wav.noSound");
        }
        AudioFormat audio = new AudioFormat(container(), coding.codec(), format.rate(), format.channels(), coding.bitsPerSample());
        return new BlockLayout(audio, coding, data.start(), bytes, frames, List.copyOf(chunks.remarks));
    }

    /** Writers fill up the last block and say in {@code fact} how much of it counts. What is further off is not believed. */
    private long withinFact(long there, int framesPerBlock) throws IOException {
        long said = chunks.factFrames();
        return said > there - framesPerBlock && said < there && said > 0 ? said : there;
    }

    private WavLayout layout(WavFormat format, Coding coding, WavChunks.Chunk data) throws IOException, AudioException {
        int bits = format.bits();
        int sampleBytes = sampleBytes(coding, bits, format.channels(), format.blockAlign());
        int frameBytes = sampleBytes * format.channels();
        long frames = chunks.soundBytes(data, frameBytes, 1) / frameBytes;
        int validBits = format.validBits();
        boolean low = coding == Coding.PCM && sampleBytes == 4 && (validBits == 24 || bits == 24) && inLowerBytes(data);
        int highByte = chunks.order == ByteOrder.BIG_ENDIAN ? 0 : low ? 2 : sampleBytes - 1;
        int shownBits = validBits == 0 || coding == Coding.MULAW || coding == Coding.ALAW ? sampleBytes * 8 : validBits;
        AudioFormat audio = new AudioFormat(container(), codecName(coding, sampleBytes, low), format.rate(), format.channels(), shownBits);
        if (frames == 0) {
            throw new EmptyRecordingException(path, Messages.get("wav.noSound"), audio);
        }
        return new WavLayout(audio, coding, chunks.order, sampleBytes, highByte, data.start(), frames, List.copyOf(chunks.remarks));
    }

    private Coding coding(WavFormat format) throws AudioException {
        int bits = format.bits();
        switch (format.known() ? format.tag() : -1) {
            case WavFormat.TAG_PCM:
                if (bits < 1 || bits > 64) {
                    throw refusal("wav.bits", bits);
                }
                return bits <= 8 ? Coding.UNSIGNED_8 : Coding.PCM;
            case WavFormat.TAG_FLOAT:
                if (bits != 32 && bits != 64) {
                    throw refusal("wav.floatBits", bits);
                }
                return Coding.FLOAT;
            case WavFormat.TAG_ALAW:
                return Coding.ALAW;
            case WavFormat.TAG_MULAW:
                return Coding.MULAW;
            default:
                String name = format.known() ? Messages.get("wav.codecBits", WavCodecNames.of(format.tag()), bits) : Messages.get("wav.unknownSubFormat");
                throw new WavCodecException(path, Messages.get("wav.codec", name));
        }
    }

    /** Bytes of a stored sample: from the frame size where that is possible, otherwise from the bits. */
    private int sampleBytes(Coding coding, int bits, int channels, int blockAlign) {
        int least = switch (coding) {
            case MULAW, ALAW -> 1;
            case UNSIGNED_8, PCM, FLOAT -> (bits + 7) / 8;
        };
        int container = blockAlign / channels;
        boolean wider = coding == Coding.PCM && container <= 8 || coding == Coding.UNSIGNED_8 && container == 1;
        if (blockAlign % channels == 0 && (container == least || container > least && wider)) {
            return container;
        }
        chunks.remarks.add(Messages.get("wav.frameSize", blockAlign, least * channels));
        return least;
    }

    /**
     * Whether 24-bit samples in four bytes lie in the lower three, which the specification does not allow and some writers
     * do: the fourth byte is then never more than a sign (or zero) while the first is used.
     */
    private boolean inLowerBytes(WavChunks.Chunk data) throws IOException {
        if (chunks.order == ByteOrder.BIG_ENDIAN) {
            return false;
        }
        ByteBuffer samples = file.read(data.start(), PROBED_SAMPLES * 4, chunks.order);
        boolean firstUsed = false;
        for (int at = 0; at + 4 <= samples.limit(); at += 4) {
            byte top = samples.get(at + 3);
            if (top != 0 && !(top == -1 && samples.get(at + 2) < 0)) {
                return false;
            }
            firstUsed |= samples.get(at) != 0;
        }
        if (firstUsed) {
            chunks.remarks.add(Messages.get("wav.lowBytes"));
        }
        return firstUsed;
    }

    private String container() {
        return chunks.large ? "rf64" : chunks.order == ByteOrder.BIG_ENDIAN ? "rifx" : "wav";
    }

    private String codecName(Coding coding, int sampleBytes, boolean low) {
        String end = chunks.order == ByteOrder.BIG_ENDIAN ? "be" : "le";
        return switch (coding) {
            case MULAW -> "pcm_mulaw";
            case ALAW -> "pcm_alaw";
            case UNSIGNED_8 -> "pcm_u8";
            case FLOAT -> "pcm_f" + sampleBytes * 8 + end;
            case PCM -> low ? "pcm_f24le" : "pcm_s" + sampleBytes * 8 + end;
        };
    }

    private AudioException refusal(String key, Object... arguments) {
        return new AudioException(path, Messages.get(key, arguments));
    }
}
