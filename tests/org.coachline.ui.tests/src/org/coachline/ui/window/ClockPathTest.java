/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.ui.window;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

import org.coachline.insight.InsightSetting;
import org.coachline.insight.TeamSettings;
import org.coachline.library.Library;
import org.coachline.library.Stored;
import org.coachline.model.Documents;
import org.coachline.model.coaching.Call;
import org.coachline.model.coaching.CoachingFactory;
import org.coachline.model.coaching.Review;
import org.coachline.model.coaching.ReviewStatus;
import org.coachline.ui.Session;
import org.coachline.ui.internal.calls.CallsView;
import org.coachline.ui.internal.review.ReviewEditor;
import org.coachline.ui.internal.support.Preferences;
import org.coachline.ui.internal.today.Clocks;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CLabel;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The same-day clock: in the list, on the call, and in the window's title when something is about to be late. */
class ClockPathTest {

    private static final int LEFT = 5;

    private final Window window = new Window();
    @TempDir
    private Path folder;
    private String late;
    private String today;

    /** A Monday; the calls ended on Friday and at nine o'clock that day, and people work from nine to five, UTC. */
    @BeforeEach
    void openALibrary() throws Exception {
        window.until("the first start is over", () -> !Session.get().isOpening());
        window.until("the packs are read", () -> !Session.get().catalog().techniques().isEmpty());
        Clocks.get().use(Clock.fixed(Instant.parse("2026-03-09T11:30:00Z"), ZoneOffset.UTC));
        Path place = folder.resolve("library");
        try (Library made = Library.create(place)) {
            TeamSettings.change(made, Map.of(InsightSetting.ZONE, Optional.of("UTC")), "Alex");
            CallFixture.call(made, folder.resolve("recordings"), "Unheard");
            late = CallFixture.call(made, folder.resolve("recordings"), "Late");
            Stored<Call> stored = made.load(Call.class, late);
            stored.document().setStart(Instant.parse("2026-03-06T09:00:00Z"));
            made.save(stored.document(), stored.version());
            review(made, late);
            today = CallFixture.call(made, folder.resolve("recordings"), "Today");
            review(made, today);
        }
        window.openLibrary(place);
    }

    @AfterEach
    void closeAll() {
        window.closeEditors();
        Session.get().close();
        Clocks.get().libraryOpened();
        Clocks.get().use(Clock.systemDefaultZone());
    }

    private static void review(Library library, String call) throws Exception {
        Review review = CoachingFactory.eINSTANCE.createReview();
        review.setId(Documents.newId());
        review.setCallId(call);
        review.setReviewerId(library.reviewerNamed(Preferences.reviewer()));
        review.setStatus(ReviewStatus.DRAFT);
        library.save(review, 0);
    }

    private Table calls() {
        window.view(CallsView.ID, CallsView.class);
        Table table = (Table) window.control("calls");
        window.until("the calls are listed", () -> table.getItemCount() == 3);
        return table;
    }

    private static String row(Table table, int index) {
        return table.getItem(index).getText(LEFT);
    }

    @Test
    void theListShowsHowMuchTimeIsLeftAndIsSortedByIt() {
        Table table = calls();
        table.getColumn(LEFT).notifyListeners(SWT.Selection, new Event());
        window.until("the clocks are read", () -> row(table, 0).startsWith("\u2212"));
        assertEquals("\u22122:30", row(table, 0));
        assertEquals("5:30", row(table, 1));
        assertFalse(row(table, 2).contains(":"));
        table.getColumn(LEFT).notifyListeners(SWT.Selection, new Event());
        assertEquals("5:30", row(table, 0));
        assertFalse(row(table, 2).contains(":"));
        table.getColumn(0).notifyListeners(SWT.Selection, new Event());
    }

    @Test
    void theTitleSaysWhenSomethingIsAboutToBeLateAndWhenThatIsOver() throws Exception {
        calls();
        window.until("the clocks are read", () -> Clocks.get().ofCall(today).isPresent());
        assertEquals("Coachline", window.window().getShell().getText());
        Clocks.get().use(Clock.fixed(Instant.parse("2026-03-09T15:45:00Z"), ZoneOffset.UTC));
        assertEquals("1 h 15 min left: a review to deliver \u2013 Coachline", window.window().getShell().getText());
        Library library = Objects.requireNonNull(Session.get().library());
        TeamSettings.change(library, Map.of(InsightSetting.LATE_WARNING, Optional.of("30")), "Alex");
        window.until("the team's warning is followed", () -> window.window().getShell().getText().equals("Coachline"));
    }

    @Test
    void atTheTeamsMidnightTheTitleIsSilentAndTheListSaysLateWithoutAnybodySaving() throws Exception {
        Library library = Objects.requireNonNull(Session.get().library());
        TeamSettings.change(library, Map.of(InsightSetting.ZONE, Optional.of("America/New_York")), "Alex");
        window.until("the team's zone is followed", () -> Clocks.get().zone().getId().equals("America/New_York"));
        window.until("the clocks are read", () -> Clocks.get().ofCall(today).isPresent());
        // The call ended at 04:12 in New York, where it is half past nine in the evening: after work, and the same day still.
        Clocks.get().use(Clock.fixed(Instant.parse("2026-03-10T01:30:00Z"), ZoneOffset.UTC));
        assertEquals("due today: a review to deliver \u2013 Coachline", window.window().getShell().getText());
        Clocks.get().use(Clock.fixed(Instant.parse("2026-03-10T04:00:00Z"), ZoneOffset.UTC));
        assertEquals("Coachline", window.window().getShell().getText());
        Table table = calls();
        table.getColumn(LEFT).notifyListeners(SWT.Selection, new Event());
        window.until("both are late", () -> row(table, 0).startsWith("\u2212") && row(table, 1).equals("late"));
        table.getColumn(0).notifyListeners(SWT.Selection, new Event());
    }

    @Test
    void theCallShowsItsClockUntilItIsDelivered() throws Exception {
        ReviewEditor editor = window.openOnly(today);
        CLabel label = (CLabel) window.control("deliveryClock");
        window.until("the clock is shown", () -> label.getText().equals("5 h 30 min left"));
        assertTrue(label.getVisible());
        assertTrue(label.getToolTipText().contains("feedback is in time until the end of"), label.getToolTipText());
        Review review = Window.review(editor).review().document();
        Library library = Objects.requireNonNull(Session.get().library());
        window.close(editor);
        Stored<Review> stored = library.load(Review.class, review.getId());
        stored.document().setStatus(ReviewStatus.DELIVERED);
        stored.document().setDeliveredAt(Instant.parse("2026-03-09T10:30:00Z"));
        library.save(stored.document(), stored.version());
        window.openOnly(today);
        CLabel after = (CLabel) window.control("deliveryClock");
        // In a narrow window by its sign alone, of which the rest tells.
        window.until("what it took is shown", () -> after.getVisible() && (after.getText().startsWith("delivered the same day")
                || after.getText().isEmpty() && after.getToolTipText().contains("elivered the same day")));
        window.until("the list has no clock any more", () -> Clocks.get().ofCall(today).isEmpty());
    }

    @Test
    void whoeverOnlyLooksIntoACallOwesNobodyAnything() throws Exception {
        Library library = Objects.requireNonNull(Session.get().library());
        String unheard = library.calls(org.coachline.library.CallQuery.ALL.withStatus("new")).get(0).id();
        window.openOnly(unheard);
        assertFalse(((CLabel) window.control("deliveryClock")).getVisible());
    }
}
