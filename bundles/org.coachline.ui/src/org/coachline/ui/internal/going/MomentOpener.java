/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.ui.internal.going;

import org.coachline.library.MomentRow;
import org.coachline.ui.internal.review.OpenReview;
import org.coachline.ui.internal.review.ReviewEditor;
import org.coachline.ui.internal.review.ReviewInput;
import org.coachline.ui.internal.support.OpenEditors;
import org.coachline.ui.internal.support.Texts;
import org.coachline.ui.internal.support.UiErrors;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IPropertyListener;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;

/** From a row of a list to its moment in its review. */
final class MomentOpener {

    private MomentOpener() {
    }

    /** Opens the review that holds the moment, selects it and moves the play head there, as soon as the review is read. */
    static void open(IWorkbenchPage page, MomentRow row, String title) {
        IEditorPart editor = OpenEditors.show(page, open -> open.getEditor(false) instanceof ReviewEditor shown && shown.shows(row.reviewId()));
        try {
            if (editor == null) {
                editor = page.openEditor(new ReviewInput(row.callId(), row.reviewId(), title), ReviewEditor.ID);
            }
        } catch (PartInitException e) {
            UiErrors.show(Texts.get("editor.openFailed"), e);
            return;
        }
        if (!goTo(editor, row)) {
            editor.addPropertyListener(new IPropertyListener() {
                @Override
                public void propertyChanged(Object source, int property) {
                    IEditorPart read = (IEditorPart) source;
                    if (property == ReviewEditor.PROP_REVIEW && goTo(read, row)) {
                        read.removePropertyListener(this);
                    }
                }
            });
        }
    }

    private static boolean goTo(IEditorPart editor, MomentRow row) {
        OpenReview review = editor.getAdapter(OpenReview.class);
        if (review == null) {
            return false;
        }
        review.select(row.id());
        review.playback().seek(review.moment(row.id()).map(moment -> moment.getStartMicros()).orElse(row.startMicros()));
        return true;
    }
}
