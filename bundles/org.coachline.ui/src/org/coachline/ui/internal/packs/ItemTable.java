/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.ui.internal.packs;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import org.coachline.catalog.PackColors;
import org.coachline.catalog.PackOutlook;
import org.coachline.catalog.PackOutlook.Change;
import org.coachline.catalog.PackOutlook.Item;
import org.coachline.look.Spacing;
import org.coachline.look.Theme;
import org.coachline.look.Token;
import org.coachline.ui.internal.support.Columns;
import org.coachline.ui.internal.support.KeyCaps;
import org.coachline.ui.internal.support.LookColors;
import org.coachline.ui.internal.support.Rows;
import org.coachline.ui.internal.support.Styles;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;

/** What a pack would bring and take, a row each: what is otherwise first. UI thread. */
final class ItemTable {

    private static final int SWATCH = 12;
    private static final int COLOR_COLUMN = 4;

    private final Table table;

    ItemTable(Composite parent) {
        table = Styles.id(Styles.named(new Table(parent, SWT.FULL_SELECTION | SWT.BORDER | SWT.V_SCROLL), PackTexts.get("preview.items")), "packItems");
        table.setHeaderVisible(true);
        Columns.of(table).share(PackTexts.get("preview.change"), 90, 2).share(PackTexts.get("preview.kind"), 100, 2)
                .share(PackTexts.get("preview.name"), 180, 5).share(PackTexts.get("preview.key"), 60, 1).share(PackTexts.get("preview.color"), 90, 1).done();
        Rows.style(table);
        table.addListener(SWT.PaintItem, this::paint);
    }

    Table control() {
        return table;
    }

    void show(List<PackOutlook> outlooks) {
        table.removeAll();
        List<Item> items = new ArrayList<>();
        outlooks.forEach(each -> items.addAll(each.items()));
        items.sort(Comparator.comparing((Item each) -> each.change() == Change.SAME).thenComparing(Item::kind));
        for (Item each : items) {
            TableItem row = new TableItem(table, SWT.NONE);
            String name = each.now().isEmpty() ? each.name() : PackTexts.get("preview.now", each.name(), String.join(", ", each.now()));
            row.setText(new String[] {PackTexts.word("change", each.change()), PackTexts.word("kind", each.kind()), name,
                each.key().isEmpty() ? "" : KeyCaps.shown(each.key()), each.color()});
            row.setData(each);
            Token token = each.change() == Change.SAME ? Token.QUIET_TEXT : Token.TEXT;
            for (int i = 0; i <= COLOR_COLUMN; i++) {
                Rows.color(row, i, token);
            }
            Rows.drawn(row, COLOR_COLUMN);
        }
        // GTK selects the first row of a table that gets the keyboard; nothing is chosen here.
        table.deselectAll();
    }

    /** A swatch in the colour as the theme shows it, and how it is written. */
    private void paint(Event event) {
        if (event.index != COLOR_COLUMN || !(event.item.getData() instanceof Item item) || item.color().isEmpty()) {
            return;
        }
        GC gc = event.gc;
        LookColors look = LookColors.get();
        int y = event.y + (event.height - SWATCH) / 2;
        gc.setAntialias(SWT.ON);
        int color = PackColors.parse(item.color());
        int shown = look.palette().theme() == Theme.DARK ? PackColors.inDark(color) : color;
        gc.setBackground(new Color(shown >> 16 & 0xFF, shown >> 8 & 0xFF, shown & 0xFF));
        gc.fillRoundRectangle(event.x + Spacing.GRID, y, SWATCH, SWATCH, Spacing.CORNER, Spacing.CORNER);
        gc.setForeground(look.color(Token.LINE));
        gc.drawRoundRectangle(event.x + Spacing.GRID, y, SWATCH, SWATCH, Spacing.CORNER, Spacing.CORNER);
        gc.setForeground(look.color(item.change() == Change.SAME ? Token.QUIET_TEXT : Token.TEXT));
        gc.drawText(item.color(), event.x + 2 * Spacing.GRID + SWATCH + 2, event.y + (event.height - gc.textExtent(item.color()).y) / 2, SWT.DRAW_TRANSPARENT);
    }
}
