/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.Stream;

import org.coachline.catalog.Catalog;
import org.coachline.catalog.CategoryEntry;
import org.coachline.catalog.TechniqueEntry;
import org.coachline.library.CallQuery;
import org.coachline.library.CallRow;
import org.coachline.library.Library;
import org.coachline.library.LibraryException;
import org.coachline.library.MomentQuery;
import org.coachline.library.ReviewRow;
import org.coachline.model.CatalogRef;
import org.coachline.model.coaching.Call;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SampleImportTest {

    private static final Clock TODAY = Clock.fixed(Instant.parse("2026-11-20T12:00:00Z"), ZoneOffset.UTC);

    @TempDir
    Path temp;

    private Library library;
    private Path samples;

    @BeforeEach
    void copySamples() throws IOException, LibraryException {
        samples = Files.createDirectories(temp.resolve("samples"));
        try (Stream<Path> files = Files.list(shipped())) {
            for (Path file : files.toList()) {
                Files.copy(file, samples.resolve(file.getFileName()));
            }
        }
        library = Library.create(temp.resolve("library"));
    }

    /** The samples as they lie in the source tree, in or above the folder that tests run in. */
    static Path shipped() {
        for (Path folder = Path.of("").toAbsolutePath(); folder != null; folder = folder.getParent()) {
            Path calls = folder.resolve("bundles").resolve("org.coachline.samples").resolve("calls");
            if (Files.isDirectory(calls)) {
                return calls;
            }
        }
        throw new AssertionError("the tests run outside of the source tree");
    }

    @AfterEach
    void closeLibrary() {
        library.close();
    }

    private List<ImportResult> take() throws IOException, LibraryException {
        return SampleImport.importSamples(library, Catalog.EMPTY, samples, TODAY, new NullProgressMonitor());
    }

    @Test
    void everySampleBecomesACallWithItsFacts() throws Exception {
        List<ImportResult> results = take();
        assertTrue(results.size() >= 6 && results.stream().allMatch(ImportResult::imported), results::toString);
        for (CallRow row : library.calls(CallQuery.ALL)) {
            assertTrue(!row.title().isEmpty() && !row.agent().isEmpty() && !row.team().isEmpty() && row.callerType() != null && row.durationMicros() > 0,
                    row::toString);
        }
    }

    @Test
    void aSampleBeganSoManyDaysBeforeTodayAtItsOwnTimeAndPlace() throws Exception {
        take();
        Call first = library.load(Call.class, library.search("refund promised twice", 1).get(0).documentId()).document();
        assertEquals(Instant.parse("2026-11-17T14:12:40Z"), first.getStart());
        assertEquals("America/New_York", first.getZone());
    }

    @Test
    void reviewsComeWithTheirMomentsAndNotes() throws Exception {
        take();
        List<ReviewRow> reviews = library.calls(CallQuery.ALL).stream().flatMap(row -> {
            try {
                return library.reviews(row.id()).stream();
            } catch (LibraryException e) {
                throw new IllegalStateException(e);
            }
        }).toList();
        assertTrue(reviews.size() >= 3, reviews::toString);
        assertEquals(reviews.stream().mapToInt(ReviewRow::moments).sum(), library.moments(MomentQuery.ALL).size());
        assertTrue(library.notes(null, null).size() >= reviews.size());
    }

    @Test
    void theLibraryKeepsWhatTheReviewsReferTo() throws Exception {
        CatalogRef ref = new CatalogRef("org.coachline.deescalation", "validate-first", "1.2.3");
        CategoryEntry category = new CategoryEntry(new CatalogRef("org.coachline.deescalation", "acknowledge", "1.2.3"), "Acknowledge", "blue");
        TechniqueEntry technique = new TechniqueEntry(ref, "Validate first", category, "intent", "how", List.of("say"), List.of("avoid"), List.of(), List.of(),
                "icon", "blue", "v");
        Catalog catalog = new Catalog(List.of(category), List.of(technique), List.of(), List.of(), List.of());
        SampleImport.importSamples(library, catalog, samples, TODAY, new NullProgressMonitor());
        assertEquals("Validate first", library.seen(ref).orElseThrow().name());
        assertTrue(library.moments(MomentQuery.ALL.withTechnique(ref.key())).stream().allMatch(row -> ref.equals(row.technique())));
    }

    @Test
    void samplesAreTakenInOnce() throws Exception {
        int calls = take().size();
        assertTrue(take().stream().allMatch(each -> each.duplicateOf() != null));
        assertEquals(calls, library.calls(CallQuery.ALL).size());
    }

    @Test
    void theLibraryStandsWithoutTheFolderOfTheSamples() throws Exception {
        take();
        try (Stream<Path> files = Files.list(samples)) {
            for (Path file : files.toList()) {
                Files.delete(file);
            }
        }
        assertTrue(library.check(new NullProgressMonitor()).sound());
    }

    @Test
    void anAlteredRecordingIsRefusedByName() throws Exception {
        Path altered = samples.resolve("01-refund-promised-twice.wav");
        byte[] bytes = Files.readAllBytes(altered);
        bytes[bytes.length / 2] ^= 1;
        Files.write(altered, bytes);
        List<ImportResult> results = take();
        assertTrue(String.valueOf(results.get(0).error()).contains("01-refund-promised-twice.wav"), results::toString);
        assertTrue(results.stream().skip(1).allMatch(ImportResult::imported));
    }
}
