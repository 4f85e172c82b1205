/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.interchange;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.coachline.interchange.internal.RoleWords;
import org.coachline.model.coaching.ChannelRole;
import org.coachline.model.coaching.CoachingFactory;
import org.coachline.model.coaching.Transcript;
import org.jspecify.annotations.Nullable;

/** Turns timed text into the transcript of a call and back. Any thread, as far as nobody else has the transcript. Costs nothing but memory. */
public final class Transcripts {

    /**
     * A transcript, and what of the text it has not.
     *
     * @param transcript belongs to no call yet
     * @param dropped    how many pieces lay before the call's beginning, after the offset
     * @param cards      what was masked in it; whoever gives it to a call gives it with this: {@link CardNumbers#give}
     */
    public record Mapped(Transcript transcript, int dropped, CardNumbers.Found cards) {
    }

    private Transcripts() {
    }

    /**
     * Who speaks, as far as their names say so plainly ("Agent", "Caller 2"); everybody else is unknown.
     *
     * @return each speaker of the text in order of their first words
     */
    public static Map<String, ChannelRole> guess(TimedText text) {
        Map<String, ChannelRole> roles = new LinkedHashMap<>();
        text.speakers().forEach(each -> roles.put(each, RoleWords.role(each)));
        return roles;
    }

    /**
     * Makes a transcript, in which card numbers are masked.
     *
     * @param text         what was said
     * @param roles        who is who; those that are missing, and pieces without a speaker, become unknown
     * @param offsetMicros where the text's zero lies in the call; may be negative
     * @param source       where it came from, for people; a file's name
     */
    public static Mapped transcript(TimedText text, Map<String, ChannelRole> roles, long offsetMicros, String source) {
        Transcript transcript = CoachingFactory.eINSTANCE.createTranscript();
        transcript.setLanguage(text.language());
        transcript.setSource(source);
        List<org.coachline.model.coaching.Cue> cues = new ArrayList<>();
        int dropped = 0;
        for (TimedText.Cue cue : text.cues()) {
            if (cue.endMicros() + offsetMicros < 0) {
                dropped++;
            } else {
                cues.add(cue(cue, roles.getOrDefault(cue.speaker(), ChannelRole.UNKNOWN), offsetMicros));
            }
        }
        transcript.getCues().addAll(cues);
        return new Mapped(transcript, dropped, CardNumbers.mask(transcript, Instant.now()));
    }

    private static org.coachline.model.coaching.Cue cue(TimedText.Cue from, ChannelRole role, long offset) {
        org.coachline.model.coaching.Cue cue = CoachingFactory.eINSTANCE.createCue();
        cue.setStartMicros(Math.max(0, from.startMicros() + offset));
        cue.setEndMicros(from.endMicros() + offset);
        cue.setRole(role);
        cue.setText(from.text());
        for (TimedText.Word each : from.words()) {
            org.coachline.model.coaching.Word word = CoachingFactory.eINSTANCE.createWord();
            word.setStartMicros(Math.max(0, each.startMicros() + offset));
            word.setEndMicros(Math.max(0, each.endMicros() + offset));
            word.setText(each.text());
            cue.getWords().add(word);
        }
        return cue;
    }

    /**
     * Makes pieces for a file of a transcript.
     *
     * @param names how to call whom; roles without a name become pieces without a speaker
     */
    public static List<TimedText.Cue> cues(Transcript transcript, Map<ChannelRole, String> names) {
        return transcript.getCues().stream().map(each -> {
            List<TimedText.Word> words = each.getWords().stream()
                    .map(word -> new TimedText.Word(word.getStartMicros(), Math.max(word.getStartMicros(), word.getEndMicros()), text(word.getText())))
                    .toList();
            return new TimedText.Cue(each.getStartMicros(), Math.max(each.getStartMicros(), each.getEndMicros()),
                    names.getOrDefault(each.getRole(), ""), text(each.getText()), words);
        }).toList();
    }

    private static String text(@Nullable String text) {
        return text == null ? "" : text;
    }
}
