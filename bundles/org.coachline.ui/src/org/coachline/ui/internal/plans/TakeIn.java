/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.ui.internal.plans;

import java.nio.file.Path;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

import org.coachline.catalog.Catalog;
import org.coachline.insight.PlanNames;
import org.coachline.model.CatalogRef;
import org.coachline.model.coaching.CoachingPlan;
import org.coachline.report.EditedWorkbook;
import org.coachline.report.PlanDifference;
import org.coachline.ui.internal.edit.OpenDocument;
import org.coachline.ui.internal.support.StatusLine;
import org.coachline.ui.internal.support.UiErrors;
import org.coachline.ui.internal.support.Work;
import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.edit.command.ChangeCommand;
import org.eclipse.jface.window.Window;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Shell;
import org.jspecify.annotations.Nullable;

/**
 * Takes a workbook that was edited in a spreadsheet into its open plan: reads and compares in the background, asks which changes
 * to take, makes them as one undo step. UI thread.
 */
final class TakeIn {

    private final Shell shell;
    private final OpenDocument<CoachingPlan> plan;
    private final PlanNames names;
    private final Catalog catalog;
    private final Runnable back;

    /** @param back gives the keyboard back to the plan once the dialog is closed */
    TakeIn(Shell shell, OpenDocument<CoachingPlan> plan, PlanNames names, Catalog catalog, Runnable back) {
        this.shell = shell;
        this.plan = plan;
        this.names = names;
        this.catalog = catalog;
        this.back = back;
    }

    /** Asks for the workbook; nothing where the dialog was left. */
    static @Nullable Path ask(Shell shell) {
        FileDialog dialog = new FileDialog(shell, SWT.OPEN);
        dialog.setText(PlanMessages.takeInTitle);
        dialog.setFilterExtensions(new String[] {"*.xlsx", "*"}); //$NON-NLS-1$ //$NON-NLS-2$
        String chosen = dialog.open();
        return chosen == null ? null : Path.of(chosen);
    }

    /** Reads a workbook and asks what of it to take. */
    void from(Path file) {
        OpenDocument.Snapshot<CoachingPlan> now = plan.snapshot();
        // Unsaved edits make the plan another one than that of its version.
        long version = plan.isDirty() ? 0 : now.baseVersion();
        Map<String, CatalogRef> techniques = new HashMap<>();
        catalog.techniques().forEach(entry -> techniques.putIfAbsent(entry.name(), entry.ref()));
        Work.visibly(NLS.bind(PlanMessages.takeInJob, file.getFileName()),
                monitor -> EditedWorkbook.read(file).compare(now.document(), version, names, techniques),
                found -> choose(file, found), failure -> UiErrors.show(PlanMessages.takeInFailed, failure));
    }

    private void choose(Path file, PlanDifference found) {
        if (shell.isDisposed()) {
            return;
        }
        TakeInDialog dialog = new TakeInDialog(shell, String.valueOf(file.getFileName()), found);
        boolean wanted = dialog.open() == Window.OK;
        back.run();
        if (wanted) {
            take(found, dialog.chosen());
        }
    }

    private void take(PlanDifference found, Set<String> chosen) {
        try {
            if (plan.execute(command(plan.document(), found, chosen))) {
                StatusLine.say(NLS.bind(PlanMessages.takeInDone, chosen.size()));
            }
        } catch (IllegalStateException e) {
            // The plan was edited while the workbook was being read; the command has done nothing.
            UiErrors.log(PlanMessages.takeInFailed, e);
            StatusLine.problem(PlanMessages.takeInChanged);
        }
    }

    /** The chosen changes as one step. */
    static Command command(CoachingPlan plan, PlanDifference found, Collection<String> chosen) {
        return new ChangeCommand(plan) {
            {
                setLabel(PlanMessages.undoTakeIn);
            }

            @Override
            protected boolean prepare() {
                return !found.complete(chosen).isEmpty() && super.prepare();
            }

            @Override
            protected void doExecute() {
                found.apply(plan, chosen);
            }
        };
    }
}
