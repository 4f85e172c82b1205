/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.ui.internal.moments;

import org.coachline.ui.internal.keys.ReviewKeys;
import org.coachline.ui.internal.review.OpenReview;
import org.coachline.ui.internal.review.ReviewEditor;
import org.coachline.ui.internal.support.StatusLine;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IPartListener2;
import org.eclipse.ui.IPropertyListener;
import org.eclipse.ui.IWorkbenchPartReference;
import org.eclipse.ui.part.ViewPart;
import org.jspecify.annotations.Nullable;

/** A view beside the review editor: it shows the review of the editor that was active last, and shares its keys and undo. */
public abstract class ReviewView extends ViewPart implements OpenReview.Listener {

    private final IPartListener2 parts = new IPartListener2() {
        @Override
        public void partActivated(IWorkbenchPartReference reference) {
            follow();
            StatusLine.show();
        }

        @Override
        public void partBroughtToTop(IWorkbenchPartReference reference) {
            follow();
        }

        @Override
        public void partClosed(IWorkbenchPartReference reference) {
            follow();
        }
    };
    private final IPropertyListener properties = (source, property) -> {
        if (property == ReviewEditor.PROP_REVIEW) {
            follow();
        }
    };
    private Composite control;
    private @Nullable ReviewEditor editor;
    private @Nullable OpenReview review;

    @Override
    public final void createPartControl(Composite parent) {
        ReviewKeys.install(getSite(), getViewSite().getActionBars());
        control = parent;
        create(parent);
        getSite().getPage().addPartListener(parts);
        parent.addDisposeListener(event -> use(null, null));
        reviewChanged();
        follow();
    }

    /** Makes the view's controls; {@link #reviewChanged} follows. */
    protected abstract void create(Composite parent);

    /** Another review is shown, or none: {@link #review()} tells. */
    protected abstract void reviewChanged();

    /** The review that is shown, or nothing. */
    protected final @Nullable OpenReview review() {
        return review;
    }

    private void follow() {
        IEditorPart active = getSite().getPage().getActiveEditor();
        ReviewEditor wanted = active instanceof ReviewEditor reviewing ? reviewing : null;
        use(wanted, wanted == null ? null : wanted.review());
    }

    private void use(@Nullable ReviewEditor newEditor, @Nullable OpenReview newReview) {
        ReviewEditor oldEditor = editor;
        if (oldEditor != newEditor) {
            if (oldEditor != null) {
                oldEditor.removePropertyListener(properties);
            }
            if (newEditor != null) {
                newEditor.addPropertyListener(properties);
            }
            editor = newEditor;
        }
        OpenReview oldReview = review;
        if (oldReview != newReview) {
            if (oldReview != null) {
                flush();
                oldReview.removeListener(this);
            }
            review = newReview;
            if (newReview != null) {
                newReview.addListener(this);
            }
            reviewChanged();
        }
        ReviewKeys.updateUndo(getViewSite().getActionBars());
    }

    /** Subclasses that override this call it first. */
    @Override
    public void documentsChanged() {
        ReviewKeys.updateUndoSoon(getViewSite().getActionBars(), control);
    }

    @Override
    public void dispose() {
        getSite().getPage().removePartListener(parts);
        super.dispose();
    }
}
