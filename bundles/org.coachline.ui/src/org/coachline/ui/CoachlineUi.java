/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.ui;

import org.coachline.library.Library;
import org.coachline.ui.internal.record.DailyBackup;
import org.coachline.ui.internal.review.Rehearsal;
import org.coachline.ui.internal.review.RestoredEdits;
import org.coachline.ui.internal.review.ReviewInput;
import org.coachline.ui.internal.review.ReviewOpener;
import org.coachline.ui.internal.support.NativeNames;
import org.coachline.ui.internal.support.PreferenceSaver;
import org.coachline.ui.internal.welcome.FirstStart;
import org.coachline.ui.internal.today.Clocks;
import org.coachline.ui.internal.today.TodayAtStart;
import org.coachline.ui.internal.today.WindowTitles;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;

/** What the application needs to know of the workbench's parts. */
public final class CoachlineUi {

    /** The perspective a window opens with. */
    public static final String REVIEW_PERSPECTIVE = "org.coachline.ui.perspective.review"; //$NON-NLS-1$

    /** The preference page shown first. */
    public static final String PREFERENCES = "org.coachline.ui.preferences"; //$NON-NLS-1$

    /** Names a call to be opened after the start, once the window stands and has nothing left to get ready. */
    public static final String OPEN_PROPERTY = "coachline.open"; //$NON-NLS-1$

    private CoachlineUi() {
    }

    /** Called once, on the UI thread, when the first window is open. */
    public static void workbenchStarted() {
        NativeNames.watch(Display.getCurrent());
        PreferenceSaver.start();
        WindowTitles.keep();
        Clocks.get().start(Display.getCurrent());
        Session session = Session.get();
        boolean[] firstStart = new boolean[1];
        session.addListener(new SessionListener() {
            private boolean first = true;

            @Override
            public void libraryOpened() {
                Library library = session.library();
                IWorkbenchWindow window = window();
                if (library == null || window == null) {
                    return;
                }
                if (!library.readOnly()) {
                    RestoredEdits.offer(window, library);
                }
                if (first) {
                    first = false;
                    Rehearsal.begin(library, () -> rehearsed(window));
                    if (!firstStart[0]) {
                        TodayAtStart.begin(window, library);
                    }
                }
            }
        });
        session.start(folder -> {
            firstStart[0] = true;
            FirstStart.begin(folder);
        });
        DailyBackup.begin();
        // Queued behind all that the start has queued: when this runs, the window answers.
        Display.getCurrent().asyncExec(() -> Display.getCurrent().asyncExec(() -> BenchLog.event(BenchLog.WINDOW_USABLE)));
    }

    private static void rehearsed(IWorkbenchWindow window) {
        BenchLog.event(BenchLog.READY);
        String call = System.getProperty(OPEN_PROPERTY, "");
        if (!call.isEmpty() && window.getShell() != null) {
            ReviewOpener.open(window, new ReviewInput(call, null, ""));
        }
    }

    private static @org.jspecify.annotations.Nullable IWorkbenchWindow window() {
        IWorkbenchWindow active = PlatformUI.getWorkbench().getActiveWorkbenchWindow();
        IWorkbenchWindow[] all = PlatformUI.getWorkbench().getWorkbenchWindows();
        return active != null || all.length == 0 ? active : all[0];
    }
}
