/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.interchange.internal;

import java.util.ArrayList;
import java.util.List;
import org.coachline.interchange.TimedText.Cue;
import org.coachline.interchange.TimedText.Word;

/**
 * The text of one WebVTT cue: voices, time stamps and character references, by
 * <a href="https://www.w3.org/TR/webvtt1/#webvtt-cue-text-parsing-rules">the specification's section 6.4</a>. A cue in which
 * several voices speak becomes one piece for each.
 */
final class WebVttText {

    private final long end;
    private final List<Cue> cues = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();
    private final StringBuilder piece = new StringBuilder();
    private final List<Word> words = new ArrayList<>();
    private String speaker = "";
    /** Where what is being read begins: the cue, or what follows the last time stamp. */
    private long voiceStart;
    private long pieceStart;
    private boolean stamped;

    private WebVttText(long start, long end) {
        this.end = end;
        voiceStart = start;
        pieceStart = start;
    }

    /** The pieces of a cue's text; none where it says nothing. */
    static List<Cue> cues(String raw, long start, long end) {
        WebVttText reader = new WebVttText(start, end);
        reader.read(raw);
        reader.finish();
        return reader.cues;
    }

    private void read(String raw) {
        int at = 0;
        while (at < raw.length()) {
            int tag = raw.indexOf('<', at);
            piece.append(References.decode(raw.substring(at, tag < 0 ? raw.length() : tag)));
            if (tag < 0) {
                return;
            }
            int close = raw.indexOf('>', tag);
            tag(raw.substring(tag + 1, close < 0 ? raw.length() : close));
            at = close < 0 ? raw.length() : close + 1;
        }
    }

    private void tag(String tag) {
        long stamp = tag.isEmpty() || !Character.isDigit(tag.charAt(0)) ? -1 : WebVtt.time(tag);
        if (stamp >= 0) {
            endPiece(stamp);
            stamped = true;
        } else if (tag.matches("(?s)v(?:[.\\s].*)?")) {
            String name = voice(tag);
            if (!name.equals(speaker)) {
                finish();
                speaker = name;
            }
        } else if (tag.equals("/v")) {
            finish();
            speaker = "";
        }
    }

    private static String voice(String tag) {
        String[] parts = tag.split("\\s", 2);
        return parts.length < 2 ? "" : References.decode(parts[1]).strip().replaceAll("\\s+", " ");
    }

    /** What was said up to a stamp ends there, unless the stamp lies outside of the cue: then it is no time of this text. */
    private void endPiece(long stamp) {
        long until = Math.max(pieceStart, Math.min(end, stamp));
        String said = piece.toString().strip();
        if (!said.isEmpty()) {
            words.add(new Word(pieceStart, until, said));
        }
        text.append(piece);
        piece.setLength(0);
        pieceStart = until;
    }

    private void finish() {
        long resume = pieceStart;
        endPiece(end);
        String said = Lines.of(text.toString());
        if (!said.isEmpty()) {
            boolean timed = stamped && !words.isEmpty();
            long start = timed && !cues.isEmpty() ? Math.min(words.getFirst().startMicros(), end) : voiceStart;
            cues.add(new Cue(start, end, speaker, said, timed ? words : List.of()));
        }
        text.setLength(0);
        words.clear();
        voiceStart = resume;
        pieceStart = resume;
        stamped = false;
    }

    /** The text of a cue as WebVTT writes it; nothing where it says nothing. */
    static String write(Cue cue) {
        String said = Lines.of(cue.text());
        if (said.isEmpty()) {
            return "";
        }
        String voice = cue.speaker().isBlank() ? "" : "<v " + References.encode(Lines.inOne(cue.speaker())) + '>';
        return voice + stamped(cue, said);
    }

    /** Times stand before their words wherever the text has these, so that the text stays what it is. */
    private static String stamped(Cue cue, String said) {
        StringBuilder written = new StringBuilder();
        long last = Clock.millis(cue.startMicros());
        int at = 0;
        for (int i = 0; i < cue.words().size(); i++) {
            Word word = cue.words().get(i);
            String spelt = Lines.of(word.text());
            int found = spelt.isEmpty() ? -1 : said.indexOf(spelt, at);
            if (found < 0) {
                continue;
            }
            String between = References.encode(said.substring(at, found));
            boolean moved = Clock.millis(word.startMicros()) > last;
            written.append(between).append(moved ? stamp(word.startMicros()) : "").append(References.encode(spelt));
            at = found + spelt.length();
            last = Math.max(last, Clock.millis(word.startMicros()));
            if (pauseFollows(cue, i)) {
                written.append(stamp(word.endMicros()));
                last = Clock.millis(word.endMicros());
            }
        }
        return written.append(References.encode(said.substring(at))).toString();
    }

    private static boolean pauseFollows(Cue cue, int index) {
        Word word = cue.words().get(index);
        long until = index + 1 < cue.words().size() ? cue.words().get(index + 1).startMicros() : cue.endMicros();
        long ended = Clock.millis(word.endMicros());
        return ended > Clock.millis(word.startMicros()) && ended < Clock.millis(until);
    }

    private static String stamp(long micros) {
        return '<' + Clock.text(micros, '.') + '>';
    }
}
