/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.ui.window;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

import org.coachline.library.Library;
import org.coachline.library.OpenMode;
import org.coachline.library.ReviewRow;
import org.coachline.library.Stored;
import org.coachline.model.CatalogRef;
import org.coachline.model.Documents;
import org.coachline.model.coaching.ChannelRole;
import org.coachline.model.coaching.CoachingFactory;
import org.coachline.model.coaching.CoachingNote;
import org.coachline.model.coaching.Moment;
import org.coachline.model.coaching.Review;
import org.coachline.model.coaching.Verdict;
import org.coachline.ui.Session;
import org.coachline.ui.internal.calls.CallsView;
import org.coachline.ui.internal.edit.NoteCommands;
import org.coachline.ui.internal.moments.MomentsView;
import org.coachline.ui.internal.review.OpenReview;
import org.coachline.ui.internal.review.ReviewEditor;
import org.coachline.ui.internal.support.StatusLine;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The way of a supervisor through a call, in a real window. */
class ReviewPathTest {

    private final Window window = new Window();
    @TempDir
    private Path folder;
    private String call;

    @BeforeEach
    void openALibraryWithACall() throws Exception {
        window.until("the first start is over", () -> !Session.get().isOpening());
        Path place = folder.resolve("library");
        try (Library made = Library.create(place)) {
            call = CallFixture.call(made, folder.resolve("recordings"), "Delivery");
        }
        window.openLibrary(place);
    }

    @AfterEach
    void closeAll() {
        window.closeEditors();
        Session.get().close();
    }

    private static Moment only(OpenReview review) {
        assertEquals(1, review.review().document().getMoments().size());
        return review.review().document().getMoments().get(0);
    }

    private ReviewEditor marked() {
        ReviewEditor editor = window.open(call);
        Window.review(editor).playback().seek(5_000_000);
        window.mark(editor, "A");
        return editor;
    }

    @Test
    void aTechniquesKeyMarksAtThePlayHead() {
        Moment moment = only(Window.review(marked()));
        assertEquals("validate-first", moment.getTechnique().item());
        assertEquals(5_000_000, moment.getStartMicros());
        assertEquals(ChannelRole.AGENT, moment.getChannel());
        assertTrue(StatusLine.text().startsWith("Marked: Validate first, 0:05.0"), StatusLine.text());
    }

    @Test
    void whatWasMarkedJudgedAndNotedIsFoundAgain() {
        ReviewEditor editor = marked();
        OpenReview review = Window.review(editor);
        window.press(Window.timeline(editor), "3");
        assertEquals(Verdict.MISSED, only(review).getVerdict());
        window.press(Window.timeline(editor), "CR");
        Text comment = (Text) window.control("comment");
        comment.setText("jumped to scheduling");
        CoachingNote note = CoachingFactory.eINSTANCE.createCoachingNote();
        note.setId(Documents.newId());
        note.setText("validate first");
        note.getMoments().add(only(review));
        review.edit(NoteCommands.add(review.review().domain(), review.review().document(), note));
        assertTrue(editor.isDirty());
        editor.doSave(new NullProgressMonitor());
        assertFalse(editor.isDirty());
        window.close(editor);

        OpenReview again = Window.review(window.open(call));
        Moment found = only(again);
        assertEquals(Verdict.MISSED, found.getVerdict());
        assertEquals("jumped to scheduling", found.getComment());
        assertEquals(found, again.review().document().getNotes().get(0).getMoments().get(0));
    }

    @Test
    void aCardNumberInACommentIsOfferedForMaskingWhenTheFieldIsLeftAndThatIsOneStep() {
        ReviewEditor editor = marked();
        OpenReview review = Window.review(editor);
        window.press(Window.timeline(editor), "CR");
        Text comment = (Text) window.control("comment");
        window.focus(comment);
        comment.setText("read out 4111 1111 1111 1111");
        ShellWatch watch = ShellWatch.press("Card Number", "Mask It");
        window.focus(Window.timeline(editor));
        window.until("it was asked", watch::seen);
        window.until("it is masked", () -> "read out [redacted]".equals(only(review).getComment()));
        assertEquals("read out [redacted]", comment.getText());
        review.undo();
        assertEquals("read out 4111 1111 1111 1111", only(review).getComment());
    }

    @Test
    void undoTakesAMarkBackAndRedoBringsItAgain() {
        ReviewEditor editor = marked();
        OpenReview review = Window.review(editor);
        assertEquals("Mark Validate first", review.undoCommand().getLabel());
        window.press(Window.timeline(editor), "CTRL+Z");
        assertEquals(0, review.review().document().getMoments().size());
        assertFalse(editor.isDirty());
        window.press(Window.timeline(editor), "CTRL+Y");
        only(review);
        assertTrue(editor.isDirty());
    }

    @Test
    void theTableOfMomentsSelectsAndSeeks() {
        ReviewEditor editor = marked();
        OpenReview review = Window.review(editor);
        review.select(null);
        review.playback().seek(0);
        window.view(MomentsView.ID, MomentsView.class);
        Table table = (Table) window.control("moments");
        window.until("the moment is listed", () -> table.getItemCount() == 1);
        table.setSelection(0);
        table.notifyListeners(org.eclipse.swt.SWT.Selection, new org.eclipse.swt.widgets.Event());
        assertEquals(only(review), review.selected());
        assertEquals(5_000_000, review.viewport().playhead());
    }

    @Test
    void aLetterTypedIntoACommentMarksNothing() {
        ReviewEditor editor = marked();
        window.press(Window.timeline(editor), "CR");
        Text comment = (Text) window.control("comment");
        window.focus(comment);
        window.press(comment, "A");
        only(Window.review(editor));
    }

    @Test
    void whatSomebodyElseSavedMeanwhileIsMerged() throws Exception {
        ReviewEditor editor = marked();
        editor.doSave(new NullProgressMonitor());
        OpenReview review = Window.review(editor);
        String id = review.review().document().getId();
        try (Library other = Library.open(Session.get().library().folder(), OpenMode.READ_WRITE)) {
            Stored<Review> stored = other.load(Review.class, id);
            Moment theirs = CoachingFactory.eINSTANCE.createMoment();
            theirs.setId(Documents.newId());
            theirs.setTechnique(new CatalogRef("org.coachline.deescalation", "offer-choices", "1.0.0"));
            stored.document().getMoments().add(theirs);
            other.save(stored.document(), stored.version());
        }
        window.focus(Window.timeline(editor));
        window.press(Window.timeline(editor), "O");
        editor.doSave(new NullProgressMonitor());
        assertFalse(editor.isDirty());
        assertEquals(3, review.review().document().getMoments().size());
        assertEquals(3, Session.get().library().load(Review.class, id).document().getMoments().size());
    }

    @Test
    void aCallWhoseFileIsGoneIsShownAndSaysSo() throws IOException {
        try (Stream<Path> files = Files.list(folder.resolve("recordings"))) {
            for (Path file : files.toList()) {
                Files.delete(file);
            }
        }
        OpenReview review = Window.review(window.openOnly(call));
        window.until("the problem is told", () -> review.playback().problem() != null);
        assertTrue(review.playback().problem().contains("Delivery.wav"), review.playback().problem());
    }

    @Test
    void theListFollowsWhatAnotherProcessDoes() throws Exception {
        window.view(CallsView.ID, CallsView.class);
        Table table = (Table) window.control("calls");
        window.until("the call is listed", () -> table.getItemCount() == 1);
        try (Library other = Library.open(Session.get().library().folder(), OpenMode.READ_WRITE)) {
            CallFixture.call(other, folder.resolve("recordings"), "Billing");
        }
        window.until("the other call is listed too", () -> table.getItemCount() == 2);
    }

    @Test
    void anEditIsWrittenDownBeforeItIsSaved() throws IOException {
        Path journal = Session.get().library().folder().resolve("journal");
        ReviewEditor editor = marked();
        window.until("the edit is in the journal", () -> holdsDocument(journal));
        editor.doSave(new NullProgressMonitor());
        window.until("the journal is empty again", () -> !holdsDocument(journal));
    }

    private static boolean holdsDocument(Path journal) {
        try (Stream<Path> files = Files.walk(journal)) {
            return files.anyMatch(file -> Files.isRegularFile(file) && !file.toString().endsWith(".lock"));
        } catch (IOException | java.io.UncheckedIOException e) {
            return false; // It changes while it is looked at; the next look tells.
        }
    }

    @Test
    void theOwnReviewBelongsToItsReviewer() throws Exception {
        ReviewEditor editor = marked();
        editor.doSave(new NullProgressMonitor());
        ReviewRow row = Session.get().library().reviews(call).get(0);
        assertNotNull(row.reviewer());
        assertFalse(row.reviewer().isEmpty());
        assertEquals(1, row.moments());
    }
}
