/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.ui.internal.transcript;

import java.util.function.Supplier;

import org.coachline.ui.internal.review.Marking;
import org.coachline.ui.internal.review.OpenReview;
import org.coachline.ui.internal.support.Texts;
import org.coachline.ui.internal.techniques.TechniquePicker;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.jspecify.annotations.Nullable;

/** The menu of the transcript: hear it, mark it, copy it. UI thread. */
public final class TranscriptMenu {

    private final TranscriptPane pane;
    private final Supplier<@Nullable OpenReview> open;
    private final Menu menu;

    /** Gives a pane its menu. */
    public TranscriptMenu(TranscriptPane pane, Supplier<@Nullable OpenReview> open) {
        this.pane = pane;
        this.open = open;
        menu = new Menu(pane.control());
        pane.control().setMenu(menu);
        menu.addListener(SWT.Show, event -> fill());
    }

    private void fill() {
        for (MenuItem item : menu.getItems()) {
            item.dispose();
        }
        OpenReview review = open.get();
        if (review == null) {
            return;
        }
        boolean words = pane.control().getSelectionCount() > 0;
        item("transcript.playHere", review.playback().isLoaded(), () -> {
            pane.goToCaret();
            if (!review.playback().isPlaying()) {
                review.playback().toggle();
            }
        });
        item(words ? "transcript.markWords" : "transcript.mark", !review.isReadOnly(),
                () -> new TechniquePicker(pane.control().getShell(), technique -> Marking.mark(review, technique)).open());
        item("transcript.bookmark", !review.isReadOnly(), () -> Marking.mark(review, null));
        new MenuItem(menu, SWT.SEPARATOR);
        item("transcript.copy", words, () -> pane.control().copy());
    }

    private void item(String key, boolean enabled, Runnable action) {
        MenuItem item = new MenuItem(menu, SWT.PUSH);
        item.setText(Texts.get(key));
        item.setEnabled(enabled);
        item.addListener(SWT.Selection, event -> action.run());
    }
}
