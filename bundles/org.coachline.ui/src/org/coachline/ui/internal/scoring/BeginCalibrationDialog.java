/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.ui.internal.scoring;

import java.util.Arrays;
import java.util.List;

import org.coachline.catalog.ScorecardEntry;
import org.coachline.library.PersonRow;
import org.coachline.look.Spacing;
import org.coachline.ui.internal.support.CoachlineDialog;
import org.coachline.ui.internal.support.Fields;
import org.coachline.ui.internal.support.Preferences;
import org.coachline.ui.internal.support.Styles;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;

/** Asks with which scorecard a call is calibrated, and by whom. */
class BeginCalibrationDialog extends CoachlineDialog {

    private static final int HEIGHT = 130;
    private static final int TEXT_WIDTH = 380;

    private final List<ScorecardEntry> cards;
    private final List<PersonRow> people;
    private final List<String> past;
    private Combo card;
    private Table reviewers;
    private Text note;
    private Label missing;
    private ScorecardEntry chosen;
    private List<String> ids = List.of();
    private String said = "";

    BeginCalibrationDialog(Shell shell, List<ScorecardEntry> cards, List<PersonRow> people) {
        this(shell, cards, people, List.of());
    }

    /** @param past what was done to earlier calibrations of this call: what was said of it may have been read */
    BeginCalibrationDialog(Shell shell, List<ScorecardEntry> cards, List<PersonRow> people, List<String> past) {
        super(shell, ScoringTexts.get("calibration.begin.title"));
        this.cards = cards;
        this.people = people;
        this.past = past;
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        setTitle(ScoringTexts.get("calibration.begin.title"));
        setMessage(ScoringTexts.get("calibration.begin.hint"));
        Composite form = form((Composite) super.createDialogArea(parent), 2);
        if (!past.isEmpty()) {
            wide(Styles.id(Styles.quiet(form, ScoringTexts.get("calibration.begin.past", String.join("\n", past)).replace("&", "&&")), "pastCalibrations"));
        }
        card = Styles.id(Fields.combo(form, ScoringTexts.get("calibration.card")), "calibrationCard");
        card.setItems(cards.stream().map(each -> ScoringTexts.get("editor.title", each.name(), each.version())).toArray(String[]::new));
        card.select(0);
        Label who = Styles.text(form, ScoringTexts.get("calibration.reviewers"));
        GridDataFactory.swtDefaults().align(SWT.BEGINNING, SWT.BEGINNING).indent(0, Spacing.GRID).applyTo(who);
        reviewers = Styles.id(Styles.named(new Table(form, SWT.CHECK | SWT.BORDER | SWT.V_SCROLL), ScoringTexts.get("calibration.reviewers")), "calibration.reviewers");
        GridDataFactory.fillDefaults().grab(true, true).hint(260, HEIGHT).applyTo(reviewers);
        for (PersonRow each : people) {
            TableItem item = new TableItem(reviewers, SWT.NONE);
            item.setText(each.name());
            item.setChecked(each.name().equals(Preferences.reviewer()));
        }
        reviewers.addListener(SWT.Selection, event -> check());
        note = Styles.id(Fields.text(form, ScoringTexts.get("calibration.note")), "calibrationNote");
        missing = Styles.id(Styles.quiet(form, ScoringTexts.get("calibration.two")), "calibration.missing");
        wide(missing);
        return form;
    }

    /** Text that wraps asks for the height that it would take in the narrowest dialog. */
    private static void wide(Label text) {
        GridDataFactory.fillDefaults().span(2, 1).grab(true, false).hint(TEXT_WIDTH, SWT.DEFAULT).applyTo(text);
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        createButtons(parent, ScoringTexts.get("calibration.begin.ok"));
        check();
    }

    private List<String> checked() {
        return Arrays.stream(reviewers.getItems()).filter(TableItem::getChecked).map(item -> people.get(reviewers.indexOf(item)).id()).toList();
    }

    /** What is missing stands in the dialog: a line behind it would not be seen. */
    private void check() {
        boolean enough = checked().size() > 1 && card.getSelectionIndex() >= 0;
        missing.setVisible(!enough);
        getButton(IDialogConstants.OK_ID).setEnabled(enough);
    }

    @Override
    protected void okPressed() {
        ids = checked();
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
