/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.ui.internal.calls;

import org.coachline.ui.CoachlineUi;
import org.coachline.ui.internal.keymap.KeyHint;
import org.coachline.ui.internal.review.OpenReview;
import org.coachline.ui.internal.review.ReviewOpener;
import org.coachline.ui.internal.support.StatusLine;
import org.coachline.ui.internal.support.Texts;
import org.coachline.ui.internal.support.UiErrors;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.WorkbenchException;
import org.eclipse.ui.handlers.HandlerUtil;
import org.jspecify.annotations.Nullable;

/** Opens the call that comes next in the list of calls, in the list's own order, and that no agent has got a review of yet. UI thread. */
public final class NextCall extends AbstractHandler {

    /** The command's id. */
    public static final String COMMAND = "org.coachline.ui.calls.next";

    @Override
    public @Nullable Object execute(ExecutionEvent event) throws ExecutionException {
        open(HandlerUtil.getActiveWorkbenchWindowChecked(event));
        return null;
    }

    /** Opens it; the status line says which, or why there is none. */
    public static void open(IWorkbenchWindow window) {
        IWorkbenchPage page = window.getActivePage();
        OpenReview seen = ReviewOpener.seen(page);
        try {
            if (page == null || !(page.findView(CallsView.ID) instanceof CallsView)) {
                page = PlatformUI.getWorkbench().showPerspective(CoachlineUi.REVIEW_PERSPECTIVE, window);
            }
            if (page.showView(CallsView.ID, null, IWorkbenchPage.VIEW_VISIBLE) instanceof CallsView calls) {
                calls.openNext(seen == null ? null : seen.call().document().getId());
            }
        } catch (WorkbenchException e) {
            UiErrors.mention(e);
        }
    }

    /** What a sentence that says that something is done goes on with: the key that leads to the next call. */
    public static String hint() {
        return Texts.get("calls.next.hint", KeyHint.of(COMMAND));
    }

    /** Says which call was opened, and how many others wait. */
    static void say(String title, long others) {
        StatusLine.say(Texts.get("calls.next.opened", title, others));
    }
}
