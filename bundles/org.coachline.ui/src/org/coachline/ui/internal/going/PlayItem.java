/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.ui.internal.going;

import java.util.Objects;

/**
 * A moment in a list that is to be heard.
 *
 * @param callId      the call's id
 * @param reviewId    the id of the review that holds it
 * @param momentId    the moment's id
 * @param startMicros in the call
 * @param endMicros   in the call, the same as the start for a point
 * @param title       the technique and how it went, for people
 * @param call        the call, for people
 */
record PlayItem(String callId, String reviewId, String momentId, long startMicros, long endMicros, String title, String call) {

    private static final String TAB = "\t";
    private static final int PARTS = 7;

    PlayItem {
        Objects.requireNonNull(callId);
        Objects.requireNonNull(reviewId);
        Objects.requireNonNull(momentId);
    }

    /** As one line, to be read by {@link #read}. */
    String line() {
        return String.join(TAB, callId, reviewId, momentId, Long.toString(startMicros), Long.toString(endMicros), plain(title), plain(call));
    }

    private static String plain(String text) {
        return text.replaceAll("[\\t\\r\\n]+", " ");
    }

    /** What {@link #line} wrote; throws {@link IllegalArgumentException} for anything else. */
    static PlayItem read(String line) {
        String[] parts = line.split(TAB, -1);
        if (parts.length != PARTS) {
            throw new IllegalArgumentException("not a moment of a list: " + line);
        }
        return new PlayItem(parts[0], parts[1], parts[2], Long.parseLong(parts[3]), Long.parseLong(parts[4]), parts[5], parts[6]);
    }
}
