/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.ui.internal.record;

import java.util.List;
import org.coachline.library.CheckReport;
import org.coachline.library.Library;
import org.coachline.ui.internal.support.Preferences;
import org.coachline.ui.internal.support.StatusLine;
import org.coachline.ui.internal.support.UiErrors;
import org.coachline.ui.internal.support.Work;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.InputDialog;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Shell;

/** Checks the audit trail, and where an older database was put in its place, lets somebody accept that with a reason. UI thread. */
final class AuditVerifying {

    private AuditVerifying() {
    }

    /** What a check found, and whether somebody may accept it. */
    private record Found(List<CheckReport.Problem> problems, boolean contradicted) {
    }

    static void start(Shell shell, Library library) {
        Work.visibly(RecordTexts.plain("audit.verify"), monitor -> new Found(library.audit().verify(monitor), !library.readOnly()
                && library.audit().contradicted().isPresent()), found -> tell(shell, library, found), failure -> UiErrors.show(RecordTexts.get("audit.verifyFailed"), failure));
    }

    private static void tell(Shell shell, Library library, Found found) {
        if (found.problems.isEmpty()) {
            StatusLine.say(RecordTexts.get("audit.whole"));
            return;
        }
        String text = String.join("\n\n", found.problems.stream().map(CheckReport.Problem::message).toList());
        if (!found.contradicted) {
            MessageDialog.openWarning(shell, RecordTexts.get("audit.verify"), text);
        } else if (MessageDialog.open(MessageDialog.WARNING, shell, RecordTexts.get("audit.verify"), text, SWT.SHEET, RecordTexts.get("audit.accept"),
                IDialogConstants.CLOSE_LABEL) == 0) {
            accept(shell, library);
        }
    }

    private static void accept(Shell shell, Library library) {
        InputDialog dialog = new InputDialog(shell, RecordTexts.get("audit.acceptTitle"), RecordTexts.get("audit.acceptWhy"), "",
                reason -> reason.isBlank() ? "" : null);
        if (dialog.open() == Window.OK) {
            String reason = dialog.getValue().strip();
            String who = Preferences.reviewer();
            Work.quietly(RecordTexts.plain("audit.acceptTitle"), () -> {
                library.audit().accept(reason, who);
                return reason;
            }, done -> StatusLine.say(RecordTexts.get("audit.accepted")), failure -> UiErrors.show(RecordTexts.get("audit.acceptFailed"), failure));
        }
    }
}
