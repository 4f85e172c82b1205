/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.ui.internal.support;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;

/** What stands in the selected row of a table, in full: a column cuts what is longer than it is wide, and a mouse is not always there to rest on it. */
public final class RowInFull {

    private static final int LINES = 2;

    private RowInFull() {
    }

    /**
     * Puts it below a table, as a field, so that it can be read by keyboard and copied.
     *
     * @param table in a grid, the last that is there so far; whoever empties it empties the field too
     * @param span  columns of the grid
     * @param name  for those who do not see it
     */
    public static Text below(Table table, int span, String name) {
        Text whole = Styles.named(new Text(table.getParent(), SWT.READ_ONLY | SWT.MULTI | SWT.WRAP), name);
        GridDataFactory.fillDefaults().span(span, 1).grab(true, false).hint(50, whole.getLineHeight() * LINES).applyTo(whole);
        table.addListener(SWT.Selection, event -> whole.setText(table.getSelectionIndex() < 0 ? "" : words(table, table.getItem(table.getSelectionIndex()))));
        return whole;
    }

    private static String words(Table table, TableItem row) {
        List<String> cells = new ArrayList<>();
        for (int i = 0; i < table.getColumnCount(); i++) {
            if (!row.getText(i).isEmpty()) {
                cells.add(row.getText(i));
            }
        }
        return String.join(" \u00b7 ", cells);
    }
}
