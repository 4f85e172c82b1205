/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.ui.internal.delivery;

import java.util.List;
import java.util.Optional;
import org.coachline.model.ReviewStates;
import org.coachline.model.coaching.Delivery;
import org.coachline.model.coaching.Dispute;
import org.coachline.model.coaching.Review;
import org.coachline.model.coaching.ReviewStatus;
import org.coachline.model.coaching.StateChange;
import org.coachline.ui.internal.calls.NextCall;
import org.coachline.ui.internal.review.OpenReview;
import org.coachline.ui.internal.support.Styles;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Link;
import org.eclipse.ui.IWorkbenchWindow;

/**
 * The line above the timeline that tells where a delivered review stands: with whom, since when, whether it says something else by now than what the
 * agent has, and what waits to be decided. Not there for a draft.
 */
public final class StateLine implements OpenReview.Listener {

    /** Whoever edits without a pause sees it afterwards. */
    private static final int DELAY_MILLIS = 300;
    private static final String AGAIN = "again";
    private static final String NEXT = "next";

    private final OpenReview open;
    private final Composite line;
    private final Link link;
    private final Runnable show = this::show;

    private StateLine(Composite parent, Control below, OpenReview open, IWorkbenchWindow window) {
        this.open = open;
        line = Styles.panel(parent, 1, false);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(line);
        line.moveAbove(below);
        link = Styles.id(new Link(line, SWT.WRAP), "reviewState");
        GridDataFactory.fillDefaults().grab(true, false).hint(60, SWT.DEFAULT).applyTo(link);
        link.setText(DeliveryTexts.get("state.draft.unknown"));
        link.addListener(SWT.Selection, event -> {
            if (AGAIN.equals(event.text)) {
                DeliverHandler.deliver(window);
            } else if (NEXT.equals(event.text)) {
                NextCall.open(window);
            } else {
                DeliveryView.show(window);
            }
        });
        open.addListener(this);
        line.addDisposeListener(event -> open.removeListener(this));
        show();
    }

    /** Adds the line above a control. UI thread. */
    public static void create(Composite parent, Control below, OpenReview open, IWorkbenchWindow window) {
        new StateLine(parent, below, open, window);
    }

    @Override
    public void reviewRead() {
        show();
    }

    @Override
    public void documentsChanged() {
        if (!line.isDisposed() && open.isRead() && open.review().document().getStatus() != ReviewStatus.DRAFT) {
            line.getDisplay().timerExec(DELAY_MILLIS, show);
        }
    }

    private void show() {
        if (line.isDisposed()) {
            return;
        }
        String text = open.isRead() ? text(open.review().document()) : "";
        GridData place = (GridData) line.getLayoutData();
        boolean hidden = text.isEmpty();
        if (place.exclude != hidden || !hidden && !link.getText().equals(text)) {
            // What nobody sees has a name all the same.
            link.setText(hidden ? DeliveryTexts.get("state.draft.unknown") : text);
            place.exclude = hidden;
            line.setVisible(!hidden);
            line.getParent().layout(true, true);
        }
    }

    /** Nothing for a draft. */
    private static String text(Review review) {
        if (review.getStatus() == ReviewStatus.DRAFT) {
            return "";
        }
        StringBuilder text = new StringBuilder(state(review));
        if (ReviewStates.changedSinceDelivery(review)) {
            text.append(" \u00B7 ").append(DeliveryTexts.get("state.changed")).append(" <a href=\"").append(AGAIN).append("\">")
                    .append(DeliveryTexts.get("state.again")).append("</a>");
        }
        List<Dispute> waiting = ReviewStates.openDisputes(review);
        text.append(" \u00B7 <a href=\"view\">").append(waiting.isEmpty() ? DeliveryTexts.get("state.show") : DeliveryTexts.get("state.decide", waiting.size())).append("</a>");
        // What is with the agent is done here: the next call is what is wanted.
        if (review.getStatus() == ReviewStatus.DELIVERED) {
            text.append(" \u00B7 <a href=\"").append(NEXT).append("\">").append(DeliveryTexts.get("view.next")).append("</a>");
        }
        return text.toString();
    }

    /** Where a review stands, with who and when, in one sentence. */
    static String state(Review review) {
        Optional<StateChange> last = review.getHistory().isEmpty() ? Optional.empty() : Optional.of(review.getHistory().getLast());
        String agent = ReviewStates.lastDelivery(review).map(Delivery::getAgent).filter(name -> !name.isEmpty()).orElse(DeliveryTexts.get("deliver.unknownAgent"));
        String key = "state." + review.getStatus().getLiteral();
        return last.filter(each -> each.getStatus() == review.getStatus())
                .map(each -> DeliveryTexts.get(key, agent, escaped(each.getWho()), DeliveryTexts.time(each.getAt()))).orElseGet(() -> DeliveryTexts.get(key + ".unknown"));
    }

    /** A link reads tags in its text, and names come from people. */
    private static String escaped(String name) {
        return name == null ? "" : name.replace('<', '\u2039').replace('>', '\u203A').replace("&", "&&");
    }
}
