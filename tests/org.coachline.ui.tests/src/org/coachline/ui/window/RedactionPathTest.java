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
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.coachline.intake.ranking.RankSetting;
import org.coachline.intake.ranking.RankSettings;
import org.coachline.library.AuditEntry;
import org.coachline.library.AuditKind;
import org.coachline.library.AuditQuery;
import org.coachline.library.Library;
import org.coachline.library.OpenMode;
import org.coachline.library.Stored;
import org.coachline.look.Token;
import org.coachline.model.coaching.Call;
import org.coachline.model.coaching.ChannelRole;
import org.coachline.model.coaching.CoachingFactory;
import org.coachline.model.coaching.Cue;
import org.coachline.model.coaching.Redaction;
import org.coachline.model.coaching.Transcript;
import org.coachline.testsupport.SpokenCall;
import org.coachline.timeline.TimeRange;
import org.coachline.timeline.TimelineControl;
import org.coachline.ui.Session;
import org.coachline.ui.internal.calls.CallsView;
import org.coachline.ui.internal.moments.CallDetailsView;
import org.coachline.ui.internal.moments.TranscriptView;
import org.coachline.ui.internal.review.OpenReview;
import org.coachline.ui.internal.review.ReviewEditor;
import org.coachline.ui.internal.support.LookColors;
import org.coachline.ui.internal.support.Preferences;
import org.coachline.ui.internal.support.StatusLine;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;
import org.eclipse.ui.handlers.IHandlerService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Redacting a part of a call by key, and the calls that are worth hearing, in a real window. */
class RedactionPathTest {

    private static final String SECRET = "xylophone";
    private static final String WHY = "Password or security code";
    private static final long SECOND = 1_000_000;

    private final Window window = new Window();
    @TempDir
    private Path folder;
    private Library library;
    private ReviewEditor editor;
    private OpenReview review;

    @BeforeEach
    void openACallWithASecret() throws Exception {
        window.until("the first start is over", () -> !Session.get().isOpening());
        Path place = folder.resolve("library");
        Library.create(place).close();
        window.openLibrary(place);
        library = Session.get().library();
        String id = CallFixture.call(library, folder.resolve("recordings"), "support");
        Stored<Call> stored = library.load(Call.class, id);
        Transcript transcript = CoachingFactory.eINSTANCE.createTranscript();
        transcript.getCues().add(cue(1, 4, "good morning"));
        transcript.getCues().add(cue(5, 8, "the word is " + SECRET));
        stored.document().setTranscript(transcript);
        library.save(stored.document(), stored.version());
        editor = window.open(id);
        review = Window.review(editor);
        window.view(TranscriptView.ID, TranscriptView.class);
        window.settle();
    }

    private static Cue cue(long from, long to, String text) {
        Cue cue = CoachingFactory.eINSTANCE.createCue();
        cue.setStartMicros(from * SECOND);
        cue.setEndMicros(to * SECOND);
        cue.setRole(ChannelRole.CUSTOMER);
        cue.setText(text);
        return cue;
    }

    @AfterEach
    void closeAll() {
        window.closeEditors();
        Session.get().close();
    }

    private void command(String id) throws Exception {
        window.focus(Window.timeline(editor));
        window.window().getService(IHandlerService.class).executeCommand(id, null);
        window.settle();
    }

    private void redact(long from, long to) throws Exception {
        review.viewport().select(new TimeRange(from * SECOND, to * SECOND));
        ShellWatch watch = ShellWatch.type("Redact", WHY, "Redact");
        command("org.coachline.ui.review.redact");
        window.until("it was asked why", watch::seen);
        window.until("it is redacted", () -> !redactions().isEmpty());
        window.until("what is left is drawn", () -> Window.timeline(editor).isIdle());
        window.settle();
    }

    private List<Redaction> redactions() {
        return review.call().document().getRedactions();
    }

    private String transcript() {
        return ((StyledText) window.control("transcript")).getText();
    }

    /** How many pixels of the timeline have the colour of the peaks of a voice. */
    private int peaks(Token token) {
        TimelineControl timeline = Window.timeline(editor);
        RGB wanted = LookColors.get().color(token).getRGB();
        Image image = new Image(timeline.getDisplay(), timeline.getSize().x, timeline.getSize().y);
        GC gc = new GC(timeline);
        gc.copyArea(image, 0, 0);
        gc.dispose();
        ImageData data = image.getImageData();
        image.dispose();
        int count = 0;
        for (int y = 0; y < data.height; y++) {
            for (int x = 0; x < data.width; x++) {
                count += data.palette.getRGB(data.getPixel(x, y)).equals(wanted) ? 1 : 0;
            }
        }
        return count;
    }

    @Test
    void whatIsSelectedIsMaskedAndFlatAtOnceAndOneStepOfUndo() throws Exception {
        assertTrue(transcript().contains(SECRET));
        redact(5, 8);
        assertEquals(List.of(5 * SECOND, 8 * SECOND), List.of(redactions().getFirst().getStartMicros(), redactions().getFirst().getEndMicros()));
        assertFalse(transcript().contains(SECRET));
        assertTrue(transcript().contains("[redacted]") && transcript().contains("good morning"), transcript());
        assertTrue(StatusLine.text().contains("own file stays as it is"), StatusLine.text());
        assertEquals("Redact", review.undoCommand().getLabel());
        review.undo();
        window.settle();
        assertTrue(transcript().contains(SECRET));
    }

    @Test
    void theReasonIsKeptWithTheRedactionAndInTheAuditTrail() throws Exception {
        redact(5, 8);
        assertEquals(WHY, redactions().getFirst().getReason());
        editor.doSave(new NullProgressMonitor());
        AuditEntry act = library.audit().entries(AuditQuery.ALL.kinds(AuditKind.REDACTION), Long.MAX_VALUE, 1).getFirst();
        assertTrue(String.valueOf(act.after()).endsWith(WHY), act::toString);
        assertEquals(Preferences.reviewer(), act.who());
    }

    @Test
    void whoeverGivesNoReasonRedactsNothing() throws Exception {
        review.viewport().select(new TimeRange(5 * SECOND, 8 * SECOND));
        ShellWatch watch = ShellWatch.type("Redact", "  ", "Cancel");
        command("org.coachline.ui.review.redact");
        window.until("it was asked why", watch::seen);
        window.settle();
        assertTrue(redactions().isEmpty());
        assertEquals("Nothing was redacted.", StatusLine.text());
    }

    @Test
    void aReasonMayBeLeftOutWhereTheLibraryAllowsIt() throws Exception {
        RankSettings.change(library, Map.of(RankSetting.REDACTION_REASON, Optional.of("optional")), "Ann");
        review.viewport().select(new TimeRange(5 * SECOND, 8 * SECOND));
        ShellWatch watch = ShellWatch.press("Redact", "Redact");
        command("org.coachline.ui.review.redact");
        window.until("it was asked why", watch::seen);
        window.until("it is redacted", () -> !redactions().isEmpty());
        assertNull(redactions().getFirst().getReason());
    }

    @Test
    void aReasonThatRepeatsACardNumberIsKeptWithoutIt() throws Exception {
        review.viewport().select(new TimeRange(5 * SECOND, 8 * SECOND));
        ShellWatch watch = ShellWatch.type("Redact", "card 4111 1111 1111 1111", "Redact");
        command("org.coachline.ui.review.redact");
        window.until("it was asked why", watch::seen);
        window.until("it is redacted", () -> !redactions().isEmpty());
        assertEquals("card [redacted]", redactions().getFirst().getReason());
    }

    private Table listed() throws Exception {
        window.view(CallDetailsView.ID, CallDetailsView.class);
        return (Table) window.control("redactions");
    }

    @Test
    void callDetailsListWhatIsRedactedWithWhoWhenAndWhyAndTakeItBackOnRecordWhereThatIsAllowed() throws Exception {
        RankSettings.change(library, Map.of(RankSetting.UNMASKING, Optional.of("allowed")), "Ann");
        redact(5, 8);
        editor.doSave(new NullProgressMonitor());
        window.until("it is saved", () -> !editor.isDirty());
        Table table = listed();
        window.until("it is listed", () -> table.getItemCount() == 1);
        assertEquals(WHY, table.getItem(0).getText(1));
        assertEquals("marked by a reviewer", table.getItem(0).getText(2));
        window.until("it is told who", () -> Preferences.reviewer().equals(table.getItem(0).getText(3)));
        assertFalse(table.getItem(0).getText(4).isEmpty());
        table.setSelection(0);
        ShellWatch watch = ShellWatch.type("Take Redaction Back", "the customer agreed", "OK");
        window.control("takeRedactionBack").notifyListeners(SWT.Selection, new Event());
        window.until("it was asked", watch::seen);
        window.until("it is told", () -> StatusLine.text().endsWith("is heard and read again; that is on record."));
        assertTrue(library.load(Call.class, review.call().document().getId()).document().getRedactions().isEmpty());
        AuditEntry act = library.audit().entries(AuditQuery.ALL.kinds(AuditKind.UNMASKING), Long.MAX_VALUE, 1).getFirst();
        assertEquals("the customer agreed", act.after());
        assertEquals(Preferences.reviewer(), act.who());
        window.until("it is read again", () -> transcript().contains(SECRET));
        window.until("the list is empty", () -> table.getItemCount() == 0);
    }

    @Test
    void noPeakOfARedactedCallIsSeenInLanesOrOverview() throws Exception {
        window.until("the waveform is drawn", () -> peaks(Token.AGENT_ENVELOPE) > 100);
        redact(0, 20);
        window.until("nothing is seen any more", () -> peaks(Token.AGENT_ENVELOPE) == 0 && peaks(Token.CUSTOMER_ENVELOPE) == 0);
    }

    @Test
    void onceSavedUndoLeavesItAndTakingItBackIsNotAllowed() throws Exception {
        redact(5, 8);
        editor.doSave(new NullProgressMonitor());
        review.undo();
        assertEquals(1, redactions().size());
        assertTrue(StatusLine.text().contains("stays redacted"), StatusLine.text());
        editor.doSave(new NullProgressMonitor());
        assertEquals(1, library.load(Call.class, review.call().document().getId()).document().getRedactions().size());
        assertTrue(library.search(SECRET, 9).isEmpty());
        review.playback().seek(6 * SECOND);
        window.until("the play head is there", () -> review.viewport().playhead() == 6 * SECOND);
        ShellWatch watch = ShellWatch.press("Take Redaction Back", "OK");
        command("org.coachline.ui.review.takeRedactionBack");
        window.until("it was told", watch::seen);
        assertEquals(1, redactions().size());
    }

    @Test
    void oneThatWasNotSavedIsTakenBackWithoutAQuestion() throws Exception {
        redact(5, 8);
        review.playback().seek(6 * SECOND);
        window.until("the play head is there", () -> review.viewport().playhead() == 6 * SECOND);
        command("org.coachline.ui.review.takeRedactionBack");
        assertTrue(redactions().isEmpty());
    }

    @Test
    void whatSomebodyElseRedactsIsMaskedHereAtOnce() throws Exception {
        try (Library other = Library.open(library.folder(), OpenMode.READ_WRITE)) {
            Stored<Call> stored = other.load(Call.class, review.call().document().getId());
            stored.document().getRedactions().add(SpokenCall.redaction(5, 8, ChannelRole.UNKNOWN));
            other.save(stored.document(), stored.version());
        }
        window.until("it is masked here", () -> !transcript().contains(SECRET));
        assertFalse(editor.isDirty());
        assertEquals(1, redactions().size());
    }

    @Test
    void callsWorthHearingComeFirstWithPlaceAndReasons() throws Exception {
        String helped = CallFixture.call(library, folder.resolve("recordings"), "help");
        Stored<Call> stored = library.load(Call.class, helped);
        stored.document().setHelpRequested(true);
        stored.document().setStart(Instant.parse("2026-01-09T08:12:00Z"));
        library.save(stored.document(), stored.version());
        RankSettings.change(library, Map.of(RankSetting.CHANCE, Optional.of("0")), "Ann");
        window.view(CallsView.ID, CallsView.class);
        Table table = (Table) window.control("calls");
        window.until("both calls are listed", () -> table.getItemCount() == 2);
        command("org.coachline.ui.calls.rank");
        int worth = table.getColumnCount() - 1;
        window.until("the older one comes first", () -> table.getItem(0).getText(worth).startsWith("1 \u00b7 "));
        assertEquals("1 \u00b7 55", table.getItem(0).getText(worth));
        assertEquals("Worth", table.getColumn(worth).getText());
        command("org.coachline.ui.calls.rank");
        window.until("the latest one comes first", () -> table.getItem(0).getText(worth).startsWith("2 \u00b7 "));
    }

    @Test
    void whoStopsTheRankingHasTheOrderOfBeforeAndIsTold() throws Exception {
        String helped = CallFixture.call(library, folder.resolve("recordings"), "help");
        Stored<Call> stored = library.load(Call.class, helped);
        stored.document().setHelpRequested(true);
        stored.document().setStart(Instant.parse("2026-01-09T08:12:00Z"));
        library.save(stored.document(), stored.version());
        RankSettings.change(library, Map.of(RankSetting.CHANCE, Optional.of("0")), "Ann");
        Table table;
        int worth;
        try (StoppedJobs stopping = new StoppedJobs("Ranking calls")) {
            window.page().hideView(window.view(CallsView.ID, CallsView.class));
            window.view(CallsView.ID, CallsView.class);
            table = (Table) window.control("calls");
            worth = table.getColumnCount() - 1;
            window.until("both calls are listed", () -> table.getItemCount() == 2);
            command("org.coachline.ui.calls.rank");
            window.until("it is told", () -> "Ranking was stopped: the latest calls come first.".equals(StatusLine.text()));
            assertEquals("", table.getItem(0).getText(worth));
        }
        command("org.coachline.ui.calls.rank");
        window.until("the older one comes first", () -> table.getItem(0).getText(worth).startsWith("1 \u00b7 "));
        command("org.coachline.ui.calls.rank");
        try (StoppedJobs stopping = new StoppedJobs("Ranking calls")) {
            command("org.coachline.ui.calls.rank");
            window.until("it is told", () -> "Ranking was stopped: the calls are in the order in which they were ranked before.".equals(StatusLine.text()));
            assertTrue(table.getItem(0).getText(worth).startsWith("1 \u00b7 "));
        }
    }
}
