/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.report.internal.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.coachline.insight.TechniqueRate;
import org.coachline.look.Token;
import org.coachline.look.VerdictGlyph;
import org.coachline.model.CatalogRef;
import org.coachline.report.chart.ChartTheme;
import org.coachline.report.internal.Messages;
import org.jfree.chart.LegendItem;
import org.jfree.chart.LegendItemCollection;
import org.jfree.chart.plot.CategoryPlot;
import org.jfree.data.category.DefaultCategoryDataset;

/** How often techniques were used out of the chances marked: a bar a technique, used well and partly, with the interval of both. */
public final class RateChart {

    private static final int AROUND_BARS = 200;
    private static final int EACH_BAR = 44;
    private static final double APART = 0.35;

    private RateChart() {
    }

    /**
     * Lays it out.
     *
     * @param rates from top to bottom
     * @param names what people read for a technique
     * @param calls how many calls were looked at in all
     * @param theme the colours
     * @return the chart
     */
    public static Drawn of(List<TechniqueRate> rates, Function<CatalogRef, String> names, int calls, ChartTheme theme) {
        Frame frame = new Frame(theme);
        Ink ink = frame.ink();
        DefaultCategoryDataset data = new DefaultCategoryDataset();
        List<String> taken = new ArrayList<>();
        TableRows table = new TableRows(ChartMessages.Table_technique, Messages.Verdict_usedWell, Messages.Verdict_partly, ChartMessages.Table_chances,
                ChartMessages.Table_calls);
        for (TechniqueRate rate : rates) {
            String count = Messages.format(rate.tooFew() ? Messages.Chart_labelTooFew : Messages.Chart_label, rate.used(), rate.chances());
            String label = Frame.unique(Messages.format(Messages.Chart_bar, names.apply(rate.technique()), count), taken);
            double chances = rate.chances();
            data.addValue(rate.usedWell() / chances, Messages.Verdict_usedWell, label);
            data.addValue(rate.partly() / chances, Messages.Verdict_partly, label);
            table.add(null, names.apply(rate.technique()), TableRows.number(rate.usedWell()), TableRows.number(rate.partly()),
                    TableRows.number(rate.chances()), TableRows.number(rate.calls()));
        }
        RateBarRenderer renderer = new RateBarRenderer(rates, ink.color(Token.TEXT), ink.color(Token.PANEL));
        renderer.setSeriesPaint(0, ink.color(VerdictGlyph.USED_WELL.token()));
        renderer.setSeriesPaint(1, ink.color(VerdictGlyph.PARTLY.token()));
        CategoryPlot plot = frame.rows(data, renderer, frame.shares(Messages.Chart_axis), legend(ink));
        plot.getRangeAxis().setRange(0, 1);
        plot.getDomainAxis().setCategoryMargin(APART);
        Drawn drawn = frame.of(plot, Messages.Chart_title, Messages.format(Messages.Chart_subtitle, calls), List.copyOf(taken), table.table(),
                AROUND_BARS + EACH_BAR * Math.max(1, rates.size()));
        plot.setNoDataMessage(Messages.Chart_nothing);
        return drawn;
    }

    private static LegendItemCollection legend(Ink ink) {
        LegendItemCollection items = new LegendItemCollection();
        items.add(new LegendItem(Messages.Verdict_usedWell, ink.color(VerdictGlyph.USED_WELL.token())));
        items.add(new LegendItem(Messages.Verdict_partly, ink.color(VerdictGlyph.PARTLY.token())));
        items.add(new LegendItem(Messages.Chart_interval, null, null, null, RateBarRenderer.WHISKER_SIGN, RateBarRenderer.WHISKER_STROKE,
                ink.color(Token.TEXT)));
        return items;
    }
}
