/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.report.internal.chart;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.coachline.insight.ClusteredCount;
import org.coachline.insight.InsightSettings;
import org.coachline.insight.Interval;
import org.coachline.insight.Proportion;
import org.coachline.insight.Spread;
import org.coachline.report.chart.ChartDatum;
import org.coachline.report.chart.ChartTable;
import org.jspecify.annotations.Nullable;

/** Gathers a chart's figures, written as the user's language writes them. */
final class TableRows {

    private final List<String> columns;
    private final List<ChartTable.Row> rows = new ArrayList<>();

    /** @param titles of columns; one of {@link #rate} stands for its six */
    TableRows(String... titles) {
        columns = Arrays.asList(titles);
    }

    void add(@Nullable ChartDatum datum, Object... cells) {
        List<String> texts = new ArrayList<>();
        for (Object cell : cells) {
            if (cell instanceof List<?> several) {
                several.forEach(each -> texts.add(String.valueOf(each)));
            } else {
                texts.add(String.valueOf(cell));
            }
        }
        rows.add(new ChartTable.Row(texts, datum));
    }

    ChartTable table() {
        return new ChartTable(columns, rows);
    }

    static String number(long number) {
        return ChartMessages.format(ChartMessages.Number, number);
    }

    static String percent(double share) {
        return ChartMessages.format(ChartMessages.Percent, share);
    }

    /** Used, chances, calls, share, and both ends of its interval. */
    static List<String> rate(ClusteredCount count, InsightSettings settings) {
        List<String> counts = List.of(number(count.used()), number(count.chances()), number(count.calls()));
        List<String> all = new ArrayList<>(counts);
        if (count.chances() == 0) {
            all.addAll(List.of("", "", ""));
        } else {
            Interval interval = count.interval(settings.confidence());
            all.addAll(List.of(percent(count.share()), percent(interval.low()), percent(interval.high())));
        }
        return all;
    }

    /** Hits, of how many, share, and both ends of Wilson's interval. */
    static List<String> proportion(Proportion share, InsightSettings settings) {
        if (share.of() == 0) {
            return List.of(number(0), number(0), "", "", "");
        }
        Interval interval = share.wilson(settings.confidence());
        return List.of(number(share.hits()), number(share.of()), percent(share.share()), percent(interval.low()), percent(interval.high()));
    }

    /** Of how many, median, and both quartiles, each divided by a unit. */
    static List<String> spread(@Nullable Spread spread, double unit) {
        if (spread == null) {
            return List.of(number(0), "", "", "");
        }
        return List.of(number(spread.of()), decimal(spread.median() / unit), decimal(spread.low() / unit), decimal(spread.high() / unit));
    }

    static String decimal(double number) {
        return ChartMessages.format(ChartMessages.Decimal, number);
    }

    /** What is said of a rate on few calls; nothing of others. */
    static String note(boolean tooFew) {
        return tooFew ? ChartMessages.Change_tooFew : "";
    }
}
