/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.ui.internal.support;

import org.coachline.look.Spacing;
import org.coachline.look.Token;
import org.coachline.look.Type;
import org.coachline.look.Wash;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;

/** How the workbench's own controls get their style, their air and their name for a screen reader. */
public final class Styles {

    /** The style sheet's class for text that explains. */
    public static final String QUIET = "QuietText";
    /** The style sheet's class for the ground behind panels. */
    public static final String GROUND = "Ground";
    /** The style sheet's class for bars and headers. */
    public static final String HEADER = "Header";
    /** The style sheet's class for the one action that matters most. */
    public static final String PRIMARY = "Primary";

    private static final String CLASS_KEY = "org.eclipse.e4.ui.css.CssClassName";
    private static final String ID_KEY = "org.coachline.ui.id";

    private Styles() {
    }

    /** Gives a control a class of the style sheet. */
    public static <C extends Control> C styled(C control, String name) {
        control.setData(CLASS_KEY, name);
        return control;
    }

    /** Gives a control the name that a screen reader says. */
    public static <C extends Control> C named(C control, String name) {
        NativeNames.set(control, name);
        control.getAccessible().addAccessibleListener(new AccessibleAdapter() {
            @Override
            public void getName(AccessibleEvent event) {
                event.result = name;
            }
        });
        return control;
    }

    /** Lets a button be pressed or not, and shows which: the style sheet's colour would hide that it cannot be. */
    public static void enable(Button button, boolean on) {
        button.setEnabled(on);
        button.setForeground(on ? LookColors.get().color(Token.TEXT) : LookColors.get().wash(Token.QUIET_TEXT, Wash.BAR_EDGE));
    }

    /**
     * Lets a button not be pressed while what it began goes on. What cannot be pressed cannot have the keyboard either: that comes back to it afterwards, so
     * that whoever pressed it is not left on whatever came next.
     *
     * @return to be run when it is over; more often does no harm
     */
    public static Runnable busy(Button button) {
        Control[] had = {button.isFocusControl() ? button : null};
        button.setEnabled(false);
        return () -> {
            if (!button.isDisposed()) {
                button.setEnabled(true);
                if (had[0] != null && button.getShell() == button.getDisplay().getActiveShell()) {
                    button.setFocus();
                }
                had[0] = null;
            }
        };
    }

    /** Gives a control an id by which a test finds it. */
    public static <C extends Control> C id(C control, String id) {
        control.setData(ID_KEY, id);
        return control;
    }

    /**
     * Gives a window without a frame an edge of its own, a pixel wide, that stands out from whatever lies under it in every theme.
     * Its contents must leave that pixel free: its layout is given margins, where it is one of the platform's grids.
     */
    public static void edge(Shell shell) {
        if (shell.getLayout() instanceof GridLayout grid) {
            grid.marginWidth = Math.max(1, grid.marginWidth);
            grid.marginHeight = Math.max(1, grid.marginHeight);
        }
        shell.addListener(SWT.Paint, event -> {
            Rectangle area = shell.getClientArea();
            event.gc.setForeground(LookColors.get().color(Token.QUIET_TEXT));
            event.gc.drawRectangle(0, 0, area.width - 1, area.height - 1);
        });
    }

    /** The {@link #id} of a control, where it has one. */
    public static java.util.Optional<String> idOf(Control control) {
        return java.util.Optional.ofNullable((String) control.getData(ID_KEY));
    }

    /** Finds the control of that {@link #id} in a tree of controls, or nothing. */
    public static java.util.Optional<Control> find(Control root, String id) {
        if (id.equals(root.getData(ID_KEY))) {
            return java.util.Optional.of(root);
        }
        if (root instanceof Composite composite) {
            for (Control child : composite.getChildren()) {
                java.util.Optional<Control> found = find(child, id);
                if (found.isPresent()) {
                    return found;
                }
            }
        }
        return java.util.Optional.empty();
    }

    /** A panel with a grid and, unless {@code tight}, air around its content. */
    public static Composite panel(Composite parent, int columns, boolean tight) {
        Composite panel = new Composite(parent, SWT.NONE);
        int margin = tight ? 0 : Spacing.MEDIUM;
        GridLayoutFactory.fillDefaults().numColumns(columns).margins(margin, tight ? 0 : Spacing.SMALL)
                .spacing(Spacing.SMALL, Spacing.GRID).applyTo(panel);
        return panel;
    }

    /** A label that explains. */
    public static Label quiet(Composite parent, String text) {
        return wrapping(styled(new Label(parent, SWT.WRAP), QUIET), text);
    }

    /** A label that names a section. */
    public static Label strong(Composite parent, String text) {
        Label label = wrapping(new Label(parent, SWT.WRAP), text);
        label.setFont(LookColors.get().font(Type.STRONG));
        return label;
    }

    /** A label of plain text. */
    public static Label text(Composite parent, String text) {
        return wrapping(new Label(parent, SWT.WRAP), text);
    }

    /** A text in which an ampersand is an ampersand, in a cell that takes the width there is. */
    private static Label wrapping(Label label, String text) {
        label.setText(text.replace("&", "&&"));
        GridDataFactory.fillDefaults().grab(true, false).hint(60, SWT.DEFAULT).applyTo(label);
        return label;
    }
}
