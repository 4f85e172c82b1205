/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.ui.internal.plans;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.coachline.report.PlanChange;
import org.coachline.report.PlanDifference;
import org.coachline.report.WorkbookProblem;
import org.coachline.ui.internal.support.CoachlineDialog;
import org.coachline.ui.internal.support.Styles;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;

/**
 * Lists what an edited workbook would change in the plan, each to be checked; where both were changed, both are shown and
 * nothing is checked beforehand. What is not understood stands below, with its cells.
 */
final class TakeInDialog extends CoachlineDialog {

    private static final int ROWS = 10;
    private static final int LINES = 4;
    private static final int[] WIDTHS = {220, 110, 200, 200, 110};

    private final String file;
    private final PlanDifference found;
    private final Set<String> chosen;
    private Table table;
    private Text mine;
    private Text theirs;

    TakeInDialog(Shell shell, String file, PlanDifference found) {
        super(shell, PlanMessages.takeInTitle);
        this.file = file;
        this.found = found;
        chosen = new LinkedHashSet<>(found.harmless());
    }

    /** The ids of what was checked. */
    Set<String> chosen() {
        return Set.copyOf(chosen);
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        setTitle(NLS.bind(PlanMessages.takeInHead, file));
        long conflicts = found.changes().stream().filter(PlanChange::conflict).count();
        setMessage(found.changes().isEmpty() ? PlanMessages.takeInNothing
                : conflicts == 0 ? PlanMessages.takeInText : NLS.bind(PlanMessages.takeInConflicts, conflicts));
        Composite area = form((Composite) super.createDialogArea(parent), 2);
        ((GridLayout) area.getLayout()).makeColumnsEqualWidth = true;
        if (!found.changes().isEmpty()) {
            createTable(area);
            createChoice(area);
            mine = createDetail(area, PlanMessages.takeInMine);
            theirs = createDetail(area, PlanMessages.takeInTheirs);
            table.select(0);
            showDetail();
        }
        if (!found.problems().isEmpty()) {
            Label title = new Label(area, SWT.NONE);
            title.setText(PlanMessages.takeInProblems);
            GridDataFactory.fillDefaults().span(2, 1).applyTo(title);
            Text problems = Styles.id(Styles.named(new Text(area, SWT.BORDER | SWT.MULTI | SWT.READ_ONLY | SWT.WRAP | SWT.V_SCROLL),
                    PlanMessages.takeInProblems), "takeInProblems"); //$NON-NLS-1$
            problems.setText(found.problems().stream().map(WorkbookProblem::line).collect(Collectors.joining("\n"))); //$NON-NLS-1$
            GridDataFactory.fillDefaults().span(2, 1).grab(true, false).hint(400, problems.getLineHeight() * LINES).applyTo(problems);
        }
        return area;
    }

    private void createTable(Composite area) {
        table = Styles.id(Styles.named(new Table(area, SWT.CHECK | SWT.BORDER | SWT.FULL_SELECTION | SWT.V_SCROLL | SWT.H_SCROLL),
                PlanMessages.takeInChanges), "takeInChanges"); //$NON-NLS-1$
        table.setHeaderVisible(true);
        String[] titles = {PlanMessages.takeInWhere, PlanMessages.takeInWhat, PlanMessages.takeInMine, PlanMessages.takeInTheirs,
            PlanMessages.takeInCell};
        for (int i = 0; i < titles.length; i++) {
            TableColumn column = new TableColumn(table, SWT.NONE);
            column.setText(titles[i]);
            column.setWidth(WIDTHS[i]);
        }
        for (PlanChange change : found.changes()) {
            TableItem item = new TableItem(table, SWT.NONE);
            String place = change.cell().isEmpty() ? change.sheet() : change.sheet() + '!' + change.cell();
            item.setText(new String[] {line(change.where()), line(what(change)), line(change.mine()), line(change.theirs()), place});
            item.setData(change);
            item.setChecked(chosen.contains(change.id()));
        }
        table.addListener(SWT.Selection, event -> {
            if (event.detail == SWT.CHECK) {
                check((TableItem) event.item);
            }
            showDetail();
        });
        GridDataFactory.fillDefaults().span(2, 1).grab(true, true).hint(SWT.DEFAULT, table.getItemHeight() * ROWS).applyTo(table);
    }

    private static String what(PlanChange change) {
        String what = switch (change.kind()) {
        case ADD -> PlanMessages.takeInAdded;
        case REMOVE -> PlanMessages.takeInRemoved;
        case SET -> change.what();
        };
        return change.conflict() ? NLS.bind(PlanMessages.takeInBoth, what) : what;
    }

    private void createChoice(Composite area) {
        Composite row = new Composite(area, SWT.NONE);
        GridDataFactory.fillDefaults().span(2, 1).applyTo(row);
        GridLayoutFactory.fillDefaults().numColumns(2).applyTo(row);
        button(row, PlanMessages.takeInAll, true);
        button(row, PlanMessages.takeInNone, false);
    }

    private void button(Composite row, String text, boolean checked) {
        Button button = new Button(row, SWT.PUSH);
        button.setText(text);
        button.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> {
            chosen.clear();
            if (checked) {
                found.changes().forEach(change -> chosen.add(change.id()));
            }
            showChecks();
        }));
    }

    private static Text createDetail(Composite area, String name) {
        Composite half = new Composite(area, SWT.NONE);
        GridLayoutFactory.fillDefaults().applyTo(half);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(half);
        new Label(half, SWT.NONE).setText(name);
        Text text = Styles.named(new Text(half, SWT.BORDER | SWT.MULTI | SWT.READ_ONLY | SWT.WRAP | SWT.V_SCROLL), name);
        GridDataFactory.fillDefaults().grab(true, true).hint(200, text.getLineHeight() * LINES).applyTo(text);
        return text;
    }

    /** What a change requires is taken with it, and what requires it is left with it. */
    private void check(TableItem item) {
        PlanChange change = (PlanChange) item.getData();
        if (item.getChecked()) {
            chosen.addAll(found.complete(List.of(change.id())));
        } else {
            for (PlanChange each : found.changes()) {
                if (found.complete(List.of(each.id())).contains(change.id())) {
                    chosen.remove(each.id());
                }
            }
        }
        showChecks();
    }

    private void showChecks() {
        for (TableItem item : table.getItems()) {
            item.setChecked(chosen.contains(((PlanChange) item.getData()).id()));
        }
        Button ok = getButton(IDialogConstants.OK_ID);
        if (ok != null) {
            ok.setEnabled(!chosen.isEmpty());
        }
    }

    private void showDetail() {
        List<TableItem> selected = new ArrayList<>(List.of(table.getSelection()));
        if (!selected.isEmpty()) {
            PlanChange change = (PlanChange) selected.get(0).getData();
            mine.setText(change.mine());
            theirs.setText(change.theirs());
        }
    }

    private static String line(String text) {
        return text.replaceAll("\\s+", " "); //$NON-NLS-1$ //$NON-NLS-2$
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        createButtons(parent, PlanMessages.takeInOk).setEnabled(!chosen.isEmpty());
        if (table != null) {
            table.setFocus();
        }
    }
}
