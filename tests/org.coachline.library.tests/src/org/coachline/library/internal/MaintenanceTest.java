/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.library.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;

import org.coachline.library.Build;
import org.coachline.library.CallQuery;
import org.coachline.library.CallRow;
import org.coachline.library.CheckReport;
import org.coachline.library.CheckReport.Area;
import org.coachline.library.Library;
import org.coachline.library.LibraryChange;
import org.coachline.library.LibraryException;
import org.coachline.library.LibraryException.Reason;
import org.coachline.library.MomentQuery;
import org.coachline.library.OpenMode;
import org.coachline.library.Saving;
import org.coachline.model.Documents;
import org.coachline.model.coaching.Call;
import org.coachline.model.coaching.Review;
import org.coachline.model.coaching.Verdict;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MaintenanceTest {

    @TempDir
    Path temp;

    private Library library;
    private Call call;
    private Review review;

    @BeforeEach
    void makeLibrary() throws LibraryException {
        library = Library.create(temp.resolve("library"));
        call = Build.call("A refund", library.agentNamed("Ada Example"), Build.MONDAY);
        call.getLegs().get(0).getRecordings().clear();
        review = Build.review(call, library.reviewerNamed("Ina Example"));
        Build.moment(review, "validate-first", Verdict.MISSED, 1, "with a control character \u0001 and a lone \uD800");
        Build.note(review, "a note");
        library.saveAll(List.of(new Saving(call, 0), new Saving(review, 0), new Saving(Build.plan("Listening", "", "validate-first"), 0)));
    }

    @AfterEach
    void closeLibrary() {
        library.close();
    }

    /** Does to the database what no method of a library does. */
    private void tamper(String sql, Object... parameters) throws LibraryException {
        try (Database database = LibraryFolder.open(library.folder(), OpenMode.READ_WRITE, Schema.CURRENT)) {
            database.write(session -> session.update(sql, parameters));
        } finally {
            LibraryFolder.released(library.folder());
        }
    }

    private List<CheckReport.Problem> problems() throws LibraryException {
        return library.check(new NullProgressMonitor()).problems();
    }

    @Test
    void aSoundLibraryHasNoProblems() throws Exception {
        CheckReport report = library.check(new NullProgressMonitor());
        assertEquals(List.of(), report.problems());
        assertEquals(5, report.documents());
    }

    @Test
    void aPackThatIsNotWhatWasPutThereIsNamed() throws Exception {
        library.packs().put("org.example.one", "1.0.0", "One", new byte[] {1}, "Alex");
        library.packs().put("org.example.two", "1.0.0", "Two", new byte[] {2}, "Alex");
        tamper("UPDATE packs SET body = ? WHERE id = ?", new byte[] {3}, "org.example.two");
        assertEquals(List.of(Area.PACK), problems().stream().map(CheckReport.Problem::area).toList());
        assertEquals("org.example.two", problems().get(0).subject());
    }

    @Test
    void aDamagedDocumentIsNamedAndTheOthersGoOn() throws Exception {
        tamper("UPDATE documents SET body = ? WHERE id = ?", "<not xml".getBytes(StandardCharsets.UTF_8), review.getId());
        LibraryException damaged = assertThrows(LibraryException.class, () -> library.load(Review.class, review.getId()));
        assertEquals(Reason.DAMAGED, damaged.reason());
        assertTrue(damaged.getMessage().contains(review.getId()), damaged::getMessage);
        assertEquals("A refund", library.load(Call.class, call.getId()).document().getTitle());
        assertEquals(1, library.moments(MomentQuery.ALL).size());
        assertEquals(List.of(Area.DOCUMENT), problems().stream().map(CheckReport.Problem::area).toList());
        assertEquals(review.getId(), problems().get(0).subject());
    }

    @ParameterizedTest
    @ValueSource(strings = {"resolution = 'NONSENSE'", "caller_type = 'no reference'"})
    void aDamagedRowOfAListIsToldAsDamageWithTheRemedyWhichHelps(String wrong) throws Exception {
        tamper("UPDATE calls SET " + wrong);
        LibraryException damaged = assertThrows(LibraryException.class, () -> library.calls(CallQuery.ALL));
        assertEquals(Reason.DAMAGED, damaged.reason());
        assertTrue(damaged.getMessage().contains("rebuild"), damaged::getMessage);
        library.rebuildProjection(new NullProgressMonitor());
        assertEquals("A refund", library.calls(CallQuery.ALL).get(0).title());
    }

    @Test
    void aDocumentOfANewerFormatIsToldAsSuch() throws Exception {
        String text = new String(Documents.write(call), StandardCharsets.UTF_8).replaceFirst(" id=", " formatVersion=\"99\" id=");
        tamper("UPDATE documents SET body = ? WHERE id = ?", text.getBytes(StandardCharsets.UTF_8), call.getId());
        assertEquals(Reason.NEWER, assertThrows(LibraryException.class, () -> library.load(Call.class, call.getId())).reason());
    }

    @ParameterizedTest
    @ValueSource(strings = {"UPDATE calls SET title = 'another'", "DELETE FROM moments", "UPDATE texts SET body = 'another' WHERE kind = 'NOTE'",
        "DELETE FROM plans", "UPDATE legs SET agent_id = ''"})
    void rowsThatDoNotSayWhatTheDocumentSaysAreFoundAndMadeAnew(String tampering) throws Exception {
        tamper(tampering);
        assertEquals(List.of(Area.PROJECTION), problems().stream().map(CheckReport.Problem::area).distinct().toList());
        assertTrue(library.rebuildProjection(new NullProgressMonitor()).sound());
        assertEquals(List.of(), problems());
    }

    @Test
    void rowsOfADocumentThatIsNotThereAreFoundAndTakenAway() throws Exception {
        library.close();
        // No connection of a library would leave them.
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + library.folder().resolve(LibraryFolder.DATABASE));
                Statement statement = connection.createStatement()) {
            statement.executeUpdate("DELETE FROM documents WHERE id = '" + review.getId() + "'");
        }
        library = Library.open(library.folder(), OpenMode.READ_WRITE);
        assertEquals(Set.of(Area.PROJECTION), problems().stream().map(CheckReport.Problem::area).collect(Collectors.toSet()));
        List<String> tables = problems().stream().filter(each -> each.subject().equals(review.getId())).map(CheckReport.Problem::message).toList();
        for (String table : List.of("reviews", "moments", "notes", "texts")) {
            assertTrue(tables.stream().anyMatch(each -> each.contains("table " + table)), tables::toString);
        }
        library.rebuildProjection(new NullProgressMonitor());
        assertEquals(List.of(), problems());
    }

    @Test
    void ofManyDocumentsEachIsComparedWithItsOwnRows() throws Exception {
        List<Saving> many = new ArrayList<>();
        for (int i = 0; i < 700; i++) {
            many.add(new Saving(Build.call("Call " + i, "", Build.MONDAY), 0));
        }
        many.forEach(each -> ((Call) each.document()).getLegs().get(0).getRecordings().clear());
        library.saveAll(many);
        assertEquals(List.of(), problems());
        List<String> altered = many.stream().map(each -> each.document().getId()).sorted().toList();
        tamper("UPDATE calls SET title = title || '!' WHERE title LIKE 'Call %'");
        assertEquals(altered, problems().stream().filter(each -> each.message().contains("table calls")).map(CheckReport.Problem::subject).toList());
    }

    @Test
    void aCancelledCheckStops() {
        NullProgressMonitor monitor = new NullProgressMonitor();
        monitor.setCanceled(true);
        assertThrows(OperationCanceledException.class, () -> library.check(monitor));
    }

    @Test
    void aRebuiltProjectionListsAndFindsTheSame() throws Exception {
        library.delete(Review.class, review.getId(), 1, "Ina Example");
        library.save(review, 0);
        List<CallRow> before = library.calls(CallQuery.ALL);
        library.rebuildProjection(new NullProgressMonitor());
        assertEquals(before, library.calls(CallQuery.ALL));
        assertEquals(1, library.search("note", 5).size());
    }

    @Test
    void aDamagedDocumentKeepsNoOtherOutOfARebuild() throws Exception {
        tamper("UPDATE documents SET body = ? WHERE id = ?", new byte[0], review.getId());
        CheckReport report = library.rebuildProjection(new NullProgressMonitor());
        assertEquals(List.of(review.getId()), report.problems().stream().map(CheckReport.Problem::subject).toList());
        assertEquals(1, library.calls(CallQuery.ALL).size());
    }

    @Test
    void aRebuildKeepsWhatWasKnownOfADamagedCallAndSaysWhatIsWrongWithIt() throws Exception {
        tamper("UPDATE documents SET body = ? WHERE id = ?", "<not xml".getBytes(StandardCharsets.UTF_8), call.getId());
        List<CallRow> before = library.calls(CallQuery.ALL);
        CheckReport report = library.rebuildProjection(new NullProgressMonitor());
        assertEquals(before, library.calls(CallQuery.ALL));
        assertEquals(Map.of(call.getId(), report.problems().get(0).message()), library.damages());
        assertTrue(report.problems().get(0).message().contains(call.getId()), report::toString);
    }

    @ParameterizedTest
    @ValueSource(strings = {"resolution = 'NONSENSE'", "caller_type = 'no reference'"})
    void aDamagedRowOfADamagedCallIsListedWithoutWhatCannotBeRead(String wrong) throws Exception {
        tamper("UPDATE documents SET body = ? WHERE id = ?", new byte[0], call.getId());
        tamper("UPDATE calls SET " + wrong);
        library.rebuildProjection(new NullProgressMonitor());
        assertEquals(List.of("A refund"), library.calls(CallQuery.ALL).stream().map(CallRow::title).toList());
    }

    @Test
    void aDamagedCallThatWasNotListedIsListedFromThenOn() throws Exception {
        tamper("UPDATE documents SET body = ? WHERE id = ?", new byte[0], call.getId());
        tamper("DELETE FROM calls");
        library.rebuildProjection(new NullProgressMonitor());
        assertEquals(List.of(call.getId()), library.calls(CallQuery.ALL).stream().map(CallRow::id).toList());
        assertEquals(Set.of(call.getId()), library.damages().keySet());
    }

    @Test
    void aDocumentThatIsSavedAgainIsDamagedNoMore() throws Exception {
        tamper("UPDATE documents SET body = ? WHERE id = ?", new byte[0], call.getId());
        library.rebuildProjection(new NullProgressMonitor());
        library.save(call, 1);
        assertEquals(Map.of(), library.damages());
        library.delete(Call.class, call.getId(), 2, "Ina Example");
        assertEquals(Map.of(), library.damages());
    }

    @Test
    void anOpenWorkbenchIsToldOfWhatARebuildChangedAndOfNothingElse() throws Exception {
        BlockingQueue<LibraryChange> told = new LinkedBlockingQueue<>();
        try (Library other = Library.open(library.folder(), OpenMode.READ_WRITE); AutoCloseable listening = other.onChange(told::add)) {
            tamper("UPDATE calls SET title = 'another'");
            library.rebuildProjection(new NullProgressMonitor());
            LibraryChange change = told.poll(20, TimeUnit.SECONDS);
            assertEquals(new LibraryChange(Set.of(call.getId()), true), change);
        }
    }

    @Test
    void totalsThatAreNotTheSumsOfTheReviewsAreFoundAndCountedAgain() throws Exception {
        tamper("UPDATE call_totals SET moments = 7");
        assertEquals(List.of(Area.PROJECTION), problems().stream().map(CheckReport.Problem::area).toList());
        assertTrue(library.rebuildProjection(new NullProgressMonitor()).sound());
        assertEquals(1, library.calls(CallQuery.ALL).get(0).moments());
        assertEquals(List.of(), problems());
    }

    private Path recordedIn(String title, String content) throws Exception {
        Path file = Files.writeString(temp.resolve(title + ".wav"), content);
        Call recorded = Build.call(title, "", Build.MONDAY);
        recorded.getLegs().get(0).getRecordings().clear();
        recorded.getLegs().get(0).getRecordings().add(library.reference(file, temp, RecordingFiles.hash(file, null)));
        library.save(recorded, 0);
        return file;
    }

    @Test
    void aRecordingOfAnotherSizeIsToldWithoutReadingIt() throws Exception {
        Files.writeString(recordedIn("cut off", "0123456789"), "01234");
        assertEquals(List.of(Area.RECORDING), problems().stream().map(CheckReport.Problem::area).toList());
        assertTrue(problems().get(0).message().contains("size"), problems()::toString);
    }

    @Test
    void aRecordingOfTheSameSizeAndOtherContentIsFoundWhenRecordingsAreRead() throws Exception {
        recordedIn("left alone", "0123456789");
        Files.writeString(recordedIn("altered", "0123456789a"), "0123456789b");
        assertEquals(List.of(), problems());
        CheckReport report = library.checkWithRecordings(new NullProgressMonitor());
        assertEquals(List.of("altered.wav"), report.problems().stream().map(CheckReport.Problem::subject).toList());
        assertEquals(2, report.recordings());
    }

    @Test
    void readingRecordingsTellsHowFarItIsAndStopsWhenAsked() throws Exception {
        recordedIn("one", "0123456789");
        recordedIn("two", "9876543210");
        List<String> seen = new ArrayList<>();
        double[] worked = {0};
        NullProgressMonitor monitor = new NullProgressMonitor() {
            private int total;

            @Override
            public void beginTask(String name, int work) {
                total = work;
            }

            @Override
            public void subTask(String name) {
                if (!name.isEmpty()) {
                    seen.add(name);
                }
            }

            @Override
            public void worked(int work) {
                worked[0] += (double) work / total;
            }
        };
        library.checkWithRecordings(monitor);
        assertEquals(Set.of("one.wav", "two.wav"), Set.copyOf(seen));
        assertTrue(worked[0] > 0.9 && worked[0] < 1.01, () -> "worked " + worked[0]);
        NullProgressMonitor stopping = new NullProgressMonitor() {
            @Override
            public void subTask(String name) {
                setCanceled(name.equals("one.wav") || name.equals("two.wav") || isCanceled());
            }
        };
        assertThrows(OperationCanceledException.class, () -> library.checkWithRecordings(stopping));
    }

    @Test
    void aCancelledRebuildChangesNothing() throws Exception {
        NullProgressMonitor monitor = new NullProgressMonitor();
        monitor.setCanceled(true);
        assertThrows(OperationCanceledException.class, () -> library.rebuildProjection(monitor));
        assertEquals(1, library.calls(CallQuery.ALL).size());
        assertEquals(List.of(), problems());
    }

    @Test
    void aReviewOfACallThatIsNotThereIsFound() throws Exception {
        library.save(Build.review(Build.call("nowhere", "", Build.MONDAY), ""), 0);
        assertEquals(List.of(Area.REFERENCE), problems().stream().map(CheckReport.Problem::area).toList());
    }

    @Test
    void aMissingRecordingIsFoundByName() throws Exception {
        library.save(Build.call("without a file", "", Build.MONDAY), 0);
        assertEquals(List.of(Area.RECORDING), problems().stream().map(CheckReport.Problem::area).toList());
    }
}
