/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.interchange.internal;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.coachline.interchange.TimedText;
import org.coachline.interchange.TimedText.Cue;

/**
 * WebVTT, parsed by the rules of <a href="https://www.w3.org/TR/webvtt1/#file-parsing">its specification, section 6</a>, as far
 * as they concern text, speakers and times; where text stands on a picture does not matter here.
 */
public final class WebVtt {

    private static final String TIME = "(?:(\\d+):)?([0-5]\\d):([0-5]\\d)\\.(\\d{3})";
    private static final Pattern TIMES = Pattern.compile("^[ \\t\\f]*" + TIME + "[ \\t\\f]*-->[ \\t\\f]*" + TIME + "(?:\\D.*)?$");
    private static final Pattern LANGUAGE = Pattern.compile("^Language:\\s*(\\S+)\\s*$", Pattern.CASE_INSENSITIVE);
    private static final Pattern ONE_TIME = Pattern.compile(TIME);
    private static final int LONGEST_HOURS = 6;

    private WebVtt() {
    }

    /** Whether a text says of itself that it is WebVTT. */
    public static boolean accepts(String text) {
        return text.startsWith("WEBVTT") && (text.length() == 6 || " \t\n".indexOf(text.charAt(6)) >= 0);
    }

    /** Reads a text that was accepted, whose lines end in line feeds. */
    public static TimedText read(String text) {
        String[] lines = text.split("\n", -1);
        Cues cues = new Cues();
        String language = null;
        int at = 1;
        while (at < lines.length && !lines[at].isEmpty() && !lines[at].contains("-->")) {
            Matcher named = LANGUAGE.matcher(lines[at]);
            language = named.matches() ? named.group(1) : language;
            at++;
        }
        boolean room = true;
        while (at < lines.length && room) {
            int end = blockEnd(lines, at);
            room = block(lines, at, end, cues);
            at = end < lines.length && lines[end].isEmpty() ? end + 1 : end;
        }
        return cues.done(TimedText.Format.WEBVTT, language);
    }

    /** The line behind a block: a blank one, or one that begins the next block because it holds times where none may stand. */
    private static int blockEnd(String[] lines, int from) {
        boolean timed = false;
        int at = from;
        while (at < lines.length && !lines[at].isEmpty()) {
            if (lines[at].contains("-->")) {
                if (timed || at > from + 1) {
                    return Math.max(at, from + 1);
                }
                timed = true;
            }
            at++;
        }
        return Math.max(at, Math.min(from + 1, lines.length));
    }

    private static boolean block(String[] lines, int from, int to, Cues cues) {
        int timing = lines[from].contains("-->") ? from : from + 1 < to && lines[from + 1].contains("-->") ? from + 1 : -1;
        if (timing < 0) {
            // A comment, a style, a region, or a text that lost its times.
            return true;
        }
        Matcher times = TIMES.matcher(lines[timing]);
        if (!times.matches() || tooLong(times.group(1)) || tooLong(times.group(5))) {
            cues.remark(Messages.get("badTiming", timing + 1));
            return true;
        }
        long start = time(times, 1);
        long end = cues.end(start, time(times, 5), timing + 1);
        StringBuilder body = new StringBuilder();
        for (int i = timing + 1; i < to; i++) {
            body.append(body.isEmpty() ? "" : "\n").append(lines[i]);
        }
        for (Cue cue : WebVttText.cues(body.toString(), start, end)) {
            if (!cues.add(cue)) {
                return false;
            }
        }
        return true;
    }

    private static boolean tooLong(String hours) {
        return hours != null && hours.length() > LONGEST_HOURS;
    }

    /** A time within a text, or -1. */
    static long time(String text) {
        Matcher matcher = ONE_TIME.matcher(text);
        return matcher.matches() && !tooLong(matcher.group(1)) ? time(matcher, 1) : -1;
    }

    private static long time(Matcher times, int group) {
        return Clock.micros(times.group(group) == null ? 0 : Long.parseLong(times.group(group)), Integer.parseInt(times.group(group + 1)),
                Integer.parseInt(times.group(group + 2)), Integer.parseInt(times.group(group + 3)));
    }

    /** Writes pieces, with their speakers as voices and the times of their words. Pieces without text are left out. */
    public static String write(List<Cue> cues) {
        StringBuilder text = new StringBuilder("WEBVTT\n\n");
        for (Cue cue : cues) {
            String said = WebVttText.write(cue);
            if (said.isEmpty()) {
                continue;
            }
            text.append(Clock.text(cue.startMicros(), '.')).append(" --> ").append(Clock.text(cue.endMicros(), '.')).append('\n')
                    .append(said).append("\n\n");
        }
        return text.toString();
    }
}
