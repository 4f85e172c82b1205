/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.ui.internal.support;

import org.coachline.look.Spacing;
import org.coachline.look.Token;
import org.coachline.look.Wash;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleControlAdapter;
import org.eclipse.swt.accessibility.AccessibleControlEvent;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;

/**
 * A quiet button of icon and word in the look's colours, which native buttons do not take on every platform. Reached by Tab,
 * pressed by mouse, Enter or Space; a screen reader calls it a button.
 */
public final class FlatButton extends Canvas {

    private static final int ICON = 16;

    private boolean primary;
    private String icon;
    private String text = "";
    private String tip;
    private boolean hovered;
    private boolean pressed;
    private boolean toggle;
    private boolean chosen;

    /**
     * A button.
     *
     * @param parent  its composite
     * @param icon    the icon's name in the family; empty for none
     * @param tip     what it does, and its key; what a screen reader says
     * @param primary whether it is the one action that matters most
     */
    public FlatButton(Composite parent, String icon, String tip, boolean primary) {
        super(parent, SWT.DOUBLE_BUFFERED);
        this.icon = icon;
        this.tip = tip;
        this.primary = primary;
        setToolTipText(tip);
        addListener(SWT.Paint, event -> paint(event.gc));
        for (int type : new int[] {SWT.MouseEnter, SWT.MouseExit, SWT.MouseDown, SWT.MouseUp, SWT.FocusIn, SWT.FocusOut}) {
            addListener(type, this::changed);
        }
        addListener(SWT.KeyDown, this::key);
        addListener(SWT.Traverse, event -> event.doit = event.detail != SWT.TRAVERSE_RETURN);
        LookColors.get().keep(this, this::redraw);
        getAccessible().addAccessibleListener(new AccessibleAdapter() {
            @Override
            public void getName(AccessibleEvent event) {
                event.result = text.isEmpty() ? FlatButton.this.tip : text;
            }

            @Override
            public void getDescription(AccessibleEvent event) {
                event.result = FlatButton.this.tip;
            }
        });
        getAccessible().addAccessibleControlListener(new AccessibleControlAdapter() {
            @Override
            public void getRole(AccessibleControlEvent event) {
                event.detail = toggle ? ACC.ROLE_CHECKBUTTON : ACC.ROLE_PUSHBUTTON;
            }

            @Override
            public void getState(AccessibleControlEvent event) {
                event.detail = (chosen ? ACC.STATE_CHECKED : ACC.STATE_NORMAL) | ACC.STATE_FOCUSABLE
                        | (isFocusControl() ? ACC.STATE_FOCUSED : 0) | (isEnabled() ? 0 : ACC.STATE_DISABLED);
            }
        });
    }

    /** Changes the icon. */
    public FlatButton icon(String name) {
        icon = name;
        redraw();
        return this;
    }

    /** Changes the word. */
    public FlatButton text(String word) {
        text = word;
        redraw();
        return this;
    }

    /** Changes what is said about it. */
    public FlatButton tip(String said) {
        tip = said;
        setToolTipText(said);
        return this;
    }

    /** Says whether it is now the one action that matters most. */
    public FlatButton primary(boolean most) {
        if (primary != most) {
            primary = most;
            redraw();
        }
        return this;
    }

    /** Shows it as something that is on or off. */
    public FlatButton chosen(boolean on) {
        boolean another = !toggle || chosen != on;
        toggle = true;
        chosen = on;
        if (another) {
            redraw();
        }
        return this;
    }

    /** Sets what is done when it is pressed. */
    public FlatButton onPress(Runnable action) {
        addListener(SWT.Selection, event -> action.run());
        return this;
    }

    @Override
    public Point computeSize(int widthHint, int heightHint, boolean changed) {
        GC gc = new GC(this);
        Point extent = gc.textExtent(text);
        gc.dispose();
        int width = Spacing.SMALL * 2 + (icon.isEmpty() ? 0 : ICON) + (text.isEmpty() ? 0 : extent.x)
                + (icon.isEmpty() || text.isEmpty() ? 0 : Spacing.GRID + 2);
        return new Point(widthHint == SWT.DEFAULT ? width : widthHint,
                heightHint == SWT.DEFAULT ? Math.max(extent.y, ICON) + Spacing.SMALL : heightHint);
    }

    @Override
    public void setEnabled(boolean enabled) {
        super.setEnabled(enabled);
        redraw();
    }

    private void changed(Event event) {
        switch (event.type) {
            case SWT.MouseEnter -> hovered = true;
            case SWT.MouseExit -> hovered = false;
            case SWT.MouseDown -> pressed = event.button == 1;
            case SWT.MouseUp -> {
                boolean fire = pressed && getClientArea().contains(event.x, event.y);
                pressed = false;
                if (fire) {
                    notifyListeners(SWT.Selection, new Event());
                }
            }
            default -> {
                // The focus came or went: only the frame changes.
            }
        }
        if (!isDisposed()) {
            redraw();
        }
    }

    private void key(Event event) {
        if (event.character == SWT.CR || event.character == ' ') {
            notifyListeners(SWT.Selection, new Event());
        }
    }

    private void paint(GC gc) {
        LookColors look = LookColors.get();
        Rectangle area = getClientArea();
        Color ground = look.color(Token.PANEL);
        Color front = look.color(isEnabled() ? Token.TEXT : Token.QUIET_TEXT);
        Token iconToken = isEnabled() ? Token.TEXT : Token.QUIET_TEXT;
        gc.setBackground(ground);
        gc.fillRectangle(area);
        gc.setAntialias(SWT.ON);
        boolean filled = primary && isEnabled();
        if (filled) {
            gc.setBackground(look.color(Token.ACCENT));
            front = look.color(Token.ACCENT_TEXT);
            iconToken = Token.ACCENT_TEXT;
        } else if (chosen) {
            gc.setBackground(look.color(Token.SELECTED_ROW));
        } else if (hovered && isEnabled()) {
            gc.setBackground(look.wash(Token.TEXT, Wash.HOVER));
        }
        gc.fillRoundRectangle(0, 0, area.width, area.height, Spacing.CORNER * 2, Spacing.CORNER * 2);
        if (!filled || isFocusControl()) {
            gc.setForeground(look.color(isFocusControl() ? (filled ? Token.TEXT : Token.ACCENT) : chosen ? Token.ACCENT : Token.LINE));
            gc.drawRoundRectangle(0, 0, area.width - 1, area.height - 1, Spacing.CORNER * 2, Spacing.CORNER * 2);
        }
        int x = Spacing.SMALL;
        if (!icon.isEmpty()) {
            Image image = Icons.icon(icon, iconToken);
            gc.drawImage(image, x, (area.height - ICON) / 2);
            x += ICON + Spacing.GRID + 2;
        }
        gc.setForeground(front);
        gc.drawText(text, x, (area.height - gc.textExtent(text).y) / 2, SWT.DRAW_TRANSPARENT);
    }
}
