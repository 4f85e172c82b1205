/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.ui.internal.plans;

import java.time.LocalDate;
import java.util.List;

import org.coachline.library.PersonRow;
import org.coachline.ui.internal.fields.Days;
import org.coachline.ui.internal.support.CoachlineDialog;
import org.coachline.ui.internal.support.Styles;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.jspecify.annotations.Nullable;

/** Asks for whom a plan is to be proposed, and from what. */
final class ProposeDialog extends CoachlineDialog {

    /**
     * What was chosen.
     *
     * @param agent          the agent
     * @param thisReviewOnly whether only the review that is open counts
     * @param since          first day of the calls that count, or null for all
     */
    record Choice(PersonRow agent, boolean thisReviewOnly, @Nullable LocalDate since) {
    }

    private static final int WIDTH_UNITS = 320;

    private final List<PersonRow> agents;
    private final @Nullable String preferred;
    private final boolean reviewOpen;
    private Combo agent;
    private Button all;
    private Button since;
    private Button open;
    private Text day;
    private @Nullable Choice choice;

    /**
     * @param agents     those of the library, at least one
     * @param preferred  id of the agent to begin with, or null
     * @param reviewOpen whether a review of that agent is open
     */
    ProposeDialog(Shell shell, List<PersonRow> agents, @Nullable String preferred, boolean reviewOpen) {
        super(shell, PlanMessages.proposeTitle, WIDTH_UNITS);
        this.agents = agents;
        this.preferred = preferred;
        this.reviewOpen = reviewOpen;
    }

    /** What was chosen; null when the dialog was cancelled. */
    @Nullable Choice choice() {
        return choice;
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        setTitle(PlanMessages.proposeTitle);
        setMessage(PlanMessages.proposeText);
        Composite area = form((Composite) super.createDialogArea(parent), 3);
        label(area, PlanMessages.proposeAgent);
        agent = Styles.named(new Combo(area, SWT.READ_ONLY), PlanMessages.proposeAgent);
        agents.forEach(each -> agent.add(each.name()));
        agent.select(Math.max(0, indexOf(preferred)));
        GridDataFactory.fillDefaults().span(2, 1).grab(true, false).applyTo(agent);
        label(area, PlanMessages.proposeFrom);
        open = radio(area, PlanMessages.proposeThis, 2);
        open.setEnabled(reviewOpen);
        new Label(area, SWT.NONE);
        all = radio(area, PlanMessages.proposeAll, 2);
        new Label(area, SWT.NONE);
        since = radio(area, PlanMessages.proposeSince, 1);
        day = Styles.named(new Text(area, SWT.BORDER), PlanMessages.proposeSince);
        day.setText(LocalDate.now().minusWeeks(4).toString());
        GridDataFactory.fillDefaults().hint(110, SWT.DEFAULT).align(SWT.BEGINNING, SWT.CENTER).applyTo(day);
        day.addModifyListener(event -> validate());
        (reviewOpen ? open : all).setSelection(true);
        // A review that is open is of one agent: the choice of another makes it none of this plan's.
        agent.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> {
            boolean same = reviewOpen && agents.get(agent.getSelectionIndex()).id().equals(preferred);
            open.setEnabled(same);
            if (!same && open.getSelection()) {
                open.setSelection(false);
                all.setSelection(true);
            }
        }));
        return area;
    }

    @Override
    protected void okPressed() {
        choice = new Choice(agents.get(agent.getSelectionIndex()), open.getSelection(), since.getSelection() ? Days.parse(day.getText()) : null);
        super.okPressed();
    }

    private void validate() {
        day.setEnabled(since.getSelection());
        Button ok = getButton(IDialogConstants.OK_ID);
        if (ok != null) {
            ok.setEnabled(!since.getSelection() || Days.parseOrNull(day.getText()) != null);
        }
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        createButtons(parent, PlanMessages.proposeOk);
        agent.setFocus();
        validate();
    }

    private int indexOf(@Nullable String agentId) {
        for (int index = 0; index < agents.size(); index++) {
            if (agents.get(index).id().equals(agentId)) {
                return index;
            }
        }
        return -1;
    }

    private Button radio(Composite parent, String text, int span) {
        Button button = new Button(parent, SWT.RADIO);
        button.setText(text);
        GridDataFactory.fillDefaults().span(span, 1).align(SWT.BEGINNING, SWT.CENTER).applyTo(button);
        button.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> validate()));
        return button;
    }

    private static void label(Composite parent, String text) {
        Label label = new Label(parent, SWT.NONE);
        label.setText(text);
        GridDataFactory.fillDefaults().align(SWT.BEGINNING, SWT.CENTER).applyTo(label);
    }
}
