/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.library;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;

import org.coachline.library.LibraryException.Reason;
import org.coachline.model.Documents;
import org.coachline.model.coaching.Agent;
import org.coachline.model.coaching.Call;
import org.coachline.model.coaching.CoachingPlan;
import org.coachline.model.coaching.Review;
import org.coachline.model.coaching.Verdict;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DocumentsInLibraryTest {

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

    @Test
    void aSavedDocumentComesBackWholeAfterClosingAndOpening() throws LibraryException {
        Call call = Build.call("A refund", library.agentNamed("Ada Example"), Build.MONDAY);
        Review review = Build.review(call, "");
        Build.moment(review, "validate-first", Verdict.MISSED, 5_000_000, "Straight to the number\u2026 \uD83D\uDE42");
        library.save(call, 0);
        library.save(review, 0);
        library.close();
        library = Library.open(temp.resolve("library"), OpenMode.READ_WRITE);
        assertArrayEquals(Documents.write(review), Documents.write(library.load(Review.class, review.getId()).document()));
    }

    @Test
    void versionsCountUpFromOne() throws LibraryException {
        Call call = Build.call("A refund", "", Build.MONDAY);
        assertEquals(1, library.save(call, 0));
        assertEquals(2, library.save(call, 1));
        assertEquals(2, library.load(Call.class, call.getId()).version());
    }

    @Test
    void theSecondOfTwoSavesOfOneVersionIsToldWhatTheFirstSaved() throws LibraryException {
        Call call = Build.call("A refund", "", Build.MONDAY);
        library.save(call, 0);
        call.setTitle("by the first");
        library.save(call, 1);
        call.setTitle("by the second");
        ConflictException conflict = assertThrows(ConflictException.class, () -> library.save(call, 1));
        Stored<?> stored = conflict.stored();
        assertNotNull(stored);
        assertEquals(2, stored.version());
        assertEquals("by the first", ((Call) stored.document()).getTitle());
        assertEquals("by the first", library.load(Call.class, call.getId()).document().getTitle());
    }

    @Test
    void twoThatHaveTheLibraryOpenSaveInTurn() throws LibraryException {
        Call call = Build.call("A refund", "", Build.MONDAY);
        library.save(call, 0);
        try (Library other = Library.open(temp.resolve("library"), OpenMode.READ_WRITE)) {
            assertEquals(2, other.save(call, 1));
            assertEquals(3, library.save(call, 2));
            assertThrows(ConflictException.class, () -> other.save(call, 2));
            assertEquals(4, library.save(call, 3));
        }
    }

    @Test
    void savingWhatSomebodyDeletedIsAConflictWithNothing() throws LibraryException {
        Call call = Build.call("A refund", "", Build.MONDAY);
        library.save(call, 0);
        library.delete(Call.class, call.getId(), 1, "Ina Example");
        assertNull(assertThrows(ConflictException.class, () -> library.save(call, 1)).stored());
    }

    @Test
    void severalDocumentsAreSavedTogetherOrNotAtAll() throws LibraryException {
        Call one = Build.call("One", "", Build.MONDAY);
        Call two = Build.call("Two", "", Build.MONDAY);
        library.save(two, 0);
        assertThrows(ConflictException.class, () -> library.saveAll(List.of(new Saving(one, 0), new Saving(two, 7))));
        assertEquals(Reason.NOT_FOUND, assertThrows(LibraryException.class, () -> library.load(Call.class, one.getId())).reason());
        assertEquals(List.of("Two"), library.calls(CallQuery.ALL).stream().map(CallRow::title).toList());
    }

    @Test
    void aDeletedCallTakesItsReviewsAlongAndEachIsLogged() throws LibraryException {
        Call call = Build.call("A refund", library.agentNamed("Ada Example"), Build.MONDAY);
        Review review = Build.review(call, "");
        Build.moment(review, "validate-first", Verdict.MISSED, 5_000_000, "");
        library.saveAll(List.of(new Saving(call, 0), new Saving(review, 0)));
        library.delete(Call.class, call.getId(), 1, "Ina Example");
        assertEquals(List.of(), library.calls(CallQuery.ALL));
        assertEquals(List.of(), library.moments(MomentQuery.ALL));
        assertEquals(List.of("Call", "Review"), library.deletions().stream().map(Deletion::type).toList());
        Deletion logged = library.deletions().get(0);
        assertEquals("Ina Example", logged.who());
        assertTrue(logged.description().contains("A refund") && logged.description().contains("Ada Example"), logged::description);
    }

    @Test
    void deletingWhatWasChangedMeanwhileIsAConflict() throws LibraryException {
        Call call = Build.call("A refund", "", Build.MONDAY);
        library.save(call, 0);
        library.save(call, 1);
        assertThrows(ConflictException.class, () -> library.delete(Call.class, call.getId(), 1, "Ina Example"));
        assertEquals(1, library.calls(CallQuery.ALL).size());
    }

    @Test
    void aDocumentOfAnotherTypeIsNotHandedOut() throws LibraryException {
        Call call = Build.call("A refund", "", Build.MONDAY);
        library.save(call, 0);
        assertEquals(Reason.DAMAGED, assertThrows(LibraryException.class, () -> library.load(Review.class, call.getId())).reason());
    }

    @Test
    void aNameIsOnePersonHoweverItIsTyped() throws LibraryException {
        String id = library.agentNamed("Ada  Example ");
        assertEquals(id, library.agentNamed(" ada example"));
        assertEquals("Ada  Example", library.load(Agent.class, id).document().getName());
        assertEquals(1, library.agents().size());
    }

    @Test
    void agentsReviewersAndTeamsOfOneNameAreDifferentPeople() throws LibraryException {
        assertEquals(3, List.of(library.agentNamed("North"), library.reviewerNamed("North"), library.teamNamed("North")).stream().distinct().count());
    }

    @Test
    void whatATechniqueWasIsKeptWithTheFirstDocumentThatRefersToIt() throws LibraryException {
        SeenTechnique technique = new SeenTechnique(Build.technique("validate-first"), "Validate first", "Acknowledge", "blue", "", "First the feeling",
                "Name it", List.of("I can hear", "No wonder"), List.of());
        library.setTechniqueSource(reference -> reference.equals(technique.ref()) ? java.util.Optional.of(technique) : java.util.Optional.empty());
        CoachingPlan plan = Build.plan("Listening", "", "validate-first");
        library.save(plan, 0);
        library.setTechniqueSource(reference -> java.util.Optional.empty());
        assertEquals(technique, library.seen(Build.technique("validate-first")).orElseThrow());
        assertTrue(library.seen(Build.technique("other")).isEmpty());
    }

    @Test
    void aRefusedSaveKeepsNoTechniqueEither() throws LibraryException {
        library.setTechniqueSource(reference -> java.util.Optional
                .of(new SeenTechnique(reference, "Validate first", "", "", "", "", "", List.of(), List.of())));
        CoachingPlan plan = Build.plan("Listening", "", "validate-first");
        assertThrows(ConflictException.class, () -> library.save(plan, 3));
        assertTrue(library.seen(Build.technique("validate-first")).isEmpty());
    }
}
