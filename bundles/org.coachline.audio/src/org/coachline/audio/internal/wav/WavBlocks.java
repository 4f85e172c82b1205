/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.audio.internal.wav;

import java.io.Serial;
import java.util.ArrayList;
import java.util.List;
import org.coachline.audio.internal.block.BlockCoding;
import org.coachline.audio.internal.block.Gsm610;
import org.coachline.audio.internal.block.ImaAdpcm;
import org.coachline.audio.internal.block.MsAdpcm;

/**
 * Finds the block coding of a format chunk: GSM 06.10, IMA and Microsoft ADPCM, whose chunks are described in "New Multimedia
 * Data Types and Data Techniques", Microsoft 1994.
 */
final class WavBlocks {

    /** A format that its own numbers make impossible. */
    static final class Impossible extends Exception {

        @Serial
        private static final long serialVersionUID = 1L;

        private final String key;
        private final transient Object[] arguments;

        Impossible(String key, Object... arguments) {
            super(key);
            this.key = key;
            this.arguments = arguments;
        }

        String key() {
            return key;
        }

        Object[] arguments() {
            return arguments;
        }
    }

    private static final int ADPCM_BITS = 4;
    private static final int MOST_PAIRS = 256;

    private WavBlocks() {
    }

    /** Whether a format is one of these; ADPCM of other than four bits is not. */
    static boolean handles(WavFormat format) {
        boolean adpcm = format.tag() == WavFormat.TAG_IMA_ADPCM || format.tag() == WavFormat.TAG_MS_ADPCM;
        return format.known() && (format.tag() == WavFormat.TAG_GSM610 || adpcm && format.bits() == ADPCM_BITS);
    }

    /** The coding of a format that is handled. */
    static BlockCoding of(WavFormat format) throws Impossible {
        String name = WavCodecNames.of(format.tag());
        if (format.tag() == WavFormat.TAG_GSM610) {
            require(format.channels() == 1, "wav.blockChannels", name, format.channels());
            return new Gsm610();
        }
        if (format.tag() == WavFormat.TAG_MS_ADPCM) {
            require(format.channels() <= 2, "wav.blockChannels", name, format.channels());
        }
        BlockCoding coding = format.tag() == WavFormat.TAG_MS_ADPCM
                ? new MsAdpcm(format.channels(), format.blockAlign(), coefficients(format))
                : new ImaAdpcm(format.channels(), format.blockAlign());
        require(coding.framesPerBlock() > 0, "wav.blockSize", name, format.blockAlign());
        return coding;
    }

    /** The pairs that the chunk holds; the standard ones where it holds none. */
    private static List<Integer> coefficients(WavFormat format) {
        int pairs = format.extra().limit() < 4 ? 0 : Math.min(MOST_PAIRS, Short.toUnsignedInt(format.extra().getShort(2)));
        List<Integer> found = new ArrayList<>();
        for (int at = 4; at + 4 <= format.extra().limit() && found.size() < 2 * pairs; at += 4) {
            found.add((int) format.extra().getShort(at));
            found.add((int) format.extra().getShort(at + 2));
        }
        return found.isEmpty() ? MsAdpcm.STANDARD : found;
    }

    private static void require(boolean holds, String key, Object... arguments) throws Impossible {
        if (!holds) {
            throw new Impossible(key, arguments);
        }
    }
}
