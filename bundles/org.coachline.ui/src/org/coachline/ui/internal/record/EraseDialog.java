/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.ui.internal.record;

import java.util.Arrays;
import java.util.List;

import org.coachline.library.CallRow;
import org.coachline.library.Library;
import org.coachline.library.PersonRow;
import org.coachline.library.records.ErasureReport;
import org.coachline.library.records.ErasureRequest;
import org.coachline.library.records.ErasureRequest.Of;
import org.coachline.library.records.RetentionRule.Outside;
import org.coachline.ui.internal.support.CallNames;
import org.coachline.ui.internal.support.CoachlineDialog;
import org.coachline.ui.internal.support.Columns;
import org.coachline.ui.internal.support.Preferences;
import org.coachline.ui.internal.support.Rows;
import org.coachline.ui.internal.support.Styles;
import org.coachline.ui.internal.support.Texts;
import org.coachline.ui.internal.support.UiErrors;
import org.coachline.ui.internal.support.Work;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;
import org.jspecify.annotations.Nullable;

/** Erases a person: shows first what goes, what stays and what is out of reach, and erases only what was shown. */
final class EraseDialog extends CoachlineDialog {

    private static final int WIDTH = 720;
    private static final int HEIGHT = 300;

    private final Library library;
    private final @Nullable CallRow call;
    private Combo person;
    private Text names;
    private Text reason;
    private Button outside;
    private Button show;
    private Button erase;
    private Table table;
    private Text whole;
    private List<PersonRow> agents = List.of();
    private @Nullable ErasureRequest shown;

    private String told = RecordTexts.get("erase.text");

    EraseDialog(Shell shell, Library library, @Nullable CallRow call) {
        super(shell, RecordTexts.get("erase.title"));
        this.library = library;
        this.call = call;
        setBlockOnOpen(false);
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        setTitle(RecordTexts.get("erase.title"));
        setMessage(RecordTexts.get("erase.text"));
        Composite area = form((Composite) super.createDialogArea(parent), 2);
        new Label(area, SWT.NONE).setText(RecordTexts.get("erase.who"));
        person = Styles.id(Styles.named(new Combo(area, SWT.READ_ONLY), RecordTexts.plain("erase.who")), "eraseWho");
        GridDataFactory.fillDefaults().grab(true, false).applyTo(person);
        if (call != null) {
            person.add(RecordTexts.get("erase.customer", CallNames.title(call)));
        }
        person.addListener(SWT.Selection, event -> changed());
        new Label(area, SWT.NONE).setText(RecordTexts.get("erase.names"));
        names = Styles.id(Styles.named(new Text(area, SWT.BORDER), RecordTexts.plain("erase.names")), "eraseNames");
        names.setMessage(RecordTexts.get("erase.namesHint"));
        names.addListener(SWT.Modify, event -> changed());
        GridDataFactory.fillDefaults().grab(true, false).applyTo(names);
        new Label(area, SWT.NONE).setText(RecordTexts.get("erase.reason"));
        reason = Styles.id(Styles.named(new Text(area, SWT.BORDER), RecordTexts.plain("erase.reason")), "eraseReason");
        reason.setMessage(RecordTexts.get("erase.reasonHint"));
        reason.addListener(SWT.Modify, event -> enable());
        GridDataFactory.fillDefaults().grab(true, false).applyTo(reason);
        Composite row = new Composite(area, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).applyTo(row);
        GridDataFactory.fillDefaults().span(2, 1).grab(true, false).applyTo(row);
        outside = Styles.id(new Button(row, SWT.CHECK), "eraseOutside");
        GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).applyTo(outside);
        outside.setText(RecordTexts.get("rules.deleteOutside"));
        outside.addListener(SWT.Selection, event -> changed());
        show = Styles.id(new Button(row, SWT.PUSH), "eraseShow");
        show.setText(RecordTexts.get("erase.show"));
        show.addListener(SWT.Selection, event -> dryRun());
        GridDataFactory.fillDefaults().align(SWT.END, SWT.CENTER).applyTo(show);
        table = Styles.id(Styles.named(new Table(area, SWT.BORDER | SWT.FULL_SELECTION | SWT.V_SCROLL), RecordTexts.plain("erase.table")), "eraseTable");
        table.setHeaderVisible(true);
        Rows.style(table);
        Columns.of(table).share(RecordTexts.get("erase.becomes"), 90, 1).share(RecordTexts.get("due.called"), 230, 3).share(RecordTexts.get("erase.detail"), 320, 4).done();
        GridDataFactory.fillDefaults().span(2, 1).grab(true, true).hint(WIDTH, HEIGHT).applyTo(table);
        whole = Styles.id(Styles.named(new Text(area, SWT.READ_ONLY | SWT.MULTI | SWT.WRAP), RecordTexts.get("erase.whole")), "eraseWhole");
        GridDataFactory.fillDefaults().span(2, 1).grab(true, false).hint(WIDTH, 48).applyTo(whole);
        table.addListener(SWT.Selection, event -> whole.setText(table.getSelectionIndex() < 0 ? "" : table.getItem(table.getSelectionIndex()).getText(2)));
        Work.quietly(RecordTexts.plain("erase.title"), library::agents, this::agents, UiErrors::mention);
        return area;
    }

    private void agents(List<PersonRow> found) {
        if (!person.isDisposed()) {
            agents = found;
            found.forEach(each -> person.add(RecordTexts.get("erase.agent", each.name())));
            person.select(0);
            // It had nothing to choose, and so could not take the keyboard, when the dialog came up.
            if (names.isFocusControl() && names.getText().isEmpty()) {
                person.setFocus();
            }
            enable();
        }
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        erase = createButton(parent, IDialogConstants.OK_ID, RecordTexts.get("erase.erase"), false);
        createButton(parent, IDialogConstants.CANCEL_ID, IDialogConstants.CLOSE_LABEL, true);
        enable();
    }

    private @Nullable ErasureRequest request() {
        int index = person.getSelectionIndex();
        if (index < 0) {
            return null;
        }
        List<String> called = Arrays.stream(names.getText().split(",")).map(String::strip).filter(each -> !each.isEmpty()).toList();
        Outside files = outside.getSelection() ? Outside.DELETE_FILE : Outside.DROP_REFERENCE;
        int agent = index - (call == null ? 0 : 1);
        return agent < 0 && call != null ? new ErasureRequest(Of.CUSTOMER, call.id(), called, files)
                : new ErasureRequest(Of.AGENT, agents.get(agent).id(), called, files);
    }

    private void changed() {
        shown = null;
        told = RecordTexts.get("erase.text");
        whole.setText("");
        table.removeAll();
        enable();
    }

    private void enable() {
        show.setEnabled(person.getSelectionIndex() >= 0);
        if (erase != null) {
            setMessage(message());
            erase.setEnabled(shown != null && !reason.getText().isBlank() && !library.readOnly());
        }
    }

    /** What was found or done, and what is missing before it can be done. */
    private String message() {
        return shown != null && reason.getText().isBlank() ? told + ' ' + RecordTexts.get("erase.needsReason") : told;
    }

    private void dryRun() {
        ErasureRequest request = request();
        if (request == null) {
            return;
        }
        Runnable free = Styles.busy(show);
        Work.visibly(RecordTexts.plain("erase.show"), monitor -> library.records().erasure().dryRun(request, monitor), report -> {
            free.run();
            show(request, report);
        }, failure -> {
            free.run();
            stopped();
            UiErrors.show(RecordTexts.get("erase.failed"), failure);
        }, () -> {
            free.run();
            stopped();
        });
    }

    private void stopped() {
        if (!table.isDisposed()) {
            enable();
        }
    }

    private void show(ErasureRequest request, ErasureReport report) {
        if (table.isDisposed()) {
            return;
        }
        table.removeAll();
        for (ErasureReport.Line line : report.erased()) {
            row(RecordTexts.get(report.done() ? "erase.gone" : "erase.goes"), line.label(), line.detail());
        }
        for (ErasureReport.Line line : report.kept()) {
            row(RecordTexts.get("erase.stays"), line.label(), line.detail());
        }
        for (String line : report.unreachable()) {
            row(RecordTexts.get("erase.unreachable"), "", line);
        }
        if (table.getItemCount() > 0) {
            table.setSelection(0);
            whole.setText(table.getItem(0).getText(2));
        }
        shown = report.done() || !request.equals(request()) ? null : request;
        told = RecordTexts.get(report.done() ? "erase.done" : "erase.shown", report.erased().size(), report.kept().size(), report.unreachable().size());
        enable();
    }

    private void row(String becomes, String called, String detail) {
        new TableItem(table, SWT.NONE).setText(new String[] {Texts.sentence(becomes), Texts.sentence(called), detail});
    }

    @Override
    protected void okPressed() {
        ErasureRequest request = shown;
        if (request == null || !MessageDialog.openConfirm(getShell(), RecordTexts.get("erase.title"), RecordTexts.get("erase.sure"))) {
            return;
        }
        String why = reason.getText();
        String who = Preferences.reviewer();
        erase.setEnabled(false);
        Work.visibly(RecordTexts.plain("erase.title"), monitor -> library.records().erasure().run(request, why, who, monitor), report -> show(request, report),
                failure -> {
                    // It goes on where it ended when it is done again.
                    stopped();
                    UiErrors.show(RecordTexts.get("erase.failed"), failure);
                }, this::stopped);
    }
}
