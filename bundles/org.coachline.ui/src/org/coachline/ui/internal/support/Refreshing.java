/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.ui.internal.support;

import java.util.Set;

import org.coachline.ui.Session;
import org.coachline.ui.SessionListener;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.IPartListener2;
import org.eclipse.ui.IViewPart;
import org.eclipse.ui.IWorkbenchPartReference;

/**
 * Tells a view of the library when to read: when another library is opened, when something was saved or techniques came and went (once for a
 * burst of changes), and, where it was hidden meanwhile, when it is seen again. UI thread.
 */
public final class Refreshing implements SessionListener {

    /** What is saved comes in bursts. */
    private static final int CHANGE_PAUSE_MILLIS = 500;

    private final IViewPart view;
    private final Composite page;
    private final Runnable opened;
    private final Runnable read;
    private boolean stale;
    private final IPartListener2 visibility = new IPartListener2() {
        @Override
        public void partVisible(IWorkbenchPartReference reference) {
            if (reference.getPart(false) == view && stale) {
                read.run();
            }
        }

        @Override
        public void partActivated(IWorkbenchPartReference reference) {
            StatusLine.show();
        }
    };

    /**
     * Begins to listen, until {@link #dispose()}.
     *
     * @param page   the view's
     * @param opened when another library was opened, or none is open any more: forgets what is shown, and reads
     * @param read   when what is shown may have changed: reads, unless it {@linkplain #waits is to wait}
     */
    public Refreshing(IViewPart view, Composite page, Runnable opened, Runnable read) {
        this.view = view;
        this.page = page;
        this.opened = opened;
        this.read = read;
        Session.get().addListener(this);
        view.getSite().getPage().addPartListener(visibility);
    }

    /** Whether something has changed since the view read last. */
    public boolean isStale() {
        return stale;
    }

    /**
     * Asked whenever the view is about to read: what nobody sees is read only when the view is seen again, and the view is asked to then.
     *
     * @param shows whether it shows something, however old; a view that shows nothing reads even when hidden
     * @return whether it is not to read now
     */
    public boolean waits(boolean shows) {
        stale = shows && !view.getSite().getPage().isPartVisible(view);
        return stale;
    }

    @Override
    public void libraryOpened() {
        opened.run();
    }

    @Override
    public void libraryChanged(Set<String> documentIds, boolean external) {
        soon();
    }

    @Override
    public void catalogChanged() {
        soon();
    }

    private void soon() {
        stale = true;
        page.getDisplay().timerExec(CHANGE_PAUSE_MILLIS, read);
    }

    /** Ends. */
    public void dispose() {
        Session.get().removeListener(this);
        view.getSite().getPage().removePartListener(visibility);
        if (!page.isDisposed()) {
            page.getDisplay().timerExec(-1, read);
        }
    }
}
