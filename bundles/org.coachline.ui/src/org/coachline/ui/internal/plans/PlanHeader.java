/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.ui.internal.plans;

import org.coachline.look.Spacing;
import org.coachline.model.coaching.CoachingPackage;
import org.coachline.model.coaching.CoachingPlan;
import org.coachline.ui.internal.edit.OpenDocument;
import org.coachline.ui.internal.fields.DocumentFields;
import org.coachline.ui.internal.support.Styles;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;

/** The head of a plan: what it is called, for whom, when, how far. UI thread only. */
final class PlanHeader {

    private static final CoachingPackage MODEL = CoachingPackage.eINSTANCE;

    private final DocumentFields fields;

    PlanHeader(Composite parent, OpenDocument<CoachingPlan> plan, String agent, String coach, Runnable export) {
        fields = new DocumentFields(plan, (part, change) -> PlanCommands.set(plan.domain(), part, change.feature(), change.value()));
        Composite area = new Composite(parent, SWT.NONE);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(area);
        GridLayoutFactory.fillDefaults().numColumns(8).margins(Spacing.MEDIUM, Spacing.SMALL)
                .spacing(Spacing.SMALL, Spacing.SMALL).applyTo(area);
        area.addDisposeListener(event -> fields.dispose());

        label(area, PlanMessages.editorTitle);
        Text title = Styles.named(new Text(area, SWT.BORDER), PlanMessages.editorTitle);
        GridDataFactory.fillDefaults().span(6, 1).grab(true, false).applyTo(title);
        fields.text(title, MODEL.getCoachingPlan_Title());
        Button exporting = Styles.styled(Styles.named(new Button(area, SWT.PUSH), PlanMessages.editorExport), Styles.PRIMARY);
        exporting.setText(PlanMessages.editorExport);
        exporting.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> export.run()));

        label(area, PlanMessages.editorAgent);
        Styles.strong(area, agent);
        label(area, PlanMessages.editorCoach);
        Styles.text(area, coach);
        label(area, PlanMessages.editorFrom);
        Composite period = new Composite(area, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(3).spacing(Spacing.SMALL, 0).applyTo(period);
        day(period, PlanMessages.editorFrom, MODEL.getCoachingPlan_PeriodStart());
        label(period, PlanMessages.editorTo);
        day(period, PlanMessages.editorTo, MODEL.getCoachingPlan_PeriodEnd());
        label(area, PlanMessages.editorStatus);
        Combo status = Styles.named(new Combo(area, SWT.READ_ONLY), PlanMessages.editorStatus);
        GridDataFactory.fillDefaults().applyTo(status);
        fields.choice(status, MODEL.getCoachingPlan_Status(), PlanTexts.STATUS, PlanTexts::status);

        label(area, PlanMessages.editorSummary);
        Text summary = Styles.named(new Text(area, SWT.BORDER | SWT.MULTI | SWT.WRAP | SWT.V_SCROLL), PlanMessages.editorSummary);
        GridDataFactory.fillDefaults().span(7, 1).grab(true, false).hint(200, 48).applyTo(summary);
        fields.text(summary, MODEL.getCoachingPlan_Summary());
        fields.show(plan.document());
    }

    /** Turns what is being typed into commands. */
    void flush() {
        fields.flush();
    }

    private void day(Composite parent, String name, org.eclipse.emf.ecore.EAttribute feature) {
        Text day = Styles.named(new Text(parent, SWT.BORDER), name);
        GridDataFactory.fillDefaults().hint(90, SWT.DEFAULT).applyTo(day);
        fields.day(day, feature);
    }

    private static Control label(Composite parent, String text) {
        Label label = Styles.styled(new Label(parent, SWT.NONE), Styles.QUIET);
        label.setText(text);
        GridDataFactory.fillDefaults().align(SWT.BEGINNING, SWT.CENTER).applyTo(label);
        return label;
    }
}
