/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.ui.internal.going;

import org.coachline.ui.internal.review.ReviewEditor;
import org.coachline.ui.internal.support.FlatButton;
import org.coachline.ui.internal.support.Styles;
import org.coachline.ui.internal.support.Texts;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.custom.CLabel;

/** The line above the timeline that tells which moment of a list is heard, with what goes on, back and stops. There while one is. UI thread. */
public final class PlayThroughBar {

    private static final int COLUMNS = 5;

    private final ReviewEditor editor;
    private final Composite bar;
    private final CLabel text;
    private final FlatButton play;
    private final FlatButton previous;
    private final FlatButton next;

    private PlayThroughBar(Composite parent, Control below, ReviewEditor editor) {
        this.editor = editor;
        bar = Styles.panel(parent, COLUMNS, false);
        GridLayoutFactory.createFrom((org.eclipse.swt.layout.GridLayout) bar.getLayout()).numColumns(COLUMNS).applyTo(bar);
        GridDataFactory.fillDefaults().grab(true, false).exclude(true).applyTo(bar);
        bar.setVisible(false);
        bar.moveAbove(below);
        PlayThrough through = PlayThrough.get();
        previous = new FlatButton(bar, "skip-back", Texts.get("list.previous"), false).onPress(() -> through.step(editor.getSite().getPage(), -1));
        play = Styles.id(new FlatButton(bar, "pause", Texts.get("list.toggle"), false).onPress(() -> through.toggle(editor.getSite().getPage())), "listPlay");
        next = Styles.id(new FlatButton(bar, "skip-forward", Texts.get("list.next"), false).onPress(() -> through.step(editor.getSite().getPage(), 1)), "listNext");
        new FlatButton(bar, "square", Texts.get("list.stop"), false).onPress(through::stop);
        text = Styles.id(Styles.named(new CLabel(bar, SWT.NONE), Texts.get("list.bar")), "listText");
        GridDataFactory.fillDefaults().grab(true, false).hint(0, SWT.DEFAULT).align(SWT.FILL, SWT.CENTER).applyTo(text);
        PlayThrough.Listener listener = this::show;
        through.addListener(listener);
        bar.addDisposeListener(event -> through.removeListener(listener));
        show();
    }

    /** Adds the line above a control; it shows itself while a moment of the editor's review is heard. */
    public static void create(Composite parent, Control below, ReviewEditor editor) {
        new PlayThroughBar(parent, below, editor);
    }

    private void show() {
        if (bar.isDisposed()) {
            return;
        }
        PlayThrough through = PlayThrough.get();
        PlayList list = through.list();
        boolean wanted = list != null && through.editor() == editor;
        if (list != null && wanted) {
            PlayItem item = list.item();
            text.setText(Texts.get("list.at", list.at() + 1, list.items().size(), item.title(), item.call()));
            play.icon(through.isPlaying() ? "pause" : "play");
            previous.setEnabled(list.has(-1));
            next.setEnabled(list.has(1));
        }
        if (bar.getVisible() != wanted) {
            bar.setVisible(wanted);
            ((GridData) bar.getLayoutData()).exclude = !wanted;
            bar.getParent().layout(true, true);
        }
    }
}
