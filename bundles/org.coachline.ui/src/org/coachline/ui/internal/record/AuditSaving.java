/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.ui.internal.record;

import java.nio.file.Path;

import org.coachline.library.AuditQuery;
import org.coachline.library.Library;
import org.coachline.library.records.AuditExport;
import org.coachline.library.records.Export;
import org.coachline.ui.Session;
import org.coachline.ui.internal.support.StatusLine;
import org.coachline.ui.internal.support.UiErrors;
import org.coachline.ui.internal.support.Work;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Shell;

/** Saves entries of the audit trail as a file for others to read. */
public final class AuditSaving {

    private AuditSaving() {
    }

    static void ask(Shell shell, AuditQuery query) {
        Library library = Session.get().library();
        if (library == null) {
            return;
        }
        FileDialog dialog = new FileDialog(shell, SWT.SAVE);
        dialog.setText(RecordTexts.get("audit.export"));
        dialog.setFilterExtensions("*.csv", "*.json");
        dialog.setFilterNames(new String[] {RecordTexts.get("audit.csv"), RecordTexts.get("audit.json")});
        dialog.setFileName(RecordTexts.get("audit.fileName"));
        dialog.setOverwrite(true);
        String chosen = dialog.open();
        if (chosen != null) {
            save(library, query, Path.of(chosen));
        }
    }

    /** Writes the entries of a query in the background, in the format that the file's name ends with; the status line says when they are there. UI thread. */
    public static void save(Library library, AuditQuery query, Path file) {
        AuditExport.Format format = file.toString().endsWith(".json") ? AuditExport.Format.JSON : AuditExport.Format.CSV;
        Leaving leaving = Leaving.now();
        Work.visibly(RecordTexts.plain("audit.export"), monitor -> leaving.write(Export.of(Export.What.AUDIT, Export.LIBRARY, "audit", file),
                () -> new AuditExport(library.audit(), query).write(file, format, monitor)),
                entries -> StatusLine.say(RecordTexts.get("audit.exported", entries, file)),
                failure -> UiErrors.show(RecordTexts.get("audit.exportFailed", file), failure));
    }
}
