/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.report.insight;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.BooleanSupplier;

import org.coachline.extension.Floods;
import org.coachline.extension.Guest;
import org.coachline.extension.GuestPoint;
import org.coachline.extension.GuestRegistry;
import org.coachline.extension.NonsenseException;
import org.coachline.extension.Outcome;
import org.coachline.insight.AgentProgress;
import org.coachline.report.chart.Chart;
import org.coachline.report.chart.ChartTable;
import org.coachline.report.chart.ChartTheme;
import org.coachline.report.internal.Messages;
import org.coachline.report.internal.chart.PartnerChart;
import org.jspecify.annotations.Nullable;

/** Has charts drawn by partners' code, and makes of what they answer charts like any other. */
public final class InsightCharts {

    /** The extension point. */
    public static final GuestPoint<InsightChart> POINT = new GuestPoint<>("org.coachline.report.insightCharts", "insightChart", InsightChart.class, 1, 1,
            Duration.ofSeconds(5), Set.of("id", "name"));

    /** A chart with more shapes than this is no chart. */
    public static final int MOST_SHAPES = 20_000;
    private static final int MOST_COLUMNS = 40;
    private static final int MOST_ROWS = 5_000;
    private static final int MOST_TEXT = 300;

    private final GuestRegistry guests;

    /** @param guests where charts are found */
    public InsightCharts(GuestRegistry guests) {
        this.guests = guests;
    }

    /** All charts, those that are switched off included. */
    public List<Guest<InsightChart>> all() {
        return guests.guests(POINT);
    }

    /**
     * Has a chart drawn. Blocks for as long as that takes, five seconds at most; never on the UI thread.
     *
     * @param chart     who draws
     * @param progress  of what
     * @param theme     for which theme
     * @param cancelled says when nobody wants it any more
     * @return the chart, or why there is none
     */
    public static Outcome<Chart> draw(Guest<InsightChart> chart, AgentProgress progress, ChartTheme theme, BooleanSupplier cancelled) {
        return chart.call(cancelled, guest -> checked(guest.draw(progress), theme));
    }

    /** In the guest's own time: whatever its lists do, they do it there. */
    private static @Nullable Chart checked(@Nullable InsightDrawing drawn, ChartTheme theme) throws NonsenseException, InterruptedException {
        if (drawn == null) {
            return null;
        }
        List<InsightDrawing.Shape> shapes = Floods.copy(drawn.shapes(), InsightDrawing.Shape.class, MOST_SHAPES, Messages.Insight_shapes);
        List<String> columns = texts(Floods.copy(drawn.columns(), String.class, MOST_COLUMNS, Messages.Insight_columns));
        List<ChartTable.Row> rows = new ArrayList<>();
        for (List<?> each : Floods.copy(drawn.rows(), List.class, MOST_ROWS, Messages.Insight_rows)) {
            List<String> cells = texts(Floods.copy(each, String.class, MOST_COLUMNS, Messages.Insight_columns));
            if (cells.size() != columns.size()) {
                throw new NonsenseException(Messages.format(Messages.Insight_unfit, cells.size(), columns.size()));
            }
            rows.add(new ChartTable.Row(cells, null));
        }
        String title = Floods.text(drawn.title(), MOST_TEXT);
        if (title.isEmpty() || columns.isEmpty()) {
            throw new NonsenseException(Messages.Insight_untitled);
        }
        return new PartnerChart(theme, title.replace('\n', ' '), Floods.text(drawn.subtitle(), MOST_TEXT).replace('\n', ' '), drawn.height(), shapes,
                new ChartTable(columns, rows));
    }

    private static List<String> texts(List<String> raw) {
        return raw.stream().map(each -> Floods.text(each, MOST_TEXT)).toList();
    }
}
