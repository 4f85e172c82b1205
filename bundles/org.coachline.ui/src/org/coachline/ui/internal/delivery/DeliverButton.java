/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.ui.internal.delivery;

import org.coachline.model.ReviewStates;
import org.coachline.model.coaching.Review;
import org.coachline.model.coaching.ReviewStatus;
import org.coachline.ui.internal.review.OpenReview;
import org.coachline.ui.internal.support.FlatButton;
import org.coachline.ui.internal.support.Styles;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.PlatformUI;

/** Delivers the open review, above the timeline; it stands out while the agent has not got what the review says. UI thread. */
public final class DeliverButton implements OpenReview.Listener {

    /** Whoever edits without a pause sees it afterwards. */
    private static final int DELAY_MILLIS = 300;

    private final OpenReview open;
    private final FlatButton button;
    private final Runnable show = this::show;

    /** Adds the button. */
    public DeliverButton(Composite parent, OpenReview open) {
        this.open = open;
        button = Styles.id(new FlatButton(parent, "send", DeliveryTexts.get("button.tip"), false), "deliverButton");
        button.onPress(() -> DeliverHandler.deliver(PlatformUI.getWorkbench().getActiveWorkbenchWindow()));
        open.addListener(this);
        button.addDisposeListener(event -> open.removeListener(this));
        show();
    }

    /** Shows its word, or the icon alone. */
    public void spacious(boolean spacious) {
        button.text(spacious ? DeliveryTexts.get("view.deliver") : "");
    }

    @Override
    public void reviewRead() {
        show();
    }

    @Override
    public void documentsChanged() {
        if (!button.isDisposed()) {
            button.getDisplay().timerExec(DELAY_MILLIS, show);
        }
    }

    private void show() {
        if (!button.isDisposed()) {
            button.primary(open.isRead() && isOwed(open.review().document()));
        }
    }

    /** Whether the review says something that its agent has not got. */
    private static boolean isOwed(Review review) {
        return review.getStatus() == ReviewStatus.DRAFT ? !review.getMoments().isEmpty() || review.getEvaluation() != null : ReviewStates.changedSinceDelivery(review);
    }
}
