/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.ui.internal.support;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;

/** Columns that always fit their table: some keep their width, the others share what is left. */
public final class Columns {

    private record Share(TableColumn column, int least, int weight) {
    }

    /** A few letters and an ellipsis. */
    private static final int NARROWEST = 40;

    private final Table table;
    private final List<Share> shares = new ArrayList<>();
    private int fixed;

    private Columns(Table table) {
        this.table = table;
    }

    /** Begins with no columns. */
    public static Columns of(Table table) {
        return new Columns(table);
    }

    /** Adds a column that keeps its width. */
    public Columns fixed(String title, int width, int align) {
        column(title, align).setWidth(width);
        fixed += width;
        return this;
    }

    /** Adds a column that shares what is left. */
    public Columns share(String title, int least, int weight) {
        shares.add(new Share(column(title, SWT.LEFT), least, weight));
        return this;
    }

    private TableColumn column(String title, int align) {
        TableColumn column = new TableColumn(table, align);
        column.setText(title);
        column.setToolTipText(title);
        return column;
    }

    /** Ends; the widths follow the table's from now on. */
    public void done() {
        table.addListener(SWT.Resize, event -> fit());
        fit();
    }

    private void fit() {
        // First what each needs; what is left over goes by weight. Where not even that fits, all become narrower, because a
        // word that ends in an ellipsis says more than a column that has to be scrolled to.
        int room = Math.max(0, table.getClientArea().width - fixed);
        int needed = shares.stream().mapToInt(Share::least).sum();
        int rest = Math.max(0, room - needed);
        int weights = shares.stream().mapToInt(Share::weight).sum();
        for (Share share : shares) {
            int least = Math.max(NARROWEST, Math.min(share.least, share.least * room / Math.max(1, needed)));
            int width = least + rest * share.weight / Math.max(1, weights);
            if (share.column.getWidth() != width) {
                share.column.setWidth(width);
            }
        }
    }
}
