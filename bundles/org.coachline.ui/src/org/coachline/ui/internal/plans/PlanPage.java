/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.ui.internal.plans;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

import org.coachline.catalog.Catalog;
import org.coachline.insight.calibration.ClosedEvidence;
import org.coachline.look.Spacing;
import org.coachline.model.coaching.CoachingPackage;
import org.coachline.model.coaching.CoachingPlan;
import org.coachline.model.coaching.Evidence;
import org.coachline.model.coaching.Goal;
import org.coachline.model.coaching.RolePlay;
import org.coachline.model.coaching.Session;
import org.coachline.model.coaching.Verdict;
import org.coachline.ui.internal.edit.OpenDocument;
import org.coachline.ui.internal.fields.Days;
import org.coachline.ui.internal.support.Verdicts;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.widgets.Composite;
import org.jspecify.annotations.Nullable;

/** A plan on the screen: head, goals, sessions and praise to the left, the chosen goal to the right. UI thread only. */
final class PlanPage {

    private static final CoachingPackage MODEL = CoachingPackage.eINSTANCE;

    private final OpenDocument<CoachingPlan> plan;
    private final ScrolledComposite area;
    private final Composite page;
    private final PlanHeader header;
    private final PartTable<Goal> goals;
    private final PartTable<Session> sessions;
    private final PartTable<RolePlay> rolePlays;
    private final PartTable<Evidence> praise;
    private final GoalDetails details;
    private final Runnable listener = this::refresh;
    private ClosedEvidence closed;

    /** What the page shows and cannot find in the plan, and what it asks for. */
    record Surroundings(Catalog catalog, String agent, String coach, Runnable export, Runnable takeIn, EvidenceOpener opener,
            ClosedEvidence closed) {
    }

    PlanPage(Composite parent, OpenDocument<CoachingPlan> plan, Surroundings surroundings) {
        this.plan = plan;
        closed = surroundings.closed();
        area = new ScrolledComposite(parent, SWT.V_SCROLL);
        area.setExpandHorizontal(true);
        area.setExpandVertical(true);
        area.setShowFocusedControl(true);
        area.getVerticalBar().setIncrement(Spacing.ROW);
        page = new Composite(area, SWT.NONE);
        GridLayoutFactory.fillDefaults().margins(Spacing.MEDIUM, Spacing.MEDIUM).spacing(0, Spacing.LARGE).applyTo(page);
        header = new PlanHeader(page, plan, surroundings);
        Composite body = new Composite(page, SWT.NONE);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(body);
        body.setLayout(new PlanLayout());
        Composite first = new Composite(body, SWT.NONE);
        GridLayoutFactory.fillDefaults().applyTo(first);
        details = new GoalDetails(body, plan, surroundings.catalog(), surroundings.opener());
        Composite rest = new Composite(body, SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(0, Spacing.LARGE).applyTo(rest);
        goals = createGoals(first, surroundings.catalog());
        praise = createPraise(rest, surroundings);
        sessions = createSessions(rest);
        rolePlays = createRolePlays(rest, surroundings.catalog());
        area.setContent(page);
        area.addListener(SWT.Resize, event -> fit());
        plan.addListener(listener);
        area.addDisposeListener(event -> plan.removeListener(listener));
        refresh();
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
        rolePlays.flush();
        details.flush();
    }

    /** Says what of the evidence is not shown from now on. */
    void close(ClosedEvidence now) {
        if (!closed.equals(now)) {
            closed = now;
            refresh();
        }
    }

    private void refresh() {
        goals.show(plan.document().getGoals());
        sessions.show(plan.document().getSessions());
        rolePlays.show(plan.document().getRolePlays());
        praise.show(closed.open(plan.document().getPraise()));
        details.refresh(closed);
        if (goals.selected().isEmpty() && !plan.document().getGoals().isEmpty()) {
            goals.select(plan.document().getGoals().get(0));
        }
        fit();
    }

    private void choose(@Nullable Goal goal) {
        details.show(goal);
        fit();
    }

    /** Gives everything the room it needs; the page scrolls where that is more than there is. */
    private void fit() {
        int width = area.getClientArea().width;
        if (width > 0) {
            area.setMinHeight(page.computeSize(width, SWT.DEFAULT, true).y);
            page.layout(true, true);
        }
    }

    private PartTable<Goal> createGoals(Composite parent, Catalog catalog) {
        PartTable<Goal> table = new PartTable<Goal>(parent, PlanMessages.goals)
                .column(PlanMessages.goalColumn, Width.share(5, 130), goal -> PlanTexts.goal(goal, catalog))
                .column(PlanMessages.goalBaseline, Width.fit("10 of 10"), PlanTexts::baseline) //$NON-NLS-1$
                .column(PlanMessages.goalTarget, Width.fit("100 %"), goal -> PlanTexts.percent(goal.getTarget())) //$NON-NLS-1$
                .column(PlanMessages.goalDue, Width.fit(PlanTexts.SOME_DAY), goal -> PlanTexts.text(goal.getDue()))
                .choice(PlanMessages.goalStatus, Width.fit(PlanMessages.statusInProgress + PlanTexts.ARROW), PlanTexts.PROGRESS, PlanTexts::progress, Goal::getStatus,
                        (goal, status) -> set(goal, MODEL.getGoal_Status(), status))
                .action("plus", PlanMessages.goalAdd, this::addGoal) //$NON-NLS-1$
                .selectionAction("arrow-up", PlanMessages.goalUp, chosen -> move(chosen, -1)) //$NON-NLS-1$
                .selectionAction("arrow-down", PlanMessages.goalDown, chosen -> move(chosen, 1)) //$NON-NLS-1$
                .selectionAction("trash-2", PlanMessages.goalRemove, this::removeGoals) //$NON-NLS-1$
                .onDelete(this::removeGoals)
                .onSelect(this::choose)
                .whenEmpty(PlanMessages.goalsEmpty).growing().id("goals"); //$NON-NLS-1$
        GridDataFactory.fillDefaults().grab(true, false).applyTo(table.control());
        return table;
    }

    private PartTable<Session> createSessions(Composite parent) {
        PartTable<Session> table = new PartTable<Session>(parent, PlanMessages.sessions)
                .editable(PlanMessages.sessionDate, Width.fit(PlanTexts.SOME_DAY), session -> PlanTexts.text(session.getDate()),
                        (session, typed) -> set(session, MODEL.getSession_Date(), Days.parse(typed)))
                .choice(PlanMessages.sessionHeld, Width.fit(PlanMessages.sessionAgreed + PlanTexts.ARROW), List.of(Boolean.FALSE, Boolean.TRUE),
                        held -> held ? PlanMessages.sessionWasHeld : PlanMessages.sessionAgreed, PlanTexts::wasHeld,
                        (session, held) -> set(session, MODEL.getSession_Held(), held))
                .editable(PlanMessages.sessionMinutes, Width.fit("000"), session -> session.getMinutes() == 0 ? "" //$NON-NLS-1$ //$NON-NLS-2$
                        : Integer.toString(session.getMinutes()), (session, typed) -> set(session, MODEL.getSession_Minutes(), minutes(typed)))
                .editable(PlanMessages.sessionNotes, Width.share(6, 160), session -> PlanTexts.text(session.getNotes()),
                        (session, typed) -> set(session, MODEL.getSession_Notes(), typed))
                .action("plus", PlanMessages.sessionAdd, () -> plan.execute(PlanCommands.addSession(plan.domain(), plan.document(), //$NON-NLS-1$
                        PlanCommands.newSession(plan.document(), LocalDate.now()))))
                .selectionAction("trash-2", PlanMessages.sessionRemove, this::removeSessions) //$NON-NLS-1$
                .onDelete(this::removeSessions)
                .whenEmpty(PlanMessages.sessionsEmpty).growing().id("sessions"); //$NON-NLS-1$
        GridDataFactory.fillDefaults().grab(true, false).applyTo(table.control());
        return table;
    }

    private PartTable<RolePlay> createRolePlays(Composite parent, Catalog catalog) {
        List<Verdict> results = Stream.concat(Stream.of(Verdict.NONE), Verdicts.BY_KEY.stream()).toList();
        PartTable<RolePlay> table = new PartTable<RolePlay>(parent, PlanMessages.rolePlays)
                .editable(PlanMessages.rolePlayDate, Width.fit(PlanTexts.SOME_DAY), played -> PlanTexts.text(played.getDate()),
                        (played, typed) -> set(played, MODEL.getRolePlay_Date(), Days.parse(typed)))
                .column(PlanMessages.rolePlayTechnique, Width.share(4, 110), played -> PlanTexts.practised(played, catalog))
                .editable(PlanMessages.rolePlayPartner, Width.share(2, 70), played -> PlanTexts.text(played.getPartner()),
                        (played, typed) -> set(played, MODEL.getRolePlay_Partner(), typed))
                .choice(PlanMessages.rolePlayResult, Width.fit(Verdicts.name(Verdict.BACKFIRED) + PlanTexts.ARROW), results, PlanTexts::result,
                        RolePlay::getResult, (played, result) -> set(played, MODEL.getRolePlay_Result(), result))
                .editable(PlanMessages.rolePlayNotes, Width.share(4, 100), played -> PlanTexts.text(played.getNotes()),
                        (played, typed) -> set(played, MODEL.getRolePlay_Notes(), typed))
                .action("plus", PlanMessages.rolePlayAdd, () -> plan.execute(PlanCommands.addRolePlay(plan.domain(), plan.document(), //$NON-NLS-1$
                        PlanCommands.newRolePlay(goals.selected().stream().findFirst().orElse(null), LocalDate.now()))))
                .selectionAction("trash-2", PlanMessages.rolePlayRemove, this::removeRolePlays) //$NON-NLS-1$
                .onDelete(this::removeRolePlays)
                .whenEmpty(PlanMessages.rolePlaysEmpty).growing().id("rolePlays"); //$NON-NLS-1$
        GridDataFactory.fillDefaults().grab(true, false).applyTo(table.control());
        return table;
    }

    private void removeRolePlays(List<RolePlay> chosen) {
        plan.execute(PlanCommands.removeRolePlays(plan.domain(), plan.document(), chosen));
    }

    private PartTable<Evidence> createPraise(Composite parent, Surroundings surroundings) {
        PartTable<Evidence> table = EvidenceColumns.addTo(new PartTable<Evidence>(parent, PlanMessages.praise), surroundings.catalog())
                .selectionAction("headphones", PlanMessages.evidenceOpen, chosen -> surroundings.opener().open(chosen.get(0))) //$NON-NLS-1$
                .selectionAction("trash-2", PlanMessages.praiseRemove, this::removePraise) //$NON-NLS-1$
                .onDelete(this::removePraise)
                .onOpen(surroundings.opener()::open)
                .whenEmpty(PlanMessages.praiseEmpty).growing().id("praise"); //$NON-NLS-1$
        GridDataFactory.fillDefaults().grab(true, false).applyTo(table.control());
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
