/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.ui.internal.record;

import org.coachline.library.CallRow;
import org.coachline.library.Library;
import org.coachline.ui.Session;
import org.coachline.ui.internal.calls.CallsView;
import org.coachline.ui.internal.support.StatusLine;
import org.coachline.ui.internal.support.UiErrors;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IViewPart;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.handlers.HandlerUtil;
import org.jspecify.annotations.Nullable;

/** The commands about records: the audit trail, what is kept, erasing, backing up and putting back. */
public final class RecordHandler extends AbstractHandler {

    private static final String AUDIT = "org.coachline.ui.record.audit";
    private static final String KEEPING = "org.coachline.ui.record.keeping";
    private static final String ERASE = "org.coachline.ui.record.erase";
    private static final String BACKUP = "org.coachline.ui.record.backup";

    @Override
    public @Nullable Object execute(ExecutionEvent event) throws ExecutionException {
        IWorkbenchWindow window = HandlerUtil.getActiveWorkbenchWindowChecked(event);
        // The window itself: a dialog over what tells of progress would go with it.
        Shell shell = window.getShell();
        String id = event.getCommand().getId();
        if (AUDIT.equals(id)) {
            try {
                window.getActivePage().showView(AuditView.ID);
            } catch (PartInitException e) {
                UiErrors.show(RecordTexts.get("audit.openFailed"), e);
            }
            return null;
        }
        Library library = Session.get().library();
        if (library == null && !id.endsWith(".restore")) {
            StatusLine.problem(RecordTexts.get("noLibrary"));
            return null;
        }
        switch (id) {
        case KEEPING -> new KeepingDialog(shell, library, selectedCall(window)).open();
        case ERASE -> new EraseDialog(shell, library, selectedCall(window)).open();
        case BACKUP -> new BackupDialog(shell, library).open();
        default -> Restoring.ask(shell, library);
        }
        return null;
    }

    private static @Nullable CallRow selectedCall(IWorkbenchWindow window) {
        IViewPart calls = window.getActivePage() == null ? null : window.getActivePage().findView("org.coachline.ui.view.calls");
        return calls instanceof CallsView view ? view.selectedCall() : null;
    }
}
