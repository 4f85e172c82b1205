/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.audio.internal.ffmpeg;

import java.io.IOException;
import org.coachline.audio.AudioException;
import org.coachline.audio.internal.peaks.PeakScanner;

/** Sums up decoded sound with a scanner that does not wait, once what it is to scan is there. */
final class GrowingScanner implements PeakScanner {

    private static final int PIECE = 65_536;

    private final DecodedSound sound;
    private PeakScanner scanner;
    private volatile boolean closed;

    GrowingScanner(DecodedSound sound, PeakScanner scanner) {
        this.sound = sound;
        this.scanner = scanner;
    }

    @Override
    public PeakScanner extremesOnly() {
        scanner = scanner.extremesOnly();
        return this;
    }

    @Override
    public long scan(long from, long to, int bucket, Sink sink) throws AudioException, IOException {
        // Whole buckets, so that none is cut where a piece ends.
        long piece = Math.max(1, PIECE / bucket) * (long) bucket;
        long at = from;
        while (at < to) {
            int wanted = (int) Math.min(Math.min(piece, to - at), Integer.MAX_VALUE);
            int there = 0;
            for (int more = -1; there < wanted && more != 0; there += more) {
                more = sound.await(at + there, wanted - there, () -> closed);
            }
            if (there > 0) {
                scanner.scan(at, at + there, bucket, sink);
            }
            at += there;
            if (there < wanted) {
                break;
            }
        }
        return at - from;
    }

    @Override
    public void close() {
        closed = true;
        sound.wake();
        scanner.close();
    }
}
