/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.library;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

import org.coachline.library.LibraryException.Reason;
import org.coachline.model.coaching.Call;
import org.coachline.library.records.Hold;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AuditTest {

    @TempDir
    Path temp;

    private Library library;

    @BeforeEach
    void makeLibrary() throws LibraryException {
        library = Library.create(temp.resolve("library"));
    }

    @AfterEach
    void closeLibrary() {
        library.close();
    }

    private static AuditNote score(String id, String before, String after) {
        return AuditNote.of(AuditKind.SCORE, "Review", id, "Ina Example").labelled("A refund, Kim").changing(before, after);
    }

    private List<AuditEntry> all() throws LibraryException {
        List<AuditEntry> entries = new ArrayList<>();
        library.audit().each(AuditQuery.ALL, entries::add);
        return entries;
    }

    @Test
    void anActIsKeptWithWhoWhenAndWhatBeforeAndAfter() throws LibraryException {
        Instant before = Instant.ofEpochMilli(System.currentTimeMillis());
        library.audit().record(score("r1", "71", "84"));
        AuditEntry entry = library.audit().entries(AuditQuery.ALL, Long.MAX_VALUE, 10).get(0);
        assertEquals(1, entry.sequence());
        assertEquals("Ina Example", entry.who());
        assertEquals("Review r1", entry.subjectType() + ' ' + entry.subjectId());
        assertEquals("71 84 A refund, Kim", entry.before() + ' ' + entry.after() + ' ' + entry.label());
        assertFalse(entry.at().isBefore(before), () -> entry.at() + " is before " + before);
    }

    @Test
    void cardNumbersAreMaskedBeforeTheyAreChained() throws LibraryException {
        Call call = Build.call("A refund", "", Build.MONDAY);
        library.save(call, 0);
        library.records().holds().lay(Hold.On.CALL, call.getId(), "She read 4111 1111 1111 1111 aloud", "Ina Example");
        for (AuditKind kind : List.of(AuditKind.RULING, AuditKind.DISPUTE, AuditKind.REDACTION, AuditKind.UNMASKING, AuditKind.ERASURE, AuditKind.DELETION, AuditKind.EXPORT)) {
            library.audit().record(AuditNote.of(kind, "Call", call.getId(), "Ina Example").labelled("in-4111111111111111-2").changing("was 5555 5555 5555 4444",
                    "is 378282246310005"));
        }
        assertEquals("She read [redacted] aloud", all().get(0).after());
        for (AuditEntry each : all().subList(1, all().size())) {
            assertEquals("in-[redacted]-2 was [redacted] is [redacted]", each.label() + ' ' + each.before() + ' ' + each.after());
        }
        assertEquals("She read [redacted] aloud", library.records().holds().all().get(0).reason());
        assertEquals(List.of(), library.audit().verify(new NullProgressMonitor()));
    }

    /** Whoever erases somebody is told of backups by what stands here. */
    @Test
    void whereABackupIsStaysOnRecordAsItIs() throws LibraryException {
        library.audit().record(AuditNote.of(AuditKind.BACKUP, "Backup", "b", "Ina Example").changing(null, "/mnt/6011000990139424/b: 7 documents"));
        assertEquals("/mnt/6011000990139424/b: 7 documents", all().get(0).after());
    }

    @Test
    void namesOfFilesWithTelephoneNumbersStayOnRecord() throws LibraryException {
        for (int last = 0; last <= 9; last++) {
            library.audit().record(AuditNote.of(AuditKind.IMPORT, "Call", "c" + last, "Ina Example").changing(null, "in-491511234567" + last + ".wav"));
        }
        assertEquals(10, all().stream().filter(each -> String.valueOf(each.after()).startsWith("in-49151123456")).count());
    }

    @Test
    void anActIsOnRecordTogetherWithItsDocument() throws LibraryException {
        Call call = Build.call("A refund", "", Build.MONDAY);
        library.saveAll(List.of(new Saving(call, 0)), List.of(AuditNote.of(AuditKind.IMPORT, "Call", call.getId(), "Ina Example")));
        assertEquals(List.of(call.getId()), all().stream().map(AuditEntry::subjectId).toList());
    }

    @Test
    void whatIsNotSavedIsNotOnRecord() throws LibraryException {
        Call call = Build.call("A refund", "", Build.MONDAY);
        assertThrows(ConflictException.class, () -> library.saveAll(List.of(new Saving(call, 7)), List.of(score("r1", "1", "2"))));
        assertEquals(List.of(), all());
        library.audit().record(score("r1", "1", "3"));
        assertEquals(1, all().get(0).sequence());
        assertEquals(List.of(), library.audit().verify(new NullProgressMonitor()));
    }

    @Test
    void aRecordingThatIsThereAlreadyLeavesNothingOnRecord() throws LibraryException {
        Call call = Build.call("A refund", "", Build.MONDAY);
        library.save(call, 0);
        String sha256 = call.getLegs().get(0).getRecordings().get(0).getSha256();
        Call again = Build.call("The same", "", Build.MONDAY);
        List<AuditNote> notes = List.of(AuditNote.of(AuditKind.IMPORT, "Call", again.getId(), "Ina Example"));
        assertEquals(Optional.of(call.getId()), library.saveUnlessRecorded(List.of(sha256), List.of(new Saving(again, 0)), notes));
        assertEquals(List.of(), all());
        assertEquals(Optional.empty(), library.saveUnlessRecorded(List.of("of another"), List.of(new Saving(again, 0)), notes));
        assertEquals(1, all().size());
    }

    @Test
    void deletionsAndSettingsAreOnRecordByThemselves() throws LibraryException {
        Call call = Build.call("A refund", "", Build.MONDAY);
        library.save(call, 0);
        library.settings().change(Map.of("rest", Optional.of("15")), "Kim Example");
        library.delete(Call.class, call.getId(), 1, "Ina Example");
        assertEquals(List.of("SETTING Kim Example rest", "DELETION Ina Example " + call.getId()),
                all().stream().map(each -> each.kind() + " " + each.who() + ' ' + each.subjectId()).toList());
    }

    @Test
    void entriesAreFoundByKindPersonSubjectTextAndTime() throws LibraryException {
        library.audit().record(List.of(score("r1", "1", "2"), AuditNote.of(AuditKind.DELIVERY, "Review", "r1", "Kim Example"),
                AuditNote.of(AuditKind.HOLD, "Call", "c%1", "Kim Example").changing(null, "A complaint, 100_1")));
        assertEquals(1, library.audit().count(AuditQuery.ALL.kinds(AuditKind.DELIVERY)));
        assertEquals(2, library.audit().count(AuditQuery.ALL.subject("r1")));
        assertEquals(2, library.audit().count(new AuditQuery(Set.of(), "Kim Example", null, null, null, null)));
        assertEquals(1, library.audit().count(new AuditQuery(Set.of(), null, null, "a COMPLAINT", null, null)));
        assertEquals(1, library.audit().count(new AuditQuery(Set.of(), null, null, "0_1", null, null)));
        assertEquals(0, library.audit().count(new AuditQuery(Set.of(), null, null, "r_1", null, null)));
        Instant soon = Instant.now().plusSeconds(60);
        assertEquals(3, library.audit().count(new AuditQuery(Set.of(), null, null, null, null, soon)));
        assertEquals(0, library.audit().count(new AuditQuery(Set.of(), null, null, null, soon, null)));
        assertEquals(List.of("Ina Example", "Kim Example"), library.audit().people());
    }

    @Test
    void theLatestComeFirstAndGoOnWhereTheReadingEnded() throws LibraryException {
        for (int i = 1; i <= 7; i++) {
            library.audit().record(score("r" + i, null, null));
        }
        List<AuditEntry> first = library.audit().entries(AuditQuery.ALL, Long.MAX_VALUE, 3);
        assertEquals(List.of(7L, 6L, 5L), first.stream().map(AuditEntry::sequence).toList());
        assertEquals(List.of(4L, 3L, 2L), library.audit().entries(AuditQuery.ALL, 5, 3).stream().map(AuditEntry::sequence).toList());
    }

    @Test
    void readingAllGoesThroughManyPiecesAndMayEndEarly() throws LibraryException {
        List<AuditNote> notes = new ArrayList<>();
        for (int i = 1; i <= 1234; i++) {
            notes.add(score("r" + i, null, null));
        }
        library.audit().record(notes);
        assertEquals(1234, all().size());
        List<AuditEntry> some = new ArrayList<>();
        library.audit().each(AuditQuery.ALL, entry -> some.add(entry) && some.size() < 600);
        assertEquals(600, some.size());
    }

    @Test
    void aHeadKeptElsewhereIsHeldAsLongAsTheTrailOnlyGrows() throws LibraryException {
        AuditHead none = library.audit().head();
        library.audit().record(score("r1", "1", "2"));
        AuditHead one = library.audit().head();
        library.audit().record(score("r2", "1", "2"));
        assertTrue(library.audit().holds(none) && library.audit().holds(one));
        assertFalse(library.audit().holds(new AuditHead(1, library.audit().head().hash())));
        assertFalse(library.audit().holds(new AuditHead(9, one.hash())));
        assertEquals(Optional.of(one), AuditHead.parse(one.toString()));
    }

    @Test
    void processesThatWriteAtOnceWriteOneChain() throws Exception {
        try (Library other = Library.open(temp.resolve("library"), OpenMode.READ_WRITE); ExecutorService both = Executors.newFixedThreadPool(2)) {
            List<Future<?>> done = new ArrayList<>();
            for (Library each : List.of(library, other)) {
                done.add(both.submit(() -> {
                    for (int i = 0; i < 20; i++) {
                        each.audit().record(score("r" + i, null, "x"));
                    }
                    return null;
                }));
            }
            for (Future<?> each : done) {
                each.get(60, TimeUnit.SECONDS);
            }
        }
        assertEquals(40, library.audit().head().sequence());
        assertEquals(List.of(), library.audit().verify(new NullProgressMonitor()));
    }

    @Test
    void otherWindowsHearOfAnEntryThatWasWrittenAlone() throws Exception {
        BlockingQueue<LibraryChange> heard = new LinkedBlockingQueue<>();
        library.onChange(heard::add);
        try (Library other = Library.open(temp.resolve("library"), OpenMode.READ_WRITE)) {
            other.audit().record(score("r1", "1", "2"));
            assertEquals(new LibraryChange(Set.of(AuditTrail.CHANGED), true), heard.poll(30, TimeUnit.SECONDS));
        }
    }

    @Test
    void aLibraryToReadTakesNoEntry() throws Exception {
        try (Library reading = Library.open(temp.resolve("library"), OpenMode.READ_ONLY)) {
            assertEquals(Reason.READ_ONLY, assertThrows(LibraryException.class, () -> reading.audit().record(score("r1", "1", "2"))).reason());
            assertEquals(List.of(), reading.audit().verify(new NullProgressMonitor()));
        }
    }

    @Test
    void aTextOfAnyLengthLeavesAnEntryOfBoundedLength() throws LibraryException {
        library.audit().record(score("r1", "x".repeat(3_000_000), "\u0000 a\nb \ud800"));
        AuditEntry entry = all().get(0);
        assertEquals(AuditNote.MAX_TEXT, String.valueOf(entry.before()).length());
        assertEquals(List.of(), library.audit().verify(new NullProgressMonitor()));
    }
}
