/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.audio;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/** The peaks that audiowaveform gives, by its arithmetic alone: nothing of the writer that is tested is used. */
public final class PeakModel {

    private PeakModel() {
    }

    /** Every pixel of the model is worked out from samples read one by one, whatever the writer's fast ways are. */
    public static String of(short[][] samples, int zoom, int bits, boolean split) {
        StringBuilder data = new StringBuilder();
        int frames = samples[0].length;
        for (int from = 0; from < frames; from += zoom) {
            int to = Math.min(frames, from + zoom);
            for (int channel = 0; channel < (split ? samples.length : 1); channel++) {
                int min = Integer.MAX_VALUE;
                int max = Integer.MIN_VALUE;
                for (int i = from; i < to; i++) {
                    int sample = samples[channel][i];
                    if (!split) {
                        int sum = 0;
                        for (short[] each : samples) {
                            sum += each[i];
                        }
                        sample = sum / samples.length;
                    }
                    min = Math.min(min, sample);
                    max = Math.max(max, sample);
                }
                int divisor = bits == 8 ? 256 : 1;
                data.append(data.isEmpty() ? "" : ",").append(min / divisor).append(',').append(max / divisor);
            }
        }
        return data.toString();
    }

    /** The numbers of audiowaveform's binary file. */
    public static String numbers(byte[] dat, int bits) {
        ByteBuffer in = ByteBuffer.wrap(dat).order(ByteOrder.LITTLE_ENDIAN);
        assertEquals(bits == 8 ? 1 : 0, in.getInt(4));
        in.position(in.getInt(0) == 1 ? 20 : 24);
        StringBuilder data = new StringBuilder();
        while (in.hasRemaining()) {
            data.append(data.isEmpty() ? "" : ",").append(bits == 8 ? in.get() : in.getShort());
        }
        return data.toString();
    }
}
