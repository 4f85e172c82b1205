/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.interchange.internal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.coachline.interchange.TimedText.Cue;
import org.coachline.interchange.TimedText.Word;
import org.coachline.model.coaching.ChannelRole;

/**
 * Takes the names of speakers from the beginning of texts, as in "Agent: good morning" or "[Caller] I have been waiting",
 * where a format has no place for them. A word before a colon is a name only where it comes at least twice and where names stand
 * before at least a third of all pieces ("Well: no" alone is none), or where it says of itself who speaks, as "Agent" does.
 */
final class SpeakerPrefixes {

    private static final Pattern PREFIX = Pattern.compile(
            "^\\s*(?:[-\\u2013>]+\\s*)?(?:\\[([^\\]\\n]{1,40})\\]:?|([\\p{L}][\\p{L}\\p{N} ._'()-]{0,38}):)\\s+(?=\\S)");
    private static final int LEAST = 2;
    private static final int SHARE = 3;

    private final Map<String, Integer> counts = new HashMap<>();
    private final boolean usual;

    private SpeakerPrefixes(List<Cue> cues) {
        int all = 0;
        for (Cue cue : cues) {
            Matcher matcher = PREFIX.matcher(cue.text());
            if (cue.speaker().isEmpty() && matcher.find()) {
                counts.merge(name(matcher), 1, Integer::sum);
                all++;
            }
        }
        usual = all * SHARE >= cues.size();
    }

    /** The same pieces, with speakers where their texts tell them. */
    static List<Cue> taken(List<Cue> cues) {
        SpeakerPrefixes prefixes = new SpeakerPrefixes(cues);
        return cues.stream().map(prefixes::taken).toList();
    }

    private Cue taken(Cue cue) {
        Matcher matcher = PREFIX.matcher(cue.text());
        if (!cue.speaker().isEmpty() || !matcher.find() || !isName(name(matcher))) {
            return cue;
        }
        String prefix = matcher.group().strip();
        return new Cue(cue.startMicros(), cue.endMicros(), name(matcher), cue.text().substring(matcher.end()), without(prefix, cue.words()));
    }

    private boolean isName(String name) {
        return usual && counts.getOrDefault(name, 0) >= LEAST || RoleWords.role(name) != ChannelRole.UNKNOWN;
    }

    private static List<Word> without(String prefix, List<Word> words) {
        List<Word> kept = new ArrayList<>(words);
        String left = prefix;
        while (!kept.isEmpty() && !left.isEmpty()) {
            Word first = kept.getFirst();
            if (left.startsWith(first.text())) {
                left = left.substring(first.text().length()).strip();
                kept.removeFirst();
            } else if (first.text().startsWith(left)) {
                kept.set(0, new Word(first.startMicros(), first.endMicros(), first.text().substring(left.length()).strip()));
                left = "";
            } else {
                return words;
            }
        }
        return kept;
    }

    private static String name(Matcher matcher) {
        return (matcher.group(1) == null ? matcher.group(2) : matcher.group(1)).strip();
    }
}
