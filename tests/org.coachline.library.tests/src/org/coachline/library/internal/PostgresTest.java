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
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

import org.coachline.library.AuditKind;
import org.coachline.library.AuditNote;
import org.coachline.library.Build;
import org.coachline.library.CallQuery;
import org.coachline.library.CheckReport;
import org.coachline.library.ConflictException;
import org.coachline.library.Library;
import org.coachline.library.LibraryException;
import org.coachline.library.LibraryException.Reason;
import org.coachline.library.NewCall;
import org.coachline.library.OpenMode;
import org.coachline.library.Saving;
import org.coachline.library.SourceFile;
import org.coachline.library.SourceRow;
import org.coachline.library.TeamServer;
import org.coachline.library.records.Backup;
import org.coachline.library.records.Backups;
import org.coachline.library.records.ErasureRequest;
import org.coachline.library.records.RetentionRule;
import org.coachline.model.coaching.Call;
import org.coachline.model.coaching.Cue;
import org.coachline.model.coaching.CoachingFactory;
import org.coachline.model.coaching.Review;
import org.coachline.model.coaching.Verdict;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A library whose database is on a PostgreSQL server: the one of the system property {@code coachline.test.postgres} (a JDBC address; {@code coachline.test.postgres.user}), or one that
 * is installed here, started for the tests and stopped again. Nearly all of the other tests of libraries run on a server too, by hand, with
 * {@code -Dcoachline.library.server=ADDRESS}: those that look into files of SQLite do not.
 */
class PostgresTest {

    private static TestServer server;

    @TempDir
    Path temp;

    private Path folder;
    private Library library;
    private String kim;

    @BeforeAll
    static void startServer() throws Exception {
        server = TestServer.find();
        assumeTrue(server != null, "no PostgreSQL server here: neither -Dcoachline.test.postgres nor an installed one that may be started");
    }

    @AfterAll
    static void stopServer() throws Exception {
        if (server != null) {
            server.close();
        }
    }

    @BeforeEach
    void makeLibrary() throws LibraryException {
        folder = temp.resolve("library");
        library = TeamServer.create(folder, server.url(), server.user());
        kim = library.agentNamed("Kim Example");
    }

    @AfterEach
    void closeLibrary() {
        if (library != null) {
            library.close();
        }
    }

    private Call call(String title, String words) throws LibraryException {
        Call call = Build.call(title, kim, Build.MONDAY);
        call.setTranscript(CoachingFactory.eINSTANCE.createTranscript());
        Cue cue = CoachingFactory.eINSTANCE.createCue();
        cue.setText(words);
        call.getTranscript().getCues().add(cue);
        library.save(call, 0);
        return call;
    }

    @Test
    void documentsAreStoredListedAndFoundByWordsWithoutRegardToCaseAndAccents() throws Exception {
        Call call = call("A refund", "Das war ein Ärgernis; l'été d’après");
        Review review = Build.review(call, library.reviewerNamed("Ina Example"));
        Build.moment(review, "validate-first", Verdict.MISSED, 0, "");
        library.save(review, 0);
        assertEquals(1, library.calls(CallQuery.ALL).get(0).moments());
        for (String words : List.of("argernis", "ÄRGER", "ete apres", "war das")) {
            assertEquals(1, library.search(words, 10).size(), words);
        }
        for (String words : List.of("gernis", "ärgernis nicht", "'; DROP TABLE texts --")) {
            assertEquals(0, library.search(words, 10).size(), words);
        }
        assertEquals(List.of(), problems());
        library.rebuildProjection(new NullProgressMonitor());
        assertEquals(1, library.search("argernis", 10).size());
    }

    @Test
    void theSecondOfTwoThatSaveTheSameIsToldAndWhatOneSavesTheOtherHears() throws Exception {
        Call call = call("A refund", "words");
        try (Library other = Library.open(folder, OpenMode.READ_WRITE)) {
            CountDownLatch heard = new CountDownLatch(1);
            List<Set<String>> told = new ArrayList<>();
            try (AutoCloseable listening = other.onChange(change -> {
                told.add(change.documentIds());
                heard.countDown();
            })) {
                call.setTitle("Another");
                library.save(call, 1);
                assertTrue(heard.await(60, TimeUnit.SECONDS));
            }
            assertEquals(Set.of(call.getId()), told.get(0));
            assertThrows(ConflictException.class, () -> other.save(call, 1));
        }
    }

    @Test
    void theServerItselfRefusesToChangeTheTrailAndAChangeBehindItsBackIsNamed() throws Exception {
        for (int i = 0; i < 5; i++) {
            library.audit().record(AuditNote.of(AuditKind.SCORE, "Review", "r" + i, "Ina Example").changing("1", "2"));
        }
        for (String sql : List.of("UPDATE audit SET after_text = '99' WHERE seq = 2", "DELETE FROM audit WHERE seq = 5", "TRUNCATE audit",
                "INSERT INTO audit SELECT 12, at_millis, kind, subject_type, subject_id, who_salt, who, said_salt, label, before_text, after_text, who_seal, said_seal, hash "
                        + "FROM audit WHERE seq = 2")) {
            assertThrows(LibraryException.class, () -> change(sql), sql);
        }
        assertEquals(List.of(), library.audit().verify(new NullProgressMonitor()));
        change("ALTER TABLE audit DISABLE TRIGGER audit_unchanged");
        change("UPDATE audit SET after_text = '99' WHERE seq = 2");
        List<String> problems = library.audit().verify(new NullProgressMonitor()).stream().map(each -> each.subject()).toList();
        assertEquals(List.of("2", "audit_unchanged"), problems);
    }

    private void change(String sql) throws LibraryException {
        try (Database database = LibraryFolder.open(folder, OpenMode.READ_WRITE, Schema.CURRENT)) {
            database.write(session -> session.update(sql));
        } finally {
            LibraryFolder.released(folder);
        }
    }

    @Test
    void aBackupIsAFileThatOpensWithoutTheServerAndHoldsTheSame() throws Exception {
        Call call = call("A refund", "Blumenkohl and other words");
        library.settings().change(java.util.Map.of("a", java.util.Optional.of("b")), "Ina Example");
        Backup backup = library.records().backups().make(library.records().backups().rule(), false, "Ina Example", new NullProgressMonitor());
        assertEquals(List.of(), backup.notes());
        Path target = temp.resolve("back");
        Backups.restore(backup.folder(), target, false, "Ina Example", new NullProgressMonitor());
        try (Library back = Library.open(target, OpenMode.READ_WRITE)) {
            assertEquals("A refund", back.load(Call.class, call.getId()).document().getTitle());
            assertEquals(1, back.search("blumenkohl", 10).size());
            assertEquals(library.info().id(), back.info().id());
            assertEquals(List.of(), back.audit().verify(new NullProgressMonitor()));
        }
        LibraryException refused = assertThrows(LibraryException.class,
                () -> Backups.restore(backup.folder(), folder, true, "Ina Example", new NullProgressMonitor()));
        assertTrue(refused.getMessage().contains("on a server"), refused::getMessage);
    }

    private Call fromSource(String title, String id) throws LibraryException {
        Call call = Build.call(title, kim, Build.MONDAY);
        call.setSourceName("Night");
        call.setExternalId(id);
        library.sources().take("Night", List.of(arriving(call)));
        return call;
    }

    private static NewCall arriving(Call call) {
        return new NewCall(call, List.of(call.getLegs().get(0).getRecordings().get(0).getSha256()),
                List.of(new SourceFile(call.getTitle() + ".wav", "1", SourceFile.State.TAKEN, call.getId(), "It has the id " + call.getExternalId() + '.')), List.of());
    }

    @Test
    void whatWasDeletedStaysAwayFromWhatABackupPutsBackToo() throws Exception {
        library.sources().save(new SourceRow("Night", "pattern", Files.createDirectories(temp.resolve("recorder")), "{}", true), "Ina Example");
        Call call = fromSource("A refund", "17");
        library.delete(Call.class, call.getId(), 1, "Ina Example");
        Backup backup = library.records().backups().make(library.records().backups().rule(), false, "Ina Example", new NullProgressMonitor());
        Path target = temp.resolve("back");
        Backups.restore(backup.folder(), target, false, "Ina Example", new NullProgressMonitor());
        try (Library back = Library.open(target, OpenMode.READ_WRITE)) {
            assertEquals(List.of(new NewCall.Kept(NewCall.Outcome.DELETED, call.getId())), back.sources().take("Night", List.of(arriving(call))));
        }
    }

    @Test
    void aCallThatASourceBroughtIsErasedWithWhatIsSaidOfItsFile() throws Exception {
        library.sources().save(new SourceRow("Night", "pattern", Files.createDirectories(temp.resolve("recorder")), "{}", true), "Ina Example");
        Call call = fromSource("A refund", "17");
        Call other = fromSource("Another", "18");
        library.sources().note("Night", List.of(new SourceFile("copy.wav", "1", SourceFile.State.REFUSED, "", "The id 17 is taken.")));
        library.records().erasure().run(new ErasureRequest(ErasureRequest.Of.CUSTOMER, call.getId(), List.of(), RetentionRule.Outside.DROP_REFERENCE), "asked for",
                "Ina Example", new NullProgressMonitor());
        assertEquals(List.of(other.getTitle() + ".wav"), List.copyOf(library.sources().files("Night").keySet()));
        assertEquals(NewCall.Outcome.ERASED, library.sources().take("Night", List.of(arriving(call))).get(0).outcome());
    }

    @Test
    void whatIsDueGoesAndAPersonIsErased() throws Exception {
        Call call = call("Kim Example and a refund", "Blumenkohl, said Kim Example");
        library.save(Build.review(call, ""), 0);
        library.records().retention().setRules(List.of(RetentionRule.of(RetentionRule.What.REVIEWS, 1)), "Ina Example");
        assertEquals(1, library.records().retention().run(library.records().retention().due(Instant.now(), new NullProgressMonitor()), Instant.now(), "Ina Example",
                new NullProgressMonitor()).done());
        library.records().erasure().run(new ErasureRequest(ErasureRequest.Of.AGENT, kim, List.of(), RetentionRule.Outside.DROP_REFERENCE), "asked for", "Ina Example",
                new NullProgressMonitor());
        assertEquals(0, library.search("blumenkohl", 10).size());
        assertFalse(library.agents().get(0).name().contains("Kim"));
        assertEquals(List.of(), library.audit().verify(new NullProgressMonitor()));
        assertEquals(List.of(), problems());
    }

    /** But for the invented recordings, which are nowhere. */
    private List<CheckReport.Problem> problems() throws LibraryException {
        return library.check(new NullProgressMonitor()).problems().stream().filter(each -> each.area() != CheckReport.Area.RECORDING).toList();
    }

    @Test
    void writersOfSeveralWorkbenchesWaitForOneAnotherAndTheTrailStaysWhole() throws Exception {
        List<Thread> writers = new ArrayList<>();
        List<Exception> failed = java.util.Collections.synchronizedList(new ArrayList<>());
        for (int writer = 0; writer < 3; writer++) {
            String who = "Writer " + writer;
            Thread thread = new Thread(() -> {
                try (Library own = Library.open(folder, OpenMode.READ_WRITE)) {
                    for (int i = 0; i < 10; i++) {
                        own.saveAll(List.of(new Saving(Build.call(who, kim, Build.MONDAY), 0)), List.of(AuditNote.of(AuditKind.IMPORT, "Call", "c" + i, who)));
                    }
                } catch (LibraryException e) {
                    failed.add(e);
                }
            });
            thread.start();
            writers.add(thread);
        }
        for (Thread each : writers) {
            each.join();
        }
        assertEquals(List.of(), failed);
        assertEquals(30, library.calls(CallQuery.ALL).size());
        assertEquals(30, library.audit().head().sequence());
        assertEquals(List.of(), library.audit().verify(new NullProgressMonitor()));
    }

    @Test
    void aServerThatIsNotThereIsNamedAndNothingIsMade() {
        LibraryException failure = assertThrows(LibraryException.class,
                () -> ServerFolder.create(temp.resolve("other"), Schema.CURRENT, "jdbc:postgresql://127.0.0.1:1/nothing", "nobody"));
        assertEquals(Reason.IO, failure.reason());
        assertFalse(Files.exists(temp.resolve("other").resolve(Server.NAME)));
        assertThrows(LibraryException.class, () -> ServerFolder.create(temp.resolve("third"), Schema.CURRENT, "jdbc:mysql://127.0.0.1/nothing", "nobody"));
    }
}
