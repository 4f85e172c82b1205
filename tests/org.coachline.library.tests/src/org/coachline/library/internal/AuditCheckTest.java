/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.library.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.coachline.library.AuditEntry;
import org.coachline.library.AuditHead;
import org.coachline.library.AuditKind;
import org.coachline.library.AuditNote;
import org.coachline.library.AuditQuery;
import org.coachline.library.CheckReport;
import org.coachline.library.CheckReport.Problem;
import org.coachline.library.Library;
import org.coachline.library.LibraryException;
import org.coachline.library.OpenMode;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AuditCheckTest {

    private static final String[] NO_GUARDS = {"DROP TRIGGER audit_grows", "DROP TRIGGER audit_stays", "DROP TRIGGER audit_unchanged"};

    @TempDir
    Path temp;

    private Path folder;

    @BeforeEach
    void makeTrail() throws LibraryException {
        folder = temp.resolve("library");
        try (Library library = Library.create(folder)) {
            for (int i = 1; i <= 9; i++) {
                library.audit().record(AuditNote.of(AuditKind.SCORE, "Review", "r" + i, "Ina Example").labelled("Kim").changing("71", "84"));
            }
        }
    }

    private void change(String... statements) throws LibraryException {
        try (Database database = LibraryFolder.open(folder, OpenMode.READ_WRITE, Schema.CURRENT)) {
            database.write(session -> {
                for (String sql : statements) {
                    session.update(sql);
                }
                return 0;
            });
        } finally {
            LibraryFolder.released(folder);
        }
    }

    /** Changes the trail as somebody does who has found the triggers, and puts those back. */
    private void forge(String... statements) throws LibraryException {
        try (Database database = LibraryFolder.open(folder, OpenMode.READ_WRITE, Schema.CURRENT)) {
            database.write(session -> {
                List<String> guards = session.list("SELECT sql FROM sqlite_master WHERE type = 'trigger' AND tbl_name = 'audit'", row -> row.getString(1));
                for (List<String> part : List.of(List.of(NO_GUARDS), List.of(statements), guards)) {
                    for (String sql : part) {
                        session.update(sql);
                    }
                }
                return 0;
            });
        } finally {
            LibraryFolder.released(folder);
        }
    }

    private List<Problem> found() throws LibraryException {
        try (Library library = Library.open(folder, OpenMode.READ_ONLY)) {
            List<Problem> problems = library.check(new NullProgressMonitor()).problems();
            assertTrue(problems.stream().allMatch(each -> each.area() == CheckReport.Area.AUDIT), problems::toString);
            return problems;
        }
    }

    private String only() throws LibraryException {
        List<Problem> problems = found();
        assertEquals(1, problems.size(), problems::toString);
        return problems.get(0).subject() + ": " + problems.get(0).message();
    }

    @Test
    void aWholeTrailHasNoProblem() throws LibraryException {
        assertEquals(List.of(), found());
    }

    @ParameterizedTest
    @ValueSource(strings = {"UPDATE audit SET after_text = '99' WHERE seq = 4", "UPDATE audit SET subject_id = 'r5' WHERE seq = 4",
            "UPDATE audit SET who = NULL WHERE seq = 4", "DELETE FROM audit WHERE seq = 9", "UPDATE audit SET at_millis = 0",
            "INSERT INTO audit SELECT 12, at_millis, kind, subject_type, subject_id, who_salt, who, said_salt, label, before_text, after_text, who_seal, said_seal, hash "
                    + "FROM audit WHERE seq = 9",
            "INSERT OR REPLACE INTO audit SELECT * FROM audit WHERE seq = 4", "UPDATE audit SET label = NULL WHERE seq = 4"})
    void theDatabaseItselfRefusesToChangeTheTrail(String statement) throws LibraryException {
        assertThrows(LibraryException.class, () -> change(statement));
        assertEquals(List.of(), found());
    }

    @ParameterizedTest
    @ValueSource(strings = {"after_text = '99'", "before_text = NULL", "who = 'Somebody Else'", "label = 'another'", "who_salt = zeroblob(32)"})
    void aChangedTextIsNamed(String change) throws LibraryException {
        forge("UPDATE audit SET " + change + " WHERE seq = 4");
        assertTrue(only().startsWith("4: Entry 4 of the audit trail is not what was written"), this::onlyText);
    }

    @ParameterizedTest
    @ValueSource(strings = {"kind = 'DELIVERY'", "at_millis = at_millis + 1", "subject_id = 'r5'", "subject_type = 'Call'", "hash = zeroblob(32)", "hash = 'x'"})
    void aChangedFactIsNamed(String change) throws LibraryException {
        forge("UPDATE audit SET " + change + " WHERE seq = 4");
        assertTrue(found().get(0).message().startsWith("Entry 4 of the audit trail does not follow"), this::onlyText);
    }

    @Test
    void aGapIsNamed() throws LibraryException {
        forge("DELETE FROM audit WHERE seq IN (4, 5)");
        assertTrue(only().contains("its entries 4 to 5 are missing"), this::onlyText);
    }

    @Test
    void entriesThatChangedPlacesAreNamed() throws LibraryException {
        forge("UPDATE audit SET seq = 100 WHERE seq = 4", "UPDATE audit SET seq = 4 WHERE seq = 5", "UPDATE audit SET seq = 5 WHERE seq = 100");
        assertEquals("4", found().get(0).subject());
    }

    @Test
    void anEndThatWasCutOffIsKnownToTheDatabase() throws LibraryException {
        forge("DELETE FROM audit WHERE seq > 6");
        assertTrue(only().startsWith("7: The end of the audit trail is missing: its last entry is 6, but the database has given numbers up to 9"), this::onlyText);
    }

    @Test
    void anEndThatWasCutOffWithCareIsKnownToTheFileBeside() throws LibraryException {
        forge("DELETE FROM audit WHERE seq > 6", "UPDATE sqlite_sequence SET seq = 6 WHERE name = 'audit'");
        assertTrue(only().contains("its last entry is 6, but the file audit.head knows of entry 9"), this::onlyText);
    }

    @Test
    void anEndThatWasCutOffStaysKnownAfterMoreWasWritten() throws LibraryException {
        forge("DELETE FROM audit WHERE seq > 6", "UPDATE sqlite_sequence SET seq = 6 WHERE name = 'audit'");
        try (Library library = Library.open(folder, OpenMode.READ_WRITE)) {
            for (int i = 0; i < 3; i++) {
                library.audit().record(AuditNote.of(AuditKind.SCORE, "Review", "r", "Ina Example"));
            }
        }
        assertTrue(only().startsWith("9: Entry 9 of the audit trail is another one than the file audit.head noted"), this::onlyText);
    }

    @Test
    void anOlderDatabasePutInPlaceIsAcceptedWithAReasonThatIsItselfOnRecord() throws Exception {
        forge("DELETE FROM audit WHERE seq > 6", "UPDATE sqlite_sequence SET seq = 6 WHERE name = 'audit'");
        String noted = Files.readString(folder.resolve(AuditHeadFile.NAME)).strip();
        try (Library library = Library.open(folder, OpenMode.READ_WRITE)) {
            assertEquals(noted, library.audit().contradicted().orElseThrow().toString());
            library.audit().accept("The disk failed on Monday", "Ina Example");
            assertTrue(library.audit().contradicted().isEmpty());
            AuditEntry entry = library.audit().entry(7).orElseThrow();
            assertEquals(AuditKind.RESTORE, entry.kind());
            assertEquals("Ina Example", entry.who());
            assertEquals(noted, entry.before());
            assertTrue(String.valueOf(entry.after()).contains("The disk failed on Monday"), entry::toString);
            assertFalse(library.audit().holds(AuditHead.parse(noted).orElseThrow()), "an end that was kept elsewhere still shows what is missing");
        }
        assertEquals(List.of(), found());
        try (Library library = Library.open(folder, OpenMode.READ_WRITE)) {
            library.audit().record(AuditNote.of(AuditKind.SCORE, "Review", "r", "Ina Example"));
        }
        assertEquals(List.of(), found());
    }

    @Test
    void whatWasChangedOrTakenOutFromBetweenIsAcceptedByNothing() throws Exception {
        forge("UPDATE audit SET after_text = '99' WHERE seq = 4");
        try (Library library = Library.open(folder, OpenMode.READ_WRITE)) {
            LibraryException refused = assertThrows(LibraryException.class, () -> library.audit().accept("because", "Ina Example"));
            assertEquals(LibraryException.Reason.NOT_FOUND, refused.reason());
        }
        assertTrue(only().startsWith("4: Entry 4"), this::onlyText);
    }

    @Test
    void whatWasNotPutOnTheDiskWholeIsNotAccepted() throws Exception {
        forge("DELETE FROM audit WHERE seq > 6", "UPDATE sqlite_sequence SET seq = 6 WHERE name = 'audit'");
        Path head = folder.resolve(AuditHeadFile.NAME);
        String noted = Files.readString(head);
        try (Library library = Library.open(folder, OpenMode.READ_WRITE)) {
            library.audit().accept("because", "Ina Example");
        }
        // As after a process that was killed between the entry and the note.
        Files.writeString(head, noted);
        assertTrue(only().startsWith("8: The end of the audit trail is missing"), this::onlyText);
        try (Library library = Library.open(folder, OpenMode.READ_WRITE)) {
            library.audit().accept("because", "Ina Example");
        }
        assertEquals(List.of(), found());
    }

    @Test
    void aNoteOfTheEndThatIsGoneOrRubbishIsTold() throws Exception {
        Files.writeString(folder.resolve(AuditHeadFile.NAME), "rubbish");
        assertTrue(only().contains("audit.head"), this::onlyText);
        Files.delete(folder.resolve(AuditHeadFile.NAME));
        assertTrue(only().contains("audit.head"), this::onlyText);
        Files.write(folder.resolve(AuditHeadFile.NAME), new byte[10_000_000]);
        assertTrue(only().contains("audit.head"), this::onlyText);
    }

    @Test
    void aGuardThatIsGoneIsTold() throws LibraryException {
        change("DROP TRIGGER audit_stays");
        assertTrue(only().contains("audit_stays"), this::onlyText);
    }

    @Test
    void textsThatWereTakenOutWithoutAnErasureOnRecordAreTold() throws LibraryException {
        change("UPDATE audit SET said_salt = NULL, label = NULL, before_text = NULL, after_text = NULL WHERE seq IN (3, 5)");
        assertTrue(only().startsWith("3: The texts of entry 3 of the audit trail were taken out"), this::onlyText);
        try (Library library = Library.open(folder, OpenMode.READ_WRITE)) {
            library.audit().record(AuditNote.of(AuditKind.ERASURE, AuditRanges.SUBJECT, "", "Ina Example").changing(null, "3,5"));
        }
        assertEquals(List.of(), found());
    }

    @Test
    void whatCannotBeReadAsAnEntryIsListedAllTheSame() throws LibraryException {
        forge("UPDATE audit SET kind = 'NONSENSE', hash = 'x', who_seal = 7 WHERE seq = 4");
        try (Library library = Library.open(folder, OpenMode.READ_ONLY)) {
            assertEquals(AuditKind.OTHER, library.audit().entry(4).orElseThrow().kind());
            assertEquals(9, library.audit().entries(AuditQuery.ALL, Long.MAX_VALUE, 100).size());
        }
        assertEquals("4", found().get(0).subject());
    }

    @Test
    void whatAnOlderLibraryLoggedIsTheBeginningOfTheTrail() throws Exception {
        Path old = temp.resolve("old");
        Schema before = new Schema(Schema.CURRENT.steps().subList(0, Schema.CURRENT.steps().indexOf("v008")));
        LibraryFolder.create(old, before);
        try (Database database = LibraryFolder.open(old, OpenMode.READ_WRITE, before)) {
            database.write(session -> {
                session.update("INSERT INTO deletions (document_id, type, description, who, at_millis) VALUES ('c1', 'Call', 'call: A refund', 'Ina', 2000)");
                session.update("INSERT INTO setting_changes (name, old_content, new_content, who, at_millis) VALUES ('rest', NULL, '15', 'Kim', 1000)");
                return session.update("INSERT INTO setting_changes (name, old_content, new_content, who, at_millis) VALUES ('rest', '15', '20', 'Kim', 3000)");
            });
        } finally {
            LibraryFolder.released(old);
        }
        try (Library library = Library.open(old, OpenMode.READ_WRITE)) {
            List<AuditEntry> entries = library.audit().entries(AuditQuery.ALL, Long.MAX_VALUE, 10);
            assertEquals(List.of("SETTING rest Kim 3000", "DELETION c1 Ina 2000", "SETTING rest Kim 1000"), entries.stream()
                    .map(each -> each.kind() + " " + each.subjectId() + ' ' + each.who() + ' ' + each.at().toEpochMilli()).toList());
            assertEquals("call: A refund", library.deletions().get(0).description());
            assertEquals("20", library.settings().log().get(0).after());
            assertEquals(List.of(), library.check(new NullProgressMonitor()).problems());
        }
    }

    private String onlyText() {
        try {
            return found().toString();
        } catch (LibraryException e) {
            return e.getMessage();
        }
    }
}
