/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.ui.internal.guide;

import java.nio.file.Path;
import org.coachline.ui.internal.support.CoachlineDialog;
import org.coachline.ui.internal.support.Styles;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.jspecify.annotations.Nullable;

/** Says where the guide lies, on a computer that opens no web pages by itself. */
final class GuidePlaceDialog extends CoachlineDialog {

    private static final int COPY = IDialogConstants.CLIENT_ID + 1;
    private static final int WIDTH = 380;

    private final Path page;

    GuidePlaceDialog(@Nullable Shell shell, Path page) {
        super(shell, GuideTexts.get("place.title"), WIDTH);
        this.page = page;
        // Whoever asked for the guide goes on working meanwhile.
        setBlockOnOpen(false);
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        setTitle(GuideTexts.get("place.heading"));
        setMessage(GuideTexts.get("place.text"));
        Composite area = form((Composite) super.createDialogArea(parent), 2);
        new Label(area, SWT.NONE).setText(GuideTexts.get("place.file"));
        Text file = Styles.id(Styles.named(new Text(area, SWT.BORDER | SWT.READ_ONLY), GuideTexts.get("place.file")), "guidePlace");
        file.setText(page.toString());
        file.selectAll();
        GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).applyTo(file);
        return area;
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        createButton(parent, COPY, GuideTexts.get("place.copy"), false);
        createButton(parent, IDialogConstants.OK_ID, IDialogConstants.CLOSE_LABEL, true);
    }

    @Override
    protected void buttonPressed(int id) {
        if (id == COPY) {
            Clipboard clipboard = new Clipboard(getShell().getDisplay());
            clipboard.setContents(new Object[] {page.toString()}, new Transfer[] {TextTransfer.getInstance()});
            clipboard.dispose();
            setMessage(GuideTexts.get("place.copied"));
        } else {
            super.buttonPressed(id);
        }
    }
}
