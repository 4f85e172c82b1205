/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.audio.internal.block;

import java.util.List;
import org.coachline.audio.internal.block.BlockCoding.BlockDecoding;

/**
 * Microsoft ADPCM: per channel a pair of coefficients, a step and two samples, then four bits a sample, the channels in turn.
 * Each block stands alone. "New Multimedia Data Types and Data Techniques", Microsoft 1994. The prediction is divided by 256
 * rounding down, as Microsoft's codec, libsndfile and SoX do; FFmpeg rounds towards zero and comes out up to 160
 * 16-bit steps away in what was compared.
 *
 * @param channels     one or two
 * @param blockBytes   bytes of a block
 * @param coefficients pairs of them, in turn; at least one pair
 */
public record MsAdpcm(int channels, int blockBytes, List<Integer> coefficients) implements BlockCoding, BlockDecoding {

    /** The seven pairs that every file has first. */
    public static final List<Integer> STANDARD = List.of(256, 0, 512, -256, 0, 0, 192, 64, 240, 0, 460, -208, 392, -232);

    private static final int HEADER = 7;
    private static final int LEAST_STEP = 16;
    private static final int MOST_STEP = Integer.MAX_VALUE / 768;
    private static final int[] ADAPTATION = {230, 230, 230, 230, 307, 409, 512, 614, 768, 614, 512, 409, 307, 230, 230, 230};

    /** Keeps the pairs as they are given. */
    public MsAdpcm {
        coefficients = List.copyOf(coefficients);
    }

    @Override
    public String codec() {
        return "adpcm_ms";
    }

    @Override
    public int bitsPerSample() {
        return 4;
    }

    @Override
    public int framesPerBlock() {
        return framesIn(blockBytes);
    }

    @Override
    public int framesIn(int bytes) {
        int header = HEADER * channels;
        return bytes < header ? 0 : 2 + (bytes - header) * 2 / channels;
    }

    @Override
    public BlockDecoding start() {
        return this;
    }

    @Override
    public int decode(byte[] raw, int from, int bytes, short[][] out) {
        int frames = framesIn(bytes);
        if (frames > 0) {
            for (int channel = 0; channel < channels; channel++) {
                decode(raw, from, channel, frames, out[channel]);
            }
        }
        return frames;
    }

    private void decode(byte[] raw, int from, int channel, int frames, short[] out) {
        int pair = raw[from + channel] & 0xFF;
        pair = pair * 2 < coefficients.size() - 1 ? pair : 0;
        int first = coefficients.get(2 * pair);
        int second = coefficients.get(2 * pair + 1);
        int at = from + channels + 2 * channel;
        int step = sixteen(raw, at);
        int newer = sixteen(raw, at + 2 * channels);
        int older = sixteen(raw, at + 4 * channels);
        out[0] = (short) older;
        out[1] = (short) newer;
        int nibble = 2 * (from + HEADER * channels) + channel;
        for (int frame = 2; frame < frames; frame++, nibble += channels) {
            int code = (nibble & 1) == 0 ? raw[nibble >> 1] >> 4 & 0x0F : raw[nibble >> 1] & 0x0F;
            int predicted = newer * first + older * second >> 8;
            older = newer;
            newer = clip(predicted + (code << 28 >> 28) * step);
            step = Math.max(LEAST_STEP, Math.min(MOST_STEP, ADAPTATION[code] * step >> 8));
            out[frame] = (short) newer;
        }
    }

    private static int sixteen(byte[] raw, int at) {
        return (short) (raw[at] & 0xFF | raw[at + 1] << 8);
    }

    private static int clip(int value) {
        return Math.max(Short.MIN_VALUE, Math.min(Short.MAX_VALUE, value));
    }
}
