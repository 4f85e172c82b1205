/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.ui.window;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;

import org.coachline.catalog.TechniqueEntry;
import org.coachline.library.Library;
import org.coachline.model.coaching.Moment;
import org.coachline.model.coaching.Verdict;
import org.coachline.timeline.TimeRange;
import org.coachline.timeline.TimelineControl;
import org.coachline.ui.Session;
import org.coachline.ui.internal.edit.MomentCommands;
import org.coachline.ui.internal.marking.HeldKeys;
import org.coachline.ui.internal.marking.HeldMarks;
import org.coachline.ui.internal.marking.MarkingPreferences;
import org.coachline.ui.internal.marking.ReactionTime;
import org.coachline.ui.internal.review.Marking;
import org.coachline.ui.internal.review.OpenReview;
import org.coachline.ui.internal.review.ReviewEditor;
import org.coachline.ui.internal.support.NativeNames;
import org.coachline.ui.internal.support.Preferences;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.jface.preference.IPreferenceStore;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Marking while a call plays: keys that are held, what is confirmed, and what is learned from corrections. */
class MarkingPathTest {

    private static final String[] CHOICES = {MarkingPreferences.LEARN, MarkingPreferences.CORRECTIONS, MarkingPreferences.LEARNED,
            MarkingPreferences.HOLD, Preferences.REACTION};

    private final Window window = new Window();
    private final Display display = Display.getCurrent();
    @TempDir
    private Path folder;
    private ReviewEditor editor;
    private OpenReview review;
    private TimelineControl timeline;

    @BeforeEach
    void openACall() throws Exception {
        forgetChoices();
        window.until("the first start is over", () -> !Session.get().isOpening());
        Path place = folder.resolve("library");
        String call;
        try (Library made = Library.create(place)) {
            call = CallFixture.call(made, folder.resolve("recordings"), "Delivery");
        }
        Session.get().openLibrary(place);
        window.until("the library is open", () -> Session.get().library() != null && Session.get().library().folder().equals(place.toAbsolutePath()));
        window.until("the packs are read", () -> !Session.get().catalog().techniques().isEmpty());
        editor = window.open(call);
        review = Window.review(editor);
        timeline = Window.timeline(editor);
        window.focus(timeline);
    }

    @AfterEach
    void closeAll() {
        window.closeEditors();
        Session.get().close();
        forgetChoices();
    }

    private static void forgetChoices() {
        IPreferenceStore store = Preferences.store();
        for (String choice : CHOICES) {
            store.setToDefault(choice);
        }
    }

    private List<Moment> moments() {
        return review.review().document().getMoments();
    }

    private Moment only() {
        assertEquals(1, moments().size());
        return moments().get(0);
    }

    /** A key event as a keyboard makes it, at a time of the event clock. */
    private void key(int type, char key, int millis) {
        Event event = new Event();
        event.type = type;
        event.keyCode = key;
        event.character = key;
        event.time = millis;
        Control focus = display.getFocusControl();
        (focus == null ? timeline : focus).notifyListeners(type, event);
    }

    private void release(char key, int millis) {
        key(SWT.KeyUp, key, millis);
        // The release is believed when no press has followed it at once.
        boolean[] later = new boolean[1];
        display.timerExec(50, () -> display.asyncExec(() -> later[0] = true));
        window.until("the release is believed", () -> later[0]);
    }

    @Test
    void aKeyThatIsHeldMakesASpanAsLongAsItIsHeldAndOneStepOfUndo() {
        review.playback().seek(5_000_000);
        key(SWT.KeyDown, 'a', 10_000);
        assertEquals(5_000_000, only().getEndMicros());
        for (int at = 10_500; at < 12_000; at += 33) {
            key(SWT.KeyDown, 'a', at);
        }
        review.playback().seek(8_000_000);
        release('a', 13_000);
        assertEquals(5_000_000, only().getStartMicros());
        assertEquals(8_000_000, only().getEndMicros());
        assertEquals("Mark Validate first", review.undoCommand().getLabel());
        review.undo();
        assertEquals(List.of(), moments());
        assertFalse(editor.isDirty());
        review.redo();
        assertEquals(8_000_000, only().getEndMicros());
    }

    @Test
    void repeatsThatComeAsPairsOfReleaseAndPressAreOneHold() {
        review.playback().seek(5_000_000);
        key(SWT.KeyDown, 'a', 10_000);
        for (int at = 10_500; at < 12_000; at += 33) {
            key(SWT.KeyUp, 'a', at);
            key(SWT.KeyDown, 'a', at);
            window.settle();
        }
        review.playback().seek(7_000_000);
        release('a', 12_000);
        assertEquals(7_000_000, only().getEndMicros());
    }

    @Test
    void aRepeatThatWaitsWhileTheWindowIsBusyIsNoRelease() {
        review.playback().seek(5_000_000);
        key(SWT.KeyDown, 'a', 10_000);
        key(SWT.KeyUp, 'a', 10_500);
        busyFor(2 * HeldKeys.REPEAT_MILLIS);
        key(SWT.KeyDown, 'a', 10_500);
        review.playback().seek(7_000_000);
        release('a', 12_000);
        assertEquals(7_000_000, only().getEndMicros());
    }

    /** Keeps the UI thread as something long would, with the events waiting. */
    private static void busyFor(int millis) {
        long end = System.nanoTime() + millis * 1_000_000L;
        while (System.nanoTime() < end) {
            Thread.onSpinWait();
        }
    }

    @Test
    void aShortTapStaysAPoint() {
        review.playback().seek(5_000_000);
        key(SWT.KeyDown, 'a', 10_000);
        review.playback().seek(5_200_000);
        release('a', 10_000 + MarkingPreferences.holdMillis() - 1);
        assertEquals(5_000_000, only().getEndMicros());
    }

    @Test
    void aVerdictPressedWhileTheKeyIsHeldMeansTheMarkAndStaysAStepOfItsOwn() {
        review.playback().seek(5_000_000);
        key(SWT.KeyDown, 'a', 10_000);
        window.press(timeline, "3");
        review.playback().seek(8_000_000);
        release('a', 13_000);
        assertEquals(Verdict.MISSED, only().getVerdict());
        assertEquals(8_000_000, only().getEndMicros());
        review.undo();
        assertEquals(Verdict.NONE, only().getVerdict());
        assertEquals(8_000_000, only().getEndMicros());
        review.undo();
        assertEquals(List.of(), moments());
    }

    @Test
    void losingTheFocusEndsTheSpan() {
        review.playback().seek(5_000_000);
        int now = (int) (System.nanoTime() / 1_000_000);
        key(SWT.KeyDown, 'a', now - 2_000);
        review.playback().seek(6_000_000);
        // The clock of this press began two seconds ago; the next event sets it right.
        key(SWT.KeyDown, 'a', now);
        window.press(timeline, "CR");
        window.until("the comment has the keyboard", () -> display.getFocusControl() instanceof Text);
        window.until("the span has ended", () -> only().getEndMicros() == 6_000_000);
        review.playback().seek(9_000_000);
        release('a', now + 5_000);
        assertEquals(6_000_000, only().getEndMicros());
    }

    @Test
    void aReviewSavedWhileAKeyIsHeldIsDirtyAgainWhenTheSpanHasGrown() {
        review.playback().seek(5_000_000);
        key(SWT.KeyDown, 'a', 10_000);
        editor.doSave(new NullProgressMonitor());
        assertFalse(editor.isDirty());
        review.playback().seek(8_000_000);
        release('a', 13_000);
        assertEquals(8_000_000, only().getEndMicros());
        assertTrue(editor.isDirty());
    }

    @Test
    void aMarkTakenBackWhileItsKeyIsHeldDoesNotComeBack() {
        review.playback().seek(5_000_000);
        key(SWT.KeyDown, 'a', 10_000);
        review.undo();
        review.playback().seek(8_000_000);
        release('a', 13_000);
        assertEquals(List.of(), moments());
    }

    @Test
    void theKeyOfABookmarkCanBeHeldToo() {
        review.playback().seek(5_000_000);
        key(SWT.KeyDown, '.', 10_000);
        key(SWT.KeyDown, '.', 10_500);
        review.playback().seek(6_000_000);
        release('.', 11_000);
        assertEquals(6_000_000, only().getEndMicros());
    }

    @Test
    void aSelectedRangeIsMarkedOnceHoweverLongTheKeyIsHeld() {
        review.viewport().select(new TimeRange(2_000_000, 4_000_000));
        key(SWT.KeyDown, 'a', 10_000);
        key(SWT.KeyDown, 'a', 10_500);
        review.playback().seek(9_000_000);
        release('a', 11_000);
        assertEquals(4_000_000, only().getEndMicros());
    }

    /** The events go the way of a keyboard's, through the toolkit. */
    @Test
    void keysPostedToTheDisplayAreHeldUntilTheyAreReleased() {
        review.playback().seek(3_000_000);
        Event event = new Event();
        event.character = 'a';
        event.keyCode = 'a';
        event.type = SWT.KeyDown;
        display.post(event);
        window.until("the mark is there", () -> moments().size() == 1);
        window.until("it has been held for long enough", () -> HeldMarks.get().isGrowing(only()));
        review.playback().seek(4_000_000);
        event.type = SWT.KeyUp;
        display.post(event);
        window.until("the span is there", () -> only().getEndMicros() == 4_000_000);
    }

    @Test
    void whatWasMarkedIsConfirmedBesideItWithoutTakingTheKeyboard() {
        review.playback().seek(5_000_000);
        window.press(timeline, "A");
        Canvas note = (Canvas) window.control("markNote");
        assertTrue(note.isVisible());
        assertEquals("Validate first  ·  0:05.0", said(note));
        assertSame(timeline, display.getFocusControl());
        window.press(timeline, "3");
        assertEquals("Validate first  ·  0:05.0  ·  missed", said(note));
        assertFalse(note.setFocus());
        assertSame(timeline, display.getFocusControl());
        review.undo();
        review.undo();
        assertFalse(note.isVisible());
    }

    private static String said(Canvas note) {
        String spoken = NativeNames.spoken(note);
        Assumptions.assumeTrue(spoken != null, "only GTK’s names can be read back");
        return spoken;
    }

    @Test
    void thePickerMarksWhereItWasAskedForAndGivesTheKeyboardBack() {
        review.playback().seek(5_000_000);
        window.press(timeline, "/");
        window.until("the picker has the keyboard", () -> display.getFocusControl() instanceof Text);
        review.playback().seek(9_000_000);
        Text filter = (Text) display.getFocusControl();
        filter.setText("validate");
        filter.notifyListeners(SWT.DefaultSelection, new Event());
        window.until("the keyboard is back", () -> display.getFocusControl() == timeline);
        assertEquals(5_000_000, only().getStartMicros());
    }

    private TechniqueEntry technique() {
        return Session.get().catalog().techniques().get(0);
    }

    /** As a key does that is pressed while it plays, with the play head where it was. */
    private Moment markedAt(long head, double speed) {
        long taken = Math.round(MarkingPreferences.nextReactionMillis() * 1000L * speed);
        return Marking.mark(review, technique(), new Marking.Place(new TimeRange(head - taken, head - taken), taken, head, speed, false)).moment();
    }

    @Test
    void theReactionTimeIsLearnedFromHowMarksAreMovedAndGoesThereInSteps() {
        Preferences.store().setValue(MarkingPreferences.LEARN, true);
        for (int i = 1; i <= ReactionTime.LEAST; i++) {
            Moment moment = markedAt(i * 3_000_000L, 2);
            assertEquals(400, MarkingPreferences.reactionMillis());
            // At double speed the moment was 1.4 s before the play head: 0.7 s of the reviewer's.
            long start = i * 3_000_000L - 1_400_000;
            review.edit(MomentCommands.move(review.review().domain(), moment, start + 50_000, start + 50_000));
            review.edit(MomentCommands.move(review.review().domain(), moment, start, start));
        }
        assertEquals(ReactionTime.LEAST, MarkingPreferences.corrections().corrections().size());
        assertEquals(700, MarkingPreferences.corrections().median().getAsInt());
        Moment next = markedAt(10_000_000, 1);
        assertEquals(450, MarkingPreferences.reactionMillis());
        assertEquals(9_550_000, next.getStartMicros());
        MarkingPreferences.forget();
        assertEquals(400, MarkingPreferences.reactionMillis());
    }

    @Test
    void aCorrectionThatIsUndoneTeachesNothing() {
        Preferences.store().setValue(MarkingPreferences.LEARN, true);
        Moment moment = markedAt(5_000_000, 1);
        review.edit(MomentCommands.move(review.review().domain(), moment, 4_000_000, 4_000_000));
        assertEquals(1, MarkingPreferences.corrections().corrections().size());
        review.undo();
        assertEquals(0, MarkingPreferences.corrections().corrections().size());
    }

    @Test
    void nothingIsLearnedUnlessItIsAllowed() {
        Moment moment = markedAt(5_000_000, 1);
        review.edit(MomentCommands.move(review.review().domain(), moment, 4_000_000, 4_000_000));
        assertEquals(ReactionTime.NONE, MarkingPreferences.corrections());
    }
}
