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
import org.coachline.report.chart.ChartDatum;
import org.coachline.report.chart.ChartTable;
import org.coachline.ui.internal.support.LookColors;
import org.coachline.ui.internal.support.Rows;
import org.coachline.ui.internal.support.Styles;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;

/** Figures as rows; only those in sight are filled. Enter or a double click on a row lists the calls behind it. UI thread. */
final class FigureTable {

    private static final int WIDEST = 420;
    private static final int MEASURED = 60;

    private final Table table;
    private ChartTable figures = new ChartTable(List.of(), List.of());

    FigureTable(Composite parent, String name, Consumer<ChartDatum> activated) {
        table = Styles.named(new Table(parent, SWT.FULL_SELECTION | SWT.VIRTUAL | SWT.SINGLE), name);
        table.setHeaderVisible(true);
        Rows.style(table);
        table.addListener(SWT.SetData, event -> {
            TableItem item = (TableItem) event.item;
            int index = table.indexOf(item);
            if (index >= 0 && index < figures.rows().size()) {
                item.setText(figures.rows().get(index).cells().toArray(String[]::new));
            }
        });
        table.addListener(SWT.DefaultSelection, event -> {
            int index = table.getSelectionIndex();
            if (index >= 0 && figures.rows().get(index).datum() != null) {
                activated.accept(figures.rows().get(index).datum());
            }
        });
        table.addListener(SWT.MouseMove, event -> {
            TableItem item = table.getItem(new Point(event.x, event.y));
            int index = item == null ? -1 : table.indexOf(item);
            List<String> cells = index < 0 || index >= figures.rows().size() ? List.of() : figures.rows().get(index).cells();
            // A sentence may be longer than its column; numbers are not.
            table.setToolTipText(cells.isEmpty() || cells.get(cells.size() - 1).isEmpty() ? null : cells.get(cells.size() - 1).replace("&", "&&"));
        });
        // Rows are drawn in the look's colours: there is nothing to fill anew.
        LookColors.get().keep(table, table::redraw);
    }

    Table control() {
        return table;
    }

    ChartTable figures() {
        return figures;
    }

    /** Shows figures; the widths of columns are those of what stands in them. */
    void show(ChartTable wanted) {
        if (wanted.equals(figures)) {
            return;
        }
        table.setRedraw(false);
        try {
            boolean sameColumns = wanted.columns().equals(figures.columns());
            figures = wanted;
            if (!sameColumns) {
                for (TableColumn column : table.getColumns()) {
                    column.dispose();
                }
                for (String title : wanted.columns()) {
                    TableColumn column = new TableColumn(table, SWT.LEFT);
                    column.setText(title);
                    column.setToolTipText(title);
                }
            }
            widths();
            // Emptied first: clearing rows one by one takes the platform seconds where a table is not shown.
            table.setItemCount(0);
            table.setItemCount(wanted.rows().size());
        } finally {
            table.setRedraw(true);
        }
    }

    private void widths() {
        GC gc = new GC(table);
        for (int i = 0; i < table.getColumnCount(); i++) {
            int index = i;
            int widest = figures.rows().stream().limit(MEASURED).mapToInt(row -> gc.textExtent(row.cells().get(index)).x).max().orElse(0);
            boolean last = i == table.getColumnCount() - 1;
            int width = Math.max(widest, gc.textExtent(table.getColumn(i).getText()).x) + 2 * Spacing.MEDIUM;
            table.getColumn(i).setWidth(last ? width : Math.min(WIDEST, width));
        }
        gc.dispose();
    }
}
