/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.ui.internal.plans;

import org.coachline.look.Spacing;
import org.coachline.look.Token;
import org.coachline.ui.internal.support.LookColors;
import org.coachline.ui.internal.support.Rows;
import org.eclipse.jface.viewers.FocusCellHighlighter;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.viewers.ViewerCell;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.jspecify.annotations.Nullable;

/**
 * Draws the cells of a table as the look wants them: text that does not fit ends in an ellipsis, and the cell that the arrow
 * keys have reached has a frame instead of a colour of the platform's.
 */
final class CellPainter extends FocusCellHighlighter {

    private final Table table;

    CellPainter(TableViewer viewer) {
        super(viewer);
        table = viewer.getTable();
        Rows.styleGround(table);
        table.addListener(SWT.EraseItem, event -> event.detail &= ~SWT.FOREGROUND);
        table.addListener(SWT.PaintItem, this::paint);
        table.addListener(SWT.FocusIn, event -> table.redraw());
        table.addListener(SWT.FocusOut, event -> table.redraw());
        LookColors.get().keep(table, table::redraw);
    }

    @Override
    protected void focusCellChanged(@Nullable ViewerCell now, @Nullable ViewerCell before) {
        super.focusCellChanged(now, before);
        table.redraw();
    }

    private void paint(Event event) {
        TableItem item = (TableItem) event.item;
        GC gc = event.gc;
        Rectangle cell = item.getBounds(event.index);
        int x = cell.x + Spacing.GRID;
        Image image = item.getImage(event.index);
        if (image != null) {
            Rectangle size = image.getBounds();
            gc.drawImage(image, x, cell.y + (cell.height - size.height) / 2);
            x += size.width + Spacing.SMALL;
        }
        gc.setForeground(LookColors.get().color(Token.TEXT));
        String text = Rows.shorten(gc, item.getText(event.index), cell.x + cell.width - Spacing.GRID - x);
        gc.drawText(text, x, cell.y + (cell.height - gc.textExtent(text).y) / 2, SWT.DRAW_TRANSPARENT);
        ViewerCell focus = getFocusCell();
        if (table.isFocusControl() && focus != null && focus.getItem() == item && focus.getColumnIndex() == event.index) {
            gc.setForeground(LookColors.get().color(Token.ACCENT));
            gc.drawRoundRectangle(cell.x, cell.y, cell.width - 1, cell.height - 1, Spacing.CORNER, Spacing.CORNER);
        }
    }
}
