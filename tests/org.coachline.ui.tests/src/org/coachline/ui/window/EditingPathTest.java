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
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.coachline.catalog.TechniqueEntry;
import org.coachline.library.Library;
import org.coachline.model.Documents;
import org.coachline.model.coaching.CoachingFactory;
import org.coachline.model.coaching.CoachingNote;
import org.coachline.model.coaching.CoachingPackage;
import org.coachline.model.coaching.Moment;
import org.coachline.model.coaching.Verdict;
import org.coachline.timeline.TimeRange;
import org.coachline.timeline.TimelineControl;
import org.coachline.ui.Session;
import org.coachline.ui.internal.edit.MomentCommands;
import org.coachline.ui.internal.edit.NoteCommands;
import org.coachline.ui.internal.editing.NudgePreferences;
import org.coachline.ui.internal.moments.MomentsView;
import org.coachline.ui.internal.review.Marking;
import org.coachline.ui.internal.review.OpenReview;
import org.coachline.ui.internal.review.Playback;
import org.coachline.ui.internal.review.ReviewEditor;
import org.coachline.ui.internal.support.Preferences;
import org.coachline.ui.internal.support.StatusLine;
import org.eclipse.emf.edit.command.AddCommand;
import org.eclipse.jface.preference.IPreferenceStore;
import org.eclipse.swt.SWT;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Editing moments by keys and menus in the workbench’s window. */
class EditingPathTest {

    private static final long SECOND = 1_000_000;

    private final Window window = new Window();
    private final Display display = Display.getCurrent();
    @TempDir
    private Path folder;
    private ReviewEditor editor;
    private OpenReview review;
    private TimelineControl timeline;
    private String other;

    @BeforeEach
    void openACall() throws Exception {
        forgetChoices();
        window.until("the first start is over", () -> !Session.get().isOpening());
        Path place = folder.resolve("library");
        String call;
        try (Library made = Library.create(place)) {
            call = CallFixture.call(made, folder.resolve("recordings"), "Delivery");
            other = CallFixture.call(made, folder.resolve("recordings"), "Refunds");
        }
        window.openLibrary(place);
        show(call);
    }

    private void show(String call) {
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
        for (String choice : new String[] {NudgePreferences.MILLIS, NudgePreferences.BY_PIXEL, NudgePreferences.HEARD}) {
            store.setToDefault(choice);
        }
    }

    private List<Moment> moments() {
        return review.review().document().getMoments();
    }

    private static TechniqueEntry technique(int number) {
        return Session.get().catalog().techniques().get(number);
    }

    private Moment mark(int technique, double from, double to) {
        return Marking.markAt(review, technique(technique), new TimeRange(Math.round(from * SECOND), Math.round(to * SECOND)));
    }

    private void press(String key) {
        window.press(timeline, key);
    }

    private Set<String> ids(Moment... moments) {
        return List.of(moments).stream().map(Moment::getId).collect(Collectors.toSet());
    }

    private Table table() {
        window.view(MomentsView.ID, MomentsView.class);
        window.page().activate(editor);
        return (Table) window.control("moments");
    }

    @Test
    void nudgesThatFollowOneAnotherAreOneStepAndWhatLiesAroundTheEdgeIsHeard() {
        Moment moment = mark(0, 5, 8);
        review.playback().seek(2 * SECOND);
        List<TimeRange> heard = new ArrayList<>();
        review.playback().addListener(new Playback.Listener() {
            @Override
            public void playbackChanged() {
                // Not asked here.
            }

            @Override
            public void heardAround(TimeRange range) {
                heard.add(range);
            }
        });
        press("CTRL+ARROW_LEFT");
        press("CTRL+ARROW_LEFT");
        press("CTRL+ARROW_LEFT");
        assertEquals(5 * SECOND - 30_000, moment.getStartMicros());
        // On a busy machine a pause between the keys may be long enough to hear the edge where it was then.
        TimeRange around = new TimeRange(5 * SECOND - 30_000 - 150_000, 5 * SECOND - 30_000 + 150_000);
        window.until("the edge is heard", () -> !heard.isEmpty() && heard.getLast().equals(around));
        assertEquals(2 * SECOND, review.viewport().playhead());
        assertEquals("Nudge Start", review.undoCommand().getLabel());
        review.undo();
        assertEquals(5 * SECOND, moment.getStartMicros());
        assertEquals("Mark " + technique(0).name(), review.undoCommand().getLabel());
    }

    @Test
    void eachPartHasItsKeysAndItsStep() {
        Moment moment = mark(0, 5, 8);
        press("CTRL+ARROW_RIGHT");
        press("ALT+SHIFT+ARROW_RIGHT");
        press("ALT+SHIFT+ARROW_LEFT");
        press("ALT+SHIFT+ARROW_LEFT");
        press("SHIFT+PAGE_DOWN");
        assertEquals(5 * SECOND + 20_000, moment.getStartMicros());
        assertEquals(8 * SECOND, moment.getEndMicros());
        assertEquals("Nudge Moment", review.undoCommand().getLabel());
        press("SHIFT+PAGE_UP");
        assertEquals(5 * SECOND + 10_000, moment.getStartMicros());
        review.undo();
        review.undo();
        review.undo();
        assertEquals(5 * SECOND, moment.getStartMicros());
        assertEquals(8 * SECOND, moment.getEndMicros());
    }

    @Test
    void aNudgeGoesAsFarAsIsChosenAndStaysSilentWhereThatIsChosen() {
        Moment moment = mark(0, 5, 8);
        Preferences.store().setValue(NudgePreferences.MILLIS, 25);
        Preferences.store().setValue(NudgePreferences.HEARD, false);
        press("CTRL+ARROW_RIGHT");
        assertEquals(5 * SECOND + 25_000, moment.getStartMicros());
        press("CTRL+SHIFT+N");
        long pixel = Math.round(timeline.getAxis().microsPerPixel());
        press("CTRL+ARROW_RIGHT");
        assertEquals(5 * SECOND + 25_000 + pixel, moment.getStartMicros());
    }

    @Test
    void withNothingSelectedAKeySaysWhatIsMissing() {
        press("CTRL+ARROW_LEFT");
        assertTrue(StatusLine.text().startsWith("No moment is selected"), StatusLine.text());
        mark(0, 5, 8);
        press("CTRL+J");
        assertTrue(StatusLine.text().startsWith("Two or more"), StatusLine.text());
    }

    @Test
    void aMomentIsSplitAtThePlayHeadAndMergedAgain() {
        Moment moment = mark(0, 5, 8);
        window.press(timeline, "3");
        review.playback().seek(6 * SECOND);
        press("CTRL+SHIFT+J");
        assertEquals(2, moments().size());
        Moment half = moments().get(1);
        assertEquals(6 * SECOND, moment.getEndMicros());
        assertEquals(6 * SECOND, half.getStartMicros());
        assertEquals(half, review.selected());
        press("CTRL+A");
        assertEquals(ids(moment, half), timeline.getSelectedMoments());
        press("CTRL+J");
        assertEquals(List.of(moment), moments());
        assertEquals(8 * SECOND, moment.getEndMicros());
        assertEquals(Verdict.MISSED, moment.getVerdict());
        review.undo();
        review.undo();
        assertEquals(List.of(moment), moments());
        assertEquals(8 * SECOND, moment.getEndMicros());
    }

    @Test
    void mergingMomentsThatWereJudgedDifferentlyAsks() {
        Moment first = mark(0, 1, 2);
        press("3");
        Moment second = mark(0, 3, 4);
        press("1");
        press("CTRL+A");
        ShellWatch cancelled = ShellWatch.press("Merge Moments", "Cancel");
        press("CTRL+J");
        window.until("it was asked", cancelled::seen);
        assertEquals(List.of(first, second), moments());
        ShellWatch chosen = ShellWatch.press("Merge Moments", "missed");
        press("CTRL+J");
        window.until("it was asked again", chosen::seen);
        assertEquals(List.of(first), moments());
        assertEquals(Verdict.MISSED, first.getVerdict());
    }

    @Test
    void severalAreSelectedJudgedDeletedAndBroughtBack() {
        Moment first = mark(0, 1, 2);
        Moment second = mark(3, 3, 4);
        Moment third = mark(0, 5, 6);
        Table table = table();
        window.until("all are listed", () -> table.getItemCount() == 3);
        press("HOME");
        review.select(first.getId());
        press("SHIFT+ARROW_DOWN");
        assertEquals(ids(first, second), timeline.getSelectedMoments());
        assertEquals(2, table.getSelectionCount());
        press("4");
        assertEquals(Verdict.BACKFIRED, first.getVerdict());
        assertEquals(Verdict.BACKFIRED, second.getVerdict());
        assertEquals(Verdict.NONE, third.getVerdict());
        press("DEL");
        assertEquals(List.of(third), moments());
        assertEquals(Set.of(), timeline.getSelectedMoments());
        press("CTRL+Z");
        assertEquals(List.of(first, second, third), moments());
        press("CTRL+Z");
        assertEquals(Verdict.NONE, second.getVerdict());
    }

    @Test
    void whatIsSelectedInTheListIsSelectedOnTheTimeline() {
        Moment first = mark(0, 1, 2);
        mark(3, 3, 4);
        Moment third = mark(0, 5, 6);
        Table table = table();
        window.until("all are listed", () -> table.getItemCount() == 3);
        table.setSelection(new int[] {0, 2});
        table.notifyListeners(SWT.Selection, new Event());
        assertEquals(ids(first, third), timeline.getSelectedMoments());
        review.select(third.getId());
        assertEquals(1, table.getSelectionCount());
        assertEquals(2, table.getSelectionIndex());
    }

    @Test
    void copiesStandBesideTheirOriginals() {
        Moment moment = mark(0, 5, 8);
        press("CTRL+D");
        assertEquals(2, moments().size());
        assertEquals(moments().get(1), review.selected());
        assertEquals(moment.getStartMicros(), moments().get(1).getStartMicros());
    }

    @Test
    void momentsAreCopiedToAnotherCallAndAsATable() {
        Moment first = mark(0, 1, 2);
        review.edit(MomentCommands.setComment(review.review().domain(), first, "=1+1"));
        mark(3, 4, 18);
        CoachingNote secret = CoachingFactory.eINSTANCE.createCoachingNote();
        secret.setId(Documents.newId());
        secret.setText("the xylophone");
        secret.getMoments().add(first);
        review.edit(AddCommand.create(review.review().domain(), review.review().document(), CoachingPackage.Literals.REVIEW__NOTES, secret));
        press("CTRL+A");
        press("CTRL+C");
        Clipboard clipboard = new Clipboard(display);
        String text = (String) clipboard.getContents(TextTransfer.getInstance());
        clipboard.dispose();
        String[] lines = text.split("\n");
        assertEquals(3, lines.length);
        assertEquals("0:00:01.000\t0:00:02.000\t1.000\t" + technique(0).name(), String.join("\t", List.of(lines[1].split("\t")).subList(0, 4)));
        assertTrue(lines[1].endsWith("\t'=1+1"), lines[1]);
        assertTrue(lines[0].strip().endsWith("Comment, for coaches"), lines[0]);
        assertFalse(text.contains("xylophone"), "a note for coaches is on no clipboard");
        show(other);
        review.playback().seek(10 * SECOND);
        press("CTRL+V");
        assertEquals(List.of(10 * SECOND, 13 * SECOND), moments().stream().map(Moment::getStartMicros).toList());
        assertEquals(review.viewport().duration(), moments().get(1).getEndMicros());
        assertEquals("=1+1", moments().get(0).getComment());
        assertEquals(List.of(), review.review().document().getNotes(), "nor does it come along");
        assertEquals(2, timeline.getSelectedMoments().size());
        press("CTRL+Z");
        assertEquals(List.of(), moments());
        press("CTRL+SHIFT+V");
        assertEquals(List.of(SECOND, 4 * SECOND), moments().stream().map(Moment::getStartMicros).toList());
    }

    /** As after its recording was replaced by a shorter one. */
    @Test
    void aMomentBeyondTheEndOfTheCallCanBeNudgedBack() {
        Moment moment = mark(0, 1, 2);
        long end = review.viewport().duration();
        review.edit(MomentCommands.move(review.review().domain(), moment, end + SECOND, end + 2 * SECOND));
        press("CTRL+ARROW_LEFT");
        assertEquals(end + SECOND - 10_000, moment.getStartMicros());
        assertTrue(StatusLine.text().startsWith("Begins at "), StatusLine.text());
    }

    @Test
    void whatIsCutComesBackByPasteAndItsLinksByUndo() {
        Moment first = mark(0, 1, 2);
        CoachingNote note = org.coachline.model.coaching.CoachingFactory.eINSTANCE.createCoachingNote();
        note.setId("note");
        review.edit(NoteCommands.add(review.review().domain(), review.review().document(), note));
        review.edit(NoteCommands.link(review.review().domain(), note, first));
        review.select(first.getId());
        press("CTRL+X");
        assertEquals(List.of(), moments());
        assertEquals(List.of(), note.getMoments());
        press("CTRL+Z");
        assertTrue(StatusLine.text().startsWith("Undone: "), StatusLine.text());
        assertEquals(List.of(first), note.getMoments());
        press("CTRL+SHIFT+V");
        assertEquals(2, moments().size());
        assertEquals(List.of(first), note.getMoments());
    }

    @Test
    void inAFieldTheSameKeysMeanItsText() {
        mark(0, 1, 2);
        press("CR");
        window.until("the comment has the keyboard", () -> display.getFocusControl() instanceof Text);
        Text comment = (Text) display.getFocusControl();
        comment.setText("words");
        window.press(comment, "CTRL+A");
        window.press(comment, "CTRL+X");
        assertEquals("", comment.getText());
        window.press(comment, "CTRL+V");
        assertEquals("words", comment.getText());
        assertEquals(1, moments().size());
    }

    @Test
    void theNextTechniqueIsAKeyAwayAndAnotherIsPicked() {
        Moment moment = mark(0, 1, 2);
        press("CTRL+SHIFT+ARROW_DOWN");
        assertEquals("Change Technique", review.undoCommand().getLabel());
        assertFalse(moment.getTechnique().sameItem(technique(0).ref()));
        press("CTRL+SHIFT+ARROW_UP");
        assertTrue(moment.getTechnique().sameItem(technique(0).ref()));
        press("CTRL+R");
        window.until("the picker has the keyboard", () -> display.getFocusControl() instanceof Text);
        Text filter = (Text) display.getFocusControl();
        filter.setText(technique(5).name());
        filter.notifyListeners(SWT.DefaultSelection, new Event());
        window.until("the technique is another", () -> moment.getTechnique().sameItem(technique(5).ref()));
    }

    @Test
    void theMenuOffersWhatWorksWithItsKeys() {
        mark(0, 5, 8);
        assertFalse(item("Merge").isEnabled());
        MenuItem split = item("Split at 0:0");
        assertTrue(split.isEnabled());
        assertTrue(split.getText().endsWith("\tShift+Ctrl+J"), split.getText());
        split.notifyListeners(SWT.Selection, new Event());
        assertEquals(2, moments().size());
        press("CTRL+A");
        assertTrue(item("Merge").isEnabled());
        review.select(null);
        assertNull(item("Merge"));
    }

    /** An item of the menu that a right click where nothing stands would show, at six seconds. */
    private MenuItem item(String text) {
        Event event = new Event();
        int x = timeline.getHeaderWidth() + timeline.getAxis().pixel(6 * SECOND);
        event.x = timeline.toDisplay(x, timeline.getSize().y - 2).x;
        event.y = timeline.toDisplay(x, timeline.getSize().y - 2).y;
        timeline.notifyListeners(SWT.MenuDetect, event);
        Menu menu = timeline.getMenu();
        for (MenuItem item : menu.getItems()) {
            if (item.getText().replace("&", "").startsWith(text)) {
                return item;
            }
        }
        return null;
    }

    private void mouse(int type, int x, int y, int held) {
        Event event = new Event();
        event.type = type;
        event.button = type == SWT.MouseMove ? 0 : 1;
        event.stateMask = held;
        event.count = 1;
        event.x = x;
        event.y = y;
        timeline.notifyListeners(type, event);
        window.settle();
    }

    @Test
    void draggingOneOfSeveralSelectedMomentsMovesAllOfThemInOneStep() {
        Moment first = mark(0, 3, 6);
        Moment second = mark(1, 8, 9);
        Moment third = mark(0, 12, 14);
        review.select(List.of(first.getId(), second.getId()), first.getId());
        window.settle();
        window.until("the moments are drawn", () -> timeline.getMomentBounds(first.getId()) != null);
        Rectangle bar = timeline.getMomentBounds(first.getId());
        int x = bar.x + bar.width / 2;
        int y = bar.y + bar.height / 2;
        mouse(SWT.MouseDown, x, y, SWT.NONE);
        assertEquals(2, review.selection().size());
        mouse(SWT.MouseMove, x + 20, y, SWT.BUTTON1 | SWT.ALT);
        mouse(SWT.MouseUp, x + 20, y, SWT.BUTTON1 | SWT.ALT);
        long by = first.getStartMicros() - 3 * SECOND;
        assertTrue(by > 0);
        assertEquals(8 * SECOND + by, second.getStartMicros());
        assertEquals(6 * SECOND + by, first.getEndMicros());
        assertEquals(12 * SECOND, third.getStartMicros());
        assertEquals("Move 2 Moments", review.undoCommand().getLabel());
        review.undo();
        assertEquals(3 * SECOND, first.getStartMicros());
        assertEquals(8 * SECOND, second.getStartMicros());
        assertEquals(2, review.selection().size());
    }
}
