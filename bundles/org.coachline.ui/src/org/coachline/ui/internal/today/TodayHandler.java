/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.ui.internal.today;

import org.coachline.ui.CoachlineUi;
import org.coachline.ui.internal.calls.CallsView;
import org.coachline.ui.internal.progress.ProgressHandler;
import org.coachline.ui.internal.support.UiErrors;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.WorkbenchException;
import org.eclipse.ui.handlers.HandlerUtil;
import org.jspecify.annotations.Nullable;

/** The commands of the day and of the agent's page; which one, says the end of the command's id. UI thread. */
public final class TodayHandler extends AbstractHandler {

    @Override
    public @Nullable Object execute(ExecutionEvent event) throws ExecutionException {
        IWorkbenchWindow window = HandlerUtil.getActiveWorkbenchWindowChecked(event);
        if (event.getCommand().getId().endsWith(".agent")) {
            AgentView.open(window, ProgressHandler.agentAtHand(window.getActivePage()));
        } else if (isShown(window)) {
            // The same key leads back.
            go(window, CoachlineUi.REVIEW_PERSPECTIVE);
        } else {
            open(window);
        }
        return null;
    }

    private static boolean isShown(IWorkbenchWindow window) {
        IWorkbenchPage page = window.getActivePage();
        return page != null && page.getPerspective() != null && page.getPerspective().getId().equals(TodayPerspective.ID)
                && page.getActivePart() instanceof TodayView;
    }

    /** Shows the day's work. */
    public static void open(IWorkbenchWindow window) {
        show(window, TodayView.ID);
    }

    /** Shows a page of this perspective, with the keyboard. */
    static @Nullable Object show(IWorkbenchWindow window, String view) {
        IWorkbenchPage page = go(window, TodayPerspective.ID) ? window.getActivePage() : null;
        try {
            return page == null ? null : page.showView(view);
        } catch (PartInitException e) {
            UiErrors.mention(e);
            return null;
        }
    }

    private static boolean go(IWorkbenchWindow window, String perspective) {
        try {
            PlatformUI.getWorkbench().showPerspective(perspective, window);
            return true;
        } catch (WorkbenchException e) {
            UiErrors.mention(e);
            return false;
        }
    }

    /** Shows the reviews that were begun, of whatever time, in the list of calls. */
    static void drafts(IWorkbenchWindow window) {
        if (go(window, CoachlineUi.REVIEW_PERSPECTIVE)) {
            try {
                if (window.getActivePage().showView(CallsView.ID) instanceof CallsView calls) {
                    calls.drafts();
                }
            } catch (PartInitException e) {
                UiErrors.mention(e);
            }
        }
    }
}
