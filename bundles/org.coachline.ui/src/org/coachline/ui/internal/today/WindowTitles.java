/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.ui.internal.today;

import java.util.List;
import org.coachline.insight.day.DeliveryClock;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IWindowListener;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;

/** The titles of the windows: they say when a review is about to be late, so that it is seen among other programs too. UI thread. */
public final class WindowTitles {

    private WindowTitles() {
    }

    /** Keeps the titles of all windows from now on. */
    public static void keep() {
        Clocks.get().addListener(WindowTitles::show);
        PlatformUI.getWorkbench().addWindowListener(new IWindowListener() {
            @Override
            public void windowOpened(IWorkbenchWindow window) {
                show();
            }

            @Override
            public void windowActivated(IWorkbenchWindow window) {
                // Its title is as it was.
            }

            @Override
            public void windowDeactivated(IWorkbenchWindow window) {
                // Its title stays as it is.
            }

            @Override
            public void windowClosed(IWorkbenchWindow window) {
                // It has no title any more.
            }
        });
        show();
    }

    private static void show() {
        String title = title(Clocks.get().soon());
        for (IWorkbenchWindow window : PlatformUI.getWorkbench().getWorkbenchWindows()) {
            Shell shell = window.getShell();
            if (shell != null && !shell.isDisposed() && !title.equals(shell.getText())) {
                shell.setText(title);
            }
        }
    }

    /** What the title says; of several reviews how much time there is for the most urgent. */
    static String title(List<DeliveryClock> soon) {
        return soon.isEmpty() ? TodayTexts.get("title.plain") : TodayTexts.get("title.soon", soon.size(), soon.get(0).text());
    }
}
