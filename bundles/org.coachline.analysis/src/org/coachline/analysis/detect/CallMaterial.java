/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.analysis.detect;

import java.util.ArrayList;
import java.util.List;

import org.coachline.analysis.Analysis;
import org.coachline.analysis.ChannelTrack;
import org.coachline.model.Redactions;
import org.coachline.model.coaching.Call;
import org.coachline.model.coaching.Cue;
import org.coachline.model.coaching.Transcript;
import org.coachline.model.coaching.Word;

/**
 * What a detector is given of a call: values, nothing of which is the document. Immutable.
 *
 * @param callId     the call's id
 * @param language   tag of the language that is spoken, as far as the transcript says; else empty
 * @param callerType key of the caller's type, {@code pack/type}; empty where nobody has said
 * @param analysis   what was measured: {@link Analysis#channels} has the tracks of each channel, and all times are of the call
 * @param transcript what was said, in order of time; empty where there is no transcript
 * @since 1.0
 */
public record CallMaterial(String callId, String language, String callerType, Analysis analysis, List<SpokenLine> transcript) {

    /** Keeps a copy of the lines. */
    public CallMaterial {
        transcript = List.copyOf(transcript);
    }

    /** How long the call is, in microseconds. */
    public long durationMicros() {
        return analysis.durationMicros();
    }

    /** The channels in the order of the recording, each with who is heard and all that was measured along it. */
    public List<ChannelTrack> channels() {
        return analysis.channels();
    }

    /**
     * Takes it out of a call; what is redacted is masked. On the thread that the document belongs to; linear in the transcript.
     *
     * @param call     the document; only read
     * @param analysis what was measured in it
     * @return values
     */
    public static CallMaterial of(Call call, Analysis analysis) {
        Transcript transcript = Redactions.transcript(call);
        List<SpokenLine> lines = new ArrayList<>();
        if (transcript != null) {
            for (Cue cue : transcript.getCues()) {
                long start = cue.getStartMicros();
                lines.add(new SpokenLine(start, Math.max(start, cue.getEndMicros()), cue.getRole(), text(cue.getText()),
                        cue.getWords().stream().map(CallMaterial::word).toList()));
            }
            lines.sort(java.util.Comparator.comparingLong(SpokenLine::startMicros));
        }
        return new CallMaterial(text(call.getId()), transcript == null ? "" : text(transcript.getLanguage()),
                call.getCallerType() == null ? "" : call.getCallerType().key(), analysis, lines);
    }

    private static SpokenLine.Word word(Word word) {
        return new SpokenLine.Word(word.getStartMicros(), Math.max(word.getStartMicros(), word.getEndMicros()), text(word.getText()));
    }

    private static String text(@org.jspecify.annotations.Nullable String text) {
        return text == null ? "" : text;
    }
}
