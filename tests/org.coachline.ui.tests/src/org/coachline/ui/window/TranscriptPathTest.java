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
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.coachline.library.Library;
import org.coachline.model.coaching.Call;
import org.coachline.model.coaching.ChannelRole;
import org.coachline.model.coaching.Cue;
import org.coachline.model.coaching.Moment;
import org.coachline.timeline.TimeRange;
import org.coachline.ui.Session;
import org.coachline.ui.internal.moments.TranscriptView;
import org.coachline.ui.internal.review.Marking;
import org.coachline.ui.internal.review.OpenReview;
import org.coachline.ui.internal.review.ReviewEditor;
import org.coachline.ui.internal.support.StatusLine;
import org.coachline.ui.internal.transcript.TranscriptFiles;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.jface.bindings.Binding;
import org.eclipse.jface.bindings.keys.KeySequence;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.handlers.IHandlerService;
import org.eclipse.ui.keys.IBindingService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A transcript, from its file to marked words and back to a file, in a real window. */
class TranscriptPathTest {

    private static final String TIMED = "WEBVTT\n\n00:01.000 --> 00:04.000\n<v Agent>Good <00:02.000>morning <00:03.000>all\n\n"
            + "00:05.000 --> 00:08.000\n<v Customer>Good grief, at last\n\n00:12.000 --> 00:15.000\n<v Customer>No good\n";

    private final Window window = new Window();
    @TempDir
    private Path folder;
    private Library library;
    private ReviewEditor editor;
    private OpenReview review;

    @BeforeEach
    void openACall() throws Exception {
        window.until("the first start is over", () -> !Session.get().isOpening());
        Path place = folder.resolve("library");
        Library.create(place).close();
        Session.get().openLibrary(place);
        window.until("the library is open", () -> Session.get().library() != null && Session.get().library().folder().equals(place.toAbsolutePath()));
        library = Session.get().library();
        editor = window.open(CallFixture.call(library, folder.resolve("recordings"), "support"));
        review = Window.review(editor);
        window.view(TranscriptView.ID, TranscriptView.class);
        window.settle();
    }

    @AfterEach
    void closeAll() {
        window.closeEditors();
        Session.get().close();
    }

    private List<Cue> cues() {
        Call call = review.call().document();
        return call.getTranscript() == null ? List.of() : call.getTranscript().getCues();
    }

    private void bring(String text) throws Exception {
        Path file = Files.writeString(folder.resolve("call.vtt"), text);
        TranscriptFiles.bring(window.window().getShell(), review, file);
        window.until("the transcript is there", () -> !cues().isEmpty());
        window.settle();
    }

    private StyledText shown() {
        return (StyledText) window.control("transcript");
    }

    private void select(String words) {
        int at = shown().getText().indexOf(words);
        shown().setSelection(at, at + words.length());
        shown().notifyListeners(SWT.Selection, new Event());
    }

    private void search(String words) {
        ((Text) window.control("transcriptSearch")).setText(words);
        window.settle();
    }

    private String hits() {
        return ((Label) window.control("transcriptHits")).getText();
    }

    @ParameterizedTest
    @CsvSource({"CTRL+SHIFT+I, import", "CTRL+SHIFT+E, export", "CTRL+F, find", "CTRL+K, nextHit", "CTRL+SHIFT+K, previousHit", "CTRL+L, lock"})
    void everyCommandHasItsKeyInAReview(String keys, String command) throws Exception {
        window.focus(Window.timeline(editor));
        Binding found = window.window().getService(IBindingService.class).getPerfectMatch(KeySequence.getInstance(keys));
        assertEquals("org.coachline.ui.transcript." + command, found.getParameterizedCommand().getId());
    }

    @Test
    void theCommandForFindingPutsTheCursorIntoTheSearchField() throws Exception {
        bring(TIMED);
        window.focus(Window.timeline(editor));
        window.window().getService(IHandlerService.class).executeCommand("org.coachline.ui.transcript.find", null);
        window.until("the field has the keyboard", () -> shown().getDisplay().getFocusControl() == window.control("transcriptSearch"));
        search("good");
        window.window().getService(IHandlerService.class).executeCommand("org.coachline.ui.transcript.nextHit", null);
        assertEquals("1 of 3", hits());
    }

    @Test
    void anImportIsOneStepAndIsStored() throws Exception {
        bring(TIMED);
        assertEquals("0:01\tAgent\tGood morning all\n0:05\tCustomer\tGood grief, at last\n0:12\tCustomer\tNo good", shown().getText());
        assertEquals("Import Transcript", review.undoCommand().getLabel());
        review.undo();
        assertNull(review.call().document().getTranscript());
        assertFalse(editor.isDirty());
        review.redo();
        editor.doSave(new NullProgressMonitor());
        assertEquals(3, library.load(Call.class, review.call().document().getId()).document().getTranscript().getCues().size());
    }

    @Test
    void whoIsWhoIsAskedWhereNamesDoNotSay() throws Exception {
        ShellWatch watch = ShellWatch.press("Import Transcript", "OK");
        bring(TIMED.replace("<v Customer>", "<v Ann>"));
        assertTrue(watch.seen());
        // Of two speakers where one is plainly the agent, the other is suggested.
        assertEquals(List.of(ChannelRole.AGENT, ChannelRole.CUSTOMER, ChannelRole.CUSTOMER), cues().stream().map(Cue::getRole).toList());
    }

    @Test
    void theWordThatIsHeardIsHighlightedAndNoOther() throws Exception {
        bring(TIMED);
        StyledText text = shown();
        int morning = text.getText().indexOf("morning");
        review.viewport().setPlayhead(2_500_000);
        assertNotNull(text.getLineBackground(0));
        assertNotNull(text.getStyleRangeAtOffset(morning));
        review.viewport().setPlayhead(3_500_000);
        assertNull(text.getStyleRangeAtOffset(morning));
        assertNotNull(text.getStyleRangeAtOffset(text.getText().indexOf("all")));
        review.viewport().setPlayhead(6_000_000);
        assertNull(text.getLineBackground(0));
        assertNotNull(text.getLineBackground(1));
    }

    @Test
    void hearingNeitherTakesTheFocusNorScrollsWhatIsLockedOrSelected() throws Exception {
        StringBuilder many = new StringBuilder("WEBVTT\n\n");
        for (int i = 0; i < 180; i++) {
            many.append("00:%02d.%d00 --> 00:%02d.%d50\n<v Agent>Line %d%n%n".formatted(i / 10, i % 10, i / 10, i % 10, i));
        }
        bring(many.toString());
        StyledText text = shown();
        TranscriptView view = window.view(TranscriptView.ID, TranscriptView.class);
        window.focus(window.control("transcriptSearch"));
        review.viewport().setPlayhead(0);
        view.toggleLock();
        text.setTopPixel(0);
        review.viewport().setPlayhead(17_000_000);
        assertEquals(0, text.getTopPixel(), "locked");
        view.toggleLock();
        assertTrue(text.getTopPixel() > 0, "followed again");
        assertSame(window.control("transcriptSearch"), text.getDisplay().getFocusControl());
        text.setTopPixel(0);
        select("Line 3");
        review.viewport().setPlayhead(10_000_000);
        assertEquals(0, text.getTopPixel(), "selected");
    }

    @Test
    void enterHearsTheWordTheCursorIsAt() throws Exception {
        bring(TIMED);
        StyledText text = shown();
        window.focus(text);
        text.setCaretOffset(text.getText().indexOf("orning"));
        window.press(text, "CR");
        assertEquals(2_000_000, review.viewport().playhead(), 1_000);
    }

    @Test
    void wordsThatAreSelectedBecomeAMomentWithItsPhraseInOneStep() throws Exception {
        bring(TIMED);
        select("grief");
        assertEquals(new TimeRange(5_000_000, 8_000_000), review.viewport().selection());
        select("orning a");
        Moment moment = Marking.mark(review, null);
        assertEquals("morning all", moment.getPhraseHeard());
        assertEquals(2_000_000, moment.getStartMicros());
        assertEquals(4_000_000, moment.getEndMicros());
        assertEquals(ChannelRole.AGENT, moment.getChannel());
        assertEquals(0, shown().getSelectionCount());
        review.undo();
        assertEquals(0, review.review().document().getMoments().size());
        review.viewport().select(new TimeRange(2_000_000, 4_100_000));
        assertNull(Marking.mark(review, null).getPhraseHeard());
    }

    @Test
    void hitsAreCountedMarkedOnTheTimelineAndGoneThroughInTurn() throws Exception {
        bring(TIMED);
        search("GOOD");
        assertEquals("3 hits", hits());
        assertEquals(List.of(new TimeRange(1_000_000, 2_000_000), new TimeRange(5_000_000, 8_000_000), new TimeRange(12_000_000, 15_000_000)),
                Window.timeline(editor).getHits());
        window.focus(window.control("transcriptSearch"));
        window.press(window.control("transcriptSearch"), "CR");
        assertEquals("1 of 3", hits());
        assertEquals(1_000_000, review.viewport().playhead(), 1_000);
        assertEquals("Hit 1 of 3, at 0:01", StatusLine.text());
        window.press(window.control("transcriptSearch"), "SHIFT+CR");
        assertEquals("3 of 3", hits());
        assertEquals(12_000_000, review.viewport().playhead(), 1_000);
        window.press(window.control("transcriptSearch"), "CR");
        assertEquals("1 of 3", hits());
        search("nobody says this");
        assertEquals("not found", hits());
        assertEquals(List.of(), Window.timeline(editor).getHits());
    }

    @Test
    void theTranscriptIsWrittenInTheFormatOfTheName() throws Exception {
        bring(TIMED);
        Path file = folder.resolve("out.srt");
        TranscriptFiles.write(review, file);
        window.until("it is written", () -> StatusLine.text().contains("out.srt"));
        assertTrue(Files.readString(file).startsWith("1\n00:00:01,000 --> 00:00:04,000\nAgent: Good morning all\n"), Files.readString(file));
    }

    @Test
    void aTranscriptThatGoesOnLongAfterTheCallIsRemarkedOn() throws Exception {
        bring(TIMED);
        assertFalse(StatusLine.text().contains("call ends"), StatusLine.text());
        review.undo();
        bring(TIMED.replace("00:12.000 --> 00:15.000", "10:12.000 --> 10:15.000"));
        assertTrue(StatusLine.text().contains("begins at 10:12, but the call ends at 0:20: is it this call\u2019s?"), StatusLine.text());
    }

    @Test
    void whatIsNoTranscriptChangesNothingAndIsSaid() throws Exception {
        Path file = Files.writeString(folder.resolve("notes.vtt"), "WEBVTT\n");
        TranscriptFiles.bring(window.window().getShell(), review, file);
        window.until("it is said", () -> StatusLine.text().contains("notes.vtt"));
        assertFalse(editor.isDirty());
    }
}
