/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.ui.internal.today;

import java.time.LocalDate;
import java.time.ZoneId;

import org.coachline.insight.TeamSettings;
import org.coachline.insight.day.TodayReader;
import org.coachline.library.Library;
import org.coachline.ui.CoachlineUi;
import org.coachline.ui.Session;
import org.coachline.ui.internal.support.Preferences;
import org.coachline.ui.internal.support.UiErrors;
import org.coachline.ui.internal.support.Work;
import org.eclipse.core.runtime.preferences.IEclipsePreferences;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Listener;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchWindow;

/**
 * The page of the day opens when the workbench does, where something waits: the day begins there. It is looked for while the window is used already, so the
 * start waits for nothing; whoever has pressed a key or a button meanwhile is not led elsewhere. Later on the same day, calls that were left open stay in
 * front. UI thread.
 */
public final class TodayAtStart {

    /** Whether it opens. */
    public static final String PREFERENCE = "today.atStart";
    private static final String LAST = "today.lastOpened";

    private final IWorkbenchWindow window;
    private final Library library;
    private final Display display;
    private boolean begun;
    private final Listener somebody = event -> begun = true;

    private TodayAtStart(IWorkbenchWindow window, Library library) {
        this.window = window;
        this.library = library;
        display = window.getShell().getDisplay();
    }

    /** Sets what holds until somebody chooses. */
    public static void initialise(IEclipsePreferences defaults) {
        defaults.putBoolean(PREFERENCE, true);
    }

    /**
     * Looks whether something waits, and opens the page then.
     *
     * @param window  that has just opened
     * @param library that has just been opened
     */
    public static void begin(IWorkbenchWindow window, Library library) {
        // Whoever has a certain call opened wants that one.
        if (Preferences.store().getBoolean(PREFERENCE) && System.getProperty(CoachlineUi.OPEN_PROPERTY, "").isEmpty()) {
            new TodayAtStart(window, library).look();
        }
    }

    private void look() {
        // Keys that are commands are taken before they come here; that they are let go is not.
        display.addFilter(SWT.KeyDown, somebody);
        display.addFilter(SWT.KeyUp, somebody);
        display.addFilter(SWT.MouseDown, somebody);
        Work.quietly(TodayTexts.get("today.job"), () -> TodayReader.isAnythingWaiting(library, TeamSettings.of(library, ZoneId.systemDefault()), Clocks.get().now()),
                waiting -> {
                    leave();
                    if (waiting) {
                        open();
                    }
                }, failure -> {
                    leave();
                    UiErrors.log("what waits today cannot be read", failure);
                });
    }

    private void leave() {
        display.removeFilter(SWT.KeyDown, somebody);
        display.removeFilter(SWT.KeyUp, somebody);
        display.removeFilter(SWT.MouseDown, somebody);
    }

    private void open() {
        IWorkbenchPage page = window.getShell() == null || window.getShell().isDisposed() ? null : window.getActivePage();
        String today = LocalDate.ofInstant(Clocks.get().now(), Clocks.get().zone()).toString();
        boolean atWork = page != null && page.getEditorReferences().length > 0 && today.equals(Preferences.store().getString(LAST));
        // Looking took a moment, in which anything may have been changed.
        if (page == null || atWork || begun || !Preferences.store().getBoolean(PREFERENCE) || library != Session.get().library()
                || display.getActiveShell() != null && display.getActiveShell() != window.getShell()) {
            return;
        }
        Preferences.store().setValue(LAST, today);
        TodayHandler.open(window);
    }
}
