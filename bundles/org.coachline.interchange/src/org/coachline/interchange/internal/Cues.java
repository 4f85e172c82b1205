/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.interchange.internal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.coachline.interchange.TimedText;
import org.coachline.interchange.TimedText.Cue;
import org.jspecify.annotations.Nullable;

/** Gathers what a reader finds, and what it finds odd. */
final class Cues {

    /** Two days of speech in pieces of a second. */
    static final int MOST = 200_000;
    /** So many oddities are named one by one. */
    private static final int MOST_REMARKS = 50;

    private final List<Cue> cues = new ArrayList<>();
    private final List<String> remarks = new ArrayList<>();
    private int unnamed;
    private boolean full;

    void remark(String text) {
        if (remarks.size() < MOST_REMARKS) {
            remarks.add(text);
        } else {
            unnamed++;
        }
    }

    /** Takes a cue; answers false where there are too many. */
    boolean add(Cue cue) {
        if (cues.size() == MOST) {
            full = true;
            return false;
        }
        cues.add(cue);
        return true;
    }

    /** The end of a piece, which in a broken file may lie before its start. */
    long end(long start, long end, int line) {
        if (end < start) {
            remark(Messages.get("endsBeforeStart", line));
        }
        return Math.max(start, end);
    }

    TimedText done(TimedText.Format format, @Nullable String language) {
        List<Cue> sorted = new ArrayList<>(SpeakerPrefixes.taken(cues));
        sorted.sort(Comparator.comparingLong(Cue::startMicros));
        if (!starts(sorted).equals(starts(cues))) {
            remark(Messages.get("outOfOrder"));
        }
        if (unnamed > 0) {
            remarks.add(Messages.get("more", unnamed));
        }
        if (full) {
            remarks.add(Messages.get("tooMany", MOST));
        }
        return new TimedText(format, language, sorted, remarks);
    }

    private static List<Long> starts(List<Cue> cues) {
        return cues.stream().map(Cue::startMicros).toList();
    }
}
