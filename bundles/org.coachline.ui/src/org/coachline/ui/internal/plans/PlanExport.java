/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.ui.internal.plans;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.coachline.extension.Guest;
import org.coachline.library.records.Export;
import org.coachline.model.CardText;
import org.coachline.model.coaching.CoachingPlan;
import org.coachline.report.PlanReport;
import org.coachline.report.PlanTemplate;
import org.coachline.report.PlanWorkbook;
import org.coachline.report.export.PlanExporter;
import org.coachline.report.export.PlanExporters;
import org.coachline.ui.Session;
import org.coachline.ui.internal.record.Leaving;
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
        Target target = ask(shell, plan, agent, List.of());
        return target == null ? null : target.file();
    }

    /**
     * Where a plan is to be written, and as what.
     *
     * @param file     the file
     * @param exporter a partner's, or nothing for a workbook
     */
    record Target(Path file, @Nullable Guest<PlanExporter> exporter) {
    }

    /** The exporters that partners have contributed and that are well. */
    static List<Guest<PlanExporter>> exporters() {
        return new PlanExporters(Session.get().guests()).all().stream().filter(each -> each.fault().isEmpty()).toList();
    }

    /**
     * Asks where to write a plan, and as which kind of file.
     *
     * @param exporters offered beside the workbook
     * @return what was chosen, or nothing where the dialog was left
     */
    static @Nullable Target ask(Shell shell, CoachingPlan plan, String agent, List<Guest<PlanExporter>> exporters) {
        FileDialog dialog = new FileDialog(shell, SWT.SAVE);
        dialog.setText(PlanMessages.exportTitle);
        dialog.setFilterExtensions(Stream.concat(Stream.of("*.xlsx"), exporters.stream().map(each -> "*." + PlanExporters.ending(each))) //$NON-NLS-1$ //$NON-NLS-2$
                .toArray(String[]::new));
        dialog.setFilterNames(Stream.concat(Stream.of(PlanMessages.exportWorkbook),
                exporters.stream().map(each -> NLS.bind(PlanMessages.exportKind, each.name(), PlanExporters.ending(each)))).toArray(String[]::new));
        dialog.setFileName(fileName(plan, agent));
        dialog.setOverwrite(true);
        String chosen = dialog.open();
        return chosen == null ? null : target(chosen, dialog.getFilterIndex() - 1, exporters);
    }

    /** What was chosen: the kind is that of the filter, and the name ends as its kind does. */
    static Target target(String chosen, int kind, List<Guest<PlanExporter>> exporters) {
        Guest<PlanExporter> exporter = kind < 0 || kind >= exporters.size() ? null : exporters.get(kind);
        String ending = exporter == null ? ".xlsx" : '.' + PlanExporters.ending(exporter); //$NON-NLS-1$
        String offered = exporter != null && chosen.endsWith(".xlsx") ? chosen.substring(0, chosen.length() - 5) : chosen; //$NON-NLS-1$
        return new Target(Path.of(offered.endsWith(ending) ? offered : offered + ending), exporter);
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
    static void fill(Path template, Path file, PlanReport report, String planId) {
        Leaving leaving = Leaving.now();
        Work.visibly(NLS.bind(PlanMessages.exportJob, file.getFileName()), monitor -> leaving.write(export(planId, file), () -> {
            PlanTemplate.fill(template, report, file);
            return file;
        }), written -> StatusLine.say(NLS.bind(PlanMessages.exportDone, written)), failure -> UiErrors.show(PlanMessages.exportFailed, failure));
    }

    /** Has a partner's exporter write in the background; the status line says when it is there, and what the exporter says of it. */
    static void write(Target target, PlanReport report, String planId) {
        Guest<PlanExporter> exporter = target.exporter();
        if (exporter == null) {
            write(target.file(), report, planId);
            return;
        }
        Leaving leaving = Leaving.now();
        Work.visibly(NLS.bind(PlanMessages.exportJob, target.file().getFileName()),
                monitor -> leaving.write(export(planId, target.file()),
                        () -> PlanExporters.write(exporter, report, target.file(), monitor::isCanceled)),
                remarks -> StatusLine.say(NLS.bind(PlanMessages.exportDone, target.file()) + ' ' + String.join(" ", remarks)), //$NON-NLS-1$
                failure -> UiErrors.show(PlanMessages.exportFailed, failure));
    }

    /** Writes in the background; the status line says when it is there. */
    static void write(Path file, PlanReport report, String planId) {
        Leaving leaving = Leaving.now();
        Work.visibly(NLS.bind(PlanMessages.exportJob, file.getFileName()), monitor -> leaving.write(export(planId, file), () -> {
            PlanWorkbook.write(report, file);
            return file;
        }), written -> StatusLine.say(NLS.bind(PlanMessages.exportDone, written)), failure -> UiErrors.show(PlanMessages.exportFailed, failure));
    }

    private static Export export(String planId, Path file) {
        return Export.of(Export.What.PLAN, "CoachingPlan", planId, file); //$NON-NLS-1$
    }

    private static String fileName(CoachingPlan plan, String agent) {
        String name = PlanWorkbook.fileName(CardText.maskedName(PlanTexts.text(plan.getTitle())), agent);
        return (name.isEmpty() ? PlanMessages.pageName : name) + ".xlsx"; //$NON-NLS-1$
    }
}
