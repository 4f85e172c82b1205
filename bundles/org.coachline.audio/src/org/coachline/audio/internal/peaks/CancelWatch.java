/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.audio.internal.peaks;

import java.time.Duration;
import java.util.function.BooleanSupplier;

/** Looks whether somebody asked to stop, for work that waits for a decoder and cannot look itself meanwhile; until closed. */
final class CancelWatch implements AutoCloseable {

    private static final Duration LOOK = Duration.ofMillis(50);

    private final Thread watcher;

    /**
     * @param cancelled asked some twenty times a second
     * @param stop      run once when it says so
     */
    CancelWatch(BooleanSupplier cancelled, Runnable stop) {
        watcher = Thread.ofVirtual().name("Coachline cancel").start(() -> {
            try {
                while (!cancelled.getAsBoolean()) {
                    Thread.sleep(LOOK);
                }
                stop.run();
            } catch (InterruptedException e) {
                // The work ended first: there is nothing left to stop.
                Thread.currentThread().interrupt();
            }
        });
    }

    @Override
    public void close() {
        watcher.interrupt();
    }
}
