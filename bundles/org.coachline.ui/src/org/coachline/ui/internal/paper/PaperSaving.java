/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.ui.internal.paper;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import org.coachline.library.records.Export;
import org.coachline.report.paper.PaperFormat;
import org.coachline.ui.internal.record.Leaving;
import org.coachline.ui.internal.support.Replacing;
import org.coachline.ui.internal.support.StatusLine;
import org.coachline.ui.internal.support.UiErrors;
import org.coachline.ui.internal.support.Work;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Shell;

/** Asks where a document goes and writes it in the background, with progress and cancel. */
final class PaperSaving {

    private static int lastFormat;

    private PaperSaving() {
    }

    /** What writes it; how many characters no font has. */
    interface Writing {
        int to(Path file, IProgressMonitor monitor) throws Exception;
    }

    /** Asks for a file of one of the formats and goes on with it, unless the dialog is left. */
    static void ask(Shell shell, String title, String name, Consumer<Path> then) {
        FileDialog dialog = new FileDialog(shell, SWT.SAVE);
        dialog.setText(title);
        dialog.setFilterExtensions(new String[] {"*.pdf", "*.docx"});
        dialog.setFilterNames(new String[] {PaperTexts.get("filter.pdf"), PaperTexts.get("filter.docx")});
        dialog.setFilterIndex(lastFormat);
        dialog.setFileName(name.replaceAll("[\\\\/:*?\"<>|]", "-") + PaperFormat.values()[lastFormat].ending());
        dialog.setOverwrite(true);
        String chosen = dialog.open();
        if (chosen == null) {
            return;
        }
        Path file = Path.of(chosen);
        PaperFormat format = PaperFormat.of(file).orElse(PaperFormat.values()[Math.max(0, dialog.getFilterIndex())]);
        lastFormat = format.ordinal();
        Replacing.ask(shell, title, file, chosen.toLowerCase(Locale.ROOT).endsWith(format.ending()) ? file : Path.of(chosen + format.ending()), then);
    }

    /**
     * Writes in the background; the status line says when it is there.
     *
     * @param what   leaves the library, for the audit trail
     * @param done   key of what is said then, with the file
     * @param failed key of what is said otherwise
     */
    static void write(Path file, List<Export> what, String done, String failed, Writing writing) {
        Leaving leaving = Leaving.now();
        Work.visibly(PaperTexts.get("debrief.job", file.getFileName()), monitor -> leaving.write(what, () -> writing.to(file, monitor)),
                replaced -> StatusLine.say(replaced == 0 ? PaperTexts.get(done, file) : PaperTexts.get("debrief.replaced", file, replaced)),
                failure -> UiErrors.show(PaperTexts.get(failed), failure));
    }
}
