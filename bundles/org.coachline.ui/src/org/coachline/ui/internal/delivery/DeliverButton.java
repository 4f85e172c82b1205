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
import org.coachline.ui.internal.review.AfterEdits;
import org.coachline.ui.internal.review.OpenReview;
import org.coachline.ui.internal.support.FlatButton;
import org.coachline.ui.internal.support.Styles;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.PlatformUI;

/** Delivers the open review, above the timeline; it stands out while the agent has not got what the review says. UI thread. */
public final class DeliverButton {

    private final OpenReview open;
    private final FlatButton button;

    /** Adds the button. */
    public DeliverButton(Composite parent, OpenReview open) {
        this.open = open;
        button = Styles.id(new FlatButton(parent, "send", DeliveryTexts.get("button.tip"), false), "deliverButton");
        button.onPress(() -> DeliverHandler.deliver(PlatformUI.getWorkbench().getActiveWorkbenchWindow()));
        AfterEdits.follow(open, button, this::show);
    }

    /** Shows its word, or the icon alone. */
    public void spacious(boolean spacious) {
        button.text(spacious ? DeliveryTexts.get("view.deliver") : "");
    }

    private void show() {
        button.primary(open.isRead() && isOwed(open.review().document()));
    }

    /** Whether the review says something that its agent has not got. */
    private static boolean isOwed(Review review) {
        return review.getStatus() == ReviewStatus.DRAFT ? !review.getMoments().isEmpty() || review.getEvaluation() != null : ReviewStates.changedSinceDelivery(review);
    }
}
