/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.ui.internal.keys;

import java.util.function.BooleanSupplier;

import org.coachline.catalog.TechniqueEntry;
import org.coachline.ui.internal.keymap.TechniqueKeyChoice;
import org.coachline.ui.internal.marking.HeldMarks;
import org.coachline.ui.internal.review.Marking;
import org.coachline.ui.internal.review.OpenReview;
import org.coachline.ui.internal.review.ReviewOpener;
import org.eclipse.jface.bindings.keys.SWTKeySupport;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Listener;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;

/**
 * Marks a technique when its key is pressed. The keys come from the packs, so they are no commands of the workbench; a key
 * that a command has is the command's, because the platform's own filter comes before this one. UI thread.
 */
final class TechniqueKeys implements Listener {

    private final BooleanSupplier active;

    TechniqueKeys(BooleanSupplier active) {
        this.active = active;
    }

    @Override
    public void handleEvent(Event event) {
        if (event.type != SWT.KeyDown || !event.doit || !active.getAsBoolean()) {
            return;
        }
        IWorkbenchWindow window = PlatformUI.getWorkbench().getActiveWorkbenchWindow();
        OpenReview review = window == null ? null : ReviewOpener.seen(window.getActivePage());
        if (review == null) {
            return;
        }
        TechniqueEntry technique = TechniqueKeyChoice.technique(
                SWTKeySupport.convertAcceleratorToKeyStroke(SWTKeySupport.convertEventToUnmodifiedAccelerator(event)));
        if (technique != null) {
            HeldMarks.get().pressed(event, review, () -> Marking.mark(review, technique, Marking.here(review)));
            event.doit = false;
            event.type = SWT.None;
        }
    }
}
