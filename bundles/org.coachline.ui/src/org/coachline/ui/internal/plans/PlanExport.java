/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.ui.internal.plans;

import java.nio.file.Path;

import org.coachline.model.coaching.CoachingPlan;
import org.coachline.report.PlanReport;
import org.coachline.report.PlanTemplate;
import org.coachline.report.PlanWorkbook;
import org.coachline.ui.internal.support.StatusLine;
import org.coachline.ui.internal.support.UiErrors;
import org.coachline.ui.internal.support.Work;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Shell;
import org.jspecify.annotations.Nullable;

/** Hands a plan over as an Excel workbook: asks where, writes in the background, says where it is. */
final class PlanExport {

    /** What was filled last in this session, to be offered again. */
    private static String lastTemplate = ""; //$NON-NLS-1$

    private PlanExport() {
    }

    /**
     * Asks where to write a workbook.
     *
     * @param shell to ask in
     * @param plan  for the name that is offered
     * @param agent the agent's name
     * @return the file, or nothing where the dialog was left
     */
    static @Nullable Path ask(Shell shell, CoachingPlan plan, String agent) {
        FileDialog dialog = new FileDialog(shell, SWT.SAVE);
        dialog.setText(PlanMessages.exportTitle);
        dialog.setFilterExtensions(new String[] {"*.xlsx"}); //$NON-NLS-1$
        dialog.setFileName(fileName(plan, agent));
        dialog.setOverwrite(true);
        String chosen = dialog.open();
        return chosen == null ? null : Path.of(chosen.endsWith(".xlsx") ? chosen : chosen + ".xlsx"); //$NON-NLS-1$ //$NON-NLS-2$
    }

    /** Asks for a template to fill; nothing where the dialog was left. */
    static @Nullable Path askTemplate(Shell shell) {
        FileDialog dialog = new FileDialog(shell, SWT.OPEN);
        dialog.setText(PlanMessages.templateTitle);
        dialog.setFilterExtensions(new String[] {"*.xlsx"}); //$NON-NLS-1$
        dialog.setFileName(lastTemplate);
        String chosen = dialog.open();
        if (chosen == null) {
            return null;
        }
        lastTemplate = chosen;
        return Path.of(chosen);
    }

    /** Fills a template in the background; the status line says when it is there. What cannot be filled is named by its cells. */
    static void fill(Path template, Path file, PlanReport report) {
        Work.visibly(NLS.bind(PlanMessages.exportJob, file.getFileName()), monitor -> {
            PlanTemplate.fill(template, report, file);
            return file;
        }, written -> StatusLine.say(NLS.bind(PlanMessages.exportDone, written)), failure -> UiErrors.show(PlanMessages.exportFailed, failure));
    }

    /** Writes in the background; the status line says when it is there. */
    static void write(Path file, PlanReport report) {
        Work.visibly(NLS.bind(PlanMessages.exportJob, file.getFileName()), monitor -> {
            PlanWorkbook.write(report, file);
            return file;
        }, written -> StatusLine.say(NLS.bind(PlanMessages.exportDone, written)), failure -> UiErrors.show(PlanMessages.exportFailed, failure));
    }

    private static String fileName(CoachingPlan plan, String agent) {
        String name = PlanWorkbook.fileName(PlanTexts.text(plan.getTitle()), agent);
        return (name.isEmpty() ? PlanMessages.pageName : name) + ".xlsx"; //$NON-NLS-1$
    }
}
