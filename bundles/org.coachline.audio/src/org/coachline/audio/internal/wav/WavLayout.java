/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.audio.internal.wav;

import java.nio.ByteOrder;
import java.util.List;
import org.coachline.audio.AudioFormat;

/**
 * Where a WAV file's sound lies and how to read it, once everything its header says has been held against the file.
 *
 * @param format       what it is
 * @param coding       how a sample is stored
 * @param order        the byte order of samples and header
 * @param sampleBytes  bytes a stored sample takes
 * @param highByte     offset of a PCM sample's most significant byte within its bytes
 * @param dataStart    the offset of the first frame in the file
 * @param frames       whole frames there
 * @param remarks      what was odd
 */
record WavLayout(
        AudioFormat format,
        Coding coding,
        ByteOrder order,
        int sampleBytes,
        int highByte,
        long dataStart,
        long frames,
        List<String> remarks) {

    /** How a stored sample becomes a number. */
    enum Coding { UNSIGNED_8, PCM, FLOAT, MULAW, ALAW }

    int frameBytes() {
        return sampleBytes * format.channels();
    }

    long offsetOf(long frame) {
        return dataStart + frame * frameBytes();
    }
}
