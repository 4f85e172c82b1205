/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.ui.internal.record;

import java.nio.file.Path;
import java.util.Optional;

import org.coachline.library.Library;
import org.coachline.library.LibraryException;
import org.coachline.library.records.Backup;
import org.coachline.library.records.Backups;
import org.coachline.library.records.Restored;
import org.coachline.ui.Session;
import org.coachline.ui.internal.support.Preferences;
import org.coachline.ui.internal.support.UiErrors;
import org.coachline.ui.internal.support.Work;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.DirectoryDialog;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.jspecify.annotations.Nullable;

/** Puts a library back from a backup: into a new folder, or in place of the one that is open, which is kept. UI thread. */
public final class Restoring {

    private static final int IN_PLACE = 0;
    private static final int ELSEWHERE = 1;

    private Restoring() {
    }

    static void ask(Shell shell, @Nullable Library open) {
        DirectoryDialog dialog = new DirectoryDialog(shell, SWT.OPEN);
        dialog.setText(RecordTexts.get("restore.title"));
        dialog.setMessage(RecordTexts.get("restore.which"));
        if (open != null) {
            dialog.setFilterPath(folder(open).toString());
        }
        String chosen = dialog.open();
        Optional<Backup> backup = chosen == null ? Optional.empty() : Backups.read(Path.of(chosen));
        if (chosen != null && backup.isEmpty()) {
            MessageDialog.openError(shell, RecordTexts.get("restore.title"), RecordTexts.get("restore.none", chosen));
        }
        backup.ifPresent(found -> where(shell, open, found));
    }

    private static Path folder(Library open) {
        try {
            return open.records().backups().rule().folder();
        } catch (LibraryException e) {
            UiErrors.log(UiErrors.plain(e), e);
            return open.folder();
        }
    }

    /**
     * Asks where a backup is to be put, and does it. UI thread.
     *
     * @param shell  that questions belong to
     * @param open   the library that is open, if one is
     * @param backup a whole one
     */
    public static void where(Shell shell, @Nullable Library open, Backup backup) {
        String[] ways = open == null ? new String[] {RecordTexts.get("restore.elsewhere"), RecordTexts.get("restore.cancel")}
                : new String[] {RecordTexts.get("restore.inPlace"), RecordTexts.get("restore.elsewhere"), RecordTexts.get("restore.cancel")};
        int way = new MessageDialog(shell, RecordTexts.get("restore.title"), null,
                open == null ? RecordTexts.get("restore.whereNew", RecordTexts.time(backup.at()), backup.documents())
                        : RecordTexts.get("restore.where", RecordTexts.time(backup.at()), backup.documents(), open.folder()), MessageDialog.QUESTION,
                open == null ? 0 : ELSEWHERE, ways).open();
        if (open != null && way == IN_PLACE) {
            if (closeAll()) {
                Session.get().close();
                run(backup, open.folder(), true);
            }
        } else if (way == (open == null ? 0 : ELSEWHERE)) {
            DirectoryDialog dialog = new DirectoryDialog(shell, SWT.SAVE);
            dialog.setText(RecordTexts.get("restore.title"));
            dialog.setMessage(RecordTexts.get("restore.newFolder"));
            if (open != null && open.folder().getParent() != null) {
                dialog.setFilterPath(open.folder().getParent().toString());
            }
            String chosen = dialog.open();
            if (chosen != null && closeAll()) {
                run(backup, Path.of(chosen), false);
            }
        }
    }

    private static boolean closeAll() {
        for (IWorkbenchWindow window : PlatformUI.getWorkbench().getWorkbenchWindows()) {
            for (IWorkbenchPage page : window.getPages()) {
                if (!page.closeAllEditors(true)) {
                    return false;
                }
            }
        }
        return true;
    }

    /**
     * Does it in the background, and opens what came of it; what was open before is opened again where nothing came of it. UI thread.
     *
     * @param backup a whole one
     * @param target where the library is to be
     * @param over   whether a library that is there is moved aside; it is closed by then
     */
    public static void run(Backup backup, Path target, boolean over) {
        String who = Preferences.reviewer();
        Runnable again = () -> {
            if (over) {
                Session.get().openLibrary(target);
            }
        };
        Work.visibly(RecordTexts.plain("restore.title"), monitor -> Backups.restore(backup.folder(), target, over, who, monitor), Restoring::done, failure -> {
            again.run();
            UiErrors.show(RecordTexts.get("restore.failed"), failure);
        }, again);
    }

    private static void done(Restored restored) {
        Session.get().openLibrary(restored.folder());
        StringBuilder told = new StringBuilder(RecordTexts.get("restore.done", restored.folder()));
        if (restored.aside() != null) {
            told.append("\n\n").append(RecordTexts.get("restore.aside", restored.aside()));
        }
        list(told, "restore.undone", restored.undone());
        list(told, "restore.missing", restored.missing());
        list(told, "restore.problems", restored.problems());
        MessageDialog.openInformation(PlatformUI.getWorkbench().getActiveWorkbenchWindow() == null ? null
                : PlatformUI.getWorkbench().getActiveWorkbenchWindow().getShell(), RecordTexts.get("restore.title"), told.toString());
    }

    private static void list(StringBuilder told, String key, java.util.List<String> lines) {
        if (!lines.isEmpty()) {
            told.append("\n\n").append(RecordTexts.get(key, lines.size())).append('\n').append(String.join("\n", lines.stream().limit(10).toList()));
        }
    }
}
