/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.audio.internal.block;

import java.util.List;
import org.coachline.audio.AudioFormat;

/**
 * Where a recording's blocks lie, held against the file.
 *
 * @param format    what it is
 * @param coding    how a block is decoded
 * @param dataStart the offset of the first block in the file
 * @param dataBytes bytes of blocks that are there; the last block may be cut
 * @param frames    frames that are read, at most what the bytes hold
 * @param remarks   what was odd
 */
public record BlockLayout(AudioFormat format, BlockCoding coding, long dataStart, long dataBytes, long frames, List<String> remarks) {

    /** Frames that so many bytes of blocks hold. */
    public static long framesIn(BlockCoding coding, long bytes) {
        return bytes / coding.blockBytes() * coding.framesPerBlock() + coding.framesIn((int) (bytes % coding.blockBytes()));
    }

    long blocks() {
        return Math.ceilDiv(dataBytes, (long) coding.blockBytes());
    }
}
