/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.ui.internal.importing;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.coachline.intake.AgentChannel;
import org.coachline.intake.HeaderlessFiles;
import org.coachline.intake.ImportOptions;
import org.coachline.intake.ImportResult;
import org.coachline.intake.Intake;
import org.coachline.library.Library;
import org.coachline.library.PersonRow;
import org.coachline.ui.Session;
import org.coachline.ui.internal.support.Preferences;
import org.coachline.ui.internal.support.StatusLine;
import org.coachline.ui.internal.support.UiErrors;
import org.coachline.ui.internal.support.Work;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.jface.window.Window;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.jspecify.annotations.Nullable;

/** Imports recordings into the open library: asks, does it in the background, and says what came of it. UI thread. */
public final class Importing {

    private Importing() {
    }

    /**
     * Asks which recordings to import, then imports them.
     *
     * @param shell to ask in
     * @param files to begin with, such as what was dropped; may be empty
     */
    public static void ask(@Nullable Shell shell, List<String> files) {
        Library library = Session.get().library();
        if (library == null) {
            StatusLine.problem(ImportMessages.noLibrary);
            return;
        }
        Work.quietly(ImportMessages.title, library::agents, agents -> {
            ImportDialog dialog = new ImportDialog(shell, agents.stream().map(PersonRow::name).toList());
            dialog.add(files);
            if (dialog.open() == Window.OK && dialog.choice() != null) {
                run(shell, library, dialog.choice());
            }
        }, UiErrors::mention);
    }

    private static void run(@Nullable Shell shell, Library library, ImportDialog.Choice choice) {
        ImportOptions options = ImportOptions.of(choice.agent(), choice.agentLeft() ? AgentChannel.LEFT : AgentChannel.RIGHT, choice.copy());
        start(shell, library, choice.files(), options.with(new ImportOptions.Pairing(choice.pair(), choice.direction(), List.of())));
    }

    /**
     * Imports recordings in the background, then says what came of it: in the status line, and for files that were refused in
     * a dialog that names each. Of those that may be sound without a header it is asked how they are stored. One that is cancelled says what it had imported until then.
     *
     * @param shell   for the dialog
     * @param library where to
     * @param files   files and folders
     * @param options how
     */
    public static void start(@Nullable Shell shell, Library library, List<Path> files, ImportOptions options) {
        start(shell, library, options, new Way() {
            @Override
            public List<ImportResult> run(ImportOptions how, IProgressMonitor monitor) throws Exception {
                return Intake.importRecordings(library, files, how, monitor);
            }

            @Override
            public List<ImportResult> again(List<ImportResult> some, ImportOptions how, IProgressMonitor monitor) throws Exception {
                return Intake.importRecordings(library, some.stream().map(ImportResult::file).toList(), how, monitor);
            }
        });
    }

    /** How recordings are imported, wherever they come from. Runs in the background. */
    public interface Way {

        /** Imports all. */
        List<ImportResult> run(ImportOptions how, IProgressMonitor monitor) throws Exception;

        /** Imports once more those of some results. */
        List<ImportResult> again(List<ImportResult> some, ImportOptions how, IProgressMonitor monitor) throws Exception;
    }

    /**
     * The same for recordings that come from elsewhere.
     *
     * @param shell   for the dialog
     * @param library where to
     * @param options how; and how files without a header are imported, if somebody says how they are stored
     * @param way     imports
     */
    public static void start(@Nullable Shell shell, Library library, ImportOptions options, Way way) {
        start(shell, library, options, way, monitor -> way.run(options, monitor));
    }

    private static void start(@Nullable Shell shell, Library library, ImportOptions options, Way way, Work.Task<List<ImportResult>> work) {
        Work.visibly(ImportMessages.job, monitor -> {
            List<ImportResult> results = work.run(monitor);
            if (monitor.isCanceled()) {
                long imported = ImportResult.calls(results);
                Display.getDefault().asyncExec(() -> StatusLine.say(NLS.bind(ImportMessages.cancelled, imported)));
            }
            return results;
        }, results -> tell(shell, library, options, way, results), failure -> UiErrors.show(ImportMessages.none, failure));
    }

    private static void tell(@Nullable Shell shell, Library library, ImportOptions options, Way way, List<ImportResult> results) {
        Shell over = shell == null || shell.isDisposed() ? null : shell;
        List<ImportResult> refused = results.stream().filter(each -> each.error() != null).toList();
        long known = results.stream().filter(each -> each.error() == null && each.duplicateOf() != null).count();
        long imported = ImportResult.calls(results);
        long pairs = ImportResult.calls(results.stream().filter(each -> each.pairedWith() != null).toList());
        Object what = pairs == 0 ? Long.toString(imported) : NLS.bind(ImportMessages.pairs, imported, pairs);
        StatusLine.say(refused.isEmpty() && known == 0 ? NLS.bind(ImportMessages.done, what)
                : refused.isEmpty() ? NLS.bind(ImportMessages.doneDuplicates, what, known)
                        : NLS.bind(ImportMessages.doneRefused, new Object[] {what, known, refused.size()}));
        List<ImportResult> deleted = refused.stream().filter(ImportResult::canBeBroughtBack).toList();
        List<ImportResult> left = askAboutHeaderless(over, library, options, refused.stream().filter(each -> !each.canBeBroughtBack()).toList());
        if (!left.isEmpty()) {
            RefusedDialog.tell(over, left);
        }
        if (!deleted.isEmpty() && RefusedDialog.bringBack(over, deleted)) {
            ImportOptions back = options.bringingBack(Preferences.reviewer());
            start(over, library, back, way, monitor -> way.again(deleted, back, monitor));
        }
    }

    /** Asks, once for each folder and ending, how files without a header are stored, and imports those that it was said of. */
    private static List<ImportResult> askAboutHeaderless(@Nullable Shell shell, Library library, ImportOptions options, List<ImportResult> refused) {
        Map<String, List<Path>> groups = new LinkedHashMap<>();
        for (ImportResult each : refused) {
            if (each.headerless()) {
                groups.computeIfAbsent(each.file().toAbsolutePath().getParent() + "/*." + HeaderlessFiles.ending(each.file()), //$NON-NLS-1$
                        any -> new ArrayList<>()).add(each.file());
            }
        }
        Set<Path> said = new HashSet<>();
        for (List<Path> files : groups.values()) {
            HeaderlessDialog dialog = new HeaderlessDialog(shell, files);
            if (dialog.open() == Window.OK && dialog.format() != null) {
                said.addAll(files);
                start(shell, library, files, options.withHeaderless(dialog.format()));
            }
        }
        return refused.stream().filter(each -> !said.contains(each.file())).toList();
    }
}
