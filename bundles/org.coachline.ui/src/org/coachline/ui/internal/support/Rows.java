/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.ui.internal.support;

import org.coachline.look.Spacing;
import org.coachline.look.Token;
import org.coachline.look.Wash;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Item;
import org.eclipse.swt.widgets.Scrollable;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.TreeItem;

/** Gives the rows of a table or tree the air and the quiet selection of the look, which platforms do not offer by themselves. */
public final class Rows {

    private static final String COLOR = "org.coachline.ui.color.";
    private static final String DRAWN = "org.coachline.ui.drawn.";
    private static final String ELLIPSIS = "\u2026";

    private Rows() {
    }

    /**
     * Styles a table or tree: text that does not fit its cell ends in an ellipsis. Other listeners that draw must be added
     * after this.
     */
    public static void style(Scrollable rows) {
        styleGround(rows);
        rows.addListener(SWT.EraseItem, event -> event.detail &= ~SWT.FOREGROUND);
        rows.addListener(SWT.PaintItem, Rows::paint);
    }

    /** Styles what is behind the text only: another draws that. */
    public static void styleGround(Scrollable rows) {
        rows.addListener(SWT.MeasureItem, event -> event.height = Math.max(event.height, Spacing.ROW));
        rows.addListener(SWT.EraseItem, Rows::erase);
    }

    /** Shows the text of a cell in a token's colour; rows that draw themselves lose the colours that items are given. */
    public static void color(Item item, int column, Token token) {
        item.setData(COLOR + column, token);
    }

    /** Leaves a cell to another listener that draws it; its text is what a screen reader says. */
    public static void drawn(Item item, int column) {
        item.setData(DRAWN + column, Boolean.TRUE);
    }

    private static void paint(Event event) {
        String text;
        Rectangle cell;
        int x;
        if (event.item instanceof TableItem item) {
            text = item.getText(event.index);
            cell = item.getBounds(event.index);
            x = item.getTextBounds(event.index).x;
        } else {
            TreeItem item = (TreeItem) event.item;
            text = item.getText(event.index);
            cell = item.getBounds(event.index);
            x = item.getTextBounds(event.index).x;
        }
        if (text.isEmpty() || event.item.getData(DRAWN + event.index) != null) {
            return;
        }
        GC gc = event.gc;
        gc.setForeground(LookColors.get().color(event.item.getData(COLOR + event.index) instanceof Token token ? token : Token.TEXT));
        String shown = shorten(gc, text, cell.x + cell.width - Spacing.GRID / 2 - x);
        gc.drawText(shown, x, event.y + (event.height - gc.textExtent(shown).y) / 2, SWT.DRAW_TRANSPARENT);
    }

    /** The text in one line, or as much of its beginning as fits a width in pixels with an ellipsis after it. */
    public static String shorten(GC gc, String text, int width) {
        String line = text.replace('\n', ' ').replace('\r', ' ');
        if (gc.textExtent(line).x <= width) {
            return line;
        }
        int fits = 0;
        int tooMany = line.length();
        while (fits + 1 < tooMany) {
            int middle = (fits + tooMany) / 2;
            if (gc.textExtent(line.substring(0, middle) + ELLIPSIS).x <= width) {
                fits = middle;
            } else {
                tooMany = middle;
            }
        }
        return line.substring(0, fits).stripTrailing() + ELLIPSIS;
    }

    private static void erase(Event event) {
        boolean selected = (event.detail & SWT.SELECTED) != 0;
        boolean hot = (event.detail & SWT.HOT) != 0;
        if (!selected && !hot) {
            return;
        }
        LookColors look = LookColors.get();
        Color before = event.gc.getBackground();
        event.gc.setBackground(selected ? look.color(Token.SELECTED_ROW) : look.wash(Token.TEXT, Wash.HOVER));
        int width = ((Composite) event.widget).getClientArea().width;
        event.gc.fillRectangle(event.x, event.y, Math.max(event.width, width - event.x), event.height);
        event.gc.setBackground(before);
        event.gc.setForeground(look.color(Token.TEXT));
        // What is drawn here is all there is of the selection: the platform adds none of its own.
        event.detail &= ~(SWT.SELECTED | SWT.HOT | SWT.FOCUSED | SWT.BACKGROUND);
    }
}
