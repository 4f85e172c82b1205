/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.ui.internal.plans;

import java.time.LocalDate;
import java.util.List;

import org.coachline.catalog.Catalog;
import org.coachline.insight.calibration.ClosedEvidence;
import org.coachline.look.Spacing;
import org.coachline.look.Type;
import org.coachline.model.coaching.Action;
import org.coachline.model.coaching.CoachingPackage;
import org.coachline.model.coaching.CoachingPlan;
import org.coachline.model.coaching.Evidence;
import org.coachline.model.coaching.FollowUp;
import org.coachline.model.coaching.Goal;
import org.coachline.ui.internal.edit.OpenDocument;
import org.coachline.ui.internal.fields.Days;
import org.coachline.ui.internal.fields.DocumentFields;
import org.coachline.ui.internal.support.LookColors;
import org.coachline.ui.internal.support.Styles;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Spinner;
import org.eclipse.swt.widgets.Text;
import org.jspecify.annotations.Nullable;

/** One goal: what it says, what is done for it, what led to it. UI thread only. */
final class GoalDetails {

    private static final CoachingPackage MODEL = CoachingPackage.eINSTANCE;

    private final OpenDocument<CoachingPlan> plan;
    private final DocumentFields fields;
    private final Composite area;
    private final Label heading;
    private final Label baseline;
    private final PartTable<Action> actions;
    private final PartTable<Evidence> evidence;
    private final PartTable<FollowUp> followUps;
    private final Catalog catalog;
    private @Nullable Goal goal;
    private ClosedEvidence closed = ClosedEvidence.NONE;

    GoalDetails(Composite parent, OpenDocument<CoachingPlan> plan, Catalog catalog, EvidenceOpener opener) {
        this.plan = plan;
        this.catalog = catalog;
        fields = new DocumentFields(plan, (part, change) -> PlanCommands.set(plan.domain(), part, change.feature(), change.value()));
        area = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(0, Spacing.MEDIUM).applyTo(area);
        heading = Styles.strong(area, ""); //$NON-NLS-1$
        heading.setFont(LookColors.get().font(Type.TITLE));
        createFields();
        baseline = Styles.quiet(area, ""); //$NON-NLS-1$
        actions = createActions();
        evidence = createEvidence(opener);
        followUps = createFollowUps();
        area.addDisposeListener(event -> fields.dispose());
        show(null);
    }

    Composite control() {
        return area;
    }

    /** Shows a goal, or says that none is chosen. */
    void show(@Nullable Goal shown) {
        flush();
        goal = shown;
        fields.show(shown);
        refresh();
    }

    /** Shows the goal as it is now, without the evidence that is closed. */
    void refresh(ClosedEvidence now) {
        closed = now;
        refresh();
    }

    private void refresh() {
        Goal shown = goal;
        heading.setText(shown == null ? "" : NLS.bind(PlanMessages.goalOf, PlanTexts.goal(shown, catalog)).replace("&", "&&")); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
        baseline.setText(shown == null || shown.getBaselineChances() == 0 ? "" //$NON-NLS-1$
                : NLS.bind(PlanMessages.goalBaselineHint, shown.getBaselineUsed(), shown.getBaselineChances()));
        actions.show(shown == null ? List.of() : shown.getActions());
        evidence.show(shown == null ? List.of() : closed.open(shown.getEvidence()));
        followUps.show(shown == null ? List.of() : shown.getFollowUps());
        area.setVisible(shown != null);
        area.layout();
    }

    /** Turns what is being typed into commands. */
    void flush() {
        fields.flush();
        actions.flush();
        followUps.flush();
    }

    private void createFields() {
        Composite form = new Composite(area, SWT.NONE);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(form);
        GridLayoutFactory.fillDefaults().numColumns(6).spacing(Spacing.SMALL, Spacing.SMALL).applyTo(form);
        label(form, PlanMessages.goalStatement, SWT.TOP);
        Text statement = Styles.id(named(new Text(form, SWT.BORDER | SWT.MULTI | SWT.WRAP), PlanMessages.goalStatement), "goalStatement"); //$NON-NLS-1$
        GridDataFactory.fillDefaults().span(5, 1).grab(true, false).hint(200, statement.getLineHeight() * 2).applyTo(statement);
        fields.lines(statement, MODEL.getGoal_Statement());
        label(form, PlanMessages.goalTargetPercent, SWT.CENTER);
        Spinner target = Styles.id(named(new Spinner(form, SWT.BORDER), PlanMessages.goalTargetPercent), "goalTarget"); //$NON-NLS-1$
        target.setMaximum(100);
        target.setIncrement(5);
        fields.percent(target, MODEL.getGoal_Target());
        label(form, PlanMessages.goalDue, SWT.CENTER);
        Text due = Styles.id(named(new Text(form, SWT.BORDER), PlanMessages.goalDue), "goalDue"); //$NON-NLS-1$
        GridDataFactory.fillDefaults().hint(PlanHeader.dayWidth(due), SWT.DEFAULT).align(SWT.BEGINNING, SWT.CENTER).applyTo(due);
        fields.day(due, MODEL.getGoal_Due());
        label(form, PlanMessages.goalStatus, SWT.CENTER);
        Combo status = Styles.id(named(new Combo(form, SWT.READ_ONLY), PlanMessages.goalStatus), "goalStatus"); //$NON-NLS-1$
        GridDataFactory.fillDefaults().align(SWT.BEGINNING, SWT.CENTER).applyTo(status);
        fields.choice(status, MODEL.getGoal_Status(), PlanTexts.PROGRESS, PlanTexts::progress);
    }

    private PartTable<Action> createActions() {
        return table(new PartTable<Action>(area, PlanMessages.actions)
                .editable(PlanMessages.actionColumn, Width.share(6, 160), action -> PlanTexts.text(action.getText()),
                        (action, typed) -> set(action, MODEL.getAction_Text(), typed))
                .editable(PlanMessages.actionOwner, Width.share(2, 80), action -> PlanTexts.text(action.getOwner()),
                        (action, typed) -> set(action, MODEL.getAction_Owner(), typed))
                .editable(PlanMessages.actionDue, Width.fit(PlanTexts.SOME_DAY), action -> PlanTexts.text(action.getDue()),
                        (action, typed) -> set(action, MODEL.getAction_Due(), Days.parse(typed)))
                .choice(PlanMessages.actionStatus, Width.fit(PlanMessages.statusInProgress + PlanTexts.ARROW), PlanTexts.PROGRESS, PlanTexts::progress, Action::getStatus,
                        (action, status) -> set(action, MODEL.getAction_Status(), status))
                .action("plus", PlanMessages.actionAdd, () -> onGoal(shown -> plan.execute( //$NON-NLS-1$
                        PlanCommands.addAction(plan.domain(), shown, PlanCommands.newAction(shown)))))
                .selectionAction("trash-2", PlanMessages.actionRemove, this::removeActions) //$NON-NLS-1$
                .onDelete(this::removeActions).whenEmpty(PlanMessages.actionsEmpty).id("actions")); //$NON-NLS-1$
    }

    private PartTable<Evidence> createEvidence(EvidenceOpener opener) {
        return table(EvidenceColumns.addTo(new PartTable<Evidence>(area, PlanMessages.evidence), null)
                .selectionAction("headphones", PlanMessages.evidenceOpen, chosen -> opener.open(chosen.get(0))) //$NON-NLS-1$
                .selectionAction("trash-2", PlanMessages.evidenceRemove, this::removeEvidence) //$NON-NLS-1$
                .onDelete(this::removeEvidence)
                .onOpen(opener::open).whenEmpty(PlanMessages.evidenceEmpty).id("evidence")); //$NON-NLS-1$
    }

    private PartTable<FollowUp> createFollowUps() {
        List<Boolean> yesAndNo = List.of(Boolean.FALSE, Boolean.TRUE);
        return table(new PartTable<FollowUp>(area, PlanMessages.followUps)
                .editable(PlanMessages.followUpText, Width.share(6, 160), followUp -> PlanTexts.text(followUp.getText()),
                        (followUp, typed) -> set(followUp, MODEL.getFollowUp_Text(), typed))
                .editable(PlanMessages.followUpDue, Width.fit(PlanTexts.SOME_DAY), followUp -> PlanTexts.text(followUp.getDue()),
                        (followUp, typed) -> set(followUp, MODEL.getFollowUp_Due(), Days.parse(typed)))
                .choice(PlanMessages.followUpDone, Width.fit(PlanMessages.statusOpen + PlanTexts.ARROW), yesAndNo, done -> done ? PlanMessages.statusDone : PlanMessages.statusOpen,
                        FollowUp::isDone, (followUp, done) -> set(followUp, MODEL.getFollowUp_Done(), done))
                .action("plus", PlanMessages.followUpAdd, () -> onGoal(shown -> plan.execute(PlanCommands.addFollowUp(plan.domain(), //$NON-NLS-1$
                        shown, PlanCommands.newFollowUp(shown.getDue() == null ? LocalDate.now() : shown.getDue())))))
                .selectionAction("trash-2", PlanMessages.followUpRemove, this::removeFollowUps) //$NON-NLS-1$
                .onDelete(this::removeFollowUps).whenEmpty(PlanMessages.followUpsEmpty).id("followUps")); //$NON-NLS-1$
    }

    private static <T> PartTable<T> table(PartTable<T> table) {
        GridDataFactory.fillDefaults().grab(true, false).applyTo(table.control());
        return table.growing();
    }

    private void removeActions(List<Action> chosen) {
        onGoal(shown -> plan.execute(PlanCommands.removeActions(plan.domain(), shown, chosen)));
    }

    private void removeEvidence(List<Evidence> chosen) {
        onGoal(shown -> plan.execute(PlanCommands.removeEvidence(plan.domain(), shown, chosen)));
    }

    private void removeFollowUps(List<FollowUp> chosen) {
        onGoal(shown -> plan.execute(PlanCommands.removeFollowUps(plan.domain(), shown, chosen)));
    }

    private void onGoal(java.util.function.Consumer<Goal> action) {
        if (goal != null) {
            action.accept(goal);
        }
    }

    private void set(EObject part, EStructuralFeature feature, @Nullable Object value) {
        plan.execute(PlanCommands.set(plan.domain(), part, feature, value));
    }

    private static void label(Composite parent, String text, int alignment) {
        Label label = Styles.styled(new Label(parent, SWT.NONE), Styles.QUIET);
        label.setText(text);
        GridDataFactory.fillDefaults().align(SWT.BEGINNING, alignment).applyTo(label);
    }

    private static <C extends org.eclipse.swt.widgets.Control> C named(C control, String name) {
        return Styles.named(control, name);
    }
}
