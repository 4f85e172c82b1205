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
import org.coachline.look.Spacing;
import org.coachline.model.coaching.CoachingPackage;
import org.coachline.model.coaching.CoachingPlan;
import org.coachline.model.coaching.Evidence;
import org.coachline.model.coaching.Goal;
import org.coachline.model.coaching.Session;
import org.coachline.ui.internal.edit.OpenDocument;
import org.coachline.ui.internal.fields.Days;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.jspecify.annotations.Nullable;

/** A plan on the screen: head, goals, sessions and praise to the left, the chosen goal to the right. UI thread only. */
final class PlanPage {

    private static final CoachingPackage MODEL = CoachingPackage.eINSTANCE;

    private final OpenDocument<CoachingPlan> plan;
    private final Composite area;
    private final PlanHeader header;
    private final PartTable<Goal> goals;
    private final PartTable<Session> sessions;
    private final PartTable<Evidence> praise;
    private final Label praiseHint;
    private final GoalDetails details;
    private final Runnable listener = this::refresh;

    /** What the page shows and cannot find in the plan, and what it asks for. */
    record Surroundings(Catalog catalog, String agent, String coach, Runnable export, EvidenceOpener opener) {
    }

    PlanPage(Composite parent, OpenDocument<CoachingPlan> plan, Surroundings surroundings) {
        this.plan = plan;
        area = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(area);
        header = new PlanHeader(area, plan, surroundings.agent(), surroundings.coach(), surroundings.export());
        SashForm halves = new SashForm(area, SWT.HORIZONTAL | SWT.SMOOTH);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(halves);
        Composite left = new Composite(halves, SWT.NONE);
        GridLayoutFactory.fillDefaults().margins(Spacing.MEDIUM, Spacing.SMALL).spacing(0, Spacing.SMALL).applyTo(left);
        details = new GoalDetails(halves, plan, surroundings.catalog(), surroundings.opener());
        goals = createGoals(left, surroundings.catalog());
        sessions = createSessions(left);
        praise = createPraise(left, surroundings);
        praiseHint = praise.hint(PlanMessages.praiseEmpty);
        halves.setWeights(5, 6);
        plan.addListener(listener);
        area.addDisposeListener(event -> plan.removeListener(listener));
        refresh();
        plan.document().getGoals().stream().findFirst().ifPresent(goals::select);
    }

    Composite control() {
        return area;
    }

    void setFocus() {
        goals.setFocus();
    }

    /** Turns what is being typed anywhere on the page into commands. Called before a save. */
    void flush() {
        header.flush();
        goals.flush();
        sessions.flush();
        details.flush();
    }

    private void refresh() {
        goals.show(plan.document().getGoals());
        sessions.show(plan.document().getSessions());
        praise.show(plan.document().getPraise());
        boolean nothingPraised = plan.document().getPraise().isEmpty();
        praiseHint.setVisible(nothingPraised);
        GridDataFactory.createFrom((org.eclipse.swt.layout.GridData) praiseHint.getLayoutData()).exclude(!nothingPraised).applyTo(praiseHint);
        praise.control().layout();
        details.refresh();
    }

    private PartTable<Goal> createGoals(Composite parent, Catalog catalog) {
        PartTable<Goal> table = new PartTable<Goal>(parent, PlanMessages.goals)
                .column(PlanMessages.goalColumn, 5, 130, goal -> PlanTexts.goal(goal, catalog))
                .column(PlanMessages.goalBaseline, 2, 64, PlanTexts::baseline)
                .column(PlanMessages.goalTarget, 1, 56, goal -> PlanTexts.percent(goal.getTarget()))
                .column(PlanMessages.goalDue, 2, 84, goal -> PlanTexts.text(goal.getDue()))
                .choice(PlanMessages.goalStatus, 2, 80, PlanTexts.PROGRESS, PlanTexts::progress, Goal::getStatus,
                        (goal, status) -> set(goal, MODEL.getGoal_Status(), status))
                .action("plus", PlanMessages.goalAdd, this::addGoal) //$NON-NLS-1$
                .selectionAction("arrow-up", PlanMessages.goalUp, chosen -> move(chosen, -1)) //$NON-NLS-1$
                .selectionAction("arrow-down", PlanMessages.goalDown, chosen -> move(chosen, 1)) //$NON-NLS-1$
                .selectionAction("trash-2", PlanMessages.goalRemove, this::removeGoals) //$NON-NLS-1$
                .onDelete(this::removeGoals)
                .onSelect(details::show);
        GridDataFactory.fillDefaults().grab(true, true).hint(SWT.DEFAULT, 200).applyTo(table.control());
        return table;
    }

    private PartTable<Session> createSessions(Composite parent) {
        PartTable<Session> table = new PartTable<Session>(parent, PlanMessages.sessions)
                .editable(PlanMessages.sessionDate, 2, 84, session -> PlanTexts.text(session.getDate()),
                        (session, typed) -> set(session, MODEL.getSession_Date(), Days.parse(typed)))
                .editable(PlanMessages.sessionMinutes, 1, 60, session -> session.getMinutes() == 0 ? "" //$NON-NLS-1$
                        : Integer.toString(session.getMinutes()), (session, typed) -> set(session, MODEL.getSession_Minutes(), minutes(typed)))
                .editable(PlanMessages.sessionNotes, 6, 160, session -> PlanTexts.text(session.getNotes()),
                        (session, typed) -> set(session, MODEL.getSession_Notes(), typed))
                .action("plus", PlanMessages.sessionAdd, () -> plan.execute(PlanCommands.addSession(plan.domain(), plan.document(), //$NON-NLS-1$
                        PlanCommands.newSession(plan.document(), LocalDate.now()))))
                .selectionAction("trash-2", PlanMessages.sessionRemove, this::removeSessions) //$NON-NLS-1$
                .onDelete(this::removeSessions);
        GridDataFactory.fillDefaults().grab(true, true).hint(SWT.DEFAULT, 80).applyTo(table.control());
        return table;
    }

    private PartTable<Evidence> createPraise(Composite parent, Surroundings surroundings) {
        PartTable<Evidence> table = EvidenceColumns.addTo(new PartTable<Evidence>(parent, PlanMessages.praise), surroundings.catalog())
                .selectionAction("headphones", PlanMessages.evidenceOpen, chosen -> surroundings.opener().open(chosen.get(0))) //$NON-NLS-1$
                .selectionAction("trash-2", PlanMessages.praiseRemove, this::removePraise) //$NON-NLS-1$
                .onDelete(this::removePraise)
                .onOpen(surroundings.opener()::open);
        GridDataFactory.fillDefaults().grab(true, true).hint(SWT.DEFAULT, 110).applyTo(table.control());
        return table;
    }

    private void addGoal() {
        Goal goal = PlanCommands.newGoal();
        plan.execute(PlanCommands.addGoal(plan.domain(), plan.document(), goal));
        goals.select(goal);
    }

    private void removeGoals(List<Goal> chosen) {
        plan.execute(PlanCommands.removeGoals(plan.domain(), plan.document(), chosen));
    }

    private void removeSessions(List<Session> chosen) {
        plan.execute(PlanCommands.removeSessions(plan.domain(), plan.document(), chosen));
    }

    private void removePraise(List<Evidence> chosen) {
        plan.execute(PlanCommands.removePraise(plan.domain(), plan.document(), chosen));
    }

    private void move(List<Goal> chosen, int by) {
        plan.execute(PlanCommands.moveGoal(plan.domain(), plan.document(), chosen.get(0), by));
    }

    private void set(EObject part, EStructuralFeature feature, @Nullable Object value) {
        plan.execute(PlanCommands.set(plan.domain(), part, feature, value));
    }

    private static int minutes(String typed) {
        int minutes = typed.isBlank() ? 0 : Integer.parseInt(typed.strip());
        if (minutes < 0) {
            throw new IllegalArgumentException(typed);
        }
        return minutes;
    }
}
