/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.ui.window;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;

import org.coachline.library.Library;
import org.coachline.timeline.Amplitude;
import org.coachline.timeline.Follow;
import org.coachline.timeline.LaneArrangement;
import org.coachline.timeline.TimelineControl;
import org.coachline.ui.Session;
import org.coachline.ui.internal.review.OpenReview;
import org.coachline.ui.internal.review.ReviewEditor;
import org.coachline.ui.internal.seeing.SeeingPreferences;
import org.coachline.ui.internal.support.Preferences;
import org.coachline.ui.internal.support.StatusLine;
import org.eclipse.swt.widgets.Table;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** How a supervisor chooses what a call looks like, by key, and finds it so again. */
class SeeingPathTest {

    private static final List<String> CHOICES = List.of(SeeingPreferences.AMPLITUDE, SeeingPreferences.CLOCK, SeeingPreferences.FOLLOW,
            SeeingPreferences.ARRANGEMENT);

    private final Window window = new Window();
    @TempDir
    private Path folder;
    private String call;

    @BeforeEach
    void openALibraryWithACall() throws Exception {
        CHOICES.forEach(Preferences.store()::setToDefault);
        window.until("the first start is over", () -> !Session.get().isOpening());
        Path place = folder.resolve("library");
        try (Library made = Library.create(place)) {
            call = CallFixture.call(made, folder.resolve("recordings"), "Delivery");
        }
        Session.get().openLibrary(place);
        window.until("the library is open", () -> Session.get().library() != null && Session.get().library().folder().equals(place.toAbsolutePath()));
    }

    @AfterEach
    void closeAll() {
        window.closeEditors();
        Session.get().close();
        CHOICES.forEach(Preferences.store()::setToDefault);
    }

    private TimelineControl opened() {
        TimelineControl timeline = Window.timeline(window.open(call));
        window.focus(timeline);
        return timeline;
    }

    private OpenReview review() {
        return Window.review((ReviewEditor) window.page().getActiveEditor());
    }

    @Test
    void aKeyDrawsWaveformsInDecibelsAndTheNextCallIsDrawnSoToo() {
        TimelineControl timeline = opened();
        window.press(timeline, "CTRL+SHIFT+D");
        assertEquals(Amplitude.DECIBELS, timeline.getOptions().amplitude());
        window.page().closeAllEditors(false);
        assertEquals(Amplitude.DECIBELS, opened().getOptions().amplitude());
    }

    @Test
    void aKeyTellsTimesByTheClockOfTheCallsZoneOnTheRulerInTheTableAndInTheStatusLine() {
        TimelineControl timeline = opened();
        review().playback().seek(5_000_000);
        window.press(timeline, "A");
        Table table = (Table) window.control("moments");
        window.until("the moment is listed", () -> table.getItemCount() == 1);
        assertEquals("0:05", table.getItem(0).getText(0));
        window.press(timeline, "CTRL+SHIFT+C");
        assertEquals("08:12:00", timeline.getOptions().time(0, 0));
        assertEquals("08:12:05", table.getItem(0).getText(0));
        window.focus(timeline);
        window.press(timeline, "1");
        assertTrue(StatusLine.text().contains("08:12:05"), StatusLine.text());
        window.press(timeline, "CTRL+SHIFT+C");
        assertNull(timeline.getOptions().clock());
        assertEquals("0:05", table.getItem(0).getText(0));
    }

    @Test
    void aCallWhoseStartIsUnknownSaysSoAndStaysWithItsOwnTime() {
        TimelineControl timeline = opened();
        review().call().document().setStart(null);
        window.press(timeline, "CTRL+SHIFT+C");
        assertNull(timeline.getOptions().clock());
        assertTrue(StatusLine.text().contains("not known"), StatusLine.text());
        assertTrue(timeline.getOptions().scale().contains("unknown"), timeline.getOptions().scale());
    }

    @Test
    void aKeyGoesThroughTheWaysOfFollowing() {
        TimelineControl timeline = opened();
        assertEquals(Follow.PAGE, timeline.getFollow());
        window.press(timeline, "CTRL+SHIFT+F");
        assertEquals(Follow.CENTRE, timeline.getFollow());
        window.press(timeline, "CTRL+SHIFT+F");
        assertEquals(Follow.OFF, timeline.getFollow());
        window.press(timeline, "CTRL+SHIFT+F");
        assertEquals(Follow.PAGE, timeline.getFollow());
    }

    @Test
    void lanesAreFoldedMovedAndSizedByKeyAndFoundSoInTheNextCall() {
        TimelineControl timeline = opened();
        window.press(timeline, "ALT+ARROW_DOWN");
        String lane = timeline.getFocusedLane();
        window.press(timeline, "ALT+SHIFT+ARROW_UP");
        window.press(timeline, "ALT+CR");
        assertEquals("wave.customer", lane);
        window.page().closeAllEditors(false);
        LaneArrangement found = opened().lanes().arrangement();
        assertEquals(Set.of("wave.customer"), found.folded());
        assertEquals("wave.customer", found.order().get(0));
    }

    @Test
    void aKeyShowsALaneAloneAndAnotherPutsEverythingBack() {
        TimelineControl timeline = opened();
        window.press(timeline, "ALT+SHIFT+CR");
        assertTrue(timeline.lanes().isAlone());
        window.press(timeline, "ALT+0");
        assertFalse(timeline.lanes().isAlone());
        assertEquals(LaneArrangement.PLAIN, timeline.lanes().arrangement());
    }

    @Test
    void aKeyMakesALaneHigher() {
        TimelineControl timeline = opened();
        window.press(timeline, "ALT+=");
        assertEquals(Set.of("wave.agent"), timeline.lanes().arrangement().heights().keySet());
    }

    @Test
    void aKeyShowsAllAboutTheSelectedMomentAndEscapeHidesIt() {
        TimelineControl timeline = opened();
        window.press(timeline, "A");
        window.press(timeline, "SHIFT+F2");
        window.press(timeline, "ESC");
        assertFalse(timeline.hideTip());
        window.press(timeline, "SHIFT+F2");
        assertTrue(timeline.hideTip());
    }
}
