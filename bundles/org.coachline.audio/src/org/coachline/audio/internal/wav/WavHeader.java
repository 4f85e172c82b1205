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
import org.coachline.audio.internal.FileWindow;
import org.coachline.audio.internal.Messages;
import org.coachline.audio.internal.wav.WavLayout.Coding;

/**
 * Makes a {@link WavLayout} of what a WAV file's header says and what the file holds, or refuses it by name. Format tags
 * are those of RFC 2361 and mmreg.h; the extensible form is "Multiple channel audio data and WAVE files", Microsoft 2001.
 */
final class WavHeader {

    private static final int TAG_PCM = 1;
    private static final int TAG_FLOAT = 3;
    private static final int TAG_ALAW = 6;
    private static final int TAG_MULAW = 7;
    private static final int TAG_EXTENSIBLE = 0xFFFE;
    private static final int MAX_RATE = 3_072_000;
    private static final int PROBED_SAMPLES = 8192;

    private final Path path;
    private final FileWindow file;
    private final WavChunks chunks;

    private WavHeader(Path path, FileWindow file) throws IOException {
        this.path = path;
        this.file = file;
        this.chunks = new WavChunks(file);
    }

    static WavLayout read(Path path, FileWindow file) throws IOException, AudioException {
        return new WavHeader(path, file).layout();
    }

    private WavLayout layout() throws IOException, AudioException {
        WavChunks.Chunk formatChunk = chunks.format;
        WavChunks.Chunk data = chunks.data;
        if (formatChunk == null) {
            throw refusal(data == null ? "wav.cut" : "wav.noFormat");
        }
        ByteBuffer fmt = file.read(formatChunk.start(), (int) Math.min(40, formatChunk.claimed()), chunks.order);
        if (fmt.limit() < 14 || formatChunk.start() + formatChunk.claimed() > file.size()) {
            throw refusal("wav.badFormat");
        }
        int tag = Short.toUnsignedInt(fmt.getShort(0));
        int channels = Short.toUnsignedInt(fmt.getShort(2));
        int rate = fmt.getInt(4);
        int blockAlign = Short.toUnsignedInt(fmt.getShort(12));
        int bits = fmt.limit() >= 16 ? Short.toUnsignedInt(fmt.getShort(14)) : 0;
        int validBits = bits;
        if (tag == TAG_EXTENSIBLE && fmt.limit() >= 26) {
            int valid = Short.toUnsignedInt(fmt.getShort(18));
            tag = Short.toUnsignedInt(fmt.getShort(24));
            bits = bits == 0 ? (valid + 7) / 8 * 8 : bits;
            validBits = valid > 0 && valid <= bits ? valid : bits;
        }
        Coding coding = coding(tag, bits);
        if (channels < 1 || channels > AudioFile.MAX_CHANNELS) {
            throw refusal("wav.channels", channels);
        }
        if (rate < 1 || rate > MAX_RATE) {
            throw refusal("wav.rate", Integer.toUnsignedLong(rate));
        }
        if (data == null) {
            throw refusal("wav.noData");
        }
        int sampleBytes = sampleBytes(coding, bits, channels, blockAlign);
        long frames = chunks.soundBytes(data, sampleBytes * channels) / (sampleBytes * channels);
        if (frames == 0) {
            throw refusal("wav.noSound");
        }
        boolean low = coding == Coding.PCM && sampleBytes == 4 && (validBits == 24 || bits == 24) && inLowerBytes(data);
        int highByte = chunks.order == ByteOrder.BIG_ENDIAN ? 0 : low ? 2 : sampleBytes - 1;
        int shownBits = validBits == 0 || coding == Coding.MULAW || coding == Coding.ALAW ? sampleBytes * 8 : validBits;
        AudioFormat format = new AudioFormat(container(), codecName(coding, sampleBytes, low), rate, channels, shownBits);
        return new WavLayout(format, coding, chunks.order, sampleBytes, highByte, data.start(), frames, List.copyOf(chunks.remarks));
    }

    private Coding coding(int tag, int bits) throws AudioException {
        switch (tag) {
            case TAG_PCM:
                if (bits < 1 || bits > 64) {
                    throw refusal("wav.bits", bits);
                }
                return bits <= 8 ? Coding.UNSIGNED_8 : Coding.PCM;
            case TAG_FLOAT:
                if (bits != 32 && bits != 64) {
                    throw refusal("wav.floatBits", bits);
                }
                return Coding.FLOAT;
            case TAG_ALAW:
                return Coding.ALAW;
            case TAG_MULAW:
                return Coding.MULAW;
            default:
                throw refusal("wav.codec", WavCodecNames.of(tag));
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
