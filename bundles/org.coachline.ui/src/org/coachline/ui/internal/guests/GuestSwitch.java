/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.ui.internal.guests;

import org.coachline.extension.Fault;
import org.coachline.extension.GuestRegistry;
import org.coachline.ui.Session;
import org.coachline.ui.internal.support.FlatButton;
import org.coachline.ui.internal.support.StatusLine;
import org.coachline.ui.internal.support.Styles;
import org.coachline.ui.internal.support.UiErrors;
import org.coachline.ui.internal.support.Work;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Shell;

/** Switches partners' code off for good, after asking, and on again. UI thread. */
public final class GuestSwitch {

    private GuestSwitch() {
    }

    /**
     * Shows what a guest did wrong where its result would stand, with the offer to switch its contributor off.
     *
     * @param parent with a layout of rows
     * @param fault  what happened
     */
    public static void fault(Composite parent, Fault fault) {
        Composite row = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).applyTo(row);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(row);
        GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).hint(120, SWT.DEFAULT).applyTo(Styles.quiet(row, fault.message()));
        if (!fault.kind().decided()) {
            FlatButton off = Styles.id(new FlatButton(row, "circle-off", GuestTexts.get("off.tip", fault.contributor()), false)
                    .text(GuestTexts.get("off.button")), "guestOff");
            off.onPress(() -> off(parent.getShell(), fault.contributor()));
        }
    }

    /** Asks, and switches a contributor off. */
    public static void off(Shell shell, String contributor) {
        if (MessageDialog.open(MessageDialog.QUESTION, shell, GuestTexts.get("off.title", contributor), GuestTexts.get("off.question", contributor),
                SWT.SHEET, GuestTexts.get("off.yes"), org.eclipse.jface.dialogs.IDialogConstants.CANCEL_LABEL) == 0) {
            set(contributor, true);
        }
    }

    /** Switches a contributor off or on, in the background. */
    static void set(String contributor, boolean off) {
        GuestRegistry guests = Session.get().guests();
        Work.quietly(GuestTexts.get("off.title", contributor), () -> {
            guests.turnOff(contributor, off);
            return contributor;
        }, done -> StatusLine.say(GuestTexts.get(off ? "off.done" : "on.done", done)),
                failure -> UiErrors.show(GuestTexts.get("off.failed", contributor), failure));
    }
}
