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

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.coachline.library.Build;
import org.coachline.library.CallQuery;
import org.coachline.library.CheckReport.Area;
import org.coachline.library.Library;
import org.coachline.library.LibraryException;
import org.coachline.library.LibraryException.Reason;
import org.coachline.library.OpenMode;
import org.coachline.library.SeenTechnique;
import org.coachline.model.CatalogRef;
import org.coachline.model.Documents;
import org.coachline.model.coaching.Calibration;
import org.coachline.model.coaching.Call;
import org.coachline.model.coaching.Document;
import org.coachline.model.coaching.Moment;
import org.coachline.model.coaching.Review;
import org.coachline.model.coaching.Verdict;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SchemaTest {

    private static final Schema NEXT = after("next-of-tests");
    private static final Schema BROKEN = after("next-broken");

    @TempDir
    Path temp;

    private static Schema after(String step) {
        return new Schema(Stream.concat(Schema.CURRENT.steps().stream(), Stream.of(step)).toList());
    }

    private Path folder;

    @BeforeEach
    void makeLibrary() throws LibraryException {
        folder = temp.resolve("library");
        try (Library library = Library.create(folder)) {
            library.save(Build.call("A refund", "", Build.MONDAY), 0);
        }
    }

    private long ask(Schema schema, OpenMode mode, String sql) throws LibraryException {
        try (Database database = LibraryFolder.open(folder, mode, schema)) {
            return database.read(session -> session.number(sql));
        } finally {
            LibraryFolder.released(folder);
        }
    }

    @Test
    void anOlderLibraryIsRaisedWhenItIsOpenedAndKeepsWhatItHolds() throws Exception {
        assertEquals(NEXT.version(), ask(NEXT, OpenMode.READ_WRITE, "SELECT MAX(version) FROM schema_version"));
        assertEquals(1, ask(NEXT, OpenMode.READ_WRITE, "SELECT COUNT(*) FROM calls WHERE of_tests IS NULL"));
    }

    @Test
    void whatWasErasedBeforeThereWereMarksIsMarkedWhenTheLibraryIsRaised() throws Exception {
        Schema before = new Schema(Schema.CURRENT.steps().subList(0, Schema.CURRENT.steps().indexOf("v014")));
        Path old = temp.resolve("old");
        LibraryFolder.create(old, before);
        try (Database database = LibraryFolder.open(old, OpenMode.READ_WRITE, before)) {
            database.write(session -> {
                session.update("INSERT INTO documents (id, type, version, saved_millis, body) VALUES ('c1', 'Call', 2, 0, ?), ('c2', 'Call', 2, 0, ?)", new byte[0], new byte[0]);
                for (String each : new String[] {"c1", "c2"}) {
                    session.update("INSERT INTO calls (document_id, title, queue, agent_id, resolution, duration_micros, help_requested) VALUES (?, ?, '', '', 'UNKNOWN', 0, 0)", each,
                            each.equals("c1") ? "" : "let go by a rule");
                    session.update("INSERT INTO recordings (document_id, place, root, path, sha256, size_bytes) VALUES (?, 0, '-gone-', '', ?, 1)", each, "hash of " + each);
                }
                session.update("INSERT INTO intake_sources (name, kind, root, path, settings, watched, failures) VALUES ('Night', 'names', 'r', '', '', 1, 0)");
                session.update("INSERT INTO intake_files (source, path, stamp, state, call_id, remark) VALUES ('Night', 'Kim Example.wav', '1', 'TAKEN', 'c1', '')");
                return 0;
            });
        } finally {
            LibraryFolder.released(old);
        }
        try (Library library = Library.open(old, OpenMode.READ_WRITE)) {
            assertTrue(library.sources().gone(null, null, List.of("hash of c1")).orElseThrow().erased());
            assertTrue(library.sources().gone(null, null, List.of("hash of c2")).isEmpty());
            assertTrue(library.sources().files("Night").isEmpty());
        }
    }

    @Test
    void onceRaisedItIsTooNewForTheOlderVersion() throws Exception {
        ask(NEXT, OpenMode.READ_WRITE, "SELECT 1");
        assertEquals(Reason.NEWER, assertThrows(LibraryException.class, () -> Library.open(folder, OpenMode.READ_WRITE)).reason());
    }

    @Test
    void aStepThatFailsLeavesTheLibraryAsItWas() throws Exception {
        assertThrows(LibraryException.class, () -> ask(BROKEN, OpenMode.READ_WRITE, "SELECT 1"));
        try (Library library = Library.open(folder, OpenMode.READ_WRITE)) {
            assertEquals(1, library.calls(CallQuery.ALL).size());
            assertEquals(Schema.CURRENT.version(), library.info().schemaVersion());
        }
        assertEquals(0, ask(Schema.CURRENT, OpenMode.READ_WRITE, "SELECT COUNT(*) FROM sqlite_master WHERE name = 'of_tests'"));
    }

    @Test
    void anOlderLibraryThatCannotBeRaisedSaysWhatToDo() {
        LibraryException refusal = assertThrows(LibraryException.class, () -> ask(NEXT, OpenMode.READ_ONLY, "SELECT 1"));
        assertEquals(Reason.READ_ONLY, refusal.reason());
        assertTrue(refusal.getMessage().contains("where it can be written"), refusal::getMessage);
    }

    @Test
    void commitsAreOnTheDiskBeforeTheyReturn() throws Exception {
        try (Database database = LibraryFolder.open(folder, OpenMode.READ_WRITE, Schema.CURRENT)) {
            // 2 is FULL: https://www.sqlite.org/pragma.html#pragma_synchronous
            assertEquals(2, (long) database.write(session -> session.number("PRAGMA synchronous")));
            assertEquals("wal", database.read(session -> session.first("PRAGMA journal_mode", row -> row.getString(1))).orElseThrow());
            assertEquals(1, (long) database.write(session -> session.number("PRAGMA foreign_keys")));
        } finally {
            LibraryFolder.released(folder);
        }
    }

    @Test
    void scorecardsThatWereKeptBeforeContentsWereHashedStayKept() throws Exception {
        Path older = temp.resolve("older");
        LibraryFolder.create(older, new Schema(Schema.CURRENT.steps().subList(0, Schema.CURRENT.steps().indexOf("v015"))));
        LibraryFolder.released(older);
        CatalogRef card = new CatalogRef("pack", "card", "1.0.0");
        try (Database database = LibraryFolder.open(older, OpenMode.READ_WRITE, new Schema(Schema.CURRENT.steps().subList(0, Schema.CURRENT.steps().indexOf("v015"))))) {
            new SeenTechniques(database).remember(new SeenTechnique(card, "Card", "", "", "", "", "", List.of(), List.of(), "<asked/>"));
        } finally {
            LibraryFolder.released(older);
        }
        try (Library library = Library.open(older, OpenMode.READ_WRITE)) {
            assertEquals("<asked/>", library.seen(card).orElseThrow().definition());
            library.scoring().scorecards().keep(card, "hash", "<asked now/>");
            library.scoring().scorecards().keep(card, "hash", "<what comes later/>");
            assertEquals("<asked now/>", library.scoring().scorecards().kept(card, "hash").orElseThrow());
            assertTrue(library.scoring().scorecards().kept(card, "other").isEmpty());
        }
    }

    @Test
    void calibrationsThatWereOpenBeforeThereWereCopiesGetThemAndBlindOnesNot() throws Exception {
        Schema before = new Schema(Schema.CURRENT.steps().subList(0, Schema.CURRENT.steps().indexOf("v016")));
        Path older = temp.resolve("older");
        Call call = Build.call("A refund", "", Build.MONDAY);
        Review review = Build.review(call, "kim");
        Build.moment(review, "validate", Verdict.MISSED, 0, "terrible");
        Calibration open = handedIn(call, review);
        open.setOpenedAt(Build.MONDAY);
        Calibration blind = handedIn(Build.call("Another", "", Build.MONDAY), review);
        Calibration gone = handedIn(call, Build.review(call, "alex"));
        gone.setOpenedAt(Build.MONDAY);
        LibraryFolder.create(older, before);
        try (Database database = LibraryFolder.open(older, OpenMode.READ_WRITE, before)) {
            database.write(session -> {
                for (Document each : List.of(call, review, open, blind, gone)) {
                    session.update("INSERT INTO documents (id, type, version, saved_millis, body) VALUES (?, ?, 1, 0, ?)", each.getId(), each.eClass().getName(), Documents.write(each));
                    Projection.add(session, Projector.rowsOf(each));
                }
                Projection.countAgain(session, call.getId());
                return 0;
            });
        } finally {
            LibraryFolder.released(older);
        }
        try (Library library = Library.open(older, OpenMode.READ_WRITE)) {
            Review stored = library.load(Review.class, review.getId()).document();
            assertEquals("terrible", copies(library, open).get(0).getComment());
            assertEquals(List.of(), copies(library, blind));
            assertEquals(List.of(), copies(library, gone), "what a rule let go is not compared");
            assertEquals(List.of(), library.check(new NullProgressMonitor()).problems().stream().filter(each -> each.area() == Area.PROJECTION).toList());
            library.delete(Calibration.class, blind.getId(), 1, "Kim");
            stored.getMoments().get(0).setVerdict(Verdict.USED_WELL);
            library.save(stored, 1);
            assertEquals(Verdict.MISSED, copies(library, open).get(0).getVerdict());
        }
    }

    private static Calibration handedIn(Call call, Review review) {
        Calibration calibration = Build.calibration(call, review.getReviewerId());
        calibration.getParts().get(0).setReviewId(review.getId());
        calibration.getParts().get(0).setSubmittedAt(Build.MONDAY);
        return calibration;
    }

    private static List<Moment> copies(Library library, Calibration calibration) throws LibraryException {
        return library.load(Calibration.class, calibration.getId()).document().getParts().get(0).getMoments();
    }
}
