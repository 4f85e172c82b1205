/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.ui.internal.today;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.coachline.look.Spacing;
import org.coachline.look.Token;
import org.coachline.look.Type;
import org.coachline.ui.internal.support.Columns;
import org.coachline.ui.internal.support.Icons;
import org.coachline.ui.internal.support.LookColors;
import org.coachline.ui.internal.support.Rows;
import org.coachline.ui.internal.support.Styles;
import org.coachline.ui.internal.today.TodayRow.Form;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.jspecify.annotations.Nullable;

/** The lines of a day as rows of one table, which arrow keys walk through. Headings and hints are rows too, that open nothing. UI thread. */
final class TodayTable {

    private static final int BOX = 0;
    private static final int WHO = 1;
    private static final int WHAT = 2;
    private static final int WHEN = 3;
    private static final int BOX_WIDTH = 34;

    private final Table table;
    private final Predicate<TodayRow> canFinish;
    private List<TodayRow> rows = List.of();

    /**
     * @param opened    is given the row that Enter or a click opens
     * @param finished  is given the row that Space or a click on its box finishes
     * @param chosen    is given the row that is selected, or nothing
     * @param canFinish whether a row has a box
     */
    TodayTable(Composite parent, Consumer<TodayRow> opened, Consumer<TodayRow> finished, Consumer<@Nullable TodayRow> chosen, Predicate<TodayRow> canFinish) {
        this.canFinish = canFinish;
        table = Styles.id(Styles.named(new Table(parent, SWT.FULL_SELECTION | SWT.SINGLE | SWT.V_SCROLL), TodayTexts.get("today.table")), "today");
        Columns.of(table).fixed(TodayTexts.get("today.column.done"), BOX_WIDTH, SWT.LEFT).share(TodayTexts.get("today.column.who"), 110, 2)
                .share(TodayTexts.get("today.column.what"), 150, 8).share(TodayTexts.get("today.column.when"), 140, 1).done();
        Rows.style(table);
        table.addListener(SWT.PaintItem, this::paint);
        table.addListener(SWT.Selection, event -> chosen.accept(selected()));
        table.addListener(SWT.DefaultSelection, event -> withSelected(opened));
        table.addListener(SWT.KeyDown, event -> {
            if (event.character == ' ' && event.stateMask == 0) {
                withSelected(finished);
                event.doit = false;
            }
        });
        table.addListener(SWT.MouseUp, event -> clicked(event, opened, finished));
        table.addListener(SWT.MouseMove, event -> table.setToolTipText(tip(event)));
        LookColors.get().keep(table, table::redraw);
    }

    Table control() {
        return table;
    }

    List<TodayRow> rows() {
        return rows;
    }

    @Nullable TodayRow selected() {
        int index = table.getSelectionIndex();
        return index < 0 || index >= rows.size() ? null : rows.get(index);
    }

    private void withSelected(Consumer<TodayRow> action) {
        TodayRow row = selected();
        if (row != null) {
            action.accept(row);
        }
    }

    private @Nullable TodayRow at(Event event) {
        TableItem item = table.getItem(new Point(event.x, event.y));
        int index = item == null ? -1 : table.indexOf(item);
        return index < 0 || index >= rows.size() ? null : rows.get(index);
    }

    private void clicked(Event event, Consumer<TodayRow> opened, Consumer<TodayRow> finished) {
        TodayRow row = event.button == 1 && event.count == 1 ? at(event) : null;
        if (row == null || row != selected()) {
            return;
        }
        if (event.x < table.getColumn(BOX).getWidth() && canFinish.test(row)) {
            finished.accept(row);
        } else {
            opened.accept(row);
        }
    }

    private @Nullable String tip(Event event) {
        TodayRow row = at(event);
        return row == null || row.form() == Form.HEADING ? null : row.detail().isEmpty() ? row.said() : row.said() + "\n" + row.detail();
    }

    /** Shows lines; the one that was selected stays so where it is still there, else what has come into its place. */
    void show(List<TodayRow> wanted) {
        if (wanted.equals(rows)) {
            return;
        }
        TodayRow before = selected();
        int place = table.getSelectionIndex();
        rows = List.copyOf(wanted);
        table.setRedraw(false);
        table.setItemCount(rows.size());
        for (int i = 0; i < rows.size(); i++) {
            fill(table.getItem(i), rows.get(i));
        }
        table.setRedraw(true);
        int index = before == null ? -1 : indexOf(before);
        if (index < 0 && place >= 0) {
            index = Math.min(place, rows.size() - 1);
        }
        if (index >= 0) {
            table.setSelection(index);
        }
    }

    private int indexOf(TodayRow wanted) {
        for (int i = 0; i < rows.size(); i++) {
            TodayRow each = rows.get(i);
            if (each.section() == wanted.section() && each.form() == wanted.form() && each.id().equals(wanted.id())) {
                return i;
            }
        }
        return -1;
    }

    private void fill(TableItem item, TodayRow row) {
        boolean thing = row.form() == Form.THING;
        // A heading's own columns would cut it: it is drawn across, and so is a hint; what a screen reader says is their text.
        item.setText(new String[] {canFinish.test(row) ? TodayTexts.get("today.box") : "", thing ? row.who() : row.what(), thing ? row.what() : "", row.when()});
        for (int column = 0; column <= WHEN; column++) {
            item.setData("org.coachline.ui.drawn." + column, thing && column != BOX ? null : Boolean.TRUE);
        }
        Rows.color(item, WHEN, row.color());
    }

    private void paint(Event event) {
        int index = table.indexOf((TableItem) event.item);
        if (index < 0 || index >= rows.size()) {
            return;
        }
        TodayRow row = rows.get(index);
        if (event.index == BOX && row.form() == Form.THING && canFinish.test(row)) {
            image(event, Icons.icon("square", Token.QUIET_TEXT));
        } else if (event.index == BOX && row.form() == Form.HEADING) {
            image(event, Icons.icon(row.icon(), Token.QUIET_TEXT));
        } else if (row.form() == Form.HEADING && event.index == WHEN) {
            event.gc.setForeground(LookColors.get().color(Token.QUIET_TEXT));
            event.gc.drawText(row.when(), event.x + Spacing.GRID, middle(event, event.gc.textExtent(row.when()).y), SWT.DRAW_TRANSPARENT);
        } else if (row.form() != Form.THING && event.index != BOX) {
            across(event, row, ((TableItem) event.item).getBounds(WHO).x);
        }
    }

    private static int middle(Event event, int height) {
        return event.y + (event.height - height) / 2;
    }

    private static void image(Event event, Image image) {
        event.gc.drawImage(image, event.x + Spacing.SMALL, middle(event, image.getBounds().height));
    }

    /** Each cell draws its part of the text that goes through them, because platforms let none draw into another. */
    private void across(Event event, TodayRow row, int from) {
        GC gc = event.gc;
        Font before = gc.getFont();
        if (row.form() == Form.HEADING) {
            gc.setFont(LookColors.get().font(Type.STRONG));
        }
        gc.setForeground(LookColors.get().color(row.form() == Form.HEADING ? Token.TEXT : row.form() == Form.MORE ? Token.ACCENT : Token.QUIET_TEXT));
        int width = table.getColumn(WHO).getWidth() + table.getColumn(WHAT).getWidth() + (row.when().isEmpty() ? table.getColumn(WHEN).getWidth() : 0);
        String shown = Rows.shorten(gc, row.what(), width - Spacing.SMALL);
        gc.drawText(shown, from + Spacing.GRID, middle(event, gc.textExtent(shown).y), SWT.DRAW_TRANSPARENT);
        gc.setFont(before);
    }
}
