/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.ui.internal.review;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

import org.coachline.ui.internal.support.Texts;

/** When something was saved last, for the status line. UI thread. */
public final class SavedAt {

    private static final List<Runnable> LISTENERS = new CopyOnWriteArrayList<>();
    private static long nanos = Long.MIN_VALUE;

    private SavedAt() {
    }

    /** Something has been saved just now. */
    public static void now() {
        nanos = System.nanoTime();
        LISTENERS.forEach(Runnable::run);
    }

    /** How long ago, for people; empty where nothing was saved yet. */
    public static String text() {
        if (nanos == Long.MIN_VALUE) {
            return "";
        }
        long seconds = (System.nanoTime() - nanos) / 1_000_000_000L;
        if (seconds < 2) {
            return Texts.get("saved.now");
        }
        return seconds < 90 ? Texts.get("saved.seconds", seconds) : Texts.get("saved.minutes", Math.round(seconds / 60.0));
    }

    /** Adds a listener that is run after each save. */
    public static void addListener(Runnable listener) {
        LISTENERS.add(listener);
    }

    /** Removes a listener; one that is not there is ignored. */
    public static void removeListener(Runnable listener) {
        LISTENERS.remove(listener);
    }
}
