/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.ui.internal.plans;

import org.coachline.look.Spacing;
import org.coachline.look.Type;
import org.coachline.model.coaching.CoachingPackage;
import org.coachline.model.coaching.CoachingPlan;
import org.coachline.ui.internal.edit.OpenDocument;
import org.coachline.ui.internal.fields.DocumentFields;
import org.coachline.ui.internal.support.FlatButton;
import org.coachline.ui.internal.support.LookColors;
import org.coachline.ui.internal.support.Styles;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;

/** The head of a plan: what it is called, for whom, when, how far. UI thread only. */
final class PlanHeader {

    private static final CoachingPackage MODEL = CoachingPackage.eINSTANCE;

    private static final int LINES = 3;

    private final DocumentFields fields;

    PlanHeader(Composite parent, OpenDocument<CoachingPlan> plan, PlanPage.Surroundings surroundings) {
        fields = new DocumentFields(plan, (part, change) -> PlanCommands.set(plan.domain(), part, change.feature(), change.value()));
        Composite area = new Composite(parent, SWT.NONE);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(area);
        GridLayoutFactory.fillDefaults().numColumns(3).spacing(Spacing.MEDIUM, Spacing.SMALL).applyTo(area);
        area.addDisposeListener(event -> fields.dispose());

        label(area, PlanMessages.editorTitle);
        Text title = Styles.id(Styles.named(new Text(area, SWT.BORDER), PlanMessages.editorTitle), "planTitle"); //$NON-NLS-1$
        GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).applyTo(title);
        fields.text(title, MODEL.getCoachingPlan_Title());
        Composite buttons = new Composite(area, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).spacing(Spacing.SMALL, 0).applyTo(buttons);
        FlatButton takingIn = new FlatButton(buttons, "import", PlanMessages.editorTakeIn, false).onPress(surroundings.takeIn()); //$NON-NLS-1$
        GridDataFactory.fillDefaults().align(SWT.FILL, SWT.CENTER).applyTo(Styles.id(takingIn, "planTakeIn")); //$NON-NLS-1$
        FlatButton exporting = new FlatButton(buttons, "file-spreadsheet", PlanMessages.editorExport, true).text(PlanMessages.editorExport) //$NON-NLS-1$
                .onPress(surroundings.export());
        GridDataFactory.fillDefaults().align(SWT.FILL, SWT.CENTER).applyTo(Styles.id(exporting, "planExport")); //$NON-NLS-1$

        label(area, PlanMessages.editorFor);
        createFacts(area, surroundings.agent(), surroundings.coach());

        Label about = label(area, PlanMessages.editorSummary);
        GridDataFactory.fillDefaults().align(SWT.BEGINNING, SWT.BEGINNING).applyTo(about);
        Text summary = Styles.id(Styles.named(new Text(area, SWT.BORDER | SWT.MULTI | SWT.WRAP | SWT.V_SCROLL), PlanMessages.editorSummary),
                "planSummary"); //$NON-NLS-1$
        GridDataFactory.fillDefaults().span(2, 1).grab(true, false).hint(200, summary.getLineHeight() * LINES).applyTo(summary);
        fields.lines(summary, MODEL.getCoachingPlan_Summary());
        fields.show(plan.document());
    }

    /** Turns what is being typed into commands. */
    void flush() {
        fields.flush();
    }

    private void createFacts(Composite area, String agent, String coach) {
        Composite facts = new Composite(area, SWT.NONE);
        GridDataFactory.fillDefaults().span(2, 1).grab(true, false).applyTo(facts);
        GridLayoutFactory.fillDefaults().numColumns(8).spacing(Spacing.SMALL, 0).applyTo(facts);
        Label who = new Label(facts, SWT.NONE);
        who.setText(agent.replace("&", "&&")); //$NON-NLS-1$ //$NON-NLS-2$
        who.setFont(LookColors.get().font(Type.STRONG));
        label(facts, coach.isEmpty() ? "" : NLS.bind(PlanMessages.editorCoached, coach)); //$NON-NLS-1$
        GridDataFactory.fillDefaults().align(SWT.BEGINNING, SWT.CENTER).indent(Spacing.SMALL, 0).applyTo(label(facts, PlanMessages.editorPeriod));
        day(facts, PlanMessages.editorFrom, MODEL.getCoachingPlan_PeriodStart(), "planFrom"); //$NON-NLS-1$
        label(facts, PlanMessages.editorTo);
        day(facts, PlanMessages.editorTo, MODEL.getCoachingPlan_PeriodEnd(), "planTo"); //$NON-NLS-1$
        GridDataFactory.fillDefaults().align(SWT.BEGINNING, SWT.CENTER).indent(Spacing.SMALL, 0).applyTo(label(facts, PlanMessages.editorStatus));
        Combo status = Styles.id(Styles.named(new Combo(facts, SWT.READ_ONLY), PlanMessages.editorStatus), "planStatus"); //$NON-NLS-1$
        GridDataFactory.fillDefaults().align(SWT.BEGINNING, SWT.CENTER).applyTo(status);
        fields.choice(status, MODEL.getCoachingPlan_Status(), PlanTexts.STATUS, PlanTexts::status);
    }

    private void day(Composite parent, String name, EAttribute feature, String id) {
        Text day = Styles.id(Styles.named(new Text(parent, SWT.BORDER), name), id);
        GridDataFactory.fillDefaults().hint(dayWidth(day), SWT.DEFAULT).align(SWT.BEGINNING, SWT.CENTER).applyTo(day);
        fields.day(day, feature);
    }

    /** How wide a field for a day is. */
    static int dayWidth(Text field) {
        GC gc = new GC(field);
        try {
            return gc.textExtent(PlanTexts.SOME_DAY).x + Spacing.SMALL;
        } finally {
            gc.dispose();
        }
    }

    private static Label label(Composite parent, String text) {
        Label label = Styles.styled(new Label(parent, SWT.NONE), Styles.QUIET);
        label.setText(text.replace("&", "&&")); //$NON-NLS-1$ //$NON-NLS-2$
        GridDataFactory.fillDefaults().align(SWT.BEGINNING, SWT.CENTER).applyTo(label);
        return label;
    }
}
