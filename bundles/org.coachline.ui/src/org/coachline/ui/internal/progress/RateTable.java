/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.ui.internal.progress;

import java.util.List;
import java.util.function.Consumer;

import org.coachline.insight.AgentProgress;
import org.coachline.insight.Change;
import org.coachline.look.Token;
import org.coachline.ui.internal.support.Columns;
import org.coachline.ui.internal.support.LookColors;
import org.coachline.ui.internal.support.Rows;
import org.coachline.ui.internal.support.Styles;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.jspecify.annotations.Nullable;

/** The agent's techniques, each with its rate, how far that is known and whether it changed; the chosen one's course is drawn. UI thread. */
final class RateTable {

    private static final int CHANGE = 3;

    private final Table table;
    private List<TechniqueLine> lines = List.of();
    private @Nullable AgentProgress progress;
    private TechniqueLine.Order order = TechniqueLine.Order.WORST;

    /** @param chosen is given the key of the technique that is chosen */
    RateTable(Composite parent, Consumer<String> chosen) {
        table = Styles.id(Styles.named(new Table(parent, SWT.FULL_SELECTION | SWT.VIRTUAL | SWT.SINGLE | SWT.V_SCROLL),
                ProgressTexts.get("technique.table")), "progressTechniques");
        table.setHeaderVisible(true);
        Columns.of(table).share(ProgressTexts.get("technique.name"), 100, 3).fixed(ProgressTexts.get("technique.rateColumn"), 62, SWT.LEFT)
                .fixed(ProgressTexts.get("technique.interval"), 66, SWT.LEFT).share(ProgressTexts.get("technique.change"), 60, 1).done();
        Rows.style(table);
        table.addListener(SWT.SetData, event -> fill((TableItem) event.item));
        table.addListener(SWT.Selection, event -> {
            TechniqueLine line = selected();
            if (line != null) {
                chosen.accept(line.technique());
            }
        });
        table.addListener(SWT.MouseMove, event -> {
            TableItem item = table.getItem(new Point(event.x, event.y));
            int index = item == null ? -1 : table.indexOf(item);
            table.setToolTipText(index < 0 || index >= lines.size() ? null : lines.get(index).sentence());
        });
        // Rows are drawn in the look's colours: there is nothing to fill anew.
        LookColors.get().keep(table, table::redraw);
    }

    Table control() {
        return table;
    }

    @Nullable TechniqueLine selected() {
        int index = table.getSelectionIndex();
        return index < 0 || index >= lines.size() ? null : lines.get(index);
    }

    /** Shows an agent's techniques; the selected one stays selected, else the first is. Null for nobody. */
    void show(@Nullable AgentProgress now) {
        progress = now;
        TechniqueLine before = selected();
        lines = now == null ? List.of() : TechniqueLine.of(now, order);
        table.setItemCount(0);
        table.setItemCount(lines.size());
        int index = 0;
        for (int i = 0; before != null && i < lines.size(); i++) {
            if (lines.get(i).technique().equals(before.technique())) {
                index = i;
            }
        }
        if (!lines.isEmpty()) {
            table.setSelection(index);
        }
    }

    /** Sorts otherwise. */
    void sort(TechniqueLine.Order by) {
        order = by;
        show(progress);
    }

    private void fill(TableItem item) {
        int index = table.indexOf(item);
        if (index >= 0 && index < lines.size()) {
            TechniqueLine line = lines.get(index);
            item.setText(new String[] {line.name(), line.rate(), line.range(), line.change()});
            boolean claimed = line.trend() != null && (line.trend().change() == Change.ROSE || line.trend().change() == Change.FELL);
            Rows.color(item, CHANGE, claimed ? Token.TEXT : Token.QUIET_TEXT);
            if (line.tooFew()) {
                Rows.color(item, 1, Token.QUIET_TEXT);
            }
        }
    }
}
