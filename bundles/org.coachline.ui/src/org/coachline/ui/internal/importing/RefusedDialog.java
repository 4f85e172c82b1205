/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.ui.internal.importing;

import java.util.List;

import org.coachline.intake.ImportResult;
import org.coachline.ui.internal.support.CoachlineDialog;
import org.coachline.ui.internal.support.Rows;
import org.coachline.ui.internal.support.Styles;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.jspecify.annotations.Nullable;

/**
 * Lists the files that could not be imported, with the reason for each; or those whose calls were deleted before, and asks whether to bring
 * these back. What is left alone then is what happens without thinking.
 */
final class RefusedDialog extends CoachlineDialog {

    private final List<ImportResult> refused;
    private final boolean asks;

    private RefusedDialog(@Nullable Shell shell, List<ImportResult> refused, boolean asks) {
        super(shell, ImportMessages.title);
        this.refused = List.copyOf(refused);
        this.asks = asks;
    }

    /** Tells of files. */
    static void tell(@Nullable Shell shell, List<ImportResult> refused) {
        new RefusedDialog(shell, refused, false).open();
    }

    /** Asks whether to bring back what was deleted. */
    static boolean bringBack(@Nullable Shell shell, List<ImportResult> deleted) {
        return new RefusedDialog(shell, deleted, true).open() == OK;
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        setTitle(asks ? ImportMessages.goneTitle : ImportMessages.refusedTitle);
        setMessage(asks ? ImportMessages.goneText : ImportMessages.refusedText);
        Composite area = form((Composite) super.createDialogArea(parent), 1);
        Table table = Styles.named(new Table(area, SWT.BORDER | SWT.FULL_SELECTION | SWT.V_SCROLL), asks ? ImportMessages.goneTitle : ImportMessages.refusedTitle);
        table.setHeaderVisible(true);
        GridDataFactory.fillDefaults().grab(true, true).hint(880, 220).applyTo(table);
        Rows.style(table);
        column(table, ImportMessages.columnFile, 240);
        column(table, ImportMessages.columnReason, 320);
        column(table, ImportMessages.columnFolder, 320);
        for (ImportResult each : refused) {
            TableItem item = new TableItem(table, SWT.NONE);
            item.setText(new String[] {String.valueOf(each.file().getFileName()), String.valueOf(each.error()),
                String.valueOf(each.file().toAbsolutePath().getParent())});
        }
        return area;
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        createButton(parent, IDialogConstants.OK_ID, asks ? ImportMessages.goneBack : IDialogConstants.OK_LABEL, !asks);
        if (asks) {
            createButton(parent, IDialogConstants.CANCEL_ID, ImportMessages.goneLeave, true);
        }
    }

    private static void column(Table table, String title, int width) {
        TableColumn column = new TableColumn(table, SWT.LEFT);
        column.setText(title);
        column.setWidth(width);
    }
}
