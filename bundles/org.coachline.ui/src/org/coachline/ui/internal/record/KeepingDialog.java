/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.ui.internal.record;

import org.coachline.library.CallRow;
import org.coachline.library.Library;
import org.coachline.ui.internal.support.CoachlineDialog;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.TabFolder;
import org.eclipse.swt.widgets.TabItem;
import org.jspecify.annotations.Nullable;

/** What is kept and for how long: the rules, the legal holds, and what is due, which goes only after it was listed and confirmed. */
final class KeepingDialog extends CoachlineDialog {

    private static final int WIDTH = 760;
    private static final int HEIGHT = 380;

    private final Library library;
    private final @Nullable CallRow call;

    KeepingDialog(Shell shell, Library library, @Nullable CallRow call) {
        super(shell, RecordTexts.get("keeping.title"));
        this.library = library;
        this.call = call;
        setBlockOnOpen(false);
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        setTitle(RecordTexts.get("keeping.title"));
        setMessage(RecordTexts.get(library.readOnly() ? "keeping.readOnly" : "keeping.text"));
        Composite area = (Composite) super.createDialogArea(parent);
        TabFolder tabs = new TabFolder(area, SWT.NONE);
        GridDataFactory.fillDefaults().grab(true, true).hint(WIDTH, HEIGHT).indent(8, 8).applyTo(tabs);
        RulesPanel rules = new RulesPanel(tabs, library);
        tab(tabs, "keeping.rules", rules.control());
        tab(tabs, "keeping.holds", new HoldsPanel(tabs, library, call).control());
        tab(tabs, "keeping.due", new DuePanel(tabs, library).control());
        return area;
    }

    private static void tab(TabFolder tabs, String key, Control control) {
        TabItem item = new TabItem(tabs, SWT.NONE);
        item.setText(RecordTexts.get(key));
        item.setControl(control);
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        createButton(parent, IDialogConstants.CANCEL_ID, IDialogConstants.CLOSE_LABEL, true);
    }
}
