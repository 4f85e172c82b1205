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
import java.util.List;

import org.coachline.intake.AgentChannel;
import org.coachline.intake.ImportOptions;
import org.coachline.intake.Intake;
import org.coachline.library.AuditEntry;
import org.coachline.library.AuditKind;
import org.coachline.library.AuditQuery;
import org.coachline.library.CallQuery;
import org.coachline.library.CallRow;
import org.coachline.library.Library;
import org.coachline.library.LibraryException;
import org.coachline.model.coaching.Call;
import org.coachline.testsupport.WavFixture;
import org.coachline.ui.Session;
import org.coachline.ui.internal.importing.Importing;
import org.coachline.ui.internal.support.Preferences;
import org.coachline.ui.internal.support.StatusLine;
import org.coachline.ui.internal.welcome.FirstStart;
import org.coachline.ui.internal.welcome.WelcomePage;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** How recordings come into the library, in a real window. */
class ImportPathTest {

    private final Window window = new Window();
    @TempDir
    private Path folder;

    @BeforeEach
    void waitForTheStart() {
        window.until("the first start is over", () -> !Session.get().isOpening());
    }

    @AfterEach
    void closeAll() {
        window.closeEditors();
        Session.get().close();
    }

    private Library opened() throws Exception {
        Path place = folder.resolve("library");
        Library.create(place).close();
        Session.get().openLibrary(place);
        window.until("the library is open", () -> Session.get().library() != null && Session.get().library().folder().equals(place.toAbsolutePath()));
        return Session.get().library();
    }

    private Path recording(String name, double pitch) throws Exception {
        return WavFixture.of(WavFixture.Codec.MULAW, 8000, 2).tone(0, pitch, 0.5, 2).tone(1, pitch * 2, 0.5, 2)
                .writeTo(Files.createDirectories(folder.resolve("recordings")).resolve(name));
    }

    private void start(Library library) {
        Importing.start(window.window().getShell(), library, List.of(folder.resolve("recordings")),
                ImportOptions.of("Agent Invented", AgentChannel.LEFT, false));
    }

    @Test
    void aFolderIsImportedAndTheStatusLineSaysHowMuch() throws Exception {
        Library library = opened();
        recording("first.wav", 300);
        recording("second.wav", 400);
        start(library);
        window.until("it is told", () -> StatusLine.text().equals("2 imported"));
        List<CallRow> calls = library.calls(CallQuery.ALL);
        assertEquals(2, calls.size());
        assertEquals("Agent Invented", calls.get(0).agent());
    }

    @Test
    void importingTwiceImportsOnce() throws Exception {
        Library library = opened();
        recording("first.wav", 300);
        start(library);
        window.until("it is told", () -> StatusLine.text().equals("1 imported"));
        start(library);
        window.until("the second time is told", () -> StatusLine.text().equals("0 imported, 1 in the library already"));
        assertEquals(1, library.calls(CallQuery.ALL).size());
    }

    @Test
    void whatIsRefusedIsNamedWithTheReasonAndTheRestIsImported() throws Exception {
        Library library = opened();
        recording("good.wav", 300);
        Files.write(folder.resolve("recordings/broken.wav"), new byte[0]);
        ShellWatch watch = ShellWatch.press("Import recordings", "OK");
        start(library);
        window.until("the refused are listed", watch::seen);
        assertEquals(1, watch.rows().size());
        String[] row = watch.rows().get(0).split("\t");
        assertTrue(row[0].contains("broken.wav"), row[0]);
        assertTrue(!row[1].isBlank());
        assertEquals(1, library.calls(CallQuery.ALL).size());
    }

    private void deleteTheOnlyCall(Library library) throws Exception {
        String call = library.calls(CallQuery.ALL).get(0).id();
        library.delete(Call.class, call, library.load(Call.class, call).version(), "Reviewer Invented");
    }

    @Test
    void aCallThatWasDeletedIsBroughtBackOnlyWhenThatIsAnswered() throws Exception {
        Library library = opened();
        recording("first.wav", 300);
        start(library);
        window.until("it is told", () -> StatusLine.text().equals("1 imported"));
        deleteTheOnlyCall(library);
        ShellWatch watch = ShellWatch.press("Import recordings", "Leave Out");
        start(library);
        window.until("it was asked", watch::seen);
        assertTrue(watch.rows().get(0).contains("was deleted on"), watch.rows()::toString);
        assertEquals(0, library.calls(CallQuery.ALL).size());
        ShellWatch again = ShellWatch.press("Import recordings", "Bring Back");
        start(library);
        window.until("it was asked again", again::seen);
        window.until("it is back", () -> StatusLine.text().equals("1 imported"));
        AuditEntry act = library.audit().entries(AuditQuery.ALL.kinds(AuditKind.IMPORT), Long.MAX_VALUE, 1).get(0);
        assertEquals(Preferences.reviewer(), act.who());
        assertTrue(String.valueOf(act.before()).contains("deleted on"), act::toString);
    }

    @Test
    void whatAnEndedProgramLeftUnmeasuredIsMeasuredWhenTheLibraryIsOpenedAgain() throws Exception {
        Path place = folder.resolve("library");
        recording("first.wav", 300);
        try (Library library = Library.create(place)) {
            Intake.importRecordings(library, List.of(folder.resolve("recordings")), new ImportOptions(null, AgentChannel.LEFT, false, null, false), new NullProgressMonitor());
        }
        window.openLibrary(place);
        Library library = Session.get().library();
        window.until("it is measured", () -> isMeasured(library));
        assertFalse(StatusLine.text().startsWith("Measured what was left"), "nobody asked: nothing is talked over");
    }

    private static boolean isMeasured(Library library) {
        try {
            return library.measures(library.calls(CallQuery.ALL).get(0).id()).isPresent();
        } catch (LibraryException e) {
            throw new AssertionError(e);
        }
    }

    @Test
    void aFirstStartMakesTheSampleLibraryAndShowsWhatToDoNext() throws Exception {
        Path place = folder.resolve("sample");
        FirstStart.begin(place);
        window.until("the sample library is open",
                () -> Session.get().library() != null && Session.get().library().folder().equals(place.toAbsolutePath()));
        window.until("the welcome page is shown", () -> window.page().getActiveEditor() instanceof WelcomePage);
        assertTrue(Session.get().library().calls(CallQuery.ALL).size() >= 6);
    }
}
