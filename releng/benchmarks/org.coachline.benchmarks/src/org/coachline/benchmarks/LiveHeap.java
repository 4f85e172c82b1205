/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.benchmarks;

import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.lang.management.MemoryUsage;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.locks.LockSupport;

/**
 * The most heap that some work holds on to. While it runs, a second thread forces one collection after the other and notes what each
 * has left: that is what was reachable, with what the process held before. It says neither too much, as the pools' own peak does,
 * which counts garbage up to whatever limit the process has, nor can it miss more than what comes and goes between two collections.
 */
final class LiveHeap {

    /** How many times as long as a collection takes the work goes on after it. */
    private static final int SHARE = 3;

    /**
     * The work.
     *
     * @param <X> what it may fail with
     */
    @FunctionalInterface
    interface Work<X extends Exception> {
        /** Does it. */
        void run() throws X;
    }

    private LiveHeap() {
    }

    /**
     * Does the work, some times slower than usual.
     *
     * @return bytes
     */
    static <X extends Exception> long peak(Work<X> work) throws X {
        AtomicBoolean over = new AtomicBoolean();
        long[] most = {0};
        Thread sampler = new Thread(() -> {
            while (!over.get()) {
                long begun = System.nanoTime();
                System.gc();
                most[0] = Math.max(most[0], afterCollection());
                // The work gets on between two collections.
                LockSupport.parkNanos(SHARE * (System.nanoTime() - begun));
            }
        }, "live heap");
        sampler.start();
        try {
            work.run();
        } finally {
            over.set(true);
            join(sampler);
        }
        return most[0];
    }

    private static long afterCollection() {
        long left = 0;
        for (MemoryPoolMXBean pool : ManagementFactory.getMemoryPoolMXBeans()) {
            MemoryUsage usage = pool.getType() == MemoryType.HEAP ? pool.getCollectionUsage() : null;
            left += usage == null ? 0 : usage.getUsed();
        }
        return left;
    }

    private static void join(Thread sampler) {
        try {
            sampler.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
