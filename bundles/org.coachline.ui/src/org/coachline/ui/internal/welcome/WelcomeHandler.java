/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.ui.internal.welcome;

import org.coachline.ui.internal.support.UiErrors;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.handlers.HandlerUtil;
import org.jspecify.annotations.Nullable;

/** The command that shows the welcome page. */
public final class WelcomeHandler extends AbstractHandler {

    @Override
    public @Nullable Object execute(ExecutionEvent event) {
        show(HandlerUtil.getActiveWorkbenchWindow(event));
        return null;
    }

    /** Shows the page in a window; does nothing without one. */
    static void show(@Nullable IWorkbenchWindow window) {
        if (window == null || window.getActivePage() == null) {
            return;
        }
        try {
            window.getActivePage().openEditor(new WelcomeInput(), WelcomePage.ID);
        } catch (PartInitException e) {
            UiErrors.show(WelcomeMessages.heading, e);
        }
    }
}
