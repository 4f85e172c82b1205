/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.audio.internal.peaks;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.IntConsumer;
import java.util.function.IntPredicate;
import org.coachline.audio.AudioException;

/** A mono recording whose frame {@code i} is {@code i % 1000}, as a decoder gives it out: its length known or not, ready or not. */
final class ScriptedSource implements PeakWorkers.Source {

    final List<Integer> chunks = new CopyOnWriteArrayList<>();
    private final long expected;
    private final long actual;
    private final boolean claimed;
    private volatile boolean exact;
    private IntPredicate ready = chunk -> true;
    private IntConsumer before = chunk -> { };
    private volatile Runnable onClose = () -> { };

    private ScriptedSource(long expected, long actual, boolean exact) {
        this.expected = expected;
        this.actual = actual;
        this.exact = exact;
        this.claimed = exact;
    }

    static ScriptedSource exactly(long frames) {
        return new ScriptedSource(frames, frames, true);
    }

    static ScriptedSource expecting(long expected, long actual) {
        return new ScriptedSource(expected, actual, false);
    }

    static ScriptedSource claiming(long claimed, long actual) {
        return new ScriptedSource(claimed, actual, true);
    }

    ScriptedSource readyWhere(IntPredicate chunk) {
        ready = chunk;
        return this;
    }

    ScriptedSource before(IntConsumer chunk) {
        before = chunk;
        return this;
    }

    ScriptedSource onClose(Runnable action) {
        onClose = action;
        return this;
    }

    static short sample(long frame) {
        return (short) (frame % 1000);
    }

    @Override
    public PeakScanner open() {
        return new PeakScanner() {

            @Override
            public long scan(long from, long to, int bucket, Sink sink) throws IOException {
                int chunk = (int) (from / PeakChunk.FRAMES);
                chunks.add(chunk);
                before.accept(chunk);
                long end = Math.max(from, Math.min(to, actual));
                short[] samples = new short[(int) (end - from)];
                for (int i = 0; i < samples.length; i++) {
                    samples[i] = sample(from + i);
                }
                Buckets buckets = new Buckets(1, bucket, sink);
                buckets.take((sums, first, last) -> sums[0].add(samples, first, last), samples.length);
                buckets.end();
                if (end < to) {
                    exact = true;
                }
                return samples.length;
            }

            @Override
            public void close() {
                onClose.run();
            }
        };
    }

    @Override
    public long frames() {
        return exact && !claimed ? actual : expected;
    }

    @Override
    public boolean exact() {
        return exact;
    }

    @Override
    public boolean ready(long from, long to) {
        return ready.test((int) (from / PeakChunk.FRAMES));
    }

    @Override
    public AudioException shrunk() {
        return new AudioException(Path.of("scripted.wav"), "shorter");
    }
}
