/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.ui.internal.paper;

import org.coachline.library.CallRow;
import org.coachline.library.MomentRow;
import org.coachline.ui.internal.calls.CallsView;
import org.coachline.ui.internal.going.FindMomentsView;
import org.coachline.ui.internal.plans.PlanEditor;
import org.coachline.ui.internal.plans.PlansView;
import org.coachline.ui.internal.review.OpenReview;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IWorkbenchPage;
import org.jspecify.annotations.Nullable;

/**
 * What a command is about: the row that is selected in the active list, else the editor.
 *
 * @param callId   id of a call, or nothing
 * @param reviewId id of one of its reviews, or nothing where none is meant in particular
 * @param planId   id of a plan, or nothing
 * @param editor   that has it, if it is one, so that what is not saved yet can be
 */
public record AtHand(@Nullable String callId, @Nullable String reviewId, @Nullable String planId, @Nullable IEditorPart editor) {

    /** UI thread. */
    public static AtHand of(@Nullable IWorkbenchPage page) {
        AtHand nothing = new AtHand(null, null, null, null);
        if (page == null) {
            return nothing;
        }
        AtHand listed = switch (page.getActivePart()) {
            case CallsView calls -> call(calls.selectedCall());
            case FindMomentsView moments -> moment(moments.selectedMoment());
            case PlansView plans -> new AtHand(null, null, plans.selectedPlan(), null);
            case null, default -> nothing;
        };
        IEditorPart editor = page.getActiveEditor();
        if (!listed.isNothing() || editor == null) {
            return listed;
        }
        if (editor instanceof PlanEditor plan) {
            return new AtHand(null, null, plan.plan() == null ? null : plan.plan().document().getId(), editor);
        }
        OpenReview review = editor.getAdapter(OpenReview.class);
        return review == null ? nothing : new AtHand(review.call().document().getId(), review.isRead() ? review.review().document().getId() : null, null, editor);
    }

    private static AtHand call(@Nullable CallRow row) {
        return new AtHand(row == null ? null : row.id(), null, null, null);
    }

    private static AtHand moment(@Nullable MomentRow row) {
        return row == null ? call(null) : new AtHand(row.callId(), row.reviewId(), null, null);
    }

    boolean isNothing() {
        return callId == null && planId == null;
    }

    /** Saves what is not saved yet, having asked; false where that was declined, for what is written is what is stored. */
    public boolean saved(IWorkbenchPage page) {
        return editor == null || !editor.isDirty() || page.saveEditor(editor, true) && !editor.isDirty();
    }
}
