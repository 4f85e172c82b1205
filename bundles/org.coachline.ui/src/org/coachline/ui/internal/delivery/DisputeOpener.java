/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.ui.internal.delivery;

import org.coachline.ui.internal.review.OpenReview;
import org.coachline.ui.internal.review.ReviewEditor;
import org.coachline.ui.internal.review.ReviewInput;
import org.coachline.ui.internal.review.ReviewOpener;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IPropertyListener;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchWindow;

/** Leads to what an agent answered: the review, and of its disputed lines the one that waits. UI thread. */
public final class DisputeOpener {

    private DisputeOpener() {
    }

    /**
     * Opens a review beside its delivery. The first disputed line that waits is gone to as soon as the review has been read: its moment is
     * selected, the play head stands there, and the keyboard is where the line is decided.
     *
     * @param window where
     * @param input  of a review named by its id
     */
    public static void open(IWorkbenchWindow window, ReviewInput input) {
        ReviewOpener.open(window, input);
        IWorkbenchPage page = window.getActivePage();
        IEditorPart editor = page == null ? null : page.getActiveEditor();
        if (!(editor instanceof ReviewEditor shown) || page == null) {
            return;
        }
        if (!decide(page, shown, input)) {
            shown.addPropertyListener(new IPropertyListener() {
                @Override
                public void propertyChanged(Object source, int property) {
                    // Whoever went on to another call meanwhile is not called back.
                    if (property == ReviewEditor.PROP_REVIEW && (page.getActiveEditor() != shown || decide(page, shown, input))) {
                        shown.removePropertyListener(this);
                    }
                }
            });
        }
    }

    private static boolean decide(IWorkbenchPage page, ReviewEditor editor, ReviewInput input) {
        OpenReview review = editor.review();
        if (review == null) {
            return false;
        }
        DeliveryView view = DeliveryView.show(page.getWorkbenchWindow());
        if (view != null && review.review().document().getId().equals(input.reviewId())) {
            view.decide(review);
        }
        return true;
    }
}
