/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.timeline.internal.view;

import java.util.function.Supplier;

import org.coachline.look.Spacing;
import org.coachline.look.Token;
import org.coachline.timeline.MomentItem;
import org.coachline.timeline.internal.paint.Style;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Listener;
import org.eclipse.swt.widgets.Shell;
import org.jspecify.annotations.Nullable;

/**
 * All there is to say about a moment, in a small window under it: what hovering shows, for the keyboard. Takes no focus, and
 * goes with the next key, click, wheel, or when the keyboard goes elsewhere. UI thread.
 */
public final class MomentTip {

    private static final int WIDTH = 90 * Spacing.GRID;

    private final Canvas canvas;
    private final Listener gone = event -> hide();
    private @Nullable Shell shell;
    private @Nullable MomentItem of;

    /** For a canvas, without a tip at first. */
    public MomentTip(Canvas canvas) {
        this.canvas = canvas;
        for (int type : new int[] {SWT.KeyDown, SWT.MouseDown, SWT.MouseVerticalWheel, SWT.FocusOut, SWT.Resize, SWT.Dispose}) {
            canvas.addListener(type, gone);
        }
    }

    /**
     * Shows what there is to say about a moment or, where something is shown, hides it.
     *
     * @param at in the canvas' coordinates: the upper left corner, unless the screen ends before
     */
    void toggle(@Nullable MomentItem item, Supplier<Point> at, Style style) {
        if (!hide() && item != null) {
            of = item;
            show(item.hover().get(), at.get(), style);
        }
    }

    /** What else arrives, such as the tints of an analysis, does not take away what is said of a moment that stayed as it was. */
    void follow(@Nullable MomentItem item, Supplier<Point> at) {
        Shell tip = shell;
        if (tip == null || tip.isDisposed()) {
            return;
        }
        if (item != null && item == of) {
            place(tip, at.get());
        } else {
            hide();
        }
    }

    private void show(String text, Point at, Style style) {
        Shell tip = new Shell(canvas.getShell(), SWT.ON_TOP | SWT.TOOL | SWT.NO_FOCUS | SWT.NO_TRIM);
        shell = tip;
        FillLayout edge = new FillLayout();
        edge.marginWidth = 1;
        edge.marginHeight = 1;
        tip.setLayout(edge);
        tip.setBackground(style.color(Token.QUIET_TEXT));
        Canvas inner = new Canvas(tip, SWT.NONE);
        FillLayout air = new FillLayout();
        air.marginWidth = Spacing.SMALL;
        air.marginHeight = Spacing.GRID;
        inner.setLayout(air);
        inner.setBackground(style.color(Token.PANEL));
        Label label = new Label(inner, SWT.WRAP);
        label.setFont(canvas.getFont());
        label.setBackground(style.color(Token.PANEL));
        label.setForeground(style.color(Token.TEXT));
        label.setText(text.replace("&", "&&"));
        tip.setText(text);
        Point wanted = label.computeSize(SWT.DEFAULT, SWT.DEFAULT);
        Point size = tip.computeSize(Math.min(WIDTH, wanted.x + 2 * Spacing.SMALL + 4), SWT.DEFAULT);
        tip.setSize(size);
        place(tip, at);
        tip.setVisible(true);
    }

    private void place(Shell tip, Point at) {
        Rectangle screen = canvas.getMonitor().getClientArea();
        Point place = canvas.toDisplay(at);
        Point size = tip.getSize();
        tip.setLocation(Math.max(screen.x, Math.min(place.x, screen.x + screen.width - size.x)),
                Math.max(screen.y, Math.min(place.y, screen.y + screen.height - size.y)));
    }

    /** Shows nothing any more; answers whether there was something. */
    public boolean hide() {
        Shell tip = shell;
        shell = null;
        if (tip == null || tip.isDisposed()) {
            return false;
        }
        tip.dispose();
        return true;
    }

    /** What is shown, or nothing. */
    public @Nullable String text() {
        Shell tip = shell;
        return tip == null || tip.isDisposed() ? null : tip.getText();
    }
}
