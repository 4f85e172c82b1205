/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.ui.internal.plans;

import java.nio.file.Path;
import java.util.List;

import org.coachline.library.PlanRow;
import org.coachline.ui.internal.support.CoachlineDialog;
import org.coachline.ui.internal.support.Styles;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.DirectoryDialog;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.jspecify.annotations.Nullable;

/** Asks which plans are exported together, and as what; then where. */
final class ExportPlansDialog extends CoachlineDialog {

    /** Plans that may be exported together, under the name that is offered. */
    record PlanSet(String name, List<PlanRow> plans) {
    }

    private static final int WIDTH_UNITS = 340;
    private static final String ENDING = ".xlsx"; //$NON-NLS-1$

    private final List<PlanSet> sets;
    private Combo which;
    private Button each;
    private Button one;
    private Text template;
    private Button browse;
    private PlansExport.@Nullable Choice choice;

    /** @param sets at least one, the likeliest first */
    ExportPlansDialog(Shell shell, List<PlanSet> sets) {
        super(shell, PlanMessages.exportManyTitle, WIDTH_UNITS);
        this.sets = sets;
    }

    /** What was chosen; null when the dialog was cancelled. */
    PlansExport.@Nullable Choice choice() {
        return choice;
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        setTitle(PlanMessages.exportManyTitle);
        setMessage(PlanMessages.exportManyText);
        Composite area = form((Composite) super.createDialogArea(parent), 3);
        label(area, PlanMessages.exportManyWhich);
        which = Styles.id(Styles.named(new Combo(area, SWT.READ_ONLY), PlanMessages.exportManyWhich), "exportWhich"); //$NON-NLS-1$
        sets.forEach(set -> which.add(set.name()));
        which.select(0);
        GridDataFactory.fillDefaults().span(2, 1).grab(true, false).applyTo(which);
        label(area, PlanMessages.exportManyAs);
        each = radio(area, PlanMessages.exportManyEach);
        label(area, ""); //$NON-NLS-1$
        one = radio(area, PlanMessages.exportManyOne);
        each.setSelection(true);
        label(area, PlanMessages.exportManyTemplate);
        template = Styles.id(Styles.named(new Text(area, SWT.BORDER), PlanMessages.exportManyTemplate), "exportTemplate"); //$NON-NLS-1$
        template.setMessage(PlanMessages.exportManyNoTemplate);
        GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).applyTo(template);
        browse = Styles.named(new Button(area, SWT.PUSH), PlanMessages.templateTitle);
        browse.setText(PlanMessages.exportManyBrowse);
        browse.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> {
            Path chosen = PlanExport.askTemplate(getShell());
            if (chosen != null) {
                template.setText(chosen.toString());
            }
        }));
        return area;
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        createButtons(parent, PlanMessages.exportManyOk);
        which.setFocus();
    }

    /** Leaves this dialog only once a place is chosen, so that nothing has to be said twice. */
    @Override
    protected void okPressed() {
        Path place = one.getSelection() ? askFile() : askFolder();
        if (place != null) {
            String filled = template.getText().strip();
            choice = new PlansExport.Choice(sets.get(which.getSelectionIndex()).plans(), one.getSelection(),
                    one.getSelection() || filled.isEmpty() ? null : Path.of(filled), place);
            super.okPressed();
        }
    }

    private @Nullable Path askFolder() {
        DirectoryDialog dialog = new DirectoryDialog(getShell(), SWT.SAVE);
        dialog.setText(PlanMessages.exportManyTitle);
        dialog.setMessage(PlanMessages.exportManyFolder);
        String chosen = dialog.open();
        return chosen == null ? null : Path.of(chosen);
    }

    private @Nullable Path askFile() {
        FileDialog dialog = new FileDialog(getShell(), SWT.SAVE);
        dialog.setText(PlanMessages.exportManyTitle);
        dialog.setFilterExtensions(new String[] {'*' + ENDING});
        dialog.setFileName(PlanMessages.plansName + ENDING);
        dialog.setOverwrite(true);
        String chosen = dialog.open();
        return chosen == null ? null : Path.of(chosen.endsWith(ENDING) ? chosen : chosen + ENDING);
    }

    private Button radio(Composite parent, String text) {
        Button button = new Button(parent, SWT.RADIO);
        button.setText(text);
        GridDataFactory.fillDefaults().span(2, 1).align(SWT.BEGINNING, SWT.CENTER).applyTo(button);
        button.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> {
            template.setEnabled(each.getSelection());
            browse.setEnabled(each.getSelection());
        }));
        return button;
    }

    private static void label(Composite parent, String text) {
        Label label = new Label(parent, SWT.NONE);
        label.setText(text);
        GridDataFactory.fillDefaults().align(SWT.BEGINNING, SWT.CENTER).applyTo(label);
    }
}
