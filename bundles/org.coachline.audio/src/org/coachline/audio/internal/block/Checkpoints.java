/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.audio.internal.block;

import java.util.concurrent.atomic.AtomicReferenceArray;
import org.jspecify.annotations.Nullable;

/**
 * States of a decoding before some of its blocks, left by whichever reader came there first, so that going back (or forward to
 * where some reader has been) costs at most the blocks between two of them. Thread-safe. Holds at most {@value #MOST} states of
 * some 300 bytes.
 */
final class Checkpoints {

    private static final int MOST = 4096;
    private static final int LEAST_APART = 32;

    private final long apart;
    private final AtomicReferenceArray<short[]> states;

    /** Room for a recording of so many blocks. */
    Checkpoints(long blocks) {
        this.apart = Math.max(LEAST_APART, Math.ceilDiv(blocks, (long) MOST));
        this.states = new AtomicReferenceArray<>((int) Math.ceilDiv(blocks, apart));
    }

    /** Whether the state before a block is wanted. */
    boolean wants(long block) {
        return block % apart == 0 && block / apart < states.length() && states.getPlain((int) (block / apart)) == null;
    }

    /** Keeps the state before a block that is wanted. */
    void put(long block, short[] state) {
        states.set((int) (block / apart), state);
    }

    /** The last block at or before one whose state is known, but not before {@code least}; -1 if there is none. */
    long before(long block, long least) {
        for (long at = block / apart * apart; at >= least && at >= 0; at -= apart) {
            if (get(at) != null) {
                return at;
            }
        }
        return -1;
    }

    /** The state before a block, if it is known. */
    short @Nullable [] get(long block) {
        int index = (int) (block / apart);
        return index < states.length() ? states.get(index) : null;
    }
}
