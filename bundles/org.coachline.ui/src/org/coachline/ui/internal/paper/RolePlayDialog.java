/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.ui.internal.paper;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.coachline.ui.internal.paper.RolePlayHandler.Choice;
import org.coachline.ui.internal.paper.RolePlayHandler.Source;
import org.coachline.ui.internal.support.CoachlineDialog;
import org.coachline.ui.internal.support.Styles;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.jspecify.annotations.Nullable;

/** Asks of what cards are made, how many stand on a page, and whether they name an agent. */
final class RolePlayDialog extends CoachlineDialog {

    private static final int WIDTH_UNITS = 340;
    private static final int[] PER_PAGE = {1, 2, 4};

    private final List<Source> sources = new ArrayList<>();
    private Combo of;
    private Combo perPage;
    private Button names;
    private @Nullable Choice choice;

    RolePlayDialog(Shell shell, boolean call, boolean plan) {
        super(shell, PaperTexts.get("cards.title"), WIDTH_UNITS);
        if (plan) {
            sources.add(Source.PLAN);
        }
        if (call) {
            sources.add(Source.CALL);
        }
        sources.add(Source.PACKS);
    }

    /** What was chosen; null when the dialog was cancelled. */
    @Nullable
    Choice choice() {
        return choice;
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        setTitle(PaperTexts.get("cards.title"));
        setMessage(PaperTexts.get("cards.text"));
        Composite area = form((Composite) super.createDialogArea(parent), 2);
        of = combo(area, "cards.of");
        sources.forEach(each -> of.add(PaperTexts.get(switch (each) {
        case CALL -> "cards.ofCall";
        case PLAN -> "cards.ofPlan";
        case PACKS -> "cards.ofPacks";
        })));
        of.select(0);
        perPage = combo(area, "cards.perPage");
        for (int each : PER_PAGE) {
            perPage.add(String.format(Locale.getDefault(Locale.Category.FORMAT), "%d", each));
        }
        perPage.select(1);
        names = Styles.id(Styles.named(new Button(area, SWT.CHECK), PaperTexts.get("cards.names")), "cardNames");
        names.setText(PaperTexts.get("cards.names"));
        names.setToolTipText(PaperTexts.get("cards.namesHint"));
        GridDataFactory.fillDefaults().span(2, 1).applyTo(names);
        return area;
    }

    private static Combo combo(Composite area, String key) {
        Label label = new Label(area, SWT.NONE);
        label.setText(PaperTexts.get(key));
        Combo combo = Styles.id(Styles.named(new Combo(area, SWT.READ_ONLY), PaperTexts.get(key)), key);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(combo);
        return combo;
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        createButtons(parent, PaperTexts.get("cards.write"));
        of.setFocus();
    }

    @Override
    protected void okPressed() {
        choice = new Choice(sources.get(of.getSelectionIndex()), PER_PAGE[perPage.getSelectionIndex()], names.getSelection());
        super.okPressed();
    }
}
