/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.ui.internal.support;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.jspecify.annotations.Nullable;

/** A place that shows one of its pages, or, where there is nothing to be shown, words that say why and what to do. UI thread. */
public final class PageStack {

    private final Composite stack;
    private final StackLayout layout = new StackLayout();
    private final Composite panel;
    private final Label words;

    /** Shows nothing yet. */
    public PageStack(Composite parent) {
        stack = new Composite(parent, SWT.NONE);
        stack.setLayout(layout);
        panel = Styles.panel(stack, 1, false);
        words = Styles.quiet(panel, "");
    }

    /** The place itself, parent of its pages. */
    public Composite control() {
        return stack;
    }

    /** Below the words, for what may be done about it. */
    public Composite panel() {
        return panel;
    }

    /** The words, to be given an id. */
    public Label label() {
        return words;
    }

    /** The page that is shown; the {@link #panel()} where it is words. */
    public @Nullable Control shown() {
        return layout.topControl;
    }

    /**
     * Shows a page; nothing is laid out anew where it is shown already.
     *
     * @return whether the keyboard was at what the page takes the place of, so that it is to be given to the page
     */
    public boolean show(Control page) {
        if (layout.topControl == page) {
            return false;
        }
        boolean keyboard = hasKeyboard();
        layout.topControl = page;
        stack.layout(true, true);
        return keyboard;
    }

    private boolean hasKeyboard() {
        Control focus = stack.getDisplay().getFocusControl();
        while (focus != null && focus != stack) {
            focus = focus.getParent();
        }
        return focus == stack;
    }

    /** Shows words, in which an ampersand stands for itself. */
    public void say(String text) {
        words.setText(text.replace("&", "&&"));
        layout.topControl = panel;
        panel.layout(true);
        stack.layout(true, true);
    }

    /** What is said, as it was given. */
    public String said() {
        return words.getText().replace("&&", "&");
    }
}
