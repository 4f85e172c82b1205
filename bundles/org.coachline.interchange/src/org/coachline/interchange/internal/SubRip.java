/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.interchange.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.coachline.interchange.TimedText;
import org.coachline.interchange.TimedText.Cue;

/**
 * SubRip: pieces of a number, a line of times and lines of text, with a blank line between. Read as players do: numbers may be
 * missing or wrong, and a text may hold blank lines as long as no line of times follows.
 */
public final class SubRip {

    private static final String TIME = "(?:(\\d{1,4}):)?(\\d{1,2}):(\\d{1,2})(?:[,.:](\\d{1,3}))?";
    private static final Pattern TIMES = Pattern.compile("^\\s*" + TIME + "\\s*--?>\\s*" + TIME + "(?:\\s.*)?$");
    private static final Pattern NUMBER = Pattern.compile("^\\s*\\d+\\s*$");
    private static final Pattern MARKUP = Pattern.compile("</?(?:[biu]|s|font|span|c|v)(?:[\\s.][^<>]*)?>|\\{\\\\[^{}]*\\}", Pattern.CASE_INSENSITIVE);

    private SubRip() {
    }

    /** Reads a text whose lines end in line feeds; one that is no SubRip has no cues. */
    public static TimedText read(String text) {
        String[] lines = text.split("\n", -1);
        Cues cues = new Cues();
        int at = next(lines, 0, cues);
        boolean room = true;
        while (at < lines.length && room) {
            Matcher times = TIMES.matcher(lines[at]);
            times.matches();
            int next = next(lines, at + 1, cues);
            int end = next;
            // The number before the next line of times belongs to that one.
            if (next < lines.length && end > at + 1 && NUMBER.matcher(lines[end - 1]).matches()) {
                end--;
            }
            long start = time(times, 1);
            room = add(cues, start, cues.end(start, time(times, 5), at + 1), body(lines, at + 1, end));
            at = next;
        }
        return cues.done(TimedText.Format.SUBRIP, null);
    }

    private static boolean add(Cues cues, long start, long end, String text) {
        return text.isEmpty() || cues.add(new Cue(start, end, "", text, List.of()));
    }

    private static int next(String[] lines, int from, Cues cues) {
        for (int i = from; i < lines.length; i++) {
            if (TIMES.matcher(lines[i]).matches()) {
                return i;
            }
            if (lines[i].contains("-->")) {
                cues.remark(Messages.get("badTiming", i + 1));
            }
        }
        return lines.length;
    }

    private static String body(String[] lines, int from, int to) {
        List<String> kept = new ArrayList<>();
        for (int i = from; i < to; i++) {
            // What follows a line of times that could not be read belongs to nothing.
            if (lines[i].contains("-->")) {
                break;
            }
            String line = MARKUP.matcher(lines[i]).replaceAll("").strip();
            if (!line.isEmpty()) {
                kept.add(line);
            }
        }
        return String.join("\n", kept);
    }

    private static long time(Matcher times, int group) {
        String fraction = times.group(group + 3) == null ? "" : times.group(group + 3);
        return Clock.micros(times.group(group) == null ? 0 : Long.parseLong(times.group(group)), Integer.parseInt(times.group(group + 1)),
                Integer.parseInt(times.group(group + 2)), Integer.parseInt((fraction + "000").substring(0, 3)));
    }

    /** Writes pieces; speakers stand before their texts. */
    public static String write(List<Cue> cues) {
        StringBuilder text = new StringBuilder();
        int number = 1;
        for (Cue cue : cues) {
            String said = Lines.of(cue.text());
            if (said.isEmpty()) {
                continue;
            }
            text.append(number++).append('\n').append(Clock.text(cue.startMicros(), ',')).append(" --> ")
                    .append(Clock.text(cue.endMicros(), ',')).append('\n');
            if (!cue.speaker().isEmpty()) {
                text.append(Lines.inOne(cue.speaker()).replace("-->", "->")).append(": ");
            }
            // An arrow in a text would be read as a line of times.
            text.append(said.replace("-->", "->")).append("\n\n");
        }
        return text.toString();
    }
}
