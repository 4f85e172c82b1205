/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.library;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

import org.coachline.model.coaching.Call;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class JournalTest {

    /** Holds a lock as a running process does, until its input ends. */
    private static final String HOLDER = """
            import java.nio.channels.FileChannel;
            import java.nio.file.Path;
            import java.nio.file.StandardOpenOption;
            public class Holder {
                public static void main(String[] args) throws Exception {
                    try (FileChannel channel = FileChannel.open(Path.of(args[0]), StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
                        channel.lock();
                        System.out.println("locked");
                        System.in.read();
                    }
                }
            }
            """;

    @TempDir
    Path temp;

    private Library library;
    private Path folder;
    private Call call;

    @BeforeEach
    void makeLibrary() throws LibraryException {
        folder = temp.resolve("library");
        library = Library.create(folder);
        call = Build.call("saved", "", Build.MONDAY);
        library.save(call, 0);
        call.setTitle("edited");
    }

    @AfterEach
    void closeLibrary() {
        library.close();
    }

    private void endProcessAndStartAgain() throws LibraryException {
        library.close();
        library = Library.open(folder, OpenMode.READ_WRITE);
    }

    private Path only(String ending) throws IOException {
        try (Stream<Path> files = Files.walk(folder.resolve("journal"))) {
            List<Path> found = files.filter(file -> file.toString().endsWith(ending)).toList();
            assertEquals(1, found.size(), found::toString);
            return found.get(0);
        }
    }

    @Test
    void editsOfAProcessThatEndedAreOfferedWithTheVersionTheyWereMadeOn() throws Exception {
        library.journal(call, 1);
        endProcessAndStartAgain();
        JournalEntry entry = library.journalled().get(0);
        assertEquals(call.getId(), entry.documentId());
        assertEquals(1, entry.baseVersion());
        assertEquals("edited", ((Call) entry.document()).getTitle());
        assertEquals("saved", library.load(Call.class, call.getId()).document().getTitle());
    }

    @Test
    void editsOfThisProcessAreNotOffered() throws Exception {
        library.journal(call, 1);
        assertEquals(List.of(), library.journalled());
        try (Library second = Library.open(folder, OpenMode.READ_WRITE)) {
            assertEquals(List.of(), second.journalled());
        }
    }

    @Test
    void editsOfAnotherRunningProcessAreNotOfferedUntilItEnds() throws Exception {
        library.journal(call, 1);
        library.close();
        Path lock = only(".lock");
        Path source = Files.writeString(temp.resolve("Holder.java"), HOLDER);
        Process holder = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(), source.toString(), lock.toString())
                .redirectError(ProcessBuilder.Redirect.INHERIT).start();
        try (var out = holder.inputReader()) {
            assertEquals("locked", out.readLine());
            library = Library.open(folder, OpenMode.READ_WRITE);
            assertEquals(List.of(), library.journalled());
            library.dropJournal(call.getId());
        } finally {
            holder.destroyForcibly().waitFor();
        }
        assertEquals(1, library.journalled().size());
    }

    @Test
    void theLastOfSeveralEditsCounts() throws Exception {
        library.journal(call, 1);
        call.setTitle("edited again");
        library.journal(call, 1);
        endProcessAndStartAgain();
        assertEquals(List.of("edited again"), library.journalled().stream().map(entry -> ((Call) entry.document()).getTitle()).toList());
    }

    @Test
    void droppedEditsAreNotOffered() throws Exception {
        library.journal(call, 1);
        library.dropJournal(call.getId());
        endProcessAndStartAgain();
        assertEquals(List.of(), library.journalled());
    }

    @Test
    void whatWasOfferedIsGoneOnceItIsDropped() throws Exception {
        library.journal(call, 1);
        endProcessAndStartAgain();
        library.dropJournal(call.getId());
        assertEquals(List.of(), library.journalled());
        try (Stream<Path> left = Files.list(folder.resolve("journal"))) {
            assertEquals(List.of(), left.toList());
        }
    }

    @Test
    void aNewDocumentThatWasNeverSavedIsOfferedToo() throws Exception {
        library.journal(Build.call("never saved", "", Build.MONDAY), 0);
        endProcessAndStartAgain();
        assertEquals(0, library.journalled().get(0).baseVersion());
    }

    @Test
    void damagedEditsAreNamedAndTheOthersOffered() throws Exception {
        library.journal(call, 1);
        Path file = only(".edit");
        byte[] whole = Files.readAllBytes(file);
        library.journal(Build.call("other", "", Build.MONDAY), 0);
        endProcessAndStartAgain();
        Files.write(file, Arrays.copyOf(whole, whole.length / 2));
        List<JournalEntry> entries = library.journalled();
        assertEquals(2, entries.size());
        JournalEntry damaged = entries.stream().filter(entry -> entry.documentId().equals(call.getId())).findFirst().orElseThrow();
        assertNull(damaged.document());
        assertTrue(entries.stream().anyMatch(entry -> entry.document() != null));
        assertNotNull(damaged.file());
    }

    @Test
    void aProcessWithoutEditsLeavesNothing() throws Exception {
        library.journal(call, 1);
        library.dropJournal(call.getId());
        library.close();
        try (Stream<Path> left = Files.list(folder.resolve("journal"))) {
            assertEquals(List.of(), left.toList());
        }
    }
}
