/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.ui.internal.progress;

import org.coachline.ui.CoachlineUi;
import org.coachline.ui.internal.calls.CallsView;
import org.coachline.ui.internal.going.FindMomentsView;
import org.coachline.ui.internal.plans.PlanEditor;
import org.coachline.ui.internal.plans.PlansView;
import org.coachline.ui.internal.review.OpenReview;
import org.coachline.ui.internal.support.UiErrors;
import org.coachline.ui.internal.today.AgentView;
import org.coachline.ui.internal.today.TodayView;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchPart;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.WorkbenchException;
import org.eclipse.ui.handlers.HandlerUtil;
import org.jspecify.annotations.Nullable;

/** The commands of the Progress perspective; which one, says the end of the command's id. UI thread. */
public final class ProgressHandler extends AbstractHandler {

    /** The perspective's id. */
    public static final String PERSPECTIVE = "org.coachline.ui.perspective.progress";

    @Override
    public @Nullable Object execute(ExecutionEvent event) throws ExecutionException {
        IWorkbenchWindow window = HandlerUtil.getActiveWorkbenchWindowChecked(event);
        String id = event.getCommand().getId();
        String action = id.substring(id.lastIndexOf('.') + 1);
        switch (action) {
            case "review" -> go(window, CoachlineUi.REVIEW_PERSPECTIVE);
            case "open" -> {
                // The same key leads back.
                if (PERSPECTIVE.equals(perspective(window))) {
                    go(window, CoachlineUi.REVIEW_PERSPECTIVE);
                } else {
                    go(window, PERSPECTIVE);
                }
            }
            case "ofAgent" -> open(window, agentAtHand(window.getActivePage()));
            default -> {
                if (window.getActivePage() != null && window.getActivePage().findView(ProgressView.ID) instanceof ProgressView view) {
                    act(view, action);
                }
            }
        }
        return null;
    }

    private static void act(ProgressView view, String action) {
        if ("figures".equals(action)) {
            view.toggleFigures();
        } else {
            view.act(action);
        }
    }

    private static @Nullable String perspective(IWorkbenchWindow window) {
        IWorkbenchPage page = window.getActivePage();
        return page == null || page.getPerspective() == null ? null : page.getPerspective().getId();
    }

    private static void go(IWorkbenchWindow window, String perspective) {
        try {
            PlatformUI.getWorkbench().showPerspective(perspective, window);
        } catch (WorkbenchException e) {
            UiErrors.mention(e);
        }
    }

    /**
     * Shows how an agent gets on.
     *
     * @param window  in which window
     * @param agentId who; null for whoever was shown last
     */
    public static void open(IWorkbenchWindow window, @Nullable String agentId) {
        go(window, PERSPECTIVE);
        if (agentId != null && !agentId.isEmpty() && window.getActivePage() != null
                && window.getActivePage().findView(ProgressView.ID) instanceof ProgressView view) {
            view.choose(agentId);
        }
    }

    /** Whom what is at hand is about: the row that is selected in a list, else the review or plan that is open. */
    public static @Nullable String agentAtHand(@Nullable IWorkbenchPage page) {
        IWorkbenchPart part = page == null ? null : page.getActivePart();
        String found = switch (part) {
            case CallsView calls -> calls.selectedAgent();
            case PlansView plans -> plans.selectedAgent();
            case FindMomentsView moments -> moments.selectedAgent();
            case ProgressView shown -> shown.shownAgent();
            case TodayView today -> today.selectedAgent();
            case AgentView shown -> shown.agentId();
            case null, default -> null;
        };
        IEditorPart editor = page == null ? null : page.getActiveEditor();
        if (found != null || editor == null) {
            return found;
        }
        if (editor instanceof PlanEditor plan) {
            return plan.agentId();
        }
        OpenReview review = editor.getAdapter(OpenReview.class);
        return review == null || review.call().document().getLegs().isEmpty() ? null : review.call().document().getLegs().get(0).getAgentId();
    }
}
