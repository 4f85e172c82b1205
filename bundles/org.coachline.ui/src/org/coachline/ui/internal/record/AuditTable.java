/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.ui.internal.record;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

import org.coachline.ui.internal.keys.PlainKeys;
import org.coachline.library.AuditEntry;
import org.coachline.look.Token;
import org.coachline.ui.internal.support.Columns;
import org.coachline.ui.internal.support.LookColors;
import org.coachline.ui.internal.support.Rows;
import org.coachline.ui.internal.support.Styles;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.jspecify.annotations.Nullable;

/** Entries of the audit trail as rows, the latest first; asks for more when its end comes into sight. UI thread. */
final class AuditTable {

    /** So many rows before the end more are asked for. */
    private static final int SOON = 50;

    private final Table table;
    private final Runnable more;
    private final List<AuditEntry> rows = new ArrayList<>();

    AuditTable(Composite parent, Consumer<@Nullable AuditEntry> chosen, Consumer<AuditEntry> opened, Runnable more) {
        this.more = more;
        table = Styles.id(Styles.named(new Table(parent, SWT.FULL_SELECTION | SWT.VIRTUAL | SWT.SINGLE | SWT.V_SCROLL), RecordTexts.plain("audit.table")), "auditTable");
        table.setData(PlainKeys.OWN_ENTER, Boolean.TRUE);
        table.setHeaderVisible(true);
        Columns.of(table).fixed(RecordTexts.get("audit.number"), 60, SWT.RIGHT).fixed(RecordTexts.get("audit.time"), 186, SWT.LEFT).share(RecordTexts.get("audit.kind"), 80, 1)
                .share(RecordTexts.get("audit.who"), 90, 2).share(RecordTexts.get("audit.subject"), 140, 4).share(RecordTexts.get("audit.change"), 120, 4).done();
        Rows.style(table);
        table.addListener(SWT.SetData, event -> fill((TableItem) event.item));
        table.addListener(SWT.Selection, event -> chosen.accept(selected()));
        table.addListener(SWT.DefaultSelection, event -> {
            AuditEntry entry = selected();
            if (entry != null) {
                opened.accept(entry);
            }
        });
        LookColors.get().keep(table, table::clearAll);
    }

    Control control() {
        return table;
    }

    @Nullable AuditEntry selected() {
        int index = table.getSelectionIndex();
        return index < 0 || index >= rows.size() ? null : rows.get(index);
    }

    int size() {
        return rows.size();
    }

    /** The number of the last entry that is shown, from which on more are asked for. */
    long last() {
        return rows.isEmpty() ? Long.MAX_VALUE : rows.get(rows.size() - 1).sequence();
    }

    void show(List<AuditEntry> entries) {
        AuditEntry before = selected();
        rows.clear();
        rows.addAll(entries);
        table.setItemCount(rows.size());
        table.clearAll();
        if (before == null || !select(before.sequence())) {
            table.deselectAll();
            table.setTopIndex(0);
        }
    }

    private boolean select(long sequence) {
        for (int i = 0; i < rows.size(); i++) {
            if (rows.get(i).sequence() == sequence) {
                table.setSelection(i);
                return true;
            }
        }
        return false;
    }

    void add(List<AuditEntry> entries) {
        rows.addAll(entries);
        table.setItemCount(rows.size());
    }

    private void fill(TableItem item) {
        int index = table.indexOf(item);
        if (index < 0 || index >= rows.size()) {
            return;
        }
        AuditEntry entry = rows.get(index);
        item.setText(new String[] {Long.toString(entry.sequence()), RecordTexts.time(entry.at()), RecordTexts.kind(entry.kind()), who(entry), subject(entry), change(entry)});
        if (entry.erased()) {
            Rows.color(item, 4, Token.QUIET_TEXT);
        }
        if (index >= rows.size() - SOON) {
            more.run();
        }
    }

    static String who(AuditEntry entry) {
        return entry.who() == null ? RecordTexts.get("audit.erased") : entry.who();
    }

    static String subject(AuditEntry entry) {
        String kind = RecordTexts.subject(entry.subjectType());
        if (entry.label() == null) {
            return kind + ", " + RecordTexts.get("audit.erased");
        }
        return line(entry.label().isBlank() ? kind + ' ' + entry.subjectId() : entry.label());
    }

    private static String change(AuditEntry entry) {
        String before = line(entry.before());
        String after = line(entry.after());
        return before.isEmpty() ? after : after.isEmpty() ? before : RecordTexts.get("audit.changed", before, after);
    }

    private static String line(@Nullable String text) {
        return text == null ? "" : text.lines().findFirst().orElse("");
    }
}
