/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.ui.internal.review;

import java.util.Objects;

import org.coachline.library.ReviewRow;
import org.coachline.ui.internal.support.Preferences;
import org.coachline.ui.internal.support.Styles;
import org.coachline.ui.internal.support.Texts;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Link;
import org.eclipse.ui.IWorkbenchPartSite;

/** The line above the timeline that tells whose review this is, where it is not the user's own, and offers the others. */
final class ReviewBanner {

    private ReviewBanner() {
    }

    /** Adds the line above a control where there is something to tell. */
    static void create(Composite parent, Control below, LoadedReview loaded, IWorkbenchPartSite site) {
        ReviewRow review = loaded.shown();
        String owner = loaded.people().reviewer(review.reviewerId());
        boolean own = review.version() == 0 || owner.equalsIgnoreCase(Preferences.reviewer());
        StringBuilder text = new StringBuilder();
        if (loaded.readOnly()) {
            line(parent, below, Texts.get("editor.readOnly"));
        }
        if (!own) {
            text.append(Texts.get("banner.others", owner.isEmpty() ? Texts.get("banner.unknown") : owner));
            if (!loaded.readOnly() && loaded.others().stream().noneMatch(row -> row.reviewer().equalsIgnoreCase(Preferences.reviewer()))) {
                text.append(' ').append(link(NewReview.OWN, Texts.get("banner.startOwn")));
            }
        }
        for (ReviewRow row : loaded.others()) {
            if (!row.id().equals(review.id())) {
                String name = row.reviewer().isEmpty() ? Texts.get("banner.unknown") : row.reviewer();
                text.append(text.isEmpty() ? "" : " · ").append(link(row.id(), Texts.get("banner.open", name, row.moments())));
            }
        }
        if (text.isEmpty()) {
            return;
        }
        line(parent, below, text.toString()).addListener(SWT.Selection, event -> ReviewOpener.open(site.getWorkbenchWindow(),
                new ReviewInput(review.callId(), Objects.requireNonNull(event.text), site.getPart().getTitle())));
    }

    /** Adds a line above a control; its parent is disposed to take it away again. */
    static Link line(Composite parent, Control below, String text) {
        Composite line = Styles.panel(parent, 1, false);
        Link link = new Link(line, SWT.WRAP);
        link.setText(text);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(link);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(line);
        line.moveAbove(below);
        return link;
    }

    private static String link(String target, String text) {
        return "<a href=\"" + target + "\">" + text + "</a>";
    }

    /** Names a review that does not exist yet. */
    static final class NewReview {

        /** Stands in a {@link ReviewInput} for the user's own review, to be begun. */
        static final String OWN = "own";

        private NewReview() {
        }
    }
}
