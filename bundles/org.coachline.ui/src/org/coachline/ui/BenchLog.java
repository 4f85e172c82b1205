/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.ui;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

import org.coachline.ui.internal.support.UiErrors;

/**
 * Writes down when something happened, for benchmarks: lines of an event and the milliseconds since 1970, appended to the
 * file that the system property {@value #PROPERTY} names. Costs nothing without it. Any thread.
 */
public final class BenchLog {

    /** Names the file. */
    public static final String PROPERTY = "coachline.bench";
    /** The window is up and answers. */
    public static final String WINDOW_USABLE = "window-usable";
    /** The quiet work that follows a start is done. */
    public static final String READY = "ready";
    /** A call was asked for. */
    public static final String OPEN_REQUESTED = "open-requested";
    /** The whole waveform of the call that was asked for is on the screen. */
    public static final String WAVEFORM_DRAWN = "waveform-drawn";

    private BenchLog() {
    }

    /** Notes that an event happened now. */
    public static void event(String name) {
        String file = System.getProperty(PROPERTY);
        if (file == null || file.isEmpty()) {
            return;
        }
        try {
            Files.writeString(Path.of(file), name + ' ' + System.currentTimeMillis() + '\n', StandardOpenOption.CREATE,
                    StandardOpenOption.APPEND);
        } catch (IOException e) {
            UiErrors.log("the benchmark's file cannot be written: " + file, e);
        }
    }
}
