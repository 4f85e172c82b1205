/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.ui.internal.review;

import org.eclipse.swt.widgets.Control;

/** Has a control show what an open review says, as soon as that has been read and shortly after each edit, as long as the control lives. UI thread. */
public final class AfterEdits implements OpenReview.Listener {

    /** Whoever edits without a pause sees it afterwards. */
    private static final int DELAY_MILLIS = 300;

    private final Control control;
    private final Runnable show;

    private AfterEdits(Control control, Runnable show) {
        this.control = control;
        this.show = () -> {
            if (!control.isDisposed()) {
                show.run();
            }
        };
    }

    /**
     * Shows once, and follows from then on.
     *
     * @param show is never run once the control is disposed
     */
    public static void follow(OpenReview open, Control control, Runnable show) {
        AfterEdits following = new AfterEdits(control, show);
        open.addListener(following);
        control.addDisposeListener(event -> open.removeListener(following));
        show.run();
    }

    @Override
    public void reviewRead() {
        show.run();
    }

    @Override
    public void documentsChanged() {
        if (!control.isDisposed()) {
            control.getDisplay().timerExec(DELAY_MILLIS, show);
        }
    }
}
