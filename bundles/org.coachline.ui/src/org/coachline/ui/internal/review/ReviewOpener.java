/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.ui.internal.review;

import org.coachline.ui.BenchLog;
import org.coachline.ui.internal.support.OpenEditors;
import org.coachline.ui.internal.support.UiErrors;
import org.eclipse.ui.IEditorReference;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PartInitException;
import org.jspecify.annotations.Nullable;

/** Opens calls in review editors, and finds the review that the user is working on. UI thread. */
public final class ReviewOpener {

    private ReviewOpener() {
    }

    /** Opens a call, or shows the editor that has it open already. */
    public static void open(IWorkbenchWindow window, ReviewInput input) {
        IWorkbenchPage page = window.getActivePage();
        if (page == null) {
            return;
        }
        BenchLog.event(BenchLog.OPEN_REQUESTED);
        try {
            // A call has one editor, whichever of its reviews that shows, unless another review is asked for by name.
            if (OpenEditors.show(page, OpenEditors.with(open -> input.reviewId() == null
                    ? open instanceof ReviewInput other && other.callId().equals(input.callId()) : input.equals(open))
                    .or(open -> open.getEditor(false) instanceof ReviewEditor shown && shown.shows(input.reviewId()))) != null) {
                return;
            }
            page.openEditor(input, ReviewEditor.ID);
        } catch (PartInitException e) {
            UiErrors.show(org.coachline.ui.internal.support.Texts.get("editor.openFailed"), e);
        }
    }

    /**
     * Opens a call anew, in place of editors that read it before something was to be brought back into it: also of one that was
     * opened without a review being named and shows the one that is, which would otherwise have two editors.
     */
    static void reopen(IWorkbenchWindow window, ReviewInput input) {
        IWorkbenchPage page = window.getActivePage();
        if (page == null) {
            return;
        }
        for (IEditorReference open : OpenEditors.of(page, OpenEditors.with(other -> other instanceof ReviewInput review
                && review.callId().equals(input.callId()) && (review.reviewId() == null || review.equals(input))))) {
            if (!open.isDirty()) {
                open.getPage().closeEditors(new IEditorReference[] {open}, false);
            }
        }
        open(window, input);
    }

    /** The open review of a page's active editor, or nothing. */
    public static @Nullable OpenReview active(@Nullable IWorkbenchPage page) {
        return page != null && page.getActiveEditor() instanceof ReviewEditor editor ? editor.review() : null;
    }

    /** The review that is seen in a page's active editor, also while its document is still being read; or nothing. */
    public static @Nullable OpenReview seen(@Nullable IWorkbenchPage page) {
        return page != null && page.getActiveEditor() instanceof ReviewEditor editor ? editor.seen() : null;
    }
}
