/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.ui;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.TableItem;

/**
 * Keeps rows of tables from whoever styles widgets. On GTK a virtual table that loses rows may be asked to draw one of them meanwhile; the
 * toolkit (3.135) makes an item for it then, which stays undisposed and belongs to nothing. The platform's style sheets remember each item
 * they were told of, touch it when the theme changes, and the process dies in native code. None of our style sheets says
 * anything of rows, which take their colours from their table or are given them. UI thread.
 */
public final class UnstyledRows {

    private UnstyledRows() {
    }

    /**
     * To be called before the workbench is made.
     *
     * @param display whose widgets are styled
     */
    public static void install(Display display) {
        display.addFilter(SWT.Skin, event -> {
            if (event.widget instanceof TableItem) {
                event.type = SWT.None;
            }
        });
    }
}
