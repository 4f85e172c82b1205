/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.ui.internal.scoring;

import java.util.List;

import org.coachline.catalog.ScorecardEntry;
import org.coachline.library.PersonRow;
import org.coachline.ui.internal.support.Fields;
import org.coachline.ui.internal.support.StatusLine;
import org.coachline.ui.internal.support.Styles;
import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;

/** Asks with which scorecard a call is calibrated, and by whom. */
final class BeginCalibrationDialog extends Dialog {

    private static final int HEIGHT = 180;

    private final List<ScorecardEntry> cards;
    private final List<PersonRow> people;
    private Combo card;
    private Table reviewers;
    private Text note;
    private ScorecardEntry chosen;
    private List<String> ids = List.of();
    private String said = "";

    BeginCalibrationDialog(Shell shell, List<ScorecardEntry> cards, List<PersonRow> people) {
        super(shell);
        this.cards = cards;
        this.people = people;
    }

    @Override
    protected void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText(ScoringTexts.get("calibration.begin"));
    }

    @Override
    protected boolean isResizable() {
        return true;
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        Composite area = (Composite) super.createDialogArea(parent);
        Styles.quiet(area, ScoringTexts.get("calibration.begin.hint"));
        Composite form = new Composite(area, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).applyTo(form);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(form);
        card = Fields.combo(form, ScoringTexts.get("calibration.card"));
        card.setItems(cards.stream().map(each -> ScoringTexts.get("editor.title", each.name(), each.version())).toArray(String[]::new));
        card.select(0);
        Fields.label(form, ScoringTexts.get("calibration.reviewers"));
        reviewers = Styles.named(new Table(form, SWT.CHECK | SWT.BORDER | SWT.V_SCROLL), ScoringTexts.get("calibration.reviewers"));
        GridDataFactory.fillDefaults().grab(true, true).hint(260, HEIGHT).applyTo(reviewers);
        people.forEach(each -> new TableItem(reviewers, SWT.NONE).setText(each.name()));
        note = Fields.text(form, ScoringTexts.get("calibration.note"));
        return area;
    }

    @Override
    protected void okPressed() {
        ids = java.util.Arrays.stream(reviewers.getItems()).filter(TableItem::getChecked).map(item -> people.get(reviewers.indexOf(item)).id()).toList();
        if (ids.size() < 2 || card.getSelectionIndex() < 0) {
            StatusLine.problem(ScoringTexts.get("calibration.two"));
            return;
        }
        chosen = cards.get(card.getSelectionIndex());
        said = note.getText();
        super.okPressed();
    }

    ScorecardEntry card() {
        return chosen;
    }

    List<String> reviewers() {
        return ids;
    }

    String note() {
        return said;
    }
}
