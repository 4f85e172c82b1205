/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.analysis.detect;

import java.util.List;

import org.coachline.model.coaching.ChannelRole;

/**
 * Something said in one go, as the transcript of a call has it.
 *
 * @param startMicros where it begins, in microseconds of the call
 * @param endMicros   where it ends, not before the start
 * @param role        who says it
 * @param text        what is said; lines are separated by a line feed
 * @param words       pieces of it with times of their own, in order; empty where the transcript has none
 * @since 1.0
 */
public record SpokenLine(long startMicros, long endMicros, ChannelRole role, String text, List<Word> words) {

    /** Keeps a copy of the words. */
    public SpokenLine {
        words = List.copyOf(words);
    }

    /**
     * A word, or what stands for one.
     *
     * @param startMicros where it begins, in microseconds of the call
     * @param endMicros   where it ends, not before the start
     * @param text        without white space around it
     * @since 1.0
     */
    public record Word(long startMicros, long endMicros, String text) {
    }
}
