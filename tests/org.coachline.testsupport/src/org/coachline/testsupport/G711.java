/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.testsupport;

/** The encoding half of ITU-T G.711, for fixtures only: the product never writes it. */
final class G711 {

    private G711() {
    }

    static byte toMuLaw(int sixteenBit) {
        int sign = sixteenBit < 0 ? 0x80 : 0;
        int magnitude = Math.min(Math.abs(sixteenBit), 32635) + 0x84;
        int segment = 31 - Integer.numberOfLeadingZeros(magnitude) - 7;
        return (byte) ~(sign | segment << 4 | magnitude >> segment + 3 & 0x0F);
    }

    static byte toALaw(int sixteenBit) {
        int sign = sixteenBit >= 0 ? 0x80 : 0;
        int magnitude = (sixteenBit >= 0 ? sixteenBit : -sixteenBit - 1) >> 4;
        int coded = magnitude;
        if (magnitude >= 16) {
            int segment = 31 - Integer.numberOfLeadingZeros(magnitude) - 3;
            coded = segment << 4 | magnitude >> segment - 1 & 0x0F;
        }
        return (byte) ((sign | coded) ^ 0x55);
    }
}
