/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.audio.internal.wav;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import org.coachline.audio.internal.Overload;

/** Turns stored frames into 16-bit samples, one array a channel. Stateless, so safe for all threads. */
@FunctionalInterface
interface SampleDecoder {

    /** Decodes {@code frames} frames from the start of {@code raw} to {@code offset} in each of {@code channels}. */
    void decode(byte[] raw, int frames, short[][] channels, int offset);

    /** The decoder for a layout. */
    static SampleDecoder of(WavLayout layout, Overload overload) {
        int channels = layout.format().channels();
        boolean shorts = layout.coding() == WavLayout.Coding.PCM && layout.sampleBytes() == 2 && layout.order() == ByteOrder.LITTLE_ENDIAN;
        return switch (layout.coding()) {
            case PCM -> shorts && channels == 2 ? SampleDecoder::stereo16
                    : shorts && channels == 1 ? SampleDecoder::mono16
                    : (raw, frames, out, offset) -> upperBytes(layout, raw, frames, out, offset);
            case UNSIGNED_8 -> table(channels, Tables.UNSIGNED_8);
            case MULAW -> table(channels, Tables.MULAW);
            case ALAW -> table(channels, Tables.ALAW);
            case FLOAT -> (raw, frames, out, offset) -> floats(layout, overload, raw, frames, out, offset);
        };
    }

    private static void mono16(byte[] raw, int frames, short[][] channels, int offset) {
        short[] out = channels[0];
        for (int i = 0; i < frames; i++) {
            out[offset + i] = (short) Views.SHORT_LE.get(raw, 2 * i);
        }
    }

    private static void stereo16(byte[] raw, int frames, short[][] channels, int offset) {
        short[] left = channels[0];
        short[] right = channels[1];
        for (int i = 0; i < frames; i++) {
            int both = (int) Views.INT_LE.get(raw, 4 * i);
            left[offset + i] = (short) both;
            right[offset + i] = (short) (both >> 16);
        }
    }

    private static void upperBytes(WavLayout layout, byte[] raw, int frames, short[][] channels, int offset) {
        int frameBytes = layout.frameBytes();
        int below = layout.order() == ByteOrder.BIG_ENDIAN ? 1 : -1;
        for (int channel = 0; channel < channels.length; channel++) {
            short[] out = channels[channel];
            int at = channel * layout.sampleBytes() + layout.highByte();
            for (int i = 0; i < frames; i++, at += frameBytes) {
                out[offset + i] = (short) (raw[at] << 8 | raw[at + below] & 0xFF);
            }
        }
    }

    private static SampleDecoder table(int channelCount, short[] table) {
        if (channelCount == 1) {
            return (raw, frames, channels, offset) -> {
                short[] out = channels[0];
                for (int i = 0; i < frames; i++) {
                    out[offset + i] = table[raw[i] & 0xFF];
                }
            };
        }
        return (raw, frames, channels, offset) -> {
            for (int channel = 0; channel < channelCount; channel++) {
                short[] out = channels[channel];
                for (int i = 0, at = channel; i < frames; i++, at += channelCount) {
                    out[offset + i] = table[raw[at] & 0xFF];
                }
            }
        };
    }

    private static void floats(WavLayout layout, Overload overload, byte[] raw, int frames, short[][] channels, int offset) {
        int frameBytes = layout.frameBytes();
        boolean big = layout.order() == ByteOrder.BIG_ENDIAN;
        VarHandle singles = big ? Views.FLOAT_BE : Views.FLOAT_LE;
        VarHandle doubles = big ? Views.DOUBLE_BE : Views.DOUBLE_LE;
        for (int channel = 0; channel < channels.length; channel++) {
            short[] out = channels[channel];
            int at = channel * layout.sampleBytes();
            for (int i = 0; i < frames; i++, at += frameBytes) {
                float value = layout.sampleBytes() == 4 ? (float) singles.get(raw, at) : (float) (double) doubles.get(raw, at);
                out[offset + i] = overload == Overload.CLIP ? nearest(value) : audiowaveform(value * Short.MAX_VALUE);
            }
        }
    }

    /** The inverse of what makes floats of 16 bits, so that sound which went through floats comes back as it was. */
    private static short nearest(float value) {
        return (short) Math.max(Short.MIN_VALUE, Math.min(Short.MAX_VALUE, Math.rint(value * 32_768.0)));
    }

    private static short audiowaveform(float scaled) {
        // x86-64 answers 0x80000000, whose lower half is zero, for what no 32-bit integer holds.
        boolean fits = scaled >= -0x1p31f && scaled < 0x1p31f;
        return fits ? (short) (int) scaled : 0;
    }

    /** Views of bytes as wider numbers; plain unaligned loads once compiled. */
    final class Views {

        static final VarHandle SHORT_LE = MethodHandles.byteArrayViewVarHandle(short[].class, ByteOrder.LITTLE_ENDIAN);
        static final VarHandle INT_LE = MethodHandles.byteArrayViewVarHandle(int[].class, ByteOrder.LITTLE_ENDIAN);
        static final VarHandle FLOAT_LE = MethodHandles.byteArrayViewVarHandle(float[].class, ByteOrder.LITTLE_ENDIAN);
        static final VarHandle FLOAT_BE = MethodHandles.byteArrayViewVarHandle(float[].class, ByteOrder.BIG_ENDIAN);
        static final VarHandle DOUBLE_LE = MethodHandles.byteArrayViewVarHandle(double[].class, ByteOrder.LITTLE_ENDIAN);
        static final VarHandle DOUBLE_BE = MethodHandles.byteArrayViewVarHandle(double[].class, ByteOrder.BIG_ENDIAN);

        private Views() {
        }
    }
}
