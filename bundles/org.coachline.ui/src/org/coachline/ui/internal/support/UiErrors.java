/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.ui.internal.support;

import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.PlatformUI;
import org.jspecify.annotations.Nullable;

/**
 * The one way in which the workbench's parts tell of errors: always in the log, and to the user where there is something
 * to know or do. Any thread.
 */
public final class UiErrors {

    private static final String BUNDLE = "org.coachline.ui";

    private UiErrors() {
    }

    /** Writes to the log alone: something that the user neither caused nor can mend, and that costs them nothing. */
    public static void log(String message, @Nullable Throwable cause) {
        if (org.eclipse.core.runtime.Platform.isRunning()) {
            ILog.get().log(new Status(IStatus.WARNING, BUNDLE, message, cause));
        } else {
            System.getLogger(BUNDLE).log(System.Logger.Level.WARNING, message, cause);
        }
    }

    /** Says it in the status line: something did not work, and nothing is lost. */
    public static void mention(Throwable cause) {
        log(plain(cause), cause);
        Display.getDefault().asyncExec(() -> StatusLine.problem(plain(cause)));
    }

    /**
     * Says it in a dialog: something that must be known before going on, such as work that could not be saved.
     *
     * @param what  did not work, as a sentence
     * @param cause why; its message is shown
     */
    public static void show(String what, Throwable cause) {
        log(what + ' ' + plain(cause), cause);
        Display.getDefault().asyncExec(() -> MessageDialog.openError(shell(), Texts.get("error.title"), what + "\n\n" + plain(cause)));
    }

    /** The cause's own words; for a failure of ours without words, its kind. */
    public static String plain(Throwable cause) {
        String message = cause.getMessage();
        return message == null || message.isBlank() ? cause.getClass().getSimpleName() : message;
    }

    /** The dialog that somebody is in, over which it has to be read; otherwise the window. */
    private static @Nullable Shell shell() {
        Shell active = Display.getCurrent().getActiveShell();
        if (active != null && (active.getStyle() & SWT.TITLE) != 0 && active.isVisible()) {
            return active;
        }
        if (!PlatformUI.isWorkbenchRunning() || PlatformUI.getWorkbench().getActiveWorkbenchWindow() == null) {
            return Display.getCurrent().getActiveShell();
        }
        return PlatformUI.getWorkbench().getActiveWorkbenchWindow().getShell();
    }
}
