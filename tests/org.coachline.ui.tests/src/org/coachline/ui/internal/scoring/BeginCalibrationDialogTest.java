/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.ui.internal.scoring;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.coachline.library.PersonRow;
import org.coachline.ui.Session;
import org.coachline.ui.internal.support.Preferences;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** What is asked before a calibration begins: whoever asks takes part, and nobody calibrates alone. */
class BeginCalibrationDialogTest {

    private Shell shell;
    private BeginCalibrationDialog dialog;
    private Table reviewers;

    /** Opens as its own shell would, without waiting for an answer. */
    private static final class Opened extends BeginCalibrationDialog {

        Opened(Shell shell) {
            super(shell, Session.get().catalog().scorecards(), List.of(new PersonRow("k", "Kim", "", "", 1), new PersonRow("s", Preferences.reviewer(), "", "", 1)));
            setBlockOnOpen(false);
        }

        boolean canBegin() {
            Button ok = getButton(IDialogConstants.OK_ID);
            return ok.isEnabled();
        }
    }

    @BeforeEach
    @Timeout(60)
    void open() {
        Display display = Display.getDefault();
        // The packs come in the background of the first start.
        while (Session.get().catalog().scorecards().isEmpty()) {
            if (!display.readAndDispatch()) {
                display.sleep();
            }
        }
        shell = new Shell(display);
        dialog = new Opened(shell);
        dialog.open();
        reviewers = table(dialog.getShell());
    }

    @AfterEach
    void close() {
        dialog.close();
        shell.dispose();
    }

    private static Table table(Composite parent) {
        for (Control child : parent.getChildren()) {
            Table found = child instanceof Table table ? table : child instanceof Composite inner ? table(inner) : null;
            if (found != null) {
                return found;
            }
        }
        return null;
    }

    private void check(int row, boolean on) {
        reviewers.getItem(row).setChecked(on);
        Event event = new Event();
        event.detail = SWT.CHECK;
        event.item = reviewers.getItem(row);
        reviewers.notifyListeners(SWT.Selection, event);
    }

    @Test
    void whoeverAsksTakesPartUnlessTheyAreTakenOut() {
        assertFalse(reviewers.getItem(0).getChecked());
        assertTrue(reviewers.getItem(1).getChecked());
    }

    @Test
    void itBeginsWithTwoAndNotWithOne() {
        Opened opened = (Opened) dialog;
        assertFalse(opened.canBegin());
        check(0, true);
        assertTrue(opened.canBegin());
        check(1, false);
        assertFalse(opened.canBegin());
        check(1, true);
        opened.okPressed();
        assertEquals(List.of("k", "s"), dialog.reviewers());
    }
}
