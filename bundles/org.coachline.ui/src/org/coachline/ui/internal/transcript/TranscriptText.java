/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.ui.internal.transcript;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.ToLongFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.coachline.model.Positions;
import org.coachline.model.coaching.ChannelRole;
import org.coachline.model.coaching.Cue;
import org.coachline.model.coaching.Word;
import org.coachline.timeline.TimeRange;
import org.jspecify.annotations.Nullable;

/**
 * A transcript as one text with a line a cue: its time, who speaks, what is said; and which place of it is heard when. Knows
 * nothing of any control. Immutable; finding a place by time or time by place costs log n.
 */
public final class TranscriptText {

    /**
     * A word with a time of its own.
     *
     * @param range when it is heard
     * @param from  its first place in the text
     * @param to    the place after it
     */
    public record Timed(TimeRange range, int from, int to) {
    }

    /**
     * A cue as it stands in the text.
     *
     * @param range when it is heard
     * @param role  who speaks
     * @param from  the line's first place
     * @param name  where the speaker's name begins
     * @param said  where what is said begins
     * @param to    the place after the last character
     * @param words those that have times, in order; empty where the transcript times none
     */
    public record Line(TimeRange range, ChannelRole role, int from, int name, int said, int to, List<Timed> words) {

        /** The word that is heard at a time, or nothing. */
        public @Nullable Timed wordAt(long micros) {
            int index = last(words, each -> each.range().start(), micros);
            return index < 0 || words.get(index).range().end() <= micros ? null : words.get(index);
        }
    }

    /**
     * Something said, taken from the transcript.
     *
     * @param range   when it is heard: that of its words, or of whole cues where words have no times
     * @param channel who says it; unknown where several speak
     * @param words   what is said
     */
    public record Phrase(TimeRange range, ChannelRole channel, String words) {
    }

    /**
     * A place that was searched for.
     *
     * @param range when it is heard
     * @param from  its first place in the text
     * @param to    the place after it
     */
    public record Hit(TimeRange range, int from, int to) {
    }

    private final String text;
    private final List<Line> lines;

    private TranscriptText(String text, List<Line> lines) {
        this.text = text;
        this.lines = List.copyOf(lines);
    }

    /**
     * Lays cues out as a text.
     *
     * @param cues  in order of their start
     * @param names what speakers are called
     */
    public static TranscriptText of(List<Cue> cues, Function<ChannelRole, String> names) {
        StringBuilder text = new StringBuilder();
        List<Line> lines = new ArrayList<>(cues.size());
        for (Cue cue : cues) {
            text.append(text.isEmpty() ? "" : "\n");
            int from = text.length();
            text.append(Positions.clock(cue.getStartMicros())).append('\t');
            int name = text.length();
            text.append(names.apply(cue.getRole())).append('\t');
            int said = text.length();
            String words = flat(cue.getText());
            text.append(words);
            TimeRange range = new TimeRange(cue.getStartMicros(), Math.max(cue.getStartMicros(), cue.getEndMicros()));
            lines.add(new Line(range, cue.getRole(), from, name, said, text.length(), timed(cue, words, said)));
        }
        return new TranscriptText(text.toString(), lines);
    }

    private static String flat(@Nullable String text) {
        return text == null ? "" : text.strip().replaceAll("\\s+", " ");
    }

    private static List<Timed> timed(Cue cue, String said, int offset) {
        List<Timed> timed = new ArrayList<>();
        int at = 0;
        for (Word word : cue.getWords()) {
            String spelt = flat(word.getText());
            int found = spelt.isEmpty() ? -1 : said.indexOf(spelt, at);
            // A word that the text does not have cannot be shown; the others can.
            if (found >= 0) {
                at = found + spelt.length();
                long start = word.getStartMicros();
                timed.add(new Timed(new TimeRange(start, Math.max(start, word.getEndMicros())), offset + found, offset + at));
            }
        }
        return List.copyOf(timed);
    }

    /** All lines, separated by line feeds. */
    public String text() {
        return text;
    }

    /** The cues, one a line. */
    public List<Line> lines() {
        return lines;
    }

    /** The index of the cue that began last at a time, or -1 before the first. */
    public int lineAt(long micros) {
        return last(lines, each -> each.range().start(), micros);
    }

    /** The index of the line that a place of the text is in; -1 where there are no lines. */
    public int lineOf(int offset) {
        return Math.max(lines.isEmpty() ? -1 : 0, last(lines, Line::from, offset));
    }

    /** When a place of the text is heard: its word, else the last word before it, else its cue begins there; -1 where there are no lines. */
    public long timeAt(int offset) {
        int index = lineOf(offset);
        if (index < 0) {
            return -1;
        }
        Line line = lines.get(index);
        int word = last(line.words(), Timed::from, offset);
        return word < 0 ? line.range().start() : line.words().get(word).range().start();
    }

    /** The whole words of a part of the text and when they are said; nothing where the part holds no words. */
    public @Nullable Phrase phrase(int from, int to) {
        List<String> said = new ArrayList<>();
        long start = Long.MAX_VALUE;
        long end = Long.MIN_VALUE;
        ChannelRole channel = null;
        for (int i = Math.max(0, lineOf(from)); i < lines.size() && lines.get(i).from() < to; i++) {
            Line line = lines.get(i);
            int first = wordStart(line, Math.max(line.said(), from));
            int last = wordEnd(line, Math.min(line.to(), to));
            if (first >= last || Math.max(line.said(), from) >= Math.min(line.to(), to)) {
                continue;
            }
            List<Timed> words = line.words().stream().filter(each -> each.from() < last && each.to() > first).toList();
            // A timed piece may hold several words, and is taken whole: its times are known, those of its words are not.
            said.add(text.substring(words.isEmpty() ? first : Math.min(first, words.getFirst().from()),
                    words.isEmpty() ? last : Math.max(last, words.getLast().to())).strip());
            start = Math.min(start, words.isEmpty() ? line.range().start() : words.getFirst().range().start());
            end = Math.max(end, words.isEmpty() ? line.range().end() : words.getLast().range().end());
            channel = channel == null || channel == line.role() ? line.role() : ChannelRole.UNKNOWN;
        }
        String words = said.stream().filter(each -> !each.isEmpty()).collect(Collectors.joining(" "));
        return channel == null || words.isEmpty() ? null : new Phrase(new TimeRange(start, end), channel, words);
    }

    private int wordStart(Line line, int offset) {
        int at = offset;
        while (at > line.said() && !Character.isWhitespace(text.charAt(at - 1)) && (at >= line.to() || !Character.isWhitespace(text.charAt(at)))) {
            at--;
        }
        return at;
    }

    private int wordEnd(Line line, int offset) {
        int at = offset;
        while (at < line.to() && !Character.isWhitespace(text.charAt(at)) && (at == line.said() || !Character.isWhitespace(text.charAt(at - 1)))) {
            at++;
        }
        return at;
    }

    /**
     * Finds words in what is said, whatever their case and the blanks between them. Costs a pass over the text.
     *
     * @param wanted what to find; blank finds nothing
     * @return the places, in order
     */
    public List<Hit> find(String wanted) {
        if (wanted.isBlank()) {
            return List.of();
        }
        String pattern = Pattern.compile("\\s+").splitAsStream(wanted.strip()).map(Pattern::quote).collect(Collectors.joining("\\s+"));
        Matcher matcher = Pattern.compile(pattern, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE).matcher(text);
        List<Hit> hits = new ArrayList<>();
        for (Line line : lines) {
            matcher.region(line.said(), line.to());
            while (matcher.find()) {
                int from = matcher.start();
                int to = matcher.end();
                List<Timed> words = line.words().stream().filter(each -> each.from() < to && each.to() > from).toList();
                hits.add(new Hit(words.isEmpty() ? line.range()
                        : new TimeRange(words.getFirst().range().start(), words.getLast().range().end()), from, to));
            }
        }
        return hits;
    }

    /** The index of the last element whose key is not above a value, or -1. */
    private static <T> int last(List<T> sorted, ToLongFunction<T> key, long value) {
        int low = 0;
        int high = sorted.size() - 1;
        int found = -1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            if (key.applyAsLong(sorted.get(middle)) <= value) {
                found = middle;
                low = middle + 1;
            } else {
                high = middle - 1;
            }
        }
        return found;
    }
}
