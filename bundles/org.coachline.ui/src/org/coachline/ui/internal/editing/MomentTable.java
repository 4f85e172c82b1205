/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.ui.internal.editing;

import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Stream;

import org.coachline.model.CardText;
import org.coachline.model.coaching.Moment;
import org.coachline.ui.internal.support.TextTable;
import org.coachline.ui.internal.support.Verdicts;
import org.jspecify.annotations.Nullable;

/**
 * Moments as text that a spreadsheet takes. Times are hours, minutes and seconds with thousandths, which spreadsheets read as times.
 */
final class MomentTable {

    private static final long HOUR = 3_600_000;
    private static final long MINUTE = 60_000;
    private static final long SECOND = 1000;
    private static final double MICROS = 1e6;

    private MomentTable() {
    }

    /**
     * Writes moments.
     *
     * @param name what a moment's technique is called
     */
    static String of(List<Moment> moments, Function<Moment, String> name) {
        List<String> head = Stream.of("start", "end", "seconds", "technique", "verdict", "who", "weight", "heard", "better", "comment")
                .map(each -> EditingTexts.get("table." + each)).toList();
        return TextTable.of(head, moments.stream().map(each -> cells(each, name.apply(each))).toList());
    }

    private static List<String> cells(Moment moment, String technique) {
        long end = Math.max(moment.getStartMicros(), moment.getEndMicros());
        return List.of(clock(moment.getStartMicros()), clock(end),
                String.format(Locale.ROOT, "%.3f", (end - moment.getStartMicros()) / MICROS), technique,
                moment.getTechnique() == null ? "" : Verdicts.name(moment.getVerdict()), Verdicts.name(moment.getChannel()),
                Verdicts.name(moment.getSeverity()), leaving(moment.getPhraseHeard()), leaving(moment.getBetterPhrase()), leaving(moment.getComment()));
    }

    /** Nobody knows where a table is pasted. */
    private static String leaving(@Nullable String text) {
        return text == null ? "" : CardText.masked(text);
    }

    private static String clock(long micros) {
        long millis = Math.round(micros / 1000.0);
        return String.format(Locale.ROOT, "%d:%02d:%02d.%03d", millis / HOUR, millis / MINUTE % 60, millis / SECOND % 60, millis % SECOND);
    }
}
