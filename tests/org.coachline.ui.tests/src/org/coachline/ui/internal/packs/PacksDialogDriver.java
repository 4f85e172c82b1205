/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.ui.internal.packs;

import java.nio.file.Path;
import java.util.Optional;

import org.eclipse.swt.widgets.Shell;

/** The dialog of packs for tests: what a person chooses in the system's own dialogs is given here. */
public final class PacksDialogDriver {

    private final PacksDialog dialog;

    private PacksDialogDriver(PacksDialog dialog) {
        this.dialog = dialog;
    }

    /** Opens the dialog. */
    public static PacksDialogDriver open(Shell parent) {
        PacksDialog dialog = new PacksDialog(parent);
        dialog.open();
        return new PacksDialogDriver(dialog);
    }

    /** Its shell. */
    public Shell shell() {
        return dialog.getShell();
    }

    /** As if a file or folder had been chosen to install. */
    public void install(Path pack) {
        dialog.install(pack);
    }

    /** As if a folder had been chosen to watch. */
    public void watch(Path folder) {
        dialog.watch(Optional.of(folder));
    }

    /** Closes it. */
    public void close() {
        dialog.close();
    }
}
