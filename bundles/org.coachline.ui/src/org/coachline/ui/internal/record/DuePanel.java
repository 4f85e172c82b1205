/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.ui.internal.record;

import java.time.Instant;
import java.util.List;

import org.coachline.library.Library;
import org.coachline.library.records.Due;
import org.coachline.library.records.Outcome;
import org.coachline.library.records.SoundFile;
import org.coachline.ui.internal.support.Columns;
import org.coachline.ui.internal.support.Preferences;
import org.coachline.ui.internal.support.Rows;
import org.coachline.ui.internal.support.Styles;
import org.coachline.ui.internal.support.UiErrors;
import org.coachline.ui.internal.support.Work;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;

/** What is due by the rules: listed first, and let go only then, after a question. UI thread. */
final class DuePanel {

    private final Library library;
    private final Composite page;
    private final Table table;
    private final Label total;
    private final Button list;
    private final Button go;
    private List<Due> due = List.of();

    DuePanel(Composite parent, Library library) {
        this.library = library;
        page = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(3).margins(10, 10).spacing(8, 8).applyTo(page);
        list = Styles.id(new Button(page, SWT.PUSH), "dueList");
        list.setText(RecordTexts.get("due.list"));
        list.addListener(SWT.Selection, event -> list());
        total = Styles.id(new Label(page, SWT.WRAP), "dueTotal");
        total.setText(RecordTexts.get("due.text"));
        GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).applyTo(total);
        go = Styles.id(new Button(page, SWT.PUSH), "dueGo");
        go.setText(RecordTexts.get("due.go"));
        go.setEnabled(false);
        go.addListener(SWT.Selection, event -> go());
        table = Styles.id(Styles.named(new Table(page, SWT.BORDER | SWT.FULL_SELECTION | SWT.VIRTUAL | SWT.V_SCROLL), RecordTexts.plain("keeping.due")), "dueTable");
        table.setHeaderVisible(true);
        Rows.style(table);
        Columns.of(table).share(RecordTexts.get("rules.what"), 90, 1).share(RecordTexts.get("due.called"), 230, 4).share(RecordTexts.get("due.since"), 140, 1)
                .share(RecordTexts.get("due.becomes"), 220, 4).done();
        table.addListener(SWT.SetData, event -> fill((TableItem) event.item));
        GridDataFactory.fillDefaults().span(3, 1).grab(true, true).applyTo(table);
    }

    Control control() {
        return page;
    }

    private void fill(TableItem item) {
        int index = table.indexOf(item);
        if (index >= 0 && index < due.size()) {
            Due each = due.get(index);
            item.setText(new String[] {RecordTexts.get("what." + each.what().name()), each.label(), RecordTexts.time(each.since()), becomes(each)});
        }
    }

    private static String becomes(Due due) {
        if (!due.goes()) {
            return RecordTexts.get("due.stays", due.kept());
        }
        StringBuilder files = new StringBuilder();
        for (SoundFile file : due.files()) {
            files.append(files.isEmpty() ? "" : "; ").append(RecordTexts.get("action." + file.action().name(), file.place()));
        }
        return files.isEmpty() ? RecordTexts.get("due.goes") : files.toString();
    }

    private void list() {
        Runnable free = Styles.busy(list);
        total.setText(RecordTexts.get("due.looking"));
        Work.visibly(RecordTexts.plain("due.list"), monitor -> library.records().retention().due(Instant.now(), monitor), now -> {
            free.run();
            show(now);
        }, failure -> {
            stopped(free);
            UiErrors.show(RecordTexts.get("due.failed"), failure);
        }, () -> stopped(free));
    }

    private void stopped(Runnable free) {
        if (!table.isDisposed()) {
            free.run();
            total.setText(RecordTexts.get("due.text"));
        }
    }

    private void show(List<Due> now) {
        if (table.isDisposed()) {
            return;
        }
        due = now;
        table.setItemCount(now.size());
        table.clearAll();
        total.setText(RecordTexts.get("due.total", going(), now.size() - going()));
        go.setEnabled(going() > 0 && !library.readOnly());
        page.layout(true, true);
    }

    private long going() {
        return due.stream().filter(Due::goes).count();
    }

    private void go() {
        long files = due.stream().filter(Due::goes).flatMap(each -> each.files().stream())
                .filter(file -> file.action() == SoundFile.Action.DELETE_COPY || file.action() == SoundFile.Action.DELETE_OUTSIDE).count();
        if (!MessageDialog.openConfirm(page.getShell(), RecordTexts.get("due.title"), RecordTexts.get("due.sure", going(), files))) {
            return;
        }
        go.setEnabled(false);
        String who = Preferences.reviewer();
        List<Due> wanted = due;
        Work.visibly(RecordTexts.plain("due.going"), monitor -> library.records().retention().run(wanted, Instant.now(), who, monitor), this::done,
                failure -> {
                    // What went before it failed is not due any more.
                    if (!page.isDisposed()) {
                        list();
                    }
                    UiErrors.show(RecordTexts.get("due.failed"), failure);
                }, () -> {
                    if (!page.isDisposed()) {
                        list();
                    }
                });
    }

    private void done(Outcome outcome) {
        String left = String.join("\n", outcome.left().stream().limit(20).toList());
        String told = RecordTexts.get("due.done", outcome.done(), outcome.files()) + (left.isEmpty() ? "" : "\n\n" + left);
        if (!page.isDisposed()) {
            list();
            MessageDialog.openInformation(page.getShell(), RecordTexts.get("due.title"), told);
        }
    }
}
