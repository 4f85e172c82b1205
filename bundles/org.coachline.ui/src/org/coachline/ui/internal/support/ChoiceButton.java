/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.ui.internal.support;

import org.coachline.look.Spacing;
import org.coachline.look.Token;
import org.coachline.look.VerdictGlyph;
import org.coachline.look.Wash;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleControlAdapter;
import org.eclipse.swt.accessibility.AccessibleControlEvent;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;

/** A toggle of glyph and word that does not take the focus when clicked, so that the keys go on working where they did. */
public final class ChoiceButton extends Canvas {

    private static final int GLYPH = Spacing.GLYPH + 2;

    private final String text;
    private final VerdictGlyph glyph;
    private boolean chosen;
    private boolean hovered;

    /** A toggle that is not chosen. */
    public ChoiceButton(Composite parent, String text, VerdictGlyph glyph, String tip) {
        super(parent, SWT.DOUBLE_BUFFERED | SWT.NO_FOCUS);
        this.text = text;
        this.glyph = glyph;
        setToolTipText(tip);
        addListener(SWT.Paint, event -> paint(event.gc));
        addListener(SWT.MouseEnter, event -> hover(true));
        addListener(SWT.MouseExit, event -> hover(false));
        addListener(SWT.MouseDown, event -> {
            if (event.button == 1) {
                notifyListeners(SWT.Selection, new Event());
            }
        });
        LookColors.get().keep(this, this::redraw);
        getAccessible().addAccessibleListener(new AccessibleAdapter() {
            @Override
            public void getName(AccessibleEvent event) {
                event.result = text;
            }
        });
        getAccessible().addAccessibleControlListener(new AccessibleControlAdapter() {
            @Override
            public void getRole(AccessibleControlEvent event) {
                event.detail = ACC.ROLE_RADIOBUTTON;
            }

            @Override
            public void getState(AccessibleControlEvent event) {
                event.detail = chosen ? ACC.STATE_CHECKED : ACC.STATE_NORMAL;
            }
        });
    }

    private void hover(boolean over) {
        hovered = over;
        redraw();
    }

    /** Shows it as chosen or not. */
    public void setChosen(boolean now) {
        if (chosen != now) {
            chosen = now;
            redraw();
        }
    }

    /** Sets what is done when it is pressed. */
    public void onPress(Runnable action) {
        addListener(SWT.Selection, event -> action.run());
    }

    @Override
    public Point computeSize(int widthHint, int heightHint, boolean changed) {
        GC gc = new GC(this);
        Point extent = gc.textExtent(text);
        gc.dispose();
        return new Point(extent.x + GLYPH + Spacing.SMALL * 2 + Spacing.GRID, extent.y + Spacing.SMALL);
    }

    private void paint(GC gc) {
        LookColors look = LookColors.get();
        Rectangle area = getClientArea();
        gc.setBackground(look.color(Token.PANEL));
        gc.fillRectangle(area);
        gc.setAntialias(SWT.ON);
        if (chosen) {
            gc.setBackground(look.wash(glyph.token(), Wash.BAR));
        } else if (hovered && isEnabled()) {
            gc.setBackground(look.wash(Token.TEXT, Wash.HOVER));
        }
        int arc = Spacing.CORNER * 2;
        gc.fillRoundRectangle(0, 0, area.width, area.height, arc, arc);
        gc.setForeground(chosen ? look.wash(glyph.token(), Wash.BAR_EDGE) : look.color(Token.LINE));
        gc.drawRoundRectangle(0, 0, area.width - 1, area.height - 1, arc, arc);
        gc.drawImage(Icons.glyph(glyph), Spacing.SMALL, (area.height - GLYPH) / 2);
        gc.setForeground(look.color(isEnabled() ? Token.TEXT : Token.QUIET_TEXT));
        gc.drawText(text, Spacing.SMALL + GLYPH + Spacing.GRID, (area.height - gc.textExtent(text).y) / 2, SWT.DRAW_TRANSPARENT);
    }
}
