/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.ui.internal.support;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;

import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IEditorReference;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.jspecify.annotations.Nullable;

/**
 * Finds editors in all windows. A document has one editor, in whichever window that is: two would have an undo of their own
 * each, and the second to save would be told that somebody else had. UI thread.
 */
public final class OpenEditors {

    private OpenEditors() {
    }

    /** Those with such an input; one whose input cannot be made again is none of them. */
    public static Predicate<IEditorReference> with(Predicate<IEditorInput> wanted) {
        return editor -> {
            try {
                return wanted.test(editor.getEditorInput());
            } catch (PartInitException e) {
                UiErrors.log(editor.getName(), e);
                return false;
            }
        };
    }

    /** The editors wanted, those of a page before those of other windows. */
    public static List<IEditorReference> of(IWorkbenchPage first, Predicate<IEditorReference> wanted) {
        List<IWorkbenchPage> pages = new ArrayList<>(List.of(first));
        for (IWorkbenchWindow window : PlatformUI.getWorkbench().getWorkbenchWindows()) {
            pages.addAll(Arrays.stream(window.getPages()).filter(page -> page != first).toList());
        }
        return pages.stream().flatMap(page -> Arrays.stream(page.getEditorReferences())).filter(wanted).toList();
    }

    /** Brings the first editor wanted to the front, with its window; answers it, or nothing where there is none. */
    public static @Nullable IEditorPart show(IWorkbenchPage first, Predicate<IEditorReference> wanted) {
        for (IEditorReference reference : of(first, wanted)) {
            IEditorPart editor = reference.getEditor(true);
            if (editor != null) {
                Shell shell = editor.getSite().getShell();
                if (reference.getPage() != first) {
                    shell.setMinimized(false);
                    shell.forceActive();
                }
                reference.getPage().activate(editor);
                return editor;
            }
        }
        return null;
    }
}
