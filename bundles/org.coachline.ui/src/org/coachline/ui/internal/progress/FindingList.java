/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.ui.internal.progress;

import java.util.List;
import java.util.function.Consumer;

import org.coachline.look.Spacing;
import org.coachline.look.Token;
import org.coachline.look.Type;
import org.coachline.report.chart.Chart;
import org.coachline.report.chart.ProgressCharts.Kind;
import org.coachline.ui.internal.support.LookColors;
import org.coachline.ui.internal.support.Rows;
import org.coachline.ui.internal.support.Styles;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.jspecify.annotations.Nullable;

/** What each chart of the page says, in a line each; a click or Enter goes to the chart. UI thread. */
final class FindingList {

    private static final int LINES = 2;

    private final Table table;
    private List<ChartCard> cards = List.of();

    FindingList(Composite parent, Consumer<Kind> chosen) {
        table = Styles.id(Styles.named(new Table(parent, SWT.FULL_SELECTION | SWT.SINGLE | SWT.V_SCROLL), ProgressTexts.get("charts.select")), "findings");
        Rows.styleGround(table);
        table.addListener(SWT.MeasureItem, event -> {
            event.height = Math.max(event.height, LINES * event.gc.getFontMetrics().getHeight() + 2 * Spacing.GRID);
            event.width = table.getClientArea().width;
        });
        table.addListener(SWT.EraseItem, event -> event.detail &= ~SWT.FOREGROUND);
        table.addListener(SWT.PaintItem, this::paint);
        table.addListener(SWT.DefaultSelection, event -> go(chosen));
        table.addListener(SWT.MouseUp, event -> {
            if (event.button == 1 && table.getItem(new Point(event.x, event.y)) != null) {
                go(chosen);
            }
        });
        table.addListener(SWT.MouseMove, event -> {
            TableItem item = table.getItem(new Point(event.x, event.y));
            table.setToolTipText(item == null ? null : item.getText());
        });
        LookColors.get().keep(table, table::redraw);
    }

    private void go(Consumer<Kind> chosen) {
        int index = table.getSelectionIndex();
        if (index >= 0 && index < cards.size()) {
            chosen.accept(cards.get(index).kind());
        }
    }

    Table control() {
        return table;
    }

    /** Shows what charts say. */
    void show(List<ChartCard> shown) {
        cards = shown;
        table.setItemCount(shown.size());
        for (int i = 0; i < shown.size(); i++) {
            String text = name(shown.get(i)) + ": " + finding(shown.get(i).chart());
            if (!text.equals(table.getItem(i).getText())) {
                table.getItem(i).setText(text);
            }
        }
        table.redraw();
    }

    private static String name(ChartCard card) {
        return ProgressTexts.get("chart.name." + card.kind().name());
    }

    private static String finding(@Nullable Chart chart) {
        return chart == null ? "" : chart.title();
    }

    private void paint(Event event) {
        int index = table.indexOf((TableItem) event.item);
        if (index < 0 || index >= cards.size()) {
            return;
        }
        LookColors look = LookColors.get();
        GC gc = event.gc;
        int width = table.getClientArea().width - 2 * Spacing.SMALL;
        int line = gc.getFontMetrics().getHeight();
        gc.setFont(look.font(Type.STRONG));
        gc.setForeground(look.color(Token.TEXT));
        gc.drawText(Rows.shorten(gc, name(cards.get(index)), width), event.x + Spacing.SMALL, event.y + Spacing.GRID, SWT.DRAW_TRANSPARENT);
        gc.setFont(table.getFont());
        gc.setForeground(look.color(Token.QUIET_TEXT));
        gc.drawText(Rows.shorten(gc, finding(cards.get(index).chart()), width), event.x + Spacing.SMALL, event.y + Spacing.GRID + line, SWT.DRAW_TRANSPARENT);
    }
}
