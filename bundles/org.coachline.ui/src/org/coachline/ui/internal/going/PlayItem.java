/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.ui.internal.going;

import java.util.Objects;

import org.coachline.library.MomentRow;
import org.coachline.model.coaching.Verdict;
import org.coachline.timeline.TimeRange;
import org.coachline.ui.internal.support.Texts;
import org.coachline.ui.internal.support.Verdicts;

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

    /** So much is heard at least: of a point alone, or of what stands at the call's end, there would be nothing to hear. */
    static final long LEAST = 500_000;

    PlayItem {
        Objects.requireNonNull(callId);
        Objects.requireNonNull(reviewId);
        Objects.requireNonNull(momentId);
    }

    /**
     * A row of a list.
     *
     * @param row       the moment
     * @param technique what it is linked to, for people
     * @param call      the call, for people
     */
    static PlayItem of(MomentRow row, String technique, String call) {
        return new PlayItem(row.callId(), row.reviewId(), row.id(), row.startMicros(), Math.max(row.startMicros(), row.endMicros()),
                row.technique() == null || row.verdict() == Verdict.NONE ? technique : Texts.get("list.title", technique, Verdicts.name(row.verdict())), call);
    }

    /**
     * What of the call is heard for it.
     *
     * @param duration of the call in microseconds
     * @param before   how much of what led to it is heard, in microseconds
     * @param after    how much of what followed
     * @return within the call, {@link #LEAST} long or longer where the call is
     */
    TimeRange heard(long duration, long before, long after) {
        long from = Math.max(0, Math.min(startMicros - before, duration - LEAST));
        long to = Math.max(Math.max(startMicros, endMicros) + after, from + LEAST);
        return new TimeRange(from, Math.max(from, Math.min(duration, to)));
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
