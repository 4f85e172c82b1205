/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.ui.internal.record;

import java.util.ArrayList;
import java.util.List;

import org.coachline.library.CallRow;
import org.coachline.library.Library;
import org.coachline.library.PersonRow;
import org.coachline.library.PlanRow;
import org.coachline.library.records.Hold;
import org.coachline.library.records.Hold.On;
import org.coachline.ui.internal.support.CallNames;
import org.coachline.ui.internal.support.Columns;
import org.coachline.ui.internal.support.Preferences;
import org.coachline.ui.internal.support.Rows;
import org.coachline.ui.internal.support.Styles;
import org.coachline.ui.internal.support.UiErrors;
import org.coachline.ui.internal.support.Work;
import org.eclipse.jface.dialogs.InputDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;
import org.jspecify.annotations.Nullable;

/** The legal holds: laid on the selected call, on a person or on a plan, with a reason, and lifted with one. UI thread. */
final class HoldsPanel {

    private record Subject(On on, String id, String name) {
    }

    private record Found(List<Hold> holds, List<Subject> subjects) {
    }

    private static final int BUTTON = 96;

    private final Library library;
    private final @Nullable CallRow call;
    private final Composite page;
    private final Label about;
    private final Table table;
    private final Combo subject;
    private final Text reason;
    private final Button lay;
    private final Button lift;
    private List<Subject> subjects = List.of();
    private List<Hold> holds = List.of();

    HoldsPanel(Composite parent, Library library, @Nullable CallRow call) {
        this.library = library;
        this.call = call;
        page = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(6).margins(12, 12).spacing(8, 8).applyTo(page);
        about = new Label(page, SWT.WRAP);
        about.setText(RecordTexts.get("holds.text"));
        GridDataFactory.fillDefaults().span(6, 1).grab(true, false).hint(700, SWT.DEFAULT).applyTo(about);
        table = Styles.id(Styles.named(new Table(page, SWT.BORDER | SWT.FULL_SELECTION | SWT.V_SCROLL), RecordTexts.plain("keeping.holds")), "holds");
        table.setHeaderVisible(true);
        Rows.style(table);
        Columns.of(table).share(RecordTexts.get("holds.on"), 200, 3).share(RecordTexts.get("holds.reason"), 180, 3).share(RecordTexts.get("audit.who"), 110, 1)
                .share(RecordTexts.get("audit.time"), 150, 1).done();
        GridDataFactory.fillDefaults().span(6, 1).grab(true, true).applyTo(table);
        table.addListener(SWT.Selection, event -> enable());
        new Label(page, SWT.NONE).setText(RecordTexts.get("holds.label.on"));
        subject = Styles.id(Styles.named(new Combo(page, SWT.READ_ONLY), RecordTexts.plain("holds.on")), "holdSubject");
        subject.addListener(SWT.Selection, event -> enable());
        GridDataFactory.fillDefaults().hint(260, SWT.DEFAULT).align(SWT.FILL, SWT.CENTER).applyTo(subject);
        new Label(page, SWT.NONE).setText(RecordTexts.get("holds.label.reason"));
        reason = Styles.id(Styles.named(new Text(page, SWT.BORDER), RecordTexts.plain("holds.reason")), "holdReason");
        reason.addListener(SWT.Modify, event -> enable());
        GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).applyTo(reason);
        lay = Styles.id(new Button(page, SWT.PUSH), "holdLay");
        lay.setText(RecordTexts.get("holds.lay"));
        lay.addListener(SWT.Selection, event -> lay());
        lift = Styles.id(new Button(page, SWT.PUSH), "holdLift");
        lift.setText(RecordTexts.get("holds.lift"));
        lift.addListener(SWT.Selection, event -> lift());
        for (Button each : new Button[] {lay, lift}) {
            GridDataFactory.fillDefaults().hint(Math.max(BUTTON, each.computeSize(SWT.DEFAULT, SWT.DEFAULT).x), SWT.DEFAULT).applyTo(each);
        }
        enable();
        Work.quietly(RecordTexts.plain("keeping.holds"), this::read, this::show, UiErrors::mention);
    }

    Control control() {
        return page;
    }

    private Found read() throws Exception {
        List<Subject> found = new ArrayList<>();
        if (call != null) {
            found.add(new Subject(On.CALL, call.id(), RecordTexts.get("holds.call", CallNames.title(call))));
        }
        List<PersonRow> people = new ArrayList<>(library.agents());
        people.addAll(library.reviewers());
        for (PersonRow person : people) {
            found.add(new Subject(On.PERSON, person.id(), RecordTexts.get("holds.person", person.name())));
        }
        for (PlanRow plan : library.plans(null)) {
            found.add(new Subject(On.PLAN, plan.id(), RecordTexts.get("holds.plan", plan.title(), plan.agent())));
        }
        return new Found(library.records().holds().all(), found);
    }

    private void show(Found found) {
        if (table.isDisposed()) {
            return;
        }
        subjects = found.subjects();
        subject.setItems(subjects.stream().map(Subject::name).toArray(String[]::new));
        subject.select(0);
        show(found.holds());
    }

    private void show(List<Hold> now) {
        if (table.isDisposed()) {
            return;
        }
        holds = now;
        about.setText(now.isEmpty() ? RecordTexts.get("holds.none") + ' ' + RecordTexts.get("holds.text") : RecordTexts.get("holds.text"));
        page.layout();
        table.removeAll();
        for (Hold hold : now) {
            new TableItem(table, SWT.NONE).setText(new String[] {hold.label(), hold.reason(), hold.who(), RecordTexts.time(hold.at())});
        }
        enable();
    }

    private void lay() {
        Subject of = subjects.get(subject.getSelectionIndex());
        String why = reason.getText();
        String who = Preferences.reviewer();
        change(() -> library.records().holds().lay(of.on(), of.id(), why, who));
        reason.setText("");
    }

    private void lift() {
        Hold hold = holds.get(table.getSelectionIndex());
        InputDialog dialog = new InputDialog(page.getShell(), RecordTexts.get("holds.liftTitle"), RecordTexts.get("holds.liftWhy"), "",
                text -> text.isBlank() ? RecordTexts.get("holds.needsReason") : null);
        if (dialog.open() == Window.OK) {
            String why = dialog.getValue();
            String who = Preferences.reviewer();
            change(() -> {
                library.records().holds().lift(hold.id(), why, who);
                return hold;
            });
        }
    }

    private void change(java.util.concurrent.Callable<Hold> act) {
        Work.quietly(RecordTexts.plain("keeping.holds"), () -> {
            act.call();
            return library.records().holds().all();
        }, this::show, failure -> UiErrors.show(RecordTexts.get("holds.failed"), failure));
    }

    private void enable() {
        boolean writable = !library.readOnly();
        lay.setEnabled(writable && subject.getSelectionIndex() >= 0 && !reason.getText().isBlank());
        lift.setEnabled(writable && table.getSelectionIndex() >= 0);
    }
}
