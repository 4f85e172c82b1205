/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.ui.internal.plans;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

import org.coachline.library.Library;
import org.coachline.library.PlanRow;
import org.coachline.look.Spacing;
import org.coachline.look.Token;
import org.coachline.model.coaching.CoachingPlan;
import org.coachline.ui.Session;
import org.coachline.ui.SessionListener;
import org.coachline.ui.internal.support.CallNames;
import org.coachline.ui.internal.support.Icons;
import org.coachline.ui.internal.support.Preferences;
import org.coachline.ui.internal.support.Styles;
import org.coachline.ui.internal.support.UiErrors;
import org.coachline.ui.internal.support.Work;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.part.ViewPart;
import org.jspecify.annotations.Nullable;

/** All coaching plans of the library. */
public final class PlansView extends ViewPart implements SessionListener {

    /** The view's id. */
    public static final String ID = "org.coachline.ui.view.plans"; //$NON-NLS-1$

    private List<PlanRow> rows = List.of();
    private List<PlanRow> listed = List.of();
    private Map<String, String> damages = Map.of();
    private Text filter;
    private PartTable<PlanRow> table;
    private @Nullable Job reading;

    @Override
    public void createPartControl(Composite parent) {
        Composite area = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().margins(Spacing.MEDIUM, Spacing.SMALL).spacing(0, Spacing.SMALL).applyTo(area);
        filter = Styles.id(Styles.named(new Text(area, SWT.SEARCH | SWT.ICON_CANCEL), PlanMessages.plansFilter), "planFilter"); //$NON-NLS-1$
        filter.setMessage(PlanMessages.plansFilter);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(filter);
        filter.addModifyListener(event -> show());
        table = new PartTable<PlanRow>(area, PlanMessages.plansName)
                .column(PlanMessages.plansColumnAgent, Width.share(4, 76), PlanRow::agent)
                .column(PlanMessages.plansColumnTitle, Width.share(3, 48), PlanRow::title)
                .column(PlanMessages.plansColumnDue, Width.fit("28 Dec 2025"), row -> day(row.nextDue())) //$NON-NLS-1$
                .column(PlanMessages.plansColumnStatus, Width.fit(PlanMessages.planActive), this::status,
                        row -> damages.containsKey(row.id()) ? Icons.icon("triangle-alert", Token.MISSED) : null) //$NON-NLS-1$
                .action("file-plus-2", PlanMessages.plansPropose, () -> ProposeHandler.propose(getSite().getWorkbenchWindow())) //$NON-NLS-1$
                .action("folder-output", PlanMessages.plansExport, () -> ExportPlansHandler.ask(getSite().getWorkbenchWindow())) //$NON-NLS-1$
                .selectionAction("trash-2", PlanMessages.plansDelete, this::delete) //$NON-NLS-1$
                .onDelete(this::delete)
                .onOpen(this::open)
                .whenEmpty(PlanMessages.plansEmpty).id("plans"); //$NON-NLS-1$
        GridDataFactory.fillDefaults().grab(true, true).applyTo(table.control());
        Session.get().addListener(this);
        parent.addDisposeListener(event -> Session.get().removeListener(this));
        read();
    }

    @Override
    public void setFocus() {
        table.setFocus();
    }

    @Override
    public void libraryOpened() {
        read();
    }

    @Override
    public void libraryChanged(Set<String> documentIds, boolean external) {
        read();
    }

    /** The selected plans. */
    List<PlanRow> selected() {
        return table.selected();
    }

    /** The id of the first of the selected plans, or nothing. */
    public @Nullable String selectedPlan() {
        return selected().isEmpty() ? null : selected().get(0).id();
    }

    /** The id of the agent of the selected plan, or nothing. */
    public @Nullable String selectedAgent() {
        return selected().isEmpty() ? null : selected().get(0).agentId();
    }

    /** The plans that the filter lets through. */
    List<PlanRow> listed() {
        return listed;
    }

    private void read() {
        Library library = Session.get().library();
        if (reading != null) {
            reading.cancel();
        }
        if (library == null) {
            rows = List.of();
            show();
            return;
        }
        reading = Work.quietly(PlanMessages.plansName, () -> new Listed(library.plans(null), library.damages()), found -> {
            rows = found.plans();
            damages = found.damages();
            show();
        }, UiErrors::mention);
    }

    private record Listed(List<PlanRow> plans, Map<String, String> damages) {
    }

    /** Where a plan cannot be read, why: the whole of it is the cell's tooltip. */
    private String status(PlanRow row) {
        String damage = damages.get(row.id());
        return damage == null ? PlanTexts.status(row.status()) : NLS.bind(PlanMessages.plansDamaged, damage);
    }

    private void show() {
        if (filter.isDisposed()) {
            return;
        }
        String[] words = filter.getText().toLowerCase(Locale.ROOT).strip().split("\\s+"); //$NON-NLS-1$
        table.sayWhenEmpty(rows.isEmpty() ? PlanMessages.plansEmpty : NLS.bind(PlanMessages.plansNoneFound, filter.getText().strip()));
        listed = rows.stream().filter(row -> matches(row, words)).toList();
        table.show(listed);
    }

    private static String day(@Nullable LocalDate due) {
        return due == null ? "" : CallNames.day(due); //$NON-NLS-1$
    }

    private boolean matches(PlanRow row, String[] words) {
        String all = (row.agent() + ' ' + row.coach() + ' ' + row.title() + ' ' + status(row)).toLowerCase(Locale.ROOT);
        return List.of(words).stream().allMatch(all::contains);
    }

    private void open(PlanRow row) {
        PlanOpener.open(getSite().getPage(), row.id(), row.title());
    }

    private void delete(List<PlanRow> chosen) {
        Library library = Session.get().library();
        for (PlanRow row : library == null ? List.<PlanRow>of() : chosen) {
            String question = NLS.bind(PlanMessages.deleteQuestion, row.title(), row.agent());
            if (MessageDialog.open(MessageDialog.QUESTION, getSite().getShell(), PlanMessages.deleteTitle, question, SWT.SHEET,
                    PlanMessages.deleteButton, org.eclipse.jface.dialogs.IDialogConstants.CANCEL_LABEL) == 0) {
                PlanOpener.close(getSite().getPage(), row.id(), false);
                Work.quietly(PlanMessages.deleteTitle, () -> {
                    library.delete(CoachingPlan.class, row.id(), row.version(), Preferences.reviewer());
                    return row;
                }, deleted -> read(), failure -> UiErrors.show(PlanMessages.deleteTitle, failure));
            }
        }
    }
}
