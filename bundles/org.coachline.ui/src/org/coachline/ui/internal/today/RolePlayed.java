/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.ui.internal.today;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.coachline.catalog.Catalog;
import org.coachline.catalog.RolePlayCardEntry;
import org.coachline.insight.day.Practice;
import org.coachline.model.CatalogRef;
import org.coachline.model.Documents;
import org.coachline.model.coaching.CoachingFactory;
import org.coachline.model.coaching.RolePlay;
import org.coachline.model.coaching.Verdict;
import org.coachline.ui.internal.fields.Days;
import org.coachline.ui.internal.support.CoachlineDialog;
import org.coachline.ui.internal.support.Styles;
import org.coachline.ui.internal.support.Verdicts;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.jspecify.annotations.Nullable;

/** Asks how a role-play went: when, with whom, with which card. */
final class RolePlayed extends CoachlineDialog {

    private static final int NOTES_HEIGHT = 70;
    private static final int FIELD = 300;

    private final Practice practice;
    private final List<RolePlayCardEntry> cards;
    private final LocalDate day;
    private final String me;
    private Text date;
    private Text partner;
    private Combo card;
    private Combo result;
    private Text notes;
    private @Nullable RolePlay made;

    /**
     * @param practice what was practised
     * @param catalog  has the cards
     * @param day      that it is
     * @param me       who is likely to have played the caller
     */
    RolePlayed(Shell shell, Practice practice, Catalog catalog, LocalDate day, String me) {
        super(shell, TodayTexts.get("play.title"));
        this.practice = practice;
        this.cards = catalog.rolePlayCards().stream().filter(each -> each.practises().contains(practice.technique().key())).toList();
        this.day = day;
        this.me = me;
    }

    /** What is to be kept; nothing when the dialog was cancelled. */
    @Nullable RolePlay made() {
        return made;
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        setTitle(TodayTexts.get("play.title"));
        setMessage(TodayTexts.get("play.text", practice.agent()));
        Composite area = form((Composite) super.createDialogArea(parent), 2);
        Text technique = text(area, "play.technique", SWT.BORDER | SWT.READ_ONLY);
        technique.setText(practice.name());
        date = text(area, "play.date", SWT.BORDER);
        date.setText(day.toString());
        partner = text(area, "play.partner", SWT.BORDER);
        partner.setText(me);
        card = combo(area, "play.card");
        card.add(TodayTexts.get("play.noCard"));
        cards.forEach(each -> card.add(each.name()));
        card.select(cards.isEmpty() ? 0 : 1);
        result = combo(area, "play.result");
        result.add(TodayTexts.get("play.noResult"));
        Verdicts.BY_KEY.forEach(each -> result.add(Verdicts.name(each)));
        result.select(0);
        notes = text(area, "play.notes", SWT.BORDER | SWT.MULTI | SWT.WRAP | SWT.V_SCROLL);
        GridDataFactory.fillDefaults().grab(true, true).hint(FIELD, NOTES_HEIGHT).applyTo(notes);
        // Tab goes on, as in every other field.
        notes.addListener(SWT.Traverse, event -> event.doit = event.detail == SWT.TRAVERSE_TAB_NEXT || event.detail == SWT.TRAVERSE_TAB_PREVIOUS || event.doit);
        date.addListener(SWT.Modify, event -> check());
        return area;
    }

    private static void label(Composite area, String key) {
        Label label = new Label(area, SWT.NONE);
        label.setText(TodayTexts.get(key));
    }

    private static Text text(Composite area, String key, int style) {
        label(area, key);
        Text field = Styles.id(Styles.named(new Text(area, style), TodayTexts.get(key)), key);
        GridDataFactory.fillDefaults().grab(true, false).hint(FIELD, SWT.DEFAULT).applyTo(field);
        return field;
    }

    private static Combo combo(Composite area, String key) {
        label(area, key);
        Combo combo = Styles.id(Styles.named(new Combo(area, SWT.READ_ONLY), TodayTexts.get(key)), key);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(combo);
        return combo;
    }

    private void check() {
        boolean right = date.getText().isBlank() || Days.parseOrNull(date.getText()) != null;
        setErrorMessage(right ? null : TodayTexts.get("play.wrongDay"));
        if (getButton(IDialogConstants.OK_ID) != null) {
            getButton(IDialogConstants.OK_ID).setEnabled(right);
        }
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        createButtons(parent, TodayTexts.get("play.keep"));
        result.setFocus();
    }

    @Override
    protected void okPressed() {
        RolePlay played = CoachingFactory.eINSTANCE.createRolePlay();
        played.setId(Documents.newId());
        played.setTechnique(practice.technique());
        played.setDate(Days.parseOrNull(date.getText()));
        played.setPartner(partner.getText().isBlank() ? null : partner.getText().strip());
        CatalogRef with = card.getSelectionIndex() <= 0 ? null : cards.get(card.getSelectionIndex() - 1).ref();
        played.setCard(with);
        List<Verdict> results = new ArrayList<>(List.of(Verdict.NONE));
        results.addAll(Verdicts.BY_KEY);
        played.setResult(results.get(Math.max(0, result.getSelectionIndex())));
        played.setNotes(notes.getText().isBlank() ? null : notes.getText().strip());
        made = played;
        super.okPressed();
    }
}
