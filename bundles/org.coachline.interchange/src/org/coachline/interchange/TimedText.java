/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.interchange;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What was said and when, as a file of another tool has it. Times are microseconds from the start of the recording. Immutable.
 *
 * @param format   what the file is; nothing for one that is only read: JSON of a service, or what a partner's reader has read
 * @param language the language's tag where the file names it
 * @param cues     in order of their start
 * @param remarks  what was odd and how it was read all the same, a sentence each, fit to be shown; empty for most
 */
public record TimedText(@Nullable Format format, @Nullable String language, List<Cue> cues, List<String> remarks) {

    /** A format that can be read and written. */
    public enum Format {
        /** WebVTT, <a href="https://www.w3.org/TR/webvtt1/">W3C, Web Video Text Tracks Format</a>. */
        WEBVTT("vtt"),
        /** SubRip, as players agree on it: it has no specification. */
        SUBRIP("srt");

        private final String ending;

        Format(String ending) {
            this.ending = ending;
        }

        /** How a file's name ends, without the dot. */
        public String ending() {
            return ending;
        }
    }

    /**
     * Something said in one go.
     *
     * @param startMicros where it begins
     * @param endMicros   where it ends, not before {@code startMicros}
     * @param speaker     who said it, as the file calls them; empty where it does not say
     * @param text        plain text; lines are separated by a line feed
     * @param words       pieces with times of their own, in order; empty where the file has none
     */
    public record Cue(long startMicros, long endMicros, String speaker, String text, List<Word> words) {

        /** Keeps a copy of the list. */
        public Cue {
            if (endMicros < startMicros) {
                throw new IllegalArgumentException(startMicros + " to " + endMicros);
            }
            words = List.copyOf(words);
        }
    }

    /**
     * A word, or what stands for one, with a time of its own.
     *
     * @param startMicros where it begins
     * @param endMicros   where it ends, not before {@code startMicros}
     * @param text        without white space around it
     */
    public record Word(long startMicros, long endMicros, String text) {

        /** Refuses what ends before it starts. */
        public Word {
            if (endMicros < startMicros) {
                throw new IllegalArgumentException(startMicros + " to " + endMicros);
            }
        }
    }

    /** Keeps copies of the lists. */
    public TimedText {
        cues = List.copyOf(cues);
        remarks = List.copyOf(remarks);
    }

    /** Those who speak, in order of their first words; without those that the file does not name. */
    public List<String> speakers() {
        return cues.stream().map(Cue::speaker).filter(each -> !each.isEmpty()).distinct().toList();
    }
}
