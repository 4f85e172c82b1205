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
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.coachline.intake.AgentChannel;
import org.coachline.intake.CallSound;
import org.coachline.intake.ImportOptions;
import org.coachline.intake.ImportResult;
import org.coachline.intake.Intake;
import org.coachline.library.CallQuery;
import org.coachline.library.CallRow;
import org.coachline.library.Library;
import org.coachline.model.Documents;
import org.coachline.model.coaching.Call;
import org.coachline.model.coaching.ChannelRole;
import org.coachline.model.coaching.CoachingFactory;
import org.coachline.model.coaching.Marker;
import org.coachline.model.coaching.Recording;
import org.coachline.testsupport.WavFixture;
import org.coachline.ui.Session;
import org.coachline.ui.internal.edit.RecordingCommands;
import org.coachline.ui.internal.importing.Importing;
import org.coachline.ui.internal.moments.CallDetailsView;
import org.coachline.ui.internal.review.OpenReview;
import org.coachline.ui.internal.review.ReviewEditor;
import org.coachline.ui.internal.support.StatusLine;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.ui.handlers.IHandlerService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A call of two mono files, from import to corrected roles and alignment, in a real window. */
class PairPathTest {

    private final Window window = new Window();
    @TempDir
    private Path folder;
    private Library library;

    @BeforeEach
    void openALibrary() throws Exception {
        window.until("the first start is over", () -> !Session.get().isOpening());
        Path place = folder.resolve("library");
        Library.create(place).close();
        Session.get().openLibrary(place);
        window.until("the library is open", () -> Session.get().library() != null && Session.get().library().folder().equals(place.toAbsolutePath()));
        library = Session.get().library();
    }

    @AfterEach
    void closeAll() {
        window.closeEditors();
        Session.get().close();
    }

    private Path recordings() throws Exception {
        return Files.createDirectories(folder.resolve("recordings"));
    }

    private String pair(String agent, String customer) throws Exception {
        WavFixture.of(WavFixture.Codec.MULAW, 8000, 1).tone(0, 440, 0.5, 10).silence(0, 10).writeTo(recordings().resolve(agent));
        WavFixture.of(WavFixture.Codec.MULAW, 8000, 1).silence(0, 10).tone(0, 300, 0.5, 10).writeTo(recordings().resolve(customer));
        List<ImportResult> results = Intake.importRecordings(library, List.of(recordings()), ImportOptions.DEFAULT, new NullProgressMonitor());
        assertEquals(1, ImportResult.calls(results));
        return String.valueOf(results.get(0).callId());
    }

    private static List<ChannelRole> roles(Call call) {
        return CallSound.of(call, Map.of()).roles();
    }

    private void showDetails() {
        window.view(CallDetailsView.ID, CallDetailsView.class);
        window.settle();
    }

    private static void press(Control button) {
        button.notifyListeners(SWT.Selection, new Event());
    }

    @Test
    void oneClickSwapsTheRolesOfAPairAndSavingKeepsAndMeasuresIt() throws Exception {
        String id = pair("7-agent.wav", "7-customer.wav");
        ReviewEditor editor = window.open(id);
        OpenReview review = Window.review(editor);
        assertEquals(List.of(ChannelRole.AGENT, ChannelRole.CUSTOMER), roles(review.call().document()));
        assertEquals(20_000_000, review.viewport().duration());
        showDetails();
        press(window.control("swapRoles"));
        assertEquals(List.of(ChannelRole.CUSTOMER, ChannelRole.AGENT), roles(review.call().document()));
        assertEquals("Swap Agent and Customer", review.undoCommand().getLabel());
        assertTrue(editor.isDirty());
        review.undo();
        assertEquals(List.of(ChannelRole.AGENT, ChannelRole.CUSTOMER), roles(review.call().document()));
        assertFalse(editor.isDirty());
        review.redo();
        editor.doSave(new NullProgressMonitor());
        assertEquals(List.of(ChannelRole.CUSTOMER, ChannelRole.AGENT), roles(library.load(Call.class, id).document()));
    }

    @Test
    void theKeyForSwappingSwaps() throws Exception {
        ReviewEditor editor = window.open(pair("7-agent.wav", "7-customer.wav"));
        window.focus(Window.timeline(editor));
        window.press(Window.timeline(editor), "CTRL+SHIFT+X");
        assertEquals(List.of(ChannelRole.CUSTOMER, ChannelRole.AGENT), roles(Window.review(editor).call().document()));
    }

    @Test
    void anOffsetMovesTheSecondFileOnTheTimelineAndUndoMovesItBack() throws Exception {
        ReviewEditor editor = window.open(pair("7-agent.wav", "7-customer.wav"));
        OpenReview review = Window.review(editor);
        Recording second = review.call().document().getLegs().get(0).getRecordings().get(1);
        review.editCall(RecordingCommands.setOffset(review.call().domain(), second, 1_500_000));
        window.until("the timeline is as long as the moved file needs", () -> review.viewport().duration() == 21_500_000);
        window.until("it is drawn", () -> Window.timeline(editor).isIdle());
        review.undo();
        window.until("it is as long as it was", () -> review.viewport().duration() == 20_000_000);
    }

    @Test
    void whatTheRecorderMarkedIsShownAndCanBeDeletedAndIsNobodysMoment() throws Exception {
        String id = pair("7-agent.wav", "7-customer.wav");
        Call call = library.load(Call.class, id).document();
        Marker marker = CoachingFactory.eINSTANCE.createMarker();
        marker.setId(Documents.newId());
        marker.setStartMicros(5_000_000);
        marker.setEndMicros(5_000_000);
        marker.setText("Hold");
        call.getMarkers().add(marker);
        library.save(call, 1);
        ReviewEditor editor = window.open(id);
        OpenReview review = Window.review(editor);
        showDetails();
        org.eclipse.swt.widgets.List list = (org.eclipse.swt.widgets.List) window.control("recorderMarkers");
        assertEquals(List.of("0:05.0  Hold"), List.of(list.getItems()));
        list.select(0);
        Event delete = new Event();
        delete.keyCode = SWT.DEL;
        list.notifyListeners(SWT.KeyDown, delete);
        assertEquals(0, review.call().document().getMarkers().size());
        review.undo();
        assertEquals(1, review.call().document().getMarkers().size());
        assertEquals(0, review.review().document().getMoments().size());
        assertEquals(0, library.calls(CallQuery.ALL).get(0).moments());
    }

    private static List<Combo> combos(Composite parent) {
        return Arrays.stream(parent.getChildren()).flatMap(child -> child instanceof Combo combo ? Stream.of(combo)
                : child instanceof Composite composite ? combos(composite).stream() : Stream.empty()).toList();
    }

    private void run(String command) throws Exception {
        window.window().getService(IHandlerService.class).executeCommand(command, null);
    }

    private List<Integer> recordingsOfCalls() throws Exception {
        List<Integer> counts = new ArrayList<>();
        for (CallRow row : library.calls(CallQuery.ALL)) {
            counts.add(library.load(Call.class, row.id()).document().getLegs().get(0).getRecordings().size());
        }
        return counts;
    }

    @Test
    void aPairIsPartedAndJoinedAgainFromTheMenuAfterAsking() throws Exception {
        ReviewEditor editor = window.open(pair("7-agent.wav", "7-customer.wav"));
        window.focus(Window.timeline(editor));
        ShellWatch asked = ShellWatch.press("Part into Two Calls", "Part");
        run("org.coachline.ui.pairing.part");
        assertTrue(asked.seen());
        window.until("it is told", () -> StatusLine.text().equals("The call is two calls now."));
        assertEquals(List.of(1, 1), recordingsOfCalls());
        window.until("what is left of the call is open", () -> window.page().getActiveEditor() instanceof ReviewEditor open && open.review() != null);
        ShellWatch chosen = ShellWatch.press("Join with Another Recording", "OK");
        run("org.coachline.ui.pairing.join");
        window.until("another recording was offered", chosen::seen);
        window.until("it is told", () -> StatusLine.text().equals("Two recordings are one call now."));
        assertEquals(List.of(2), recordingsOfCalls());
    }

    @Test
    void aCallThatIsNoPairIsNotParted() throws Exception {
        WavFixture.of(WavFixture.Codec.MULAW, 8000, 1).tone(0, 440, 0.5, 2).writeTo(recordings().resolve("alone.wav"));
        List<ImportResult> results = Intake.importRecordings(library, List.of(recordings()), ImportOptions.DEFAULT, new NullProgressMonitor());
        window.focus(Window.timeline(window.open(String.valueOf(results.get(0).callId()))));
        run("org.coachline.ui.pairing.part");
        assertEquals("This call is not of two recordings that were joined.", StatusLine.text());
        assertEquals(List.of(1), recordingsOfCalls());
    }

    @Test
    void moreThanTwoChannelsAreHeardTogetherAndNoneOfThemAlone() throws Exception {
        WavFixture.of(WavFixture.Codec.PCM_S16, 8000, 3).tone(0, 440, 0.3, 2).tone(1, 300, 0.3, 2).tone(2, 600, 0.3, 2).writeTo(recordings().resolve("three.wav"));
        List<ImportResult> results = Intake.importRecordings(library, List.of(recordings()), ImportOptions.DEFAULT, new NullProgressMonitor());
        ReviewEditor editor = window.open(String.valueOf(results.get(0).callId()));
        OpenReview review = Window.review(editor);
        assertTrue(review.playback().isLoaded());
        assertTrue(review.playback().isHeardTogether());
        String problem = String.valueOf(review.playback().problem());
        assertFalse(problem.contains("channels"), problem);
        window.focus(Window.timeline(editor));
        review.playback().toggleMute(2);
        review.playback().toggleSolo(2);
        assertEquals("This recording has more than two channels: all are heard together, in the middle", StatusLine.text());
        assertTrue(review.playback().isAudible(0));
    }

    @Test
    void aCallWithoutAnAgentIsNamedByItsTitle() throws Exception {
        assertTrue(window.open(pair("7-agent.wav", "7-customer.wav")).getTitle().startsWith("7, "));
    }

    @Test
    void aChoiceThatStandsForNothingIsShownInItsWords() throws Exception {
        window.open(pair("7-agent.wav", "7-customer.wav"));
        showDetails();
        Composite form = window.control("swapRoles").getParent();
        List<String> shown = combos(form).stream().filter(combo -> (combo.getStyle() & SWT.READ_ONLY) != 0).map(Combo::getText).toList();
        assertEquals(List.of("unknown", "Unknown", "not asked", "Agent", "Customer"), shown);
    }

    @Test
    void theStatusLineSaysThatFilesBecamePairs() throws Exception {
        WavFixture.of(WavFixture.Codec.MULAW, 8000, 1).tone(0, 440, 0.5, 2).writeTo(recordings().resolve("8-in.wav"));
        WavFixture.of(WavFixture.Codec.MULAW, 8000, 1).tone(0, 300, 0.5, 2).writeTo(recordings().resolve("8-out.wav"));
        Importing.start(window.window().getShell(), library, List.of(recordings()), ImportOptions.of(null, AgentChannel.LEFT, false));
        window.until("it is told", () -> StatusLine.text().equals("1 (1 of two mono files each) imported"));
    }

    @Test
    void soundWithoutAHeaderIsAskedAboutOnceForItsFolder() throws Exception {
        byte[] sound = new byte[16_000];
        sound[0] = (byte) 0x93;
        Arrays.fill(sound, 1, 16_000, (byte) 0x7F);
        Files.write(recordings().resolve("a.ulaw"), sound);
        sound[1] = 0x55;
        Files.write(recordings().resolve("b.ulaw"), sound);
        ShellWatch watch = ShellWatch.press("How is this sound stored?", "Read them so");
        Importing.start(window.window().getShell(), library, List.of(recordings()), ImportOptions.of(null, AgentChannel.LEFT, false));
        window.until("it was asked", watch::seen);
        window.until("both are read as was said", () -> StatusLine.text().equals("2 imported"));
        assertEquals(2_000_000, library.calls(CallQuery.ALL).get(0).durationMicros());
    }
}
