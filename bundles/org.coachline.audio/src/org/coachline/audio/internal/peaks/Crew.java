/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.audio.internal.peaks;

/** The calling thread and, for long recordings, some helpers, all at the same work. */
final class Crew {

    /** Below this many samples a second thread costs more than it brings. */
    private static final long WORTH_A_THREAD = 4_000_000;
    private static final int MOST_THREADS = 4;

    /** What each of them does until nothing is left. */
    @FunctionalInterface
    interface Work {

        /** Works; never throws. */
        void run(boolean helper);
    }

    private Crew() {
    }

    /**
     * Works until all have ended.
     *
     * @param name        what the helpers are called
     * @param samples     how many there are
     * @param interrupted told when the calling thread is interrupted while it waits for the helpers, which should make these end soon
     */
    static void run(String name, long samples, Work work, Runnable interrupted) {
        int worth = (int) Math.min(MOST_THREADS, 1 + samples / WORTH_A_THREAD);
        Thread[] helpers = new Thread[Math.min(worth, Runtime.getRuntime().availableProcessors()) - 1];
        for (int i = 0; i < helpers.length; i++) {
            helpers[i] = Thread.ofPlatform().daemon().name(name + ' ' + (i + 2)).start(() -> work.run(true));
        }
        work.run(false);
        boolean wasInterrupted = false;
        for (Thread helper : helpers) {
            while (helper.isAlive()) {
                try {
                    helper.join();
                } catch (InterruptedException e) {
                    wasInterrupted = true;
                    interrupted.run();
                }
            }
        }
        if (wasInterrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
