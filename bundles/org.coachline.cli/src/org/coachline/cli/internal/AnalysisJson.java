/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.cli.internal;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import org.coachline.analysis.Analysis;
import org.coachline.analysis.ChannelTrack;
import org.coachline.analysis.Measure;
import org.coachline.analysis.Response;
import org.coachline.analysis.Stretch;
import org.coachline.model.coaching.ChannelRole;

/**
 * What was measured in a recording, for programs: a contract, to which fields may be added. Null says that a number cannot be known of this
 * recording or that there is nothing it could be of; an empty array says that there is none. The definitions are in docs/MEASURES.md.
 */
final class AnalysisJson {

    private static final double THOUSAND = 1_000;
    private static final double LOWER = 0.25;
    private static final double MIDDLE = 0.5;
    private static final double UPPER = 0.75;
    private static final double MOST = 1;
    private static final Map<Measure, String> NAMES = Map.of(Measure.SPEAKERS, "speakers", Measure.TALK_OVER, "talkOver", Measure.HOLDS, "holds",
            Measure.RESPONSES, "responseSeconds", Measure.MONOLOGUES, "longestMonologueSeconds");

    /** What to say of each stretch besides its ends. */
    @FunctionalInterface
    private interface More {
        void write(Stretch stretch) throws IOException;
    }

    private AnalysisJson() {
    }

    /** Writes the fields of an object that was begun. */
    static void write(JsonGenerator out, Analysis analysis) throws IOException {
        out.writeStringField("detector", analysis.detector().id());
        Json.text(out, "detectorRemark", analysis.detector().remark());
        Json.seconds(out, "durationSeconds", analysis.durationMicros());
        number(out, "loudnessLufs", analysis.loudnessLufs());
        out.writeArrayFieldStart("channels");
        for (ChannelTrack track : analysis.channels()) {
            channel(out, analysis, track);
        }
        out.writeEndArray();
        stretches(out, "talkOver", analysis.talkOver(), analysis.knows(Measure.TALK_OVER),
                each -> out.writeStringField("begunBy", each.by().getLiteral()));
        stretches(out, "silences", analysis.silences(), true, each -> out.writeBooleanField("deadAir", analysis.deadAir().contains(each)));
        stretches(out, "holds", analysis.holds(), analysis.knows(Measure.HOLDS), each -> { });
        responses(out, analysis);
        out.writeArrayFieldStart("unknown");
        for (Measure measure : Measure.values()) {
            if (!analysis.knows(measure)) {
                out.writeString(NAMES.get(measure));
            }
        }
        out.writeEndArray();
    }

    private static void channel(JsonGenerator out, Analysis analysis, ChannelTrack track) throws IOException {
        out.writeStartObject();
        out.writeStringField("role", track.role().getLiteral());
        out.writeArrayFieldStart("speech");
        for (Stretch each : track.speech()) {
            out.writeStartArray();
            Json.seconds(out, each.startMicros());
            Json.seconds(out, each.endMicros());
            out.writeEndArray();
        }
        out.writeEndArray();
        Json.seconds(out, "talkSeconds", track.talkMicros());
        number(out, "talkRatio", analysis.talkRatio(track));
        number(out, "medianPitchHz", track.pitch().medianHz());
        number(out, "pitchSpreadSemitones", track.pitch().spreadSemitones());
        number(out, "loudnessLufs", track.loudness().integratedLufs());
        number(out, "paceSyllablesPerSecond", track.pace().syllablesPerSecond());
        out.writeNumberField("clippedSamples", track.clipping().samples());
        OptionalLong longest = analysis.longestMonologue(track.role()).map(each -> OptionalLong.of(each.lengthMicros())).orElse(OptionalLong.empty());
        seconds(out, "longestMonologueSeconds", track.role() == ChannelRole.UNKNOWN ? OptionalLong.empty() : longest);
        out.writeEndObject();
    }

    private static void stretches(JsonGenerator out, String name, List<Stretch> stretches, boolean known, More more) throws IOException {
        if (!known) {
            out.writeNullField(name);
            return;
        }
        out.writeArrayFieldStart(name);
        for (Stretch each : stretches) {
            out.writeStartObject();
            Json.seconds(out, "start", each.startMicros());
            Json.seconds(out, "end", each.endMicros());
            more.write(each);
            out.writeEndObject();
        }
        out.writeEndArray();
    }

    private static void responses(JsonGenerator out, Analysis analysis) throws IOException {
        seconds(out, "responseSeconds", analysis.responseQuantile(MIDDLE));
        if (!analysis.knows(Measure.RESPONSES)) {
            out.writeNullField("responses");
            return;
        }
        out.writeObjectFieldStart("responses");
        out.writeNumberField("count", analysis.responses().size());
        seconds(out, "lowerQuartileSeconds", analysis.responseQuantile(LOWER));
        seconds(out, "upperQuartileSeconds", analysis.responseQuantile(UPPER));
        seconds(out, "longestSeconds", analysis.responseQuantile(MOST));
        out.writeArrayFieldStart("each");
        for (Response each : analysis.responses()) {
            out.writeStartObject();
            Json.seconds(out, "at", each.atMicros());
            Json.seconds(out, "seconds", each.micros());
            out.writeEndObject();
        }
        out.writeEndArray();
        out.writeEndObject();
    }

    private static void seconds(JsonGenerator out, String name, OptionalLong micros) throws IOException {
        if (micros.isPresent()) {
            Json.seconds(out, name, micros.getAsLong());
        } else {
            out.writeNullField(name);
        }
    }

    private static void number(JsonGenerator out, String name, double value) throws IOException {
        if (Double.isNaN(value)) {
            out.writeNullField(name);
        } else {
            out.writeNumberField(name, Math.round(value * THOUSAND) / THOUSAND);
        }
    }
}
