/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.ui.internal.progress;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;

import org.coachline.library.MomentRow;
import org.coachline.look.Spacing;
import org.coachline.look.Token;
import org.coachline.look.VerdictGlyph;
import org.coachline.model.CatalogRef;
import org.coachline.model.Positions;
import org.coachline.ui.internal.support.CallNames;
import org.coachline.ui.internal.support.Columns;
import org.coachline.ui.internal.support.Icons;
import org.coachline.ui.internal.support.LookColors;
import org.coachline.ui.internal.support.Rows;
import org.coachline.ui.internal.support.Styles;
import org.coachline.ui.internal.support.Verdicts;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.jspecify.annotations.Nullable;

/** The calls behind a point with their moments, a row each; the call is named where it begins. UI thread. */
final class CallsTable {

    private static final int VERDICT = 4;
    private static final int WORDS = 5;
    private static final String GLYPH_SPACE = "\u2003 ";

    private final Table table;
    private final Function<CatalogRef, String> names;
    private List<CallsBehind.Row> rows = List.of();

    /**
     * @param names  what techniques and types of callers are called
     * @param opened is given the row that Enter or a double click is about
     */
    CallsTable(Composite parent, Function<CatalogRef, String> names, Consumer<CallsBehind.Row> opened) {
        this.names = names;
        table = Styles.id(Styles.named(new Table(parent, SWT.FULL_SELECTION | SWT.VIRTUAL | SWT.MULTI | SWT.V_SCROLL), ProgressTexts.get("behind.table")),
                "callsBehind");
        table.setHeaderVisible(true);
        Columns.of(table).fixed(ProgressTexts.get("behind.call"), 118, SWT.LEFT).share(ProgressTexts.get("behind.caller"), 90, 2)
                .fixed(ProgressTexts.get("behind.at"), 62, SWT.LEFT).share(ProgressTexts.get("behind.technique"), 120, 3)
                .fixed(ProgressTexts.get("behind.verdict"), 104, SWT.LEFT).share(ProgressTexts.get("behind.words"), 120, 6).done();
        Rows.style(table);
        table.addListener(SWT.SetData, event -> fill((TableItem) event.item));
        table.addListener(SWT.PaintItem, this::paint);
        table.addListener(SWT.DefaultSelection, event -> {
            int index = table.getSelectionIndex();
            if (index >= 0 && index < rows.size()) {
                opened.accept(rows.get(index));
            }
        });
        // Rows are drawn in the look's colours: there is nothing to fill anew.
        LookColors.get().keep(table, table::redraw);
    }

    Table control() {
        return table;
    }

    void show(List<CallsBehind.Row> wanted) {
        rows = wanted;
        table.deselectAll();
        table.setItemCount(0);
        table.setItemCount(rows.size());
    }

    /** The rows that are selected, from top to bottom. */
    List<CallsBehind.Row> selection() {
        return java.util.Arrays.stream(table.getSelectionIndices()).filter(index -> index < rows.size()).sorted().mapToObj(rows::get).toList();
    }

    /** What a call is called in the list. */
    static String call(CallsBehind.Row row) {
        var start = CallNames.start(row.start(), row.zone());
        return start == null ? ProgressTexts.get("behind.aCall") : CallNames.dayAndTime(start);
    }

    private void fill(TableItem item) {
        int index = table.indexOf(item);
        if (index < 0 || index >= rows.size()) {
            return;
        }
        CallsBehind.Row row = rows.get(index);
        MomentRow moment = row.moment();
        String call = row.first() ? call(row) : "";
        String caller = row.first() && row.callerType() != null ? names.apply(row.callerType()) : "";
        if (moment == null) {
            item.setText(new String[] {call, caller, "", ProgressTexts.get("behind.noMoment"), "", ""});
            Rows.color(item, 3, Token.QUIET_TEXT);
            return;
        }
        item.setText(new String[] {call, caller, Positions.clock(moment.startMicros()), moment.technique() == null ? "" : names.apply(moment.technique()),
            moment.technique() == null ? "" : GLYPH_SPACE + Verdicts.name(moment.verdict()), words(moment)});
        Rows.color(item, 1, Token.QUIET_TEXT);
        Rows.color(item, WORDS, Token.QUIET_TEXT);
    }

    private static String words(MomentRow row) {
        String comment = row.comment().strip().replaceAll("\\s+", " ");
        String heard = row.phraseHeard().strip().replaceAll("\\s+", " ");
        return comment.isEmpty() ? heard.isEmpty() ? "" : '“' + heard + '”' : comment;
    }

    private void paint(Event event) {
        int index = table.indexOf((TableItem) event.item);
        if (event.index == VERDICT && index >= 0 && index < rows.size() && glyph(rows.get(index)) instanceof VerdictGlyph glyph) {
            event.gc.drawImage(Icons.glyph(glyph), event.x + Spacing.GRID, event.y + (event.height - Spacing.GLYPH - 2) / 2);
        }
    }

    private static @Nullable VerdictGlyph glyph(CallsBehind.Row row) {
        return row.moment() == null || row.moment().technique() == null ? null : Verdicts.glyph(row.moment().verdict());
    }
}
