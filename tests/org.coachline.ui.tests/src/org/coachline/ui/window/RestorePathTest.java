/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.ui.window;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.stream.Stream;
import org.coachline.library.CallQuery;
import org.coachline.library.CallRow;
import org.coachline.library.Library;
import org.coachline.library.LibraryException;
import org.coachline.library.OpenMode;
import org.coachline.library.records.Backup;
import org.coachline.library.records.BackupRule;
import org.coachline.model.coaching.Call;
import org.coachline.ui.Session;
import org.coachline.ui.internal.record.Restoring;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.swt.widgets.Shell;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A library is put back from a backup while it is open in the workbench. */
class RestorePathTest {

    private static final String TITLE = "Restore from a Backup";

    private final Window window = new Window();
    @TempDir
    private Path folder;
    private Path place;
    private String before;
    private Backup backup;

    @BeforeEach
    void openALibraryThatWasBackedUpAndChangedSince() throws Exception {
        window.until("the first start is over", () -> !Session.get().isOpening());
        place = folder.resolve("library");
        try (Library made = Library.create(place)) {
            before = CallFixture.call(made, folder.resolve("recordings"), "Delivery");
            Call first = made.load(Call.class, before).document();
            first.setTitle("Delivery");
            made.save(first, made.load(Call.class, before).version());
            backup = made.records().backups().make(new BackupRule(folder.resolve("safe"), false, true, 1, 0, 0), false, "Ina Example", new NullProgressMonitor());
            Call changed = made.load(Call.class, before).document();
            changed.setTitle("Changed since");
            made.save(changed, made.load(Call.class, before).version());
        }
        window.openLibrary(place);
    }

    @AfterEach
    void closeAll() {
        window.closeEditors();
        Session.get().close();
    }

    private Shell shell() {
        return window.window().getShell();
    }

    private static List<String> titles(Library library) throws LibraryException {
        return library.calls(CallQuery.ALL).stream().map(CallRow::title).toList();
    }

    private List<Path> beside() throws Exception {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(each -> String.valueOf(each.getFileName()).startsWith("library before ")).toList();
        }
    }

    private void untilOpen(Path where, ShellWatch told) {
        window.until("it is put back and told", () -> {
            Library open = Session.get().library();
            return told.seen() && open != null && open.folder().equals(where) && !Session.get().isOpening();
        });
    }

    @Test
    void inPlaceOfTheOpenOneItIsOpenAgainAndTheOtherIsKept() throws Exception {
        ShellWatch asked = ShellWatch.press(TITLE, "In Place");
        Restoring.where(shell(), Session.get().library(), backup);
        assertTrue(asked.seen());
        ShellWatch told = ShellWatch.press(TITLE, "OK");
        untilOpen(place, told);
        assertEquals(List.of("Delivery"), titles(Session.get().library()));
        assertEquals(1, beside().size());
        try (Library kept = Library.open(beside().get(0), OpenMode.READ_ONLY)) {
            assertEquals(List.of("Changed since"), titles(kept));
        }
    }

    @Test
    void intoANewFolderItIsOpenedThereAndTheOtherStaysAsItWas() throws Exception {
        Path target = folder.resolve("new");
        ShellWatch told = ShellWatch.press(TITLE, "OK");
        Restoring.run(backup, target, false);
        untilOpen(target, told);
        assertEquals(List.of("Delivery"), titles(Session.get().library()));
        try (Library other = Library.open(place, OpenMode.READ_ONLY)) {
            assertEquals(List.of("Changed since"), titles(other));
        }
    }

    @Test
    void leavingTheQuestionChangesNothing() throws Exception {
        Library open = Session.get().library();
        ShellWatch asked = ShellWatch.press(TITLE, "Cancel");
        Restoring.where(shell(), open, backup);
        assertTrue(asked.seen());
        assertEquals(open, Session.get().library());
        assertEquals(List.of("Changed since"), titles(open));
    }

    @Test
    void whereItFailsHalfWayWhatWasOpenIsOpenAgainAndWhole() throws Exception {
        Path database = backup.folder().resolve("coachline.db");
        Files.write(database, new byte[] {1, 2, 3}, StandardOpenOption.APPEND);
        ShellWatch asked = ShellWatch.press(TITLE, "In Place");
        Restoring.where(shell(), Session.get().library(), backup);
        assertTrue(asked.seen());
        ShellWatch told = ShellWatch.press("Coachline", "OK");
        untilOpen(place, told);
        assertEquals(List.of("Changed since"), titles(Session.get().library()));
        assertEquals(List.of(), beside());
        assertEquals(List.of(), Session.get().library().audit().verify(new NullProgressMonitor()));
    }
}
