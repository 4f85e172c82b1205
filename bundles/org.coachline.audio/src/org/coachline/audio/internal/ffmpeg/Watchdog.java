/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.audio.internal.ffmpeg;

import java.time.Duration;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** Looks at the running decoders a few times a second, and ends all of them when this process ends. */
final class Watchdog {

    private static final long LOOK_MILLIS = 200;
    /** For how long the end of this process waits for complete sound to reach the disk. */
    private static final Duration PATIENCE = Duration.ofSeconds(2);

    private static final Set<MediaProcess> RUNNING = ConcurrentHashMap.newKeySet();
    private static @Nullable Thread dog;
    private static boolean hooked;

    private Watchdog() {
    }

    /** Watches a process until it ended or is forgotten. */
    static synchronized void watch(MediaProcess process) {
        if (!hooked) {
            try {
                Runtime.getRuntime().addShutdownHook(new Thread(Watchdog::end, "Coachline decoders' end"));
                hooked = true;
            } catch (IllegalStateException ending) {
                // This process is ending already, so nothing may be begun any more.
                process.kill();
                return;
            }
        }
        RUNNING.add(process);
        if (dog == null) {
            dog = Thread.ofPlatform().daemon().name("Coachline decoders' watchdog").start(Watchdog::look);
        }
    }

    /** Stops watching. */
    static void forget(MediaProcess process) {
        RUNNING.remove(process);
    }

    private static void end() {
        try {
            Decoding.endAll(PATIENCE);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        RUNNING.forEach(MediaProcess::kill);
    }

    private static void look() {
        while (anyLeft()) {
            long now = System.nanoTime();
            RUNNING.forEach(process -> process.inspect(now));
            try {
                Thread.sleep(LOOK_MILLIS);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return;
            }
        }
    }

    private static synchronized boolean anyLeft() {
        if (RUNNING.isEmpty()) {
            dog = null;
            return false;
        }
        return true;
    }
}
