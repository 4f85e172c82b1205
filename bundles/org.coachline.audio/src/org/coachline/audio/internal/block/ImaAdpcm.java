/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.audio.internal.block;

import org.coachline.audio.internal.block.BlockCoding.BlockDecoding;

/**
 * IMA ADPCM as WAV files hold it: per channel a first sample and a step index, then eight samples a channel in four bytes,
 * channel after channel. Each block stands alone. "Recommended Practices for Enhancing Digital Audio Compatibility in
 * Multimedia Systems" 3.0, Interactive Multimedia Association 1992, section 6; the block is from "New Multimedia Data Types and
 * Data Techniques", Microsoft 1994. The difference is added up from halved steps as the former says; decoders that multiply
 * instead (FFmpeg's is one) drift from it within a block, up to 71 16-bit steps in what was compared.
 */
public record ImaAdpcm(int channels, int blockBytes) implements BlockCoding, BlockDecoding {

    private static final int HEADER = 4;
    private static final int GROUP = 8;
    private static final int LAST_STEP = 88;

    private static final int[] INDEX_CHANGE = {-1, -1, -1, -1, 2, 4, 6, 8};
    private static final int[] STEPS = {
        7, 8, 9, 10, 11, 12, 13, 14, 16, 17, 19, 21, 23, 25, 28, 31, 34, 37, 41, 45, 50, 55, 60, 66, 73, 80, 88, 97, 107, 118, 130,
        143, 157, 173, 190, 209, 230, 253, 279, 307, 337, 371, 408, 449, 494, 544, 598, 658, 724, 796, 876, 963, 1060, 1166, 1282,
        1411, 1552, 1707, 1878, 2066, 2272, 2499, 2749, 3024, 3327, 3660, 4026, 4428, 4871, 5358, 5894, 6484, 7132, 7845, 8630,
        9493, 10442, 11487, 12635, 13899, 15289, 16818, 18500, 20350, 22385, 24623, 27086, 29794, 32767,
    };

    @Override
    public String codec() {
        return "adpcm_ima_wav";
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
        return bytes < header ? 0 : 1 + (bytes - header) / header * GROUP;
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
                decode(raw, from + HEADER * channel, frames, out[channel]);
            }
        }
        return frames;
    }

    private void decode(byte[] raw, int from, int frames, short[] out) {
        int value = (short) (raw[from] & 0xFF | raw[from + 1] << 8);
        int index = Math.min(LAST_STEP, raw[from + 2] & 0xFF);
        out[0] = (short) value;
        int at = from + HEADER * channels;
        for (int frame = 1; frame < frames; frame += GROUP, at += HEADER * channels) {
            for (int i = 0; i < GROUP; i++) {
                int code = raw[at + i / 2] >> i % 2 * 4 & 0x0F;
                int step = STEPS[index];
                int change = step >> 3;
                change += (code & 4) != 0 ? step : 0;
                change += (code & 2) != 0 ? step >> 1 : 0;
                change += (code & 1) != 0 ? step >> 2 : 0;
                value = clip((code & 8) != 0 ? value - change : value + change);
                index = Math.max(0, Math.min(LAST_STEP, index + INDEX_CHANGE[code & 7]));
                out[frame + i] = (short) value;
            }
        }
    }

    private static int clip(int value) {
        return Math.max(Short.MIN_VALUE, Math.min(Short.MAX_VALUE, value));
    }
}
