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
import org.eclipse.swt.widgets.Scrollable;
import org.eclipse.swt.widgets.TableItem;

/** Gives the rows of a table or tree the air and the quiet selection of the look, which platforms do not offer by themselves. */
public final class Rows {

    private static final String COLOR = "org.coachline.ui.color.";

    private Rows() {
    }

    /** Styles a table or tree; other listeners that draw must be added after this. */
    public static void style(Scrollable rows) {
        rows.addListener(SWT.MeasureItem, event -> event.height = Math.max(event.height, Spacing.ROW));
        rows.addListener(SWT.EraseItem, Rows::erase);
        rows.addListener(SWT.PaintItem, Rows::paint);
    }

    /** Shows the text of a cell in a token's colour; rows that draw themselves lose the colours that items are given. */
    public static void color(TableItem item, int column, Token token) {
        item.setData(COLOR + column, token);
    }

    private static void paint(Event event) {
        if (event.item instanceof TableItem item && item.getData(COLOR + event.index) instanceof Token token) {
            GC gc = event.gc;
            gc.setForeground(LookColors.get().color(token));
            Rectangle bounds = item.getTextBounds(event.index);
            String text = item.getText(event.index);
            gc.drawText(text, bounds.x, event.y + (event.height - gc.textExtent(text).y) / 2, SWT.DRAW_TRANSPARENT);
        }
    }

    private static void erase(Event event) {
        boolean selected = (event.detail & SWT.SELECTED) != 0;
        boolean hot = (event.detail & SWT.HOT) != 0;
        if (event.item.getData(COLOR + event.index) != null) {
            event.detail &= ~SWT.FOREGROUND;
        }
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
