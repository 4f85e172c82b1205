/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.analysis.internal;

import java.util.ArrayList;
import java.util.List;

import org.coachline.analysis.Clipping;
import org.coachline.analysis.Stretch;
import org.coachline.audio.AudioFormat;
import org.coachline.model.coaching.ChannelRole;

/** Counts samples in runs at full scale: one such sample may be a peak that fitted just so, three in a row are a flat top. */
final class ClipCounter {

    private static final int SHORTEST_RUN = 3;
    private static final long ONE_PLACE_MICROS = 100_000;
    /** The largest values of G.711, and of 8 bits of which the upper eight are kept. */
    private static final int MULAW_MOST = 32_124;
    private static final int ALAW_MOST = 32_256;
    private static final int EIGHT_BIT_MOST = 32_512;

    private final AudioFormat format;
    private final ChannelRole role;
    private final int most;
    private final List<Stretch> places = new ArrayList<>();
    private long position;
    private int run;
    private boolean high;
    private long clipped;

    ClipCounter(AudioFormat format, ChannelRole role) {
        this.format = format;
        this.role = role;
        most = switch (format.codec()) {
        case "pcm_mulaw" -> MULAW_MOST;
        case "pcm_alaw" -> ALAW_MOST;
        case "pcm_u8", "pcm_s8" -> EIGHT_BIT_MOST;
        default -> Short.MAX_VALUE;
        };
    }

    void accept(short[] block, int offset, int count) {
        for (int i = offset; i < offset + count; i++) {
            int value = block[i];
            if (value >= most || value <= -most) {
                boolean positive = value > 0;
                if (run > 0 && positive != high) {
                    end(position + i - offset);
                }
                high = positive;
                run++;
            } else if (run > 0) {
                end(position + i - offset);
            }
        }
        position += count;
    }

    private void end(long frame) {
        if (run >= SHORTEST_RUN) {
            clipped += run;
            long start = format.microsOfFrame(frame - run);
            long end = format.microsOfFrame(frame);
            Stretch last = places.isEmpty() ? null : places.get(places.size() - 1);
            if (last != null && start - last.endMicros() < ONE_PLACE_MICROS) {
                places.set(places.size() - 1, new Stretch(last.startMicros(), end, role));
            } else {
                places.add(new Stretch(start, end, role));
            }
        }
        run = 0;
    }

    /** What was found. Called once, at the end. */
    Clipping clipping() {
        end(position);
        return new Clipping(clipped, places);
    }
}
