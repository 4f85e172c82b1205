/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.ui.internal.support;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Consumer;

import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Shell;

/**
 * Asks before a file is replaced that nobody was asked about: a file dialog asks about the name that was typed, and not about the one that gets its
 * ending afterwards. UI thread; looks for the file elsewhere, for it may be on a network.
 */
public final class Replacing {

    private Replacing() {
    }

    /**
     * Goes on where nothing is lost or it was agreed to.
     *
     * @param shell  that the question belongs to
     * @param title  of the question
     * @param chosen as the dialog gave it
     * @param file   that is written
     * @param write  is given the file
     */
    public static void ask(Shell shell, String title, Path chosen, Path file, Consumer<Path> write) {
        if (file.equals(chosen)) {
            write.accept(file);
            return;
        }
        Work.quietly(title, () -> Files.exists(file), there -> {
            if (!there || !shell.isDisposed() && MessageDialog.open(MessageDialog.QUESTION, shell, title, Texts.get("replace.question", file), SWT.SHEET,
                    Texts.get("replace.replace"), IDialogConstants.CANCEL_LABEL) == 0) {
                write.accept(file);
            }
        }, UiErrors::mention);
    }
}
