/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.library;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.coachline.library.LibraryException.Reason;
import org.coachline.library.internal.LibraryFolder;
import org.coachline.library.internal.Schema;
import org.coachline.model.coaching.Call;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OpenLibraryTest {

    @TempDir
    Path temp;

    private LibraryException refusal(Path folder) {
        return assertThrows(LibraryException.class, () -> Library.open(folder, OpenMode.READ_WRITE).close());
    }

    private static List<String> namesIn(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    @Test
    void aNewLibraryHasItsFoldersAndAnIdentity() throws Exception {
        try (Library library = Library.create(temp.resolve("a/b"))) {
            assertTrue(Files.isDirectory(library.cacheFolder()));
            assertFalse(library.info().id().isEmpty());
            assertEquals(0, library.info().calls());
        }
        assertEquals(List.of("cache", "coachline.db", "journal", "recordings"), namesIn(temp.resolve("a/b")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"with blank", "what?mode=ro", "100%25", "a#b", "\u00fcml\u00e4ut", "it's", "semi;colon"})
    void aLibraryMayHaveAnyNameThatAFolderMayHave(String name) throws Exception {
        Path folder = temp.resolve(name);
        Call call = Build.call("A refund", "", Build.MONDAY);
        try (Library library = Library.create(folder)) {
            library.save(call, 0);
        }
        assertTrue(Files.size(folder.resolve("coachline.db")) > 0);
        try (Library library = Library.open(folder, OpenMode.READ_WRITE)) {
            assertEquals("A refund", library.load(Call.class, call.getId()).document().getTitle());
        }
    }

    @Test
    void aLibraryIsNotMadeWhereThereIsOneOrSomethingElse() throws Exception {
        Library.create(temp.resolve("one")).close();
        assertEquals(Reason.EXISTS, assertThrows(LibraryException.class, () -> Library.create(temp.resolve("one"))).reason());
        Files.createDirectories(temp.resolve("two"));
        Files.writeString(temp.resolve("two/letter.txt"), "mine");
        assertEquals(Reason.EXISTS, assertThrows(LibraryException.class, () -> Library.create(temp.resolve("two"))).reason());
        assertEquals(List.of("letter.txt"), namesIn(temp.resolve("two")));
    }

    @Test
    void whatIsNoLibraryIsRefusedByName() throws Exception {
        assertEquals(Reason.NOT_A_LIBRARY, refusal(temp.resolve("nowhere")).reason());
        Path folder = Files.createDirectories(temp.resolve("photos"));
        LibraryException refusal = refusal(folder);
        assertEquals(Reason.NOT_A_LIBRARY, refusal.reason());
        assertTrue(refusal.getMessage().contains(folder.toString()), refusal::getMessage);
        assertEquals(List.of(), namesIn(folder));
    }

    @Test
    void aDatabaseOfAnotherProgramIsNoLibrary() throws Exception {
        Library.create(temp.resolve("library")).close();
        Path database = temp.resolve("library/coachline.db");
        byte[] bytes = Files.readAllBytes(database);
        bytes[68] ^= 1;
        Files.write(database, bytes);
        assertEquals(Reason.NOT_A_LIBRARY, refusal(temp.resolve("library")).reason());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "this is no database at all, but it is longer than a header of a hundred bytes, so that its length says nothing either"})
    void aFileThatIsNoDatabaseIsDamagedAndLeftAlone(String content) throws Exception {
        Library.create(temp.resolve("library")).close();
        Path database = temp.resolve("library/coachline.db");
        Files.writeString(database, content);
        assertEquals(Reason.DAMAGED, refusal(temp.resolve("library")).reason());
        assertArrayEquals(content.getBytes(StandardCharsets.UTF_8), Files.readAllBytes(database));
    }

    @Test
    void aDatabaseThatIsDamagedInsideIsToldAsDamaged() throws Exception {
        Library.create(temp.resolve("library")).close();
        Path database = temp.resolve("library/coachline.db");
        byte[] bytes = Files.readAllBytes(database);
        java.util.Arrays.fill(bytes, 100, bytes.length, (byte) 0x5A);
        Files.write(database, bytes);
        assertEquals(Reason.DAMAGED, refusal(temp.resolve("library")).reason());
    }

    @Test
    void aLibraryOfANewerVersionIsRefusedAndUntouched() throws Exception {
        Path folder = temp.resolve("library");
        LibraryFolder.create(folder, new Schema(Stream.concat(Schema.CURRENT.steps().stream(), Stream.of("next-of-tests")).toList()));
        byte[] before = Files.readAllBytes(folder.resolve("coachline.db"));
        LibraryException refusal = refusal(folder);
        assertEquals(Reason.NEWER, refusal.reason());
        assertTrue(refusal.getMessage().contains("Update Coachline"), refusal::getMessage);
        assertArrayEquals(before, Files.readAllBytes(folder.resolve("coachline.db")));
        assertEquals(List.of("cache", "coachline.db", "journal", "recordings"), namesIn(folder));
    }

    @Test
    void whatIsOpenForReadingChangesNothing() throws Exception {
        Path folder = temp.resolve("library");
        Call call = Build.call("A refund", "", Build.MONDAY);
        try (Library library = Library.create(folder)) {
            library.save(call, 0);
        }
        try (Library library = Library.open(folder, OpenMode.READ_ONLY)) {
            assertTrue(library.readOnly() && library.info().readOnly());
            assertEquals(1, library.calls(CallQuery.ALL).size());
            assertEquals(Reason.READ_ONLY, assertThrows(LibraryException.class, () -> library.save(call, 1)).reason());
            assertEquals(Reason.READ_ONLY, assertThrows(LibraryException.class, () -> library.journal(call, 1)).reason());
            assertEquals(Reason.READ_ONLY, assertThrows(LibraryException.class, () -> library.agentNamed("Ada Example")).reason());
        }
    }

    @Test
    void mediaThatCannotBeWrittenOpenForReadingByThemselves() throws Exception {
        try (Mount mount = Mount.ofSize(temp.resolve("disk"), "8m")) {
            Call call = Build.call("A refund", "", Build.MONDAY);
            try (Library library = Library.create(mount.point().resolve("library"))) {
                library.save(call, 0);
            }
            mount.makeReadOnly();
            try (Library library = Library.open(mount.point().resolve("library"), OpenMode.READ_WRITE)) {
                assertTrue(library.readOnly());
                assertEquals("A refund", library.load(Call.class, call.getId()).document().getTitle());
                assertEquals(1, library.search("refund", 5).size());
                LibraryException refusal = assertThrows(LibraryException.class, () -> library.save(call, 1));
                assertEquals(Reason.READ_ONLY, refusal.reason());
            }
        }
    }

    /** Puts on other media what a killed process leaves: the last commits stand in the log, not in the database. */
    private static Path leftByAKilledProcess(Library open, Path media) throws IOException {
        Path copy = Files.createDirectories(media.resolve("library"));
        for (String name : List.of("coachline.db", "coachline.db-wal")) {
            Files.copy(open.folder().resolve(name), copy.resolve(name));
        }
        return copy;
    }

    private static List<String> workingCopies() throws IOException {
        return namesIn(Path.of(System.getProperty("java.io.tmpdir"))).stream().filter(name -> name.startsWith("coachline-read-")).toList();
    }

    @Test
    void whatAKilledProcessLeftOnMediaThatCannotBeWrittenIsShownWhole() throws Exception {
        List<String> before = workingCopies();
        try (Mount mount = Mount.ofSize(temp.resolve("disk"), "8m"); Library library = Library.create(temp.resolve("library"))) {
            Call call = Build.call("A refund", "", Build.MONDAY);
            library.save(call, 0);
            Path left = leftByAKilledProcess(library, mount.point());
            mount.makeReadOnly();
            try (Library opened = Library.open(left, OpenMode.READ_WRITE)) {
                assertTrue(opened.readOnly());
                assertEquals("A refund", opened.load(Call.class, call.getId()).document().getTitle());
                assertEquals(1, opened.search("refund", 5).size());
                assertEquals(left.toString(), opened.info().location());
                assertEquals(Reason.READ_ONLY, assertThrows(LibraryException.class, () -> opened.save(call, 1)).reason());
            }
        }
        assertEquals(before, workingCopies());
    }

    @Test
    void editsThatWereLeftAreOfferedFromMediaThatCannotBeWritten() throws Exception {
        try (Mount mount = Mount.ofSize(temp.resolve("disk"), "8m")) {
            Path folder = mount.point().resolve("library");
            Call call = Build.call("A refund", "", Build.MONDAY);
            try (Library library = Library.create(folder)) {
                library.save(call, 0);
                call.setTitle("edited");
                library.journal(call, 1);
            }
            mount.makeReadOnly();
            try (Library library = Library.open(folder, OpenMode.READ_WRITE)) {
                assertEquals(List.of("edited"), library.journalled().stream().map(entry -> ((Call) entry.document()).getTitle()).toList());
            }
        }
    }

    @Test
    void whatCannotBePutTogetherForWantOfRoomIsRefusedWithTheRemedyInsteadOfShownIncomplete() throws Exception {
        String usual = System.getProperty("java.io.tmpdir");
        try (Mount mount = Mount.ofSize(temp.resolve("disk"), "8m"); Mount small = Mount.ofSize(temp.resolve("small"), "64k");
                Library library = Library.create(temp.resolve("library"))) {
            library.save(Build.call("A refund", "", Build.MONDAY), 0);
            Path left = leftByAKilledProcess(library, mount.point());
            mount.makeReadOnly();
            System.setProperty("java.io.tmpdir", small.point().toString());
            LibraryException refusal = refusal(left);
            assertEquals(Reason.FULL, refusal.reason());
            assertTrue(refusal.getMessage().contains("copy the folder to a disk"), refusal::getMessage);
            assertEquals(List.of(), namesIn(small.point()));
        } finally {
            System.setProperty("java.io.tmpdir", usual);
        }
    }

    @Test
    void aPartThatSomebodyDeletedToHaveRoomIsMadeAgain() throws Exception {
        Path folder = temp.resolve("library");
        Library.create(folder).close();
        Files.delete(folder.resolve("cache"));
        try (Library library = Library.open(folder, OpenMode.READ_WRITE)) {
            assertTrue(Files.isDirectory(library.cacheFolder()));
        }
    }

    @Test
    void aFullDiskIsToldAndNothingIsLost() throws Exception {
        try (Mount mount = Mount.ofSize(temp.resolve("disk"), "3m"); Library library = Library.create(mount.point().resolve("library"))) {
            Path ballast = mount.point().resolve("ballast");
            Files.write(ballast, new byte[300_000]);
            int saved = 0;
            LibraryException full = null;
            while (full == null && saved < 1_000) {
                try {
                    library.save(Build.call("call " + saved + " " + "x".repeat(20_000), "", Build.MONDAY), 0);
                    saved++;
                } catch (LibraryException e) {
                    full = e;
                }
            }
            assertEquals(Reason.FULL, full == null ? null : full.reason(), () -> "after many saves");
            assertEquals(saved, library.calls(CallQuery.ALL).size());
            assertEquals(List.of(), library.check(new NullProgressMonitor()).problems().stream()
                    .filter(problem -> problem.area() != CheckReport.Area.RECORDING).toList());
            Files.delete(ballast);
            library.save(Build.call("with room again", "", Build.MONDAY), 0);
            assertEquals(saved + 1, library.calls(CallQuery.ALL).size());
        }
    }

    @Test
    void aLibraryThatAFullDiskHasNoRoomForLeavesNothingAndIsNamedByItsFolder() throws Exception {
        try (Mount mount = Mount.ofSize(temp.resolve("disk"), "64k")) {
            Path folder = mount.point().resolve("library");
            LibraryException refusal = assertThrows(LibraryException.class, () -> Library.create(folder));
            assertEquals(Reason.FULL, refusal.reason());
            assertTrue(refusal.getMessage().contains(folder + " is full"), refusal::getMessage);
            assertFalse(Files.exists(folder));
        }
    }

    @Test
    void aDiskTooFullToReadALibraryIsToldAsFull() throws Exception {
        try (Mount mount = Mount.ofSize(temp.resolve("disk"), "3m")) {
            Path folder = mount.point().resolve("library");
            Library.create(folder).close();
            assertThrows(IOException.class, () -> Files.write(mount.point().resolve("ballast"), new byte[4 << 20]));
            assertEquals(Reason.FULL, refusal(folder).reason());
        }
    }

    @Test
    void aLibraryIsOpenTwiceInOneProcessWithoutHarm() throws Exception {
        Path folder = temp.resolve("library");
        Call call = Build.call("A refund", "", Build.MONDAY);
        try (Library first = Library.create(folder)) {
            try (Library second = Library.open(folder, OpenMode.READ_WRITE)) {
                first.save(call, 0);
                assertEquals(2, second.save(call, 1));
            }
            assertEquals(2, first.load(Call.class, call.getId()).version());
        }
    }

    @Test
    void closingTwiceIsHarmlessAndWhatIsClosedSaysSo() throws Exception {
        Library library = Library.create(temp.resolve("library"));
        library.close();
        library.close();
        assertTrue(assertThrows(LibraryException.class, library::agents).getMessage().contains("closed"));
    }
}
