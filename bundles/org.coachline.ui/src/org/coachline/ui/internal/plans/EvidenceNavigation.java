/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.ui.internal.plans;

import org.coachline.model.coaching.Evidence;
import org.coachline.model.coaching.Moment;
import org.coachline.ui.internal.review.OpenReview;
import org.coachline.ui.internal.review.ReviewEditor;
import org.coachline.ui.internal.review.ReviewInput;
import org.coachline.ui.internal.support.OpenEditors;
import org.coachline.ui.internal.support.StatusLine;
import org.coachline.ui.internal.support.UiErrors;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IEditorReference;
import org.eclipse.ui.IPropertyListener;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;

/** From a piece of evidence to the moment in its call. */
final class EvidenceNavigation {

    private EvidenceNavigation() {
    }

    /** Opens the review that holds the moment, selects it and moves the play head there, as soon as the review is read. */
    static void open(IWorkbenchPage page, Evidence evidence) {
        if (evidence.getCallId() == null) {
            StatusLine.problem(PlanMessages.callGone);
            return;
        }
        IEditorPart editor = OpenEditors.show(page, open -> shows(open, evidence));
        try {
            if (editor == null) {
                editor = page.openEditor(new ReviewInput(evidence.getCallId(), evidence.getReviewId(), PlanTexts.callTime(evidence)),
                        ReviewEditor.ID);
            }
        } catch (PartInitException e) {
            UiErrors.show(PlanMessages.callGone, e);
            return;
        }
        if (!select(editor, evidence)) {
            editor.addPropertyListener(new IPropertyListener() {
                @Override
                public void propertyChanged(Object source, int property) {
                    IEditorPart read = (IEditorPart) source;
                    if (property == ReviewEditor.PROP_REVIEW && select(read, evidence)) {
                        read.removePropertyListener(this);
                    }
                }
            });
        }
    }

    /** Whether an editor shows that very review already, whichever way it was opened. */
    private static boolean shows(IEditorReference reference, Evidence evidence) {
        return reference.getEditor(false) instanceof ReviewEditor editor && editor.shows(evidence.getReviewId());
    }

    private static boolean select(IEditorPart editor, Evidence evidence) {
        OpenReview review = editor.getAdapter(OpenReview.class);
        if (review == null) {
            return false;
        }
        review.select(evidence.getMomentId());
        Moment moment = review.selected();
        review.playback().seek(moment == null ? evidence.getStartMicros() : moment.getStartMicros());
        return true;
    }
}
