/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.insight.debrief;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.coachline.model.Positions;
import org.coachline.model.coaching.ChannelRole;
import org.coachline.model.coaching.Cue;
import org.coachline.model.coaching.Transcript;
import org.coachline.model.coaching.Word;
import org.jspecify.annotations.Nullable;

/** What a transcript says was said. */
final class Heard {

    /** How far from a point the words may lie that it is about. */
    private static final long NEAR = 3 * Positions.SECOND;
    private static final int LONGEST = 400;

    private Heard() {
    }

    /**
     * What one side said within a stretch: by words where they have times, else whole pieces. A point takes the piece that it lies in or, where it lies
     * in none, the nearest one.
     */
    static String within(@Nullable Transcript transcript, long from, long to, ChannelRole role) {
        if (transcript == null) {
            return "";
        }
        List<Cue> said = transcript.getCues().stream().filter(cue -> fits(cue, role)).toList();
        List<Cue> over = said.stream().filter(cue -> cue.getStartMicros() < Math.max(to, from + 1) && cue.getEndMicros() > from).toList();
        if (over.isEmpty()) {
            return said.stream().filter(cue -> gap(cue, from, to) <= NEAR).min(Comparator.comparingLong(cue -> gap(cue, from, to))).map(Heard::whole).orElse("");
        }
        return cut(over.stream().map(cue -> part(cue, from, to)).filter(text -> !text.isEmpty()).collect(Collectors.joining(" ")));
    }

    /** The last thing the other side said before a moment, and while it lasted. */
    static String before(@Nullable Transcript transcript, long from, long to, ChannelRole role) {
        if (transcript == null) {
            return "";
        }
        return transcript.getCues().stream().filter(cue -> fits(cue, role) && cue.getStartMicros() <= Math.max(from, to))
                .max(Comparator.comparingLong(Cue::getStartMicros)).map(Heard::whole).orElse("");
    }

    private static boolean fits(Cue cue, ChannelRole role) {
        return role == ChannelRole.AGENT || role == ChannelRole.CUSTOMER ? cue.getRole() == role : true;
    }

    private static long gap(Cue cue, long from, long to) {
        return Math.max(0, Math.max(cue.getStartMicros() - to, from - cue.getEndMicros()));
    }

    private static String part(Cue cue, long from, long to) {
        if (cue.getWords().isEmpty() || to <= from) {
            return whole(cue);
        }
        return cue.getWords().stream().filter(word -> word.getStartMicros() < to && word.getEndMicros() > from).map(Word::getText).map(Heard::text)
                .collect(Collectors.joining(" "));
    }

    private static String whole(Cue cue) {
        return cut(text(cue.getText()));
    }

    private static String text(@Nullable String text) {
        return text == null ? "" : text.strip();
    }

    private static String cut(String text) {
        if (text.codePointCount(0, text.length()) <= LONGEST) {
            return text;
        }
        return text.substring(0, text.offsetByCodePoints(0, LONGEST)).strip() + '\u2026';
    }
}
