/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.ui.internal;

import org.coachline.library.Library;
import org.coachline.library.TeamServer;
import org.coachline.look.Spacing;
import org.coachline.ui.Session;
import org.coachline.ui.SessionListener;
import org.coachline.ui.internal.review.SavedAt;
import org.coachline.ui.internal.support.Styles;
import org.coachline.ui.internal.support.Texts;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CLabel;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.menus.WorkbenchWindowControlContribution;
import org.jspecify.annotations.Nullable;

/** The right of the status line: when something was saved, which library is open, and where what is done here goes. */
public final class StatusInfo extends WorkbenchWindowControlContribution implements SessionListener {

    private static final int TICK_MILLIS = 5000;

    private static final int WIDTH = 380;

    private final Runnable refresh = this::refresh;
    private CLabel label;
    private @Nullable Library asked;
    private boolean shared;

    @Override
    protected Control createControl(Composite parent) {
        Composite area = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().margins(Spacing.SMALL, 2).applyTo(area);
        label = Styles.styled(new CLabel(area, SWT.RIGHT), Styles.QUIET);
        // The trim measures its controls once, so the width is that of the usual texts; longer ones are shortened. What is left
        // of a narrow window belongs to what the last key did.
        label.setMargins(0, 0, 0, 0);
        GridDataFactory.fillDefaults().grab(true, true).align(SWT.FILL, SWT.CENTER).hint(WIDTH, SWT.DEFAULT).applyTo(label);
        label.setText(text());
        Session.get().addListener(this);
        SavedAt.addListener(refresh);
        label.addDisposeListener(event -> {
            Session.get().removeListener(this);
            SavedAt.removeListener(refresh);
        });
        label.getDisplay().timerExec(TICK_MILLIS, refresh);
        return area;
    }

    @Override
    public boolean isDynamic() {
        return true;
    }

    @Override
    public void libraryOpened() {
        refresh();
    }

    private void refresh() {
        if (label.isDisposed()) {
            return;
        }
        String text = text();
        if (!text.equals(label.getText())) {
            label.setText(text);
            label.setToolTipText(Session.get().library() == null ? null : Session.get().library().folder().toString());
        }
        Display.getCurrent().timerExec(TICK_MILLIS, refresh);
    }

    private String text() {
        Library library = Session.get().library();
        String saved = SavedAt.text();
        if (library == null) {
            return saved;
        }
        String name = String.valueOf(library.folder().getFileName());
        if (library.readOnly()) {
            return saved.isEmpty() ? Texts.get("status.readOnly", name) : Texts.get("status.savedReadOnly", saved, name);
        }
        if (library != asked) {
            asked = library;
            shared = TeamServer.holds(library.folder());
        }
        String where = Texts.get(shared ? "status.shared" : "status.local");
        return saved.isEmpty() ? Texts.get("status.library", name, where) : Texts.get("status.saved", saved, name, where);
    }
}
