/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.ui.internal.scoring;

import org.coachline.ui.internal.support.UiErrors;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.handlers.HandlerUtil;
import org.jspecify.annotations.Nullable;

/** Puts the keyboard into the questions of the open review's scorecard. */
public final class AnswerHandler extends AbstractHandler {

    @Override
    public @Nullable Object execute(ExecutionEvent event) {
        answer(HandlerUtil.getActiveWorkbenchWindow(event));
        return null;
    }

    /** Shows the questions, with the keyboard in them. */
    static void answer(@Nullable IWorkbenchWindow window) {
        try {
            if (window != null && window.getActivePage().showView(EvaluationView.ID) instanceof EvaluationView view) {
                view.answer();
            }
        } catch (PartInitException e) {
            UiErrors.mention(e);
        }
    }
}
