/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.ui.internal.support;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;

/** Columns that always fit their table: some keep their width, some give way where it is narrow, the others share what is left. UI thread. */
public final class Columns {

    private record Share(TableColumn column, int least, int weight) {
    }

    private record Spare(TableColumn column, int width) {
    }

    /** A few letters and an ellipsis. */
    private static final int NARROWEST = 40;

    private final Table table;
    private final List<Share> shares = new ArrayList<>();
    private final List<Spare> spares = new ArrayList<>();
    private final List<Spare> last = new ArrayList<>();
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

    /**
     * Adds a column that keeps its width, and is not shown where those that share what is left would become narrower than they need. Of several
     * the one that was added first goes first.
     */
    public Columns spare(String title, int width, int align) {
        spares.add(new Spare(column(title, align), width));
        return this;
    }

    /** Whether a column that gives way is not shown now. */
    public static boolean isHidden(TableColumn column) {
        return column.getWidth() == 0;
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

    /** Adds a column that shares what is left, and is not shown where that is too little even without all {@link #spare} ones. */
    public Columns shareOrGo(String title, int least, int weight) {
        share(title, least, weight);
        last.add(new Spare(shares.getLast().column, least));
        return this;
    }

    /** Adds a column that keeps its width, and goes as {@link #shareOrGo} ones do, of which the one that was added first goes first. */
    public Columns fixedOrGo(String title, int width, int align) {
        last.add(new Spare(column(title, align), width));
        return this;
    }

    /** Ends; the widths follow the table's from now on. */
    public void done() {
        spares.addAll(last);
        table.addListener(SWT.Resize, event -> fit());
        fit();
    }

    private void fit() {
        // First what each needs; what is left over goes by weight. Where not even that fits, all become narrower, because a
        // word that ends in an ellipsis says more than a column that has to be scrolled to.
        int room = Math.max(0, table.getClientArea().width - fixed);
        Set<TableColumn> shown = new HashSet<>();
        shares.forEach(share -> shown.add(share.column));
        int needed = shares.stream().mapToInt(Share::least).sum();
        int wanted = spares.stream().filter(spare -> !shown.contains(spare.column)).mapToInt(Spare::width).sum();
        for (Spare spare : spares) {
            boolean sharing = shown.contains(spare.column);
            int width = spare.width;
            if (room - wanted < needed) {
                width = 0;
                needed -= sharing ? spare.width : 0;
                wanted -= sharing ? 0 : spare.width;
                shown.remove(spare.column);
            }
            if ((width == 0 || !sharing) && spare.column.getWidth() != width) {
                spare.column.setWidth(width);
            }
        }
        room = Math.max(0, room - wanted);
        int rest = Math.max(0, room - needed);
        List<Share> sharing = shares.stream().filter(share -> shown.contains(share.column)).toList();
        int weights = sharing.stream().mapToInt(Share::weight).sum();
        for (Share share : sharing) {
            int least = Math.max(NARROWEST, Math.min(share.least, share.least * room / Math.max(1, needed)));
            int width = least + rest * share.weight / Math.max(1, weights);
            if (share.column.getWidth() != width) {
                share.column.setWidth(width);
            }
        }
    }
}
