/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.report;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;
import org.coachline.insight.TechniqueRate;
import org.coachline.look.Theme;
import org.coachline.model.CatalogRef;
import org.coachline.report.chart.Chart;
import org.coachline.report.chart.ChartFile;
import org.coachline.report.chart.ChartTheme;
import org.coachline.report.internal.Fonts;
import org.coachline.report.internal.SafeFile;
import org.coachline.report.internal.chart.Pictures;
import org.coachline.report.internal.chart.RateChart;

/**
 * How often techniques were used out of the chances marked: a bar a technique, used well and partly in their colours, with the
 * 95 % interval and the counts behind it. The title says that the calls were selected. Java2D only; needs no screen.
 */
public final class TechniqueRateChart {

    private TechniqueRateChart() {
    }

    /**
     * Writes a PNG of about 1,920 pixels in width. Any thread; some hundred milliseconds.
     *
     * @param rates what to show, from top to bottom
     * @param names what people read for a technique
     * @param calls how many calls were looked at in all
     * @param theme the colours
     * @param file  where; replaced if it is there
     * @throws ReportException when it cannot be written there, or this machine has no fonts
     */
    public static void writePng(List<TechniqueRate> rates, Function<CatalogRef, String> names, int calls, Theme theme, Path file)
            throws ReportException {
        Fonts.needed(file, () -> {
            Chart chart = RateChart.of(rates, names, calls, ChartTheme.of(theme));
            SafeFile.write(file, out -> Pictures.png(chart, ChartFile.USUAL_DPI, out));
        });
    }
}
