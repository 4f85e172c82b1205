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

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Objects;
import java.util.stream.Stream;

import org.coachline.audio.Player;
import org.coachline.library.Library;
import org.coachline.model.Documents;
import org.coachline.model.coaching.ChannelRole;
import org.coachline.model.coaching.CoachingFactory;
import org.coachline.model.coaching.Moment;
import org.coachline.model.coaching.Review;
import org.coachline.model.coaching.Verdict;
import org.coachline.ui.Session;
import org.coachline.ui.internal.going.FindMomentsView;
import org.coachline.ui.internal.going.ListPreferences;
import org.coachline.ui.internal.going.PlayThrough;
import org.coachline.ui.internal.listening.LastHeard;
import org.coachline.ui.internal.moments.MomentsView;
import org.coachline.ui.internal.review.OpenReview;
import org.coachline.ui.internal.review.ReviewEditor;
import org.coachline.ui.internal.support.Preferences;
import org.coachline.ui.internal.support.StatusLine;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CLabel;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.ui.handlers.IHandlerService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Going from silence to silence and from moment to moment, in one call and through a list of many, as a user does. */
class GoingPathTest {

    private static final long SECOND = 1_000_000;

    private final Window window = new Window();
    @TempDir
    private Path folder;
    private String call;
    private String other;

    @BeforeEach
    void openALibraryWithMoments() throws Exception {
        window.until("the first start is over", () -> !Session.get().isOpening());
        Path place = folder.resolve("library");
        try (Library made = Library.create(place)) {
            call = CallFixture.call(made, folder.resolve("recordings"), "Delivery");
            other = CallFixture.call(made, folder.resolve("recordings"), "Returns by post");
            review(made, call, 4 * SECOND, 12 * SECOND);
            review(made, other, 8 * SECOND);
        }
        window.openLibrary(place);
        Preferences.store().setValue(ListPreferences.LEAD_IN, 300);
        Preferences.store().setValue(ListPreferences.LEAD_OUT, 300);
    }

    @AfterEach
    void closeAll() {
        PlayThrough.get().stop();
        org.coachline.ui.internal.support.Styles.find(window.window().getShell(), "momentsFilterClear")
                .ifPresent(clear -> clear.notifyListeners(SWT.Selection, new Event()));
        Preferences.store().setToDefault(ListPreferences.LEAD_IN);
        Preferences.store().setToDefault(ListPreferences.LEAD_OUT);
        window.page().hideView(window.page().findView(FindMomentsView.ID));
        window.closeEditors();
        Session.get().close();
    }

    private static void review(Library library, String callId, long... starts) throws Exception {
        Review review = CoachingFactory.eINSTANCE.createReview();
        review.setId(Documents.newId());
        review.setCallId(callId);
        review.setReviewerId(library.reviewerNamed(Preferences.reviewer()));
        for (long start : starts) {
            Moment moment = CoachingFactory.eINSTANCE.createMoment();
            moment.setId(Documents.newId());
            moment.setStartMicros(start);
            moment.setEndMicros(start);
            moment.setChannel(ChannelRole.AGENT);
            moment.setTechnique(Session.get().catalog().techniques().get(0).ref());
            moment.setVerdict(start == 12 * SECOND ? Verdict.MISSED : Verdict.USED_WELL);
            moment.setComment("at " + start / SECOND);
            moment.setCreatedAt(Instant.EPOCH);
            review.getMoments().add(moment);
        }
        library.save(review, 0);
    }

    private void command(String id) throws Exception {
        window.window().getService(IHandlerService.class).executeCommand(id, null);
        window.settle();
    }

    /** Begins to play the list, and looks at once: running all events that there are may take as long as a moment is heard. */
    private void play() throws Exception {
        window.window().getService(IHandlerService.class).executeCommand("org.coachline.ui.list.list", null);
    }

    private Table found(int wanted) {
        window.view(FindMomentsView.ID, FindMomentsView.class);
        Table table = (Table) window.control("foundMoments");
        window.until(wanted + " moments are found", () -> table.getItemCount() == wanted);
        return table;
    }

    @Test
    void enterInTheListOfFoundMomentsIsForTheListAndElsewhereForTheSelectedMoment() throws Exception {
        ReviewEditor editor = window.open(call);
        OpenReview review = Window.review(editor);
        review.select(review.moments().byTime().get(0).getId());
        Table table = found(3);
        window.focus(table);
        window.press(table, "CR");
        assertEquals(FindMomentsView.ID, window.window().getActivePage().getActivePart().getSite().getId());
        window.press(table, "DEL");
        assertEquals(2, review.moments().byTime().size());
        window.focus(Window.timeline(editor));
        window.press(Window.timeline(editor), "CR");
        assertEquals(MomentsView.ID, window.window().getActivePage().getActivePart().getSite().getId());
    }

    @Test
    void theNextSilenceIsGoneToAndSelectedAndAtTheEndThereIsNoMore() throws Exception {
        ReviewEditor editor = window.open(call);
        OpenReview review = Window.review(editor);
        window.until("the call is measured", () -> review.analysis() != null);
        int silences = Objects.requireNonNull(review.analysis()).silences().size();
        for (int i = 0; i < silences; i++) {
            command("org.coachline.ui.going.nextSilence");
        }
        if (silences > 0) {
            assertEquals(review.analysis().silences().get(silences - 1).startMicros(), review.viewport().selection().start());
        }
        long head = review.viewport().playhead();
        command("org.coachline.ui.going.nextSilence");
        assertEquals(head, review.viewport().playhead());
        assertTrue(StatusLine.text().startsWith(silences == 0 ? "This call has no silences" : "No more silences"), StatusLine.text());
        assertFalse(review.isDirty());
    }

    @Test
    void talkOverThatIsNotThereIsSaidSo() throws Exception {
        ReviewEditor editor = window.open(call);
        window.until("the call is measured", () -> Window.review(editor).analysis() != null);
        command("org.coachline.ui.going.nextTalkOver");
        assertEquals("Nobody talks over the other in this call.", StatusLine.text());
    }

    @Test
    void momentsOfAllCallsAreFoundByVerdictAndOpenedWhereTheyAre() {
        Table table = found(3);
        Combo verdict = (Combo) window.control("find.verdict");
        verdict.select(verdict.indexOf("missed"));
        verdict.notifyListeners(SWT.Selection, new Event());
        window.until("one is left", () -> table.getItemCount() == 1);
        table.setSelection(0);
        table.notifyListeners(SWT.DefaultSelection, new Event());
        window.until("its call is open there", () -> window.page().getActiveEditor() instanceof ReviewEditor editor && editor.review() != null
                && editor.review().selected() != null && editor.review().viewport().playhead() == 12 * SECOND);
        assertEquals(call, ((ReviewEditor) window.page().getActiveEditor()).review().call().document().getId());
    }

    @Test
    void momentsAreFoundByTheirWords() {
        Table table = found(3);
        org.eclipse.swt.widgets.Text words = (org.eclipse.swt.widgets.Text) window.control("findMoments");
        words.setText("at 8");
        window.until("one is left", () -> table.getItemCount() == 1);
        assertTrue(table.getItem(0).getText(4).contains("at 8"));
    }

    @Test
    void momentsOfSeveralCallsAreHeardOneAfterTheOtherAndNothingIsChanged() throws Exception {
        Assumptions.assumeTrue(Player.deviceProblem().isEmpty(), "skipped: there is no sound device to play on");
        // So long that each is still heard when this looks.
        Preferences.store().setValue(ListPreferences.LEAD_OUT, 3_000);
        LastHeard.leave(other, 3 * SECOND, 20 * SECOND);
        found(3);
        play();
        window.until("the first is heard", () -> bar().startsWith("Moment 1 of 3"));
        window.until("the second is heard", () -> bar().startsWith("Moment 2 of 3"));
        window.until("the third is heard", () -> bar().startsWith("Moment 3 of 3"));
        assertEquals(1, window.page().getEditorReferences().length, "a call that was opened for the list is closed when it goes on");
        window.until("the list is at its end", () -> StatusLine.text().equals("That was the last moment of the list."));
        assertFalse(window.page().getActiveEditor().isDirty());
    }

    private String bar() {
        return window.page().getActiveEditor() instanceof ReviewEditor editor && editor.review() != null
                && org.coachline.ui.internal.support.Styles.find(window.window().getShell(), "listText").orElse(null) instanceof CLabel label
                && label.isVisible() ? label.getText() : "";
    }

    @Test
    void aListOfWhichNothingCanBeHeardEndsWithTheReason() throws Exception {
        try (Stream<Path> files = Files.list(folder.resolve("recordings"))) {
            for (Path file : files.toList()) {
                Files.delete(file);
            }
        }
        found(3);
        play();
        window.until("it has given up", () -> StatusLine.text().startsWith("Left out: the call cannot be heard"));
        window.until("nothing is under way", () -> bar().isEmpty());
        for (var reference : window.page().getEditorReferences()) {
            assertFalse(reference.isDirty());
        }
    }

    @Test
    void theMomentsSelectedInTheTableAreTheList() throws Exception {
        OpenReview review = Window.review(window.open(call));
        window.view(MomentsView.ID, MomentsView.class);
        Table table = (Table) window.control("moments");
        window.until("the moments are listed", () -> table.getItemCount() == 2);
        table.setSelection(0, 1);
        table.notifyListeners(SWT.Selection, new Event());
        assertEquals(2, review.selection().size());
        // So long that it is still heard when this looks.
        Preferences.store().setValue(ListPreferences.LEAD_OUT, 6_000);
        play();
        boolean silent = Player.deviceProblem().isPresent();
        window.until("it is heard, or said why not", () -> silent ? StatusLine.text().startsWith("Left out") : bar().startsWith("Moment 1 of 2"));
    }

    private OpenReview reviewWithFilter(String verdict) {
        OpenReview review = Window.review(window.open(call));
        window.view(MomentsView.ID, MomentsView.class);
        Table table = (Table) window.control("moments");
        window.until("the moments are listed", () -> table.getItemCount() == 2);
        Combo combo = (Combo) window.control("moments.filter.verdict");
        combo.select(combo.indexOf(verdict));
        combo.notifyListeners(SWT.Selection, new Event());
        return review;
    }

    private void listAllAgain() {
        window.control("momentsFilterClear").notifyListeners(SWT.Selection, new Event());
        window.settle();
    }

    @Test
    void theTableListsWhatItsFilterAsksForAndAllAgainWhenThatIsTakenBack() throws Exception {
        OpenReview review = reviewWithFilter("missed");
        Table table = (Table) window.control("moments");
        assertEquals(1, table.getItemCount());
        assertEquals("1 of 2", ((Label) window.control("momentsCount")).getText());
        assertEquals(2, review.moments().byTime().size());
        listAllAgain();
        assertEquals(2, table.getItemCount());
        command("org.coachline.ui.list.filter");
        assertEquals(window.control("momentsFilter"), table.getDisplay().getFocusControl());
        ((org.eclipse.swt.widgets.Text) window.control("momentsFilter")).setText("at 4");
        window.until("one is left", () -> table.getItemCount() == 1);
        window.press(window.control("momentsFilter"), "ESC");
        assertEquals(2, table.getItemCount());
        assertEquals(table, table.getDisplay().getFocusControl());
        assertFalse(review.isDirty());
    }

    @Test
    void selectingAllInTheTableSelectsWhatIsListed() throws Exception {
        OpenReview review = reviewWithFilter("missed");
        window.focus(window.control("moments"));
        command("org.eclipse.ui.edit.selectAll");
        assertEquals(1, review.selection().size());
        assertEquals(12 * SECOND, review.selection().get(0).getStartMicros());
        listAllAgain();
        window.focus(window.control("moments"));
        command("org.eclipse.ui.edit.selectAll");
        assertEquals(2, review.selection().size());
    }

    @Test
    void selectingAllThatWasFoundSelectsItAndNothingInTheReviewThatIsOpen() throws Exception {
        OpenReview review = Window.review(window.open(call));
        Table table = found(3);
        window.focus(table);
        command("org.eclipse.ui.edit.selectAll");
        assertEquals(3, table.getSelectionCount());
        assertTrue(review.selection().isEmpty());
    }

    @Test
    void whatTheTableLeavesOutIsNotHeard() throws Exception {
        OpenReview review = reviewWithFilter("missed");
        // So long that it is still heard when this looks.
        Preferences.store().setValue(ListPreferences.LEAD_OUT, 6_000);
        // All are selected on the timeline, also what is not listed.
        review.select(review.moments().byTime().stream().map(Moment::getId).toList(), null);
        play();
        boolean silent = Player.deviceProblem().isPresent();
        window.until("it is heard, or said why not", () -> silent ? StatusLine.text().startsWith("Left out") : bar().startsWith("Moment 1 of 1"));
        assertEquals(12 * SECOND, Objects.requireNonNull(review.selected()).getStartMicros());
    }

    private static String clipboard(Table table) {
        Clipboard clipboard = new Clipboard(table.getDisplay());
        try {
            return String.valueOf(clipboard.getContents(TextTransfer.getInstance()));
        } finally {
            clipboard.dispose();
        }
    }

    @Test
    void whatWasFoundIsCopiedAsTextAndNothingIsTakenOutOfTheReviewThatIsOpen() throws Exception {
        OpenReview review = Window.review(window.open(call));
        review.select(review.moments().byTime().get(0).getId());
        Table table = found(3);
        table.setSelection(1);
        window.focus(table);
        command("org.eclipse.ui.edit.copy");
        String[] lines = clipboard(table).split("\n");
        assertEquals(2, lines.length);
        assertEquals(String.join("\t", java.util.Arrays.stream(table.getColumns()).map(TableColumn::getText).toList()), lines[0]);
        assertTrue(lines[1].endsWith("\t" + table.getItem(1).getText(4)), lines[1]);
        assertEquals("1 moment copied as text, for a spreadsheet or a letter", StatusLine.text());
        command("org.eclipse.ui.edit.cut");
        assertTrue(StatusLine.text().startsWith("What was found elsewhere cannot be cut here."), StatusLine.text());
        assertEquals(2, review.moments().byTime().size());
        assertFalse(review.isDirty());
    }

    @Test
    void theRowOfTheMomentThatIsHeardIsMarkedAndNoneAfterwards() throws Exception {
        Assumptions.assumeTrue(Player.deviceProblem().isEmpty(), "skipped: there is no sound device to play on");
        // So long that it is still heard when this looks.
        Preferences.store().setValue(ListPreferences.LEAD_OUT, 6_000);
        Table table = found(3);
        play();
        window.until("the first is heard", () -> bar().startsWith("Moment 1 of 3"));
        assertTrue(table.getItem(0).getText(0).startsWith("\u25B6"), table.getItem(0).getText(0));
        assertFalse(table.getItem(1).getText(0).startsWith("\u25B6"));
        command("org.coachline.ui.list.next");
        window.until("the second is heard", () -> bar().startsWith("Moment 2 of 3"));
        assertFalse(table.getItem(0).getText(0).startsWith("\u25B6"));
        assertTrue(table.getItem(1).getText(0).startsWith("\u25B6"));
        command("org.coachline.ui.list.stop");
        window.until("nothing is heard", () -> bar().isEmpty());
        assertFalse(table.getItem(1).getText(0).startsWith("\u25B6"));
    }
}
