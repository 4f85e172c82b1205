/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.ui.internal.moments;

import java.text.NumberFormat;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.OptionalLong;
import java.util.function.Function;
import java.util.stream.Stream;

import org.coachline.analysis.Analysis;
import org.coachline.analysis.ChannelTrack;
import org.coachline.analysis.Loudness;
import org.coachline.analysis.Measure;
import org.coachline.analysis.Stretch;
import org.coachline.model.Positions;
import org.coachline.model.coaching.ChannelRole;
import org.coachline.ui.internal.support.Texts;
import org.coachline.ui.internal.support.Verdicts;

/** What was measured in a call, in rows for people: a column for each voice and one for the call. Any thread. */
final class MeasureRows {

    /**
     * A row.
     *
     * @param name   what was measured
     * @param values one for each channel of the call, and one for the call as a whole; blank where there is none
     */
    record Row(String name, List<String> values) {

        /** Keeps a copy of the list. */
        Row {
            values = List.copyOf(values);
        }
    }

    private static final double MEDIAN = 0.5;
    private static final int PERCENT = 100;

    private MeasureRows() {
    }

    /** Who is heard on each channel, and the call as a whole, for the heads of the columns. */
    static List<String> heads(Analysis analysis) {
        return Stream.concat(analysis.channels().stream().map(track -> Verdicts.name(track.role())), Stream.of(Texts.get("measured.call"))).toList();
    }

    /** All rows; what a recording cannot tell is said as such, which is another thing than none. */
    static List<Row> of(Analysis analysis) {
        List<Row> rows = new ArrayList<>();
        rows.add(each(analysis, "measured.talk", track -> Texts.get("measured.share", Positions.clock(track.talkMicros()),
                Math.round(PERCENT * analysis.talkRatio(track)))));
        rows.add(each(analysis, "measured.monologue", track -> analysis.knows(Measure.MONOLOGUES)
                ? analysis.longestMonologue(track.role()).map(MeasureRows::placed).orElse(Texts.get("measured.none")) : unknown()));
        rows.add(each(analysis, "measured.pitch", track -> Double.isNaN(track.pitch().medianHz()) ? Texts.get("measured.none")
                : Texts.get("measured.pitchValue", number(track.pitch().medianHz(), 0), number(track.pitch().spreadSemitones(), 1))));
        rows.add(each(analysis, "measured.pace", track -> Double.isNaN(track.pace().syllablesPerSecond()) ? Texts.get("measured.none")
                : Texts.get("measured.paceValue", number(track.pace().syllablesPerSecond(), 1))));
        rows.add(each(analysis, "measured.loudness", track -> track.loudness().integratedLufs() <= Loudness.SILENT_LUFS ? Texts.get("measured.none")
                : Texts.get("measured.loudnessValue", number(track.loudness().integratedLufs(), 1))));
        rows.add(each(analysis, "measured.clipped", track -> track.clipping().samples() == 0 ? Texts.get("measured.none")
                : Texts.get("measured.clippedValue", track.clipping().samples())));
        rows.add(whole(analysis, "measured.responses", responses(analysis)));
        rows.add(whole(analysis, "measured.talkOver", talkOver(analysis)));
        rows.add(whole(analysis, "measured.silences", stretches(analysis.silences())));
        rows.add(whole(analysis, "measured.deadAir", stretches(analysis.deadAir())));
        rows.add(whole(analysis, "measured.holds", analysis.knows(Measure.HOLDS) ? stretches(analysis.holds()) : unknown()));
        String remark = analysis.detector().remark();
        rows.add(whole(analysis, "measured.detector", remark.isEmpty() ? analysis.detector().id() : analysis.detector().id() + " (" + remark + ')'));
        return rows;
    }

    private static Row each(Analysis analysis, String key, Function<ChannelTrack, String> value) {
        return new Row(Texts.get(key), Stream.concat(analysis.channels().stream().map(value), Stream.of("")).toList());
    }

    private static Row whole(Analysis analysis, String key, String value) {
        List<String> values = new ArrayList<>(Collections.nCopies(analysis.channels().size(), ""));
        values.add(value);
        return new Row(Texts.get(key), values);
    }

    private static String unknown() {
        return Texts.get("measured.unknown");
    }

    private static String responses(Analysis analysis) {
        OptionalLong median = analysis.responseQuantile(MEDIAN);
        return !analysis.knows(Measure.RESPONSES) ? unknown() : median.isEmpty() ? Texts.get("measured.none")
                : Texts.get("measured.responsesValue", seconds(median.getAsLong()), analysis.responses().size());
    }

    private static String talkOver(Analysis analysis) {
        return !analysis.knows(Measure.TALK_OVER) ? unknown() : analysis.talkOver().isEmpty() ? Texts.get("measured.none")
                : Texts.get("measured.talkOverValue", analysis.talkOver().size(), begunBy(analysis, ChannelRole.AGENT), begunBy(analysis, ChannelRole.CUSTOMER));
    }

    private static long begunBy(Analysis analysis, ChannelRole role) {
        return analysis.talkOver().stream().filter(each -> each.by() == role).count();
    }

    private static String stretches(List<Stretch> found) {
        long total = found.stream().mapToLong(Stretch::lengthMicros).sum();
        return found.isEmpty() ? Texts.get("measured.none") : Texts.get("measured.stretches", found.size(), seconds(total));
    }

    private static String placed(Stretch stretch) {
        return Texts.get("measured.placed", seconds(stretch.lengthMicros()), Positions.clock(stretch.startMicros()));
    }

    private static String seconds(long micros) {
        return number(micros / (double) Positions.SECOND, 1);
    }

    private static String number(double value, int digits) {
        NumberFormat format = NumberFormat.getNumberInstance();
        format.setMinimumFractionDigits(digits);
        format.setMaximumFractionDigits(digits);
        return format.format(value);
    }
}
