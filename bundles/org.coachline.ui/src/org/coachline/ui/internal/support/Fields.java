/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.ui.internal.support;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;

/** Labelled fields of a form that has a label column before each field. */
public final class Fields {

    private Fields() {
    }

    /** A field of one line. */
    public static Text text(Composite form, String label) {
        label(form, label, SWT.CENTER);
        return bareText(form, label);
    }

    /** A field of one line whose label stands elsewhere. */
    public static Text bareText(Composite form, String label) {
        Text field = Styles.named(new Text(form, SWT.BORDER), plain(label));
        field.setToolTipText(plain(label));
        GridDataFactory.fillDefaults().grab(true, false).hint(50, SWT.DEFAULT).applyTo(field);
        return field;
    }

    /** A field of several lines, out of which Tab leads. */
    public static Text area(Composite form, String label, int lines) {
        label(form, label, SWT.TOP);
        Text field = Styles.named(new Text(form, SWT.BORDER | SWT.MULTI | SWT.WRAP | SWT.V_SCROLL), plain(label));
        GridDataFactory.fillDefaults().grab(true, false).hint(60, field.getLineHeight() * lines).applyTo(field);
        field.addListener(SWT.Traverse, event -> {
            if (event.detail == SWT.TRAVERSE_TAB_NEXT || event.detail == SWT.TRAVERSE_TAB_PREVIOUS) {
                event.doit = true;
            }
        });
        return field;
    }

    /** A choice. */
    public static Combo combo(Composite form, String label) {
        label(form, label, SWT.CENTER);
        return bareCombo(form, label);
    }

    /** A choice whose label stands elsewhere. */
    public static Combo bareCombo(Composite form, String label) {
        Combo field = Styles.named(new Combo(form, SWT.READ_ONLY), plain(label));
        field.setToolTipText(plain(label));
        GridDataFactory.fillDefaults().grab(true, false).hint(50, SWT.DEFAULT).applyTo(field);
        return unmoved(field);
    }

    /** A wheel that scrolls a form goes over its choices: only the one that has the keyboard is meant. */
    private static Combo unmoved(Combo field) {
        field.addListener(SWT.MouseWheel, event -> event.doit = field.isFocusControl());
        return field;
    }

    /** A choice that takes new words too. */
    public static Combo openCombo(Composite form, String label) {
        label(form, label, SWT.CENTER);
        Combo field = Styles.named(new Combo(form, SWT.DROP_DOWN), plain(label));
        GridDataFactory.fillDefaults().grab(true, false).hint(50, SWT.DEFAULT).applyTo(field);
        return unmoved(field);
    }

    /** A label alone. */
    public static void label(Composite form, String text) {
        label(form, text, SWT.CENTER);
    }

    /** Shows everything in a form as not to be changed; words can still be selected and copied. */
    public static void setReadOnly(Composite form, boolean readOnly) {
        for (Control child : form.getChildren()) {
            switch (child) {
                case Text text -> text.setEditable(!readOnly);
                case Combo combo -> combo.setEnabled(!readOnly);
                case Button button -> button.setEnabled(!readOnly);
                case Composite inner -> setReadOnly(inner, readOnly);
                default -> { }
            }
        }
    }

    private static void label(Composite form, String text, int align) {
        Label label = Styles.styled(new Label(form, SWT.NONE), Styles.QUIET);
        label.setText(text);
        GridDataFactory.fillDefaults().align(SWT.LEFT, align).applyTo(label);
    }

    private static String plain(String label) {
        return label.replace("&", "");
    }
}
