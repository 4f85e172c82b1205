/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.ui.internal.calls;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.coachline.library.CallRow;
import org.coachline.model.coaching.Resolution;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What is said of the chosen call below the list leaves room for the list. */
class WhyPanelTest {

    private static final String LONG = "a reason that is told at some length, so that it takes several lines where the list of calls is narrow";

    private Shell shell;
    private Composite view;
    private WhyPanel why;

    @BeforeEach
    void open() {
        shell = new Shell(Display.getDefault());
        view = new Composite(shell, 0);
        GridLayoutFactory.fillDefaults().applyTo(view);
        why = new WhyPanel(view);
    }

    @AfterEach
    void close() {
        shell.dispose();
    }

    private static CallRow row() {
        return new CallRow("a", null, null, "", "Kim", "", "", null, 60_000_000, 0, 0, "new", null, Resolution.UNKNOWN, 0.5, "a");
    }

    private static int labels(Control control) {
        int count = control instanceof Label label && !label.getText().isEmpty() ? 1 : 0;
        if (control instanceof Composite composite) {
            for (Control child : composite.getChildren()) {
                count += labels(child);
            }
        }
        return count;
    }

    @Test
    void aLowViewLeavesReasonsOutAndAHighOneHasThemAgain() {
        view.setSize(240, 800);
        why.show(row(), LONG, null);
        int all = labels(why.control());
        assertTrue(all > 2, () -> "there are " + all + " lines");
        view.setSize(240, 150);
        assertTrue(labels(why.control()) < all);
        assertTrue(labels(why.control()) >= 2, "title and facts stay");
        view.setSize(240, 800);
        assertEquals(all, labels(why.control()));
    }
}
