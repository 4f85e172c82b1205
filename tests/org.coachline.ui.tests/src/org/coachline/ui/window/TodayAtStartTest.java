/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.ui.window;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Objects;

import org.coachline.library.Library;
import org.coachline.ui.CoachlineUi;
import org.coachline.ui.Session;
import org.coachline.ui.internal.support.Preferences;
import org.coachline.ui.internal.support.Work;
import org.coachline.ui.internal.today.Clocks;
import org.coachline.ui.internal.today.TodayAtStart;
import org.coachline.ui.internal.today.TodayPerspective;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.eclipse.ui.PlatformUI;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The day begins with the page of the day, where something waits and nobody is at work already. */
class TodayAtStartTest {

    private final Window window = new Window();
    @TempDir
    private Path folder;
    private Path place;
    private String call;

    @BeforeEach
    void aLibraryWithACallThatNobodyHasHeard() throws Exception {
        window.until("the first start is over", () -> !Session.get().isOpening());
        place = folder.resolve("library");
        try (Library made = Library.create(place)) {
            call = CallFixture.call(made, folder.resolve("recordings"), "Unheard");
            Instant start = Objects.requireNonNull(made.load(org.coachline.model.coaching.Call.class, call).document().getStart());
            Clocks.get().use(Clock.fixed(start.plusSeconds(7_200), ZoneOffset.UTC));
        }
        assertTrue(Preferences.store().getDefaultBoolean(TodayAtStart.PREFERENCE), "it is on by default");
        Preferences.store().setValue(TodayAtStart.PREFERENCE, true);
    }

    @AfterEach
    void closeAll() throws Exception {
        Preferences.store().setValue(TodayAtStart.PREFERENCE, false);
        Preferences.store().setToDefault("today.lastOpened");
        PlatformUI.getWorkbench().showPerspective(CoachlineUi.REVIEW_PERSPECTIVE, window.window());
        window.closeEditors();
        Session.get().close();
        Clocks.get().libraryOpened();
        Clocks.get().use(Clock.systemDefaultZone());
    }

    private String perspective() {
        return window.page().getPerspective().getId();
    }

    private void start() {
        TodayAtStart.begin(window.window(), Objects.requireNonNull(Session.get().library()));
    }

    private void untilItHasLooked() {
        window.until("it has looked", () -> Job.getJobManager().find(Work.FAMILY).length == 0);
        window.settle();
    }

    @Test
    void itOpensWhereSomethingWaits() {
        window.openLibrary(place);
        start();
        window.until("the page of the day is there", () -> perspective().equals(TodayPerspective.ID));
    }

    @Test
    void whereNothingWaitsItDoesNot() throws Exception {
        Path empty = folder.resolve("empty");
        Library.create(empty).close();
        window.openLibrary(empty);
        start();
        untilItHasLooked();
        assertEquals(CoachlineUi.REVIEW_PERSPECTIVE, perspective());
    }

    @Test
    void itCanBeSwitchedOff() {
        Preferences.store().setValue(TodayAtStart.PREFERENCE, false);
        window.openLibrary(place);
        start();
        untilItHasLooked();
        assertEquals(CoachlineUi.REVIEW_PERSPECTIVE, perspective());
    }

    @Test
    void whoeverHasBegunMeanwhileIsNotLedElsewhere() {
        window.openLibrary(place);
        start();
        Event key = new Event();
        key.keyCode = SWT.SHIFT;
        window.window().getShell().notifyListeners(SWT.KeyDown, key);
        untilItHasLooked();
        assertEquals(CoachlineUi.REVIEW_PERSPECTIVE, perspective());
    }

    @Test
    void onceADayItComesBeforeCallsThatWereLeftOpen() throws Exception {
        window.openLibrary(place);
        window.openOnly(call);
        start();
        window.until("the page of the day is there", () -> perspective().equals(TodayPerspective.ID));
        PlatformUI.getWorkbench().showPerspective(CoachlineUi.REVIEW_PERSPECTIVE, window.window());
        start();
        untilItHasLooked();
        assertEquals(CoachlineUi.REVIEW_PERSPECTIVE, perspective());
    }
}
