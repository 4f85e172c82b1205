/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.ui.internal.today;

import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Function;
import org.coachline.look.Spacing;
import org.coachline.ui.internal.support.Columns;
import org.coachline.ui.internal.support.LookColors;
import org.coachline.ui.internal.support.Rows;
import org.coachline.ui.internal.support.Styles;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.jspecify.annotations.Nullable;

/**
 * A titled list of an agent's page, or what would be in it. UI thread.
 *
 * @param <T> what a row shows
 */
final class PageTable<T> {

    private final Composite area;
    private final Composite bar;
    private final Composite stack;
    private final Composite hint;
    private final Table table;
    private final Function<T, String[]> texts;
    private final BiConsumer<TableItem, T> paint;
    private Function<T, String> tip = row -> "";
    private List<T> rows = List.of();

    /**
     * @param key     of its texts: KEY names it, KEY.empty says what would be here
     * @param columns its columns
     * @param texts   of a row, one for each column
     * @param paint   gives a row's cells colours
     */
    PageTable(Composite parent, String key, String id, Consumer<Columns> columns, Function<T, String[]> texts, BiConsumer<TableItem, T> paint) {
        this.texts = texts;
        this.paint = paint;
        area = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(0, Spacing.GRID).margins(Spacing.SMALL, Spacing.GRID).applyTo(area);
        bar = new Composite(area, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).applyTo(bar);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(bar);
        Label name = Styles.strong(bar, TodayTexts.get(key));
        GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).applyTo(name);
        stack = new Composite(area, SWT.NONE);
        stack.setLayout(new StackLayout());
        GridDataFactory.fillDefaults().grab(true, true).applyTo(stack);
        hint = Styles.panel(stack, 1, false);
        Styles.quiet(hint, TodayTexts.get(key + ".empty"));
        table = Styles.id(Styles.named(new Table(stack, SWT.FULL_SELECTION | SWT.SINGLE | SWT.V_SCROLL), TodayTexts.get(key)), id);
        table.setHeaderVisible(true);
        Columns made = Columns.of(table);
        columns.accept(made);
        made.done();
        Rows.style(table);
        table.addListener(SWT.PaintItem, event -> {
            Image image = event.index == 0 ? ((TableItem) event.item).getImage(0) : null;
            if (image != null) {
                event.gc.drawImage(image, event.x, event.y + (event.height - image.getBounds().height) / 2);
            }
        });
        table.addListener(SWT.MouseMove, event -> {
            TableItem item = table.getItem(new Point(event.x, event.y));
            T row = item == null ? null : rows.get(table.indexOf(item));
            String text = row == null ? "" : tip.apply(row);
            table.setToolTipText(text.isEmpty() ? null : text);
        });
        LookColors.get().keep(table, this::fill);
        ((StackLayout) stack.getLayout()).topControl = hint;
    }

    Composite control() {
        return area;
    }

    /** Beside the title, for one button. */
    Composite bar() {
        return bar;
    }

    Table table() {
        return table;
    }

    /** What Enter or a double click does with a row. */
    PageTable<T> onOpen(Consumer<T> action) {
        table.addListener(SWT.DefaultSelection, event -> {
            T row = selected();
            if (row != null) {
                action.accept(row);
            }
        });
        return this;
    }

    /** More of a row, where the mouse rests on it. */
    PageTable<T> tip(Function<T, String> text) {
        tip = text;
        return this;
    }

    List<T> rows() {
        return rows;
    }

    @Nullable T selected() {
        int index = table.getSelectionIndex();
        return index < 0 || index >= rows.size() ? null : rows.get(index);
    }

    /** Shows rows; the place of the selection stays. */
    void show(List<T> wanted) {
        if (!wanted.equals(rows)) {
            int place = table.getSelectionIndex();
            rows = List.copyOf(wanted);
            table.setItemCount(rows.size());
            fill();
            if (place >= 0 && !rows.isEmpty()) {
                table.setSelection(Math.min(place, rows.size() - 1));
            }
        }
        ((StackLayout) stack.getLayout()).topControl = rows.isEmpty() ? hint : table;
        stack.layout(true, true);
    }

    private void fill() {
        for (int i = 0; i < Math.min(rows.size(), table.getItemCount()); i++) {
            table.getItem(i).setText(texts.apply(rows.get(i)));
            paint.accept(table.getItem(i), rows.get(i));
        }
    }
}
