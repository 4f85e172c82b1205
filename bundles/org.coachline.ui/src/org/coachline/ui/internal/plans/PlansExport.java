/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.ui.internal.plans;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.stream.Stream;

import org.coachline.catalog.Catalog;
import org.coachline.insight.PlanNames;
import org.coachline.insight.calibration.ClosedEvidence;
import org.coachline.library.Library;
import org.coachline.library.LibraryException;
import org.coachline.library.PlanRow;
import org.coachline.library.Stored;
import org.coachline.library.records.Export;
import org.coachline.model.coaching.CoachingPlan;
import org.coachline.report.PlanReport;
import org.coachline.report.ReportException;
import org.coachline.report.TeamWorkbooks;
import org.coachline.ui.Session;
import org.coachline.ui.internal.record.Leaving;
import org.coachline.ui.internal.support.StatusLine;
import org.coachline.ui.internal.support.UiErrors;
import org.coachline.ui.internal.support.Work;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Display;
import org.jspecify.annotations.Nullable;

/** Writes many plans in the background, one after the other, with progress; can be cancelled after each. */
public final class PlansExport {

    /**
     * What is wanted.
     *
     * @param plans    at least one
     * @param one      whether all go into one workbook
     * @param template to be filled for each, or null for the usual layout
     * @param place    the folder, or the workbook
     */
    public record Choice(List<PlanRow> plans, boolean one, @Nullable Path template, Path place) {
    }

    private final Library library;
    private final Catalog catalog;
    private final Choice choice;
    private final Iterator<PlanRow> rows;
    private final List<String> unread = new ArrayList<>();
    private int written;

    private PlansExport(Library library, Choice choice) {
        this.library = library;
        this.catalog = Session.get().catalog();
        this.choice = choice;
        this.rows = choice.plans().iterator();
    }

    /** Starts; asks before it writes into a folder that has workbooks, which somebody may have edited. UI thread. */
    public static void start(Library library, Choice choice) {
        Work.quietly(PlanMessages.exportManyTitle, () -> !choice.one() && holdsWorkbooks(choice.place()), holds -> {
            String question = NLS.bind(PlanMessages.exportManyReplace, choice.place());
            if (!holds || MessageDialog.open(MessageDialog.QUESTION, Display.getDefault().getActiveShell(), PlanMessages.exportManyTitle, question, SWT.SHEET,
                    PlanMessages.exportManyReplaceOk, IDialogConstants.CANCEL_LABEL) == 0) {
                new PlansExport(library, choice).run();
            }
        }, failure -> UiErrors.show(PlanMessages.exportManyFailed, failure));
    }

    private static boolean holdsWorkbooks(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return false;
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.anyMatch(file -> file.toString().endsWith(".xlsx")); //$NON-NLS-1$
        }
    }

    private void run() {
        Leaving leaving = Leaving.now();
        List<Export> exports = choice.plans().stream().map(row -> Export.of(Export.What.PLAN, "CoachingPlan", row.id(), choice.place())).toList(); //$NON-NLS-1$
        Work.visibly(NLS.bind(PlanMessages.exportManyJob, choice.plans().size()), monitor -> leaving.write(exports, () -> write(monitor)), this::tell,
                failure -> UiErrors.show(PlanMessages.exportManyFailed, failure));
    }

    private Path write(IProgressMonitor monitor) throws ReportException {
        monitor.beginTask("", choice.plans().size()); //$NON-NLS-1$
        TeamWorkbooks.Source<RuntimeException> source = () -> next(monitor);
        try {
            if (choice.one()) {
                written = TeamWorkbooks.toOne(source, choice.place(), done -> { }, monitor::isCanceled);
            } else {
                TeamWorkbooks.toFolder(source, choice.place(), choice.template(), file -> written++, monitor::isCanceled);
            }
        } catch (CancellationException e) {
            Display.getDefault().asyncExec(() -> StatusLine.say(choice.one() ? PlanMessages.exportManyStoppedOne
                    : NLS.bind(PlanMessages.exportManyStopped, written, choice.place())));
            throw e;
        }
        return choice.place();
    }

    /** The next plan that can be read; those that cannot are named at the end, and keep nobody else's from being written. */
    private Optional<PlanReport> next(IProgressMonitor monitor) {
        while (rows.hasNext()) {
            PlanRow row = rows.next();
            monitor.subTask(row.title());
            monitor.worked(1);
            try {
                Stored<CoachingPlan> stored = library.load(CoachingPlan.class, row.id());
                ClosedEvidence.of(library).check(stored.document());
                return Optional.of(PlanReport.of(stored.document(), stored.version(), PlanNames.of(stored.document(), library, catalog), Instant.now(),
                        ZoneId.systemDefault()));
            } catch (LibraryException e) {
                UiErrors.log(NLS.bind(PlanMessages.exportManyUnread, row.title()), e);
                unread.add(NLS.bind(PlanMessages.exportManyUnreadLine, new Object[] {row.title(), row.agent(), e.getMessage()}));
            }
        }
        return Optional.empty();
    }

    private void tell(Path place) {
        StatusLine.say(NLS.bind(PlanMessages.exportManyDone, written, place));
        if (!unread.isEmpty()) {
            MessageDialog.openWarning(Display.getDefault().getActiveShell(), PlanMessages.exportManyTitle,
                    NLS.bind(PlanMessages.exportManyLeft, written, String.join("\n", unread))); //$NON-NLS-1$
        }
    }
}
