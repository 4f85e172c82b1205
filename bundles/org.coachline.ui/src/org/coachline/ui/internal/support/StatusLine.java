/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.ui.internal.support;

import org.coachline.look.Token;
import org.eclipse.jface.action.IStatusLineManager;
import org.eclipse.swt.graphics.Image;
import org.eclipse.ui.IEditorSite;
import org.eclipse.ui.IViewSite;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchPart;
import org.eclipse.ui.IWorkbenchPartSite;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.jspecify.annotations.Nullable;

/** The left of the status line: what the last key or click did. It stays when another part becomes active. UI thread. */
public final class StatusLine {

    private static String last = "";
    private static boolean problem;

    private StatusLine() {
    }

    /** Says what was done. */
    public static void say(String text) {
        last = text;
        problem = false;
        show();
    }

    /** Says what did not work. */
    public static void problem(String text) {
        last = text;
        problem = true;
        show();
    }

    /** What is said now. */
    public static String text() {
        return last;
    }

    /** Says it again in the part that has become active, because the platform shows the active part's words only. */
    public static void show() {
        if (!PlatformUI.isWorkbenchRunning()) {
            return;
        }
        IWorkbenchWindow window = PlatformUI.getWorkbench().getActiveWorkbenchWindow();
        IWorkbenchPage page = window == null ? null : window.getActivePage();
        IWorkbenchPart part = page == null ? null : page.getActivePart();
        IStatusLineManager line = part == null ? null : manager(part.getSite());
        if (line == null) {
            return;
        }
        if (problem) {
            Image icon = Icons.icon("triangle-alert", Token.MISSED);
            line.setErrorMessage(icon, last);
        } else {
            line.setErrorMessage(null);
            line.setMessage(last);
        }
    }

    private static @Nullable IStatusLineManager manager(IWorkbenchPartSite site) {
        return switch (site) {
            case IViewSite view -> view.getActionBars().getStatusLineManager();
            case IEditorSite editor -> editor.getActionBars().getStatusLineManager();
            default -> null;
        };
    }
}
