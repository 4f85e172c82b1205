/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.ui.internal.support;

import org.coachline.look.Spacing;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.jspecify.annotations.Nullable;

/** What our dialogs have in common: a heading with a sentence, a form with margins, a size that can be changed, and no empty help button. */
public abstract class CoachlineDialog extends TitleAreaDialog {

    private final String window;
    private final int widthUnits;

    /**
     * A dialog as wide as what is in it.
     *
     * @param window what its window is called
     */
    protected CoachlineDialog(@Nullable Shell shell, String window) {
        this(shell, window, 0);
    }

    /**
     * A dialog of a width in which its sentence wraps, instead of one that is as wide as its sentence.
     *
     * @param window     what its window is called
     * @param widthUnits in dialog units, of which four are a letter; 0 for as wide as what is in it
     */
    protected CoachlineDialog(@Nullable Shell shell, String window, int widthUnits) {
        super(shell);
        this.window = window;
        this.widthUnits = widthUnits;
        setHelpAvailable(false);
        setShellStyle(getShellStyle() | SWT.RESIZE);
    }

    @Override
    protected void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText(window);
    }

    /** The platform's sentence below the heading is a field that the keyboard reaches, without a name for those who do not see where it stands. */
    @Override
    protected Control createContents(Composite parent) {
        Control contents = super.createContents(parent);
        for (Control each : parent.getChildren()) {
            if (each instanceof Text) {
                Styles.named(each, Texts.get("dialog.message", window));
            }
        }
        return contents;
    }

    /**
     * Makes the form below the heading.
     *
     * @param area    what the platform's dialog made for it
     * @param columns of the form, usually one of labels and one of fields
     */
    protected static Composite form(Composite area, int columns) {
        Composite form = new Composite(area, SWT.NONE);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(form);
        GridLayoutFactory.fillDefaults().numColumns(columns).margins(Spacing.MEDIUM, Spacing.MEDIUM).spacing(Spacing.MEDIUM, Spacing.SMALL).applyTo(form);
        return form;
    }

    /** Makes the button that does it, called by a verb, and the one that does not. */
    protected Button createButtons(Composite bar, String verb) {
        Button does = createButton(bar, IDialogConstants.OK_ID, verb, true);
        createButton(bar, IDialogConstants.CANCEL_ID, IDialogConstants.CANCEL_LABEL, false);
        return does;
    }

    @Override
    protected Point getInitialSize() {
        Point size = super.getInitialSize();
        if (widthUnits == 0) {
            return size;
        }
        int width = convertHorizontalDLUsToPixels(widthUnits);
        return new Point(width, Math.max(size.y, getShell().computeSize(width, SWT.DEFAULT, true).y));
    }
}
