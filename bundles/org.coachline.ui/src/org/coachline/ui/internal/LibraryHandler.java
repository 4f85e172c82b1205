/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.ui.internal;

import java.nio.file.Path;

import org.coachline.library.Library;
import org.coachline.ui.Session;
import org.coachline.ui.internal.support.Texts;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.DirectoryDialog;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.handlers.HandlerUtil;
import org.jspecify.annotations.Nullable;

/** Opens another library, or makes one, after what is open of the present one has been saved or given up. */
public final class LibraryHandler extends AbstractHandler {

    private static final String NEW = "org.coachline.ui.library.new";

    @Override
    public @Nullable Object execute(ExecutionEvent event) throws ExecutionException {
        boolean make = NEW.equals(event.getCommand().getId());
        DirectoryDialog dialog = new DirectoryDialog(HandlerUtil.getActiveShellChecked(event), make ? SWT.SAVE : SWT.OPEN);
        dialog.setText(Texts.get(make ? "library.new" : "library.open"));
        dialog.setMessage(Texts.get(make ? "library.newMessage" : "library.openMessage"));
        Library present = Session.get().library();
        if (present != null && present.folder().getParent() != null) {
            dialog.setFilterPath(present.folder().getParent().toString());
        }
        String chosen = dialog.open();
        if (chosen != null && closeAll()) {
            if (make) {
                Session.get().createLibrary(Path.of(chosen));
            } else {
                Session.get().openLibrary(Path.of(chosen));
            }
        }
        return null;
    }

    /** Closes what is open of the present library, asking about what is not saved; false when the user stays with it. */
    static boolean closeAll() {
        for (IWorkbenchWindow window : PlatformUI.getWorkbench().getWorkbenchWindows()) {
            for (IWorkbenchPage page : window.getPages()) {
                if (!page.closeAllEditors(true)) {
                    return false;
                }
            }
        }
        return true;
    }
}
