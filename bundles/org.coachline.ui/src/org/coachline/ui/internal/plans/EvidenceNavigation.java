/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.ui.internal.plans;

import org.coachline.model.coaching.Evidence;
import org.coachline.ui.internal.review.OpenReview;
import org.coachline.ui.internal.review.ReviewEditor;
import org.coachline.ui.internal.review.ReviewInput;
import org.coachline.ui.internal.support.StatusLine;
import org.coachline.ui.internal.support.UiErrors;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;

/** From a piece of evidence to the moment in its call. */
final class EvidenceNavigation {

    private EvidenceNavigation() {
    }

    /** Opens the review that holds the moment and selects it there. */
    static void open(IWorkbenchPage page, Evidence evidence) {
        if (evidence.getCallId() == null) {
            StatusLine.problem(PlanMessages.callGone);
            return;
        }
        try {
            IEditorPart editor = page.openEditor(new ReviewInput(evidence.getCallId(), evidence.getReviewId(), PlanTexts.callTime(evidence)),
                    ReviewEditor.ID);
            OpenReview review = editor.getAdapter(OpenReview.class);
            if (review != null) {
                review.select(evidence.getMomentId());
            }
        } catch (PartInitException e) {
            UiErrors.show(PlanMessages.callGone, e);
        }
    }
}
