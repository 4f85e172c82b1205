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

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.coachline.library.LibraryException.Reason;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Technique packs that lie in the library for everybody. */
class SharedPacksTest {

    @TempDir
    Path temp;

    private Library mine;
    private Library theirs;

    @BeforeEach
    void makeLibrary() throws LibraryException {
        mine = Library.create(temp.resolve("library"));
        theirs = Library.open(temp.resolve("library"), OpenMode.READ_WRITE);
    }

    @AfterEach
    void closeLibrary() {
        mine.close();
        theirs.close();
    }

    private static byte[] bytes(int... values) {
        byte[] bytes = new byte[values.length];
        for (int i = 0; i < values.length; i++) {
            bytes[i] = (byte) values[i];
        }
        return bytes;
    }

    @Test
    void whatOneSharesEverybodyHasByteForByte() throws Exception {
        mine.packs().put("org.example.one", "1.2.3", "One", bytes(0, 1, 255), "Alex");
        SharedPack pack = theirs.packs().all().get(0);
        assertEquals(List.of("org.example.one", "1.2.3", "One", "Alex", 3L), List.of(pack.id(), pack.version(), pack.name(), pack.who(), pack.size()));
        assertArrayEquals(bytes(0, 1, 255), theirs.packs().content("org.example.one").orElseThrow());
        assertEquals(Optional.empty(), theirs.packs().content("org.example.two"));
    }

    @Test
    void anotherVersionTakesThePlaceOfTheOneBefore() throws Exception {
        mine.packs().put("org.example.one", "1.0.0", "One", bytes(1), "Alex");
        theirs.packs().put("org.example.one", "2.0.0", "One", bytes(2), "Billie");
        assertEquals(List.of("2.0.0"), mine.packs().all().stream().map(SharedPack::version).toList());
        assertArrayEquals(bytes(2), mine.packs().content("org.example.one").orElseThrow());
    }

    @Test
    void otherWindowsHearOfItAndNotOfWhatIsNoChange() throws Exception {
        BlockingQueue<LibraryChange> heard = new LinkedBlockingQueue<>();
        mine.onChange(heard::add);
        theirs.packs().put("org.example.one", "1.0.0", "One", bytes(1), "Alex");
        assertEquals(new LibraryChange(Set.of(SharedPacks.CHANGED), true), heard.poll(30, TimeUnit.SECONDS));
        theirs.packs().put("org.example.one", "1.0.0", "One", bytes(1), "Alex");
        assertFalse(theirs.packs().remove("org.example.two", "Alex"));
        assertTrue(theirs.packs().remove("org.example.one", "Alex"));
        assertEquals(new LibraryChange(Set.of(SharedPacks.CHANGED), true), heard.poll(30, TimeUnit.SECONDS));
        assertEquals(List.of(), mine.packs().all());
    }

    @Test
    void whoPutWhatThereAndTookItAwayIsInTheAuditTrail() throws Exception {
        mine.packs().put("org.example.one", "1.0.0", "One", bytes(1), "Alex");
        mine.packs().put("org.example.one", "2.0.0", "One", bytes(2), "Billie");
        mine.packs().remove("org.example.one", "Kim");
        List<AuditEntry> entries = mine.audit().entries(AuditQuery.ALL, Long.MAX_VALUE, 100).stream().filter(each -> each.subjectType().equals("Pack")).toList();
        assertEquals(Set.of("IMPORT Alex", "IMPORT Billie", "DELETION Kim"),
                Set.copyOf(entries.stream().map(each -> each.kind() + " " + each.who()).toList()));
        assertEquals(Set.of("org.example.one"), Set.copyOf(entries.stream().map(AuditEntry::subjectId).toList()));
    }

    @Test
    void whatIsLargerThanAPackMayBeIsRefused() throws Exception {
        LibraryException refusal = assertThrows(LibraryException.class,
                () -> mine.packs().put("org.example.one", "1.0.0", "One", new byte[(int) SharedPacks.MOST_BYTES + 1], "Alex"));
        assertTrue(refusal.getMessage().contains("16 MB"), refusal.getMessage());
        assertEquals(List.of(), mine.packs().all());
    }

    @Test
    void aLibraryToReadRefusesAndTellsWhatItKeeps() throws Exception {
        mine.packs().put("org.example.one", "1.0.0", "One", bytes(1), "Alex");
        try (Library reading = Library.open(temp.resolve("library"), OpenMode.READ_ONLY)) {
            assertEquals(Reason.READ_ONLY, assertThrows(LibraryException.class, () -> reading.packs().remove("org.example.one", "Alex")).reason());
            assertEquals(1, reading.packs().all().size());
        }
    }
}
