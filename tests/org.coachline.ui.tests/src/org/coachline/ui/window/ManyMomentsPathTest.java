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
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;

import org.coachline.library.Library;
import org.coachline.model.CatalogRef;
import org.coachline.model.Documents;
import org.coachline.model.coaching.ChannelRole;
import org.coachline.model.coaching.CoachingFactory;
import org.coachline.model.coaching.Moment;
import org.coachline.model.coaching.Review;
import org.coachline.model.coaching.Verdict;
import org.coachline.timeline.TimeRange;
import org.coachline.timeline.TimelineControl;
import org.coachline.ui.Session;
import org.coachline.ui.internal.review.Marking;
import org.coachline.ui.internal.review.OpenReview;
import org.coachline.ui.internal.review.ReviewEditor;
import org.coachline.ui.internal.review.ReviewInput;
import org.coachline.ui.internal.review.ReviewOpener;
import org.coachline.ui.internal.support.StatusLine;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A review with so many moments that they are shown before its document has been read. */
class ManyMomentsPathTest {

    private static final int MANY = 2_500;

    private final Window window = new Window();
    @TempDir
    private Path folder;
    private String call;
    private final Review many = CoachingFactory.eINSTANCE.createReview();
    private final Review few = CoachingFactory.eINSTANCE.createReview();

    @BeforeEach
    void openALibraryWithACall() throws Exception {
        window.until("the first start is over", () -> !Session.get().isOpening());
        Path place = folder.resolve("library");
        try (Library made = Library.create(place)) {
            call = CallFixture.call(made, folder.resolve("recordings"), "Delivery");
            fill(many, MANY, "Spoilt");
            fill(few, 2, "Whole");
            made.save(many, 0);
            made.save(few, 0);
        }
        window.openLibrary(place);
    }

    private void fill(Review review, int moments, String phrase) {
        review.setId(Documents.newId());
        review.setCallId(call);
        for (int i = 0; i < moments; i++) {
            Moment moment = CoachingFactory.eINSTANCE.createMoment();
            moment.setId(Documents.newId());
            moment.setStartMicros(i * 7919L % 19_000 * 1_000);
            moment.setEndMicros(moment.getStartMicros() + i % 3 * 400_000L);
            moment.setChannel(ChannelRole.get(i % 3));
            moment.setTechnique(i % 5 == 0 ? null : new CatalogRef("org.coachline.deescalation", i % 2 == 0 ? "validate-first" : "set-boundaries", "1.0.0"));
            moment.setVerdict(moment.getTechnique() == null ? Verdict.NONE : Verdict.get(1 + i % 4));
            moment.setPhraseHeard(phrase);
            review.getMoments().add(moment);
        }
    }

    @AfterEach
    void closeAll() {
        window.closeEditors();
        Session.get().close();
    }

    /** Opens the call, and comes back when the outline is shown and the document has not arrived. */
    private ReviewEditor outlined() {
        ReviewOpener.open(window.window(), new ReviewInput(call, many.getId(), ""));
        window.until("something is seen of the call", () -> window.page().getActiveEditor() instanceof ReviewEditor editor && editor.seen() != null);
        ReviewEditor editor = (ReviewEditor) window.page().getActiveEditor();
        assertFalse(seen(editor).isRead());
        return editor;
    }

    private static OpenReview seen(ReviewEditor editor) {
        return Objects.requireNonNull(editor.seen());
    }

    private void read(ReviewEditor editor) {
        window.until("the review has been read", () -> editor.review() != null);
    }

    @Test
    void allMomentsAreShownBeforeTheReviewHasBeenRead() {
        ReviewEditor editor = outlined();
        TimelineControl timeline = Window.timeline(editor);
        assertNull(editor.review());
        assertEquals(3, timeline.getMomentLanes().size(), "of two techniques and of bookmarks");
        read(editor);
        assertSame(timeline, editor.timeline());
        assertEquals(MANY, Window.review(editor).moments().byTime().size());
    }

    @Test
    void whatIsMarkedWhileTheReviewIsReadIsKeptAndMarkedInItsTurn() {
        ReviewEditor editor = outlined();
        OpenReview review = seen(editor);
        review.viewport().setPlayhead(5_000_000);
        Marking.Mark first = Marking.mark(review, Session.get().catalog().techniques().getFirst(), Marking.here(review));
        assertTrue(StatusLine.text().contains("kept"), StatusLine.text());
        assertTrue(editor.isDirty());
        review.viewport().setPlayhead(9_000_000);
        Marking.Mark second = Marking.mark(review, null, Marking.here(review));
        first.growTo(7_000_000);
        read(editor);
        assertEquals(MANY + 2, review.review().document().getMoments().size());
        assertEquals(new TimeRange(5_000_000, 7_000_000), new TimeRange(first.moment().getStartMicros(), first.moment().getEndMicros()));
        assertEquals(9_000_000, review.moment(second.moment().getId()).orElseThrow().getStartMicros());
        assertSame(second.moment(), review.selected());
        review.undo();
        assertEquals(MANY + 1, review.review().document().getMoments().size());
    }

    @Test
    void savingBeforeTheReviewHasBeenReadWaitsForItAndSavesWhatWasMarked() throws Exception {
        ReviewEditor editor = outlined();
        Marking.mark(seen(editor), null, Marking.here(seen(editor)));
        editor.doSave(new NullProgressMonitor());
        assertFalse(editor.isDirty());
        assertEquals(MANY + 1, Session.get().library().load(Review.class, many.getId()).document().getMoments().size());
        assertEquals(MANY + 1, Session.get().library().outline(many.getId()).size());
    }

    @Test
    void closedBeforeItHasBeenReadItLeavesNothingBehind() {
        ReviewEditor editor = outlined();
        window.close(editor);
        assertNull(editor.review());
        assertNull(editor.seen());
    }

    @Test
    void aReviewThatCannotBeReadGivesWayToTheNextOne() throws Exception {
        Session.get().close();
        window.until("the library is closed", () -> Session.get().library() == null);
        Path place = folder.resolve("library");
        spoil(place.resolve("coachline.db"));
        Session.get().openLibrary(place);
        window.until("the library is open", () -> Session.get().library() != null);
        ReviewEditor editor = outlined();
        read(editor);
        assertEquals(few.getId(), Window.review(editor).review().document().getId());
        assertTrue(StatusLine.text().contains(many.getId()), StatusLine.text());
    }

    @Test
    void whatIsMarkedOnAReviewThatCannotBeReadIsInANewOneOfOnesOwnAndNotLost() throws Exception {
        Session.get().close();
        window.until("the library is closed", () -> Session.get().library() == null);
        Path place = folder.resolve("library");
        spoil(place.resolve("coachline.db"));
        Session.get().openLibrary(place);
        window.until("the library is open", () -> Session.get().library() != null);
        window.until("the packs are read", () -> !Session.get().catalog().techniques().isEmpty());
        ReviewEditor editor = outlined();
        OpenReview begun = seen(editor);
        begun.viewport().setPlayhead(5_000_000);
        Marking.Mark mark = Marking.mark(begun, Session.get().catalog().techniques().getFirst(), Marking.here(begun));
        mark.growTo(7_000_000);
        begun.viewport().setPlayhead(9_000_000);
        Marking.mark(begun, null, Marking.here(begun));
        editor.doSave(new NullProgressMonitor());
        OpenReview shown = Window.review(editor);
        assertFalse(List.of(many.getId(), few.getId()).contains(shown.review().document().getId()));
        assertFalse(editor.isDirty());
        Review stored = Session.get().library().load(Review.class, shown.review().document().getId()).document();
        assertEquals(List.of(new TimeRange(5_000_000, 7_000_000), new TimeRange(9_000_000, 9_000_000)),
                stored.getMoments().stream().map(each -> new TimeRange(each.getStartMicros(), each.getEndMicros())).toList());
        shown.undo();
        assertEquals(0, shown.review().document().getMoments().size(), "one step");
        assertEquals(2, Session.get().library().load(Review.class, few.getId()).document().getMoments().size());
    }

    @Test
    void aReviewThatIsStillBeingReadHasOneEditorHoweverItIsAskedFor() {
        ReviewOpener.open(window.window(), new ReviewInput(call, null, ""));
        window.until("something is seen of the call", () -> window.page().getActiveEditor() instanceof ReviewEditor editor && editor.seen() != null);
        ReviewEditor editor = (ReviewEditor) window.page().getActiveEditor();
        assertNull(editor.review());
        ReviewOpener.open(window.window(), new ReviewInput(call, many.getId(), ""));
        assertEquals(1, window.page().getEditorReferences().length);
        read(editor);
        assertTrue(editor.shows(many.getId()));
        assertFalse(editor.shows(few.getId()));
    }

    @Test
    void anEditThatCameToNothingLeavesNothingToBeSaved() {
        ReviewEditor editor = outlined();
        seen(editor).editWhenRead(() -> { });
        assertTrue(editor.isDirty());
        read(editor);
        assertFalse(editor.isDirty());
        assertFalse(window.page().getDirtyEditors().length > 0);
    }

    /** Makes the large document one that cannot be read, and changes nothing else. */
    private static void spoil(Path database) throws Exception {
        String bytes = Files.readString(database, StandardCharsets.ISO_8859_1);
        assertTrue(bytes.contains("\"Spoilt\""));
        Files.writeString(database, bytes.replace("\"Spoilt\"", "<Spoilt\""), StandardCharsets.ISO_8859_1);
    }
}
