/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.library;

import static org.coachline.model.coaching.ChannelRole.CUSTOMER;
import static org.coachline.model.coaching.ChannelRole.UNKNOWN;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.coachline.model.Documents;
import org.coachline.model.coaching.Call;
import org.coachline.model.coaching.CoachingFactory;
import org.coachline.model.coaching.CoachingPlan;
import org.coachline.model.coaching.Evidence;
import org.coachline.model.coaching.Goal;
import org.coachline.model.coaching.Moment;
import org.coachline.model.coaching.Redaction;
import org.coachline.model.coaching.Review;
import org.coachline.testsupport.SpokenCall;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is redacted is found by no list and no search, whoever saves whatever afterwards, and stays so unless that is allowed and recorded. */
class RedactionsInLibraryTest {

    private static final CoachingFactory MODEL = CoachingFactory.eINSTANCE;
    private static final String SECRET = "xylophone";

    @TempDir
    Path folder;

    private Library library;

    @BeforeEach
    void open() throws Exception {
        library = Library.create(folder.resolve("library"));
    }

    @AfterEach
    void close() {
        library.close();
    }

    private static Call call() {
        return new SpokenCall().saysInWords(CUSTOMER, 10, 20, "my word is " + SECRET + " thank you").call();
    }

    private static Redaction redaction() {
        return SpokenCall.redaction(15.1, 16.5, UNKNOWN);
    }

    private Review review(Call call, String heard) throws Exception {
        Review review = MODEL.createReview();
        review.setId(Documents.newId());
        review.setCallId(call.getId());
        Moment moment = MODEL.createMoment();
        moment.setId(Documents.newId());
        moment.setStartMicros(10_000_000);
        moment.setEndMicros(20_000_000);
        moment.setPhraseHeard(heard);
        review.getMoments().add(moment);
        library.save(review, 0);
        return review;
    }

    private CoachingPlan plan(Call call, String heard) throws Exception {
        CoachingPlan plan = MODEL.createCoachingPlan();
        plan.setId(Documents.newId());
        Goal goal = MODEL.createGoal();
        goal.setId(Documents.newId());
        Evidence evidence = MODEL.createEvidence();
        evidence.setId(Documents.newId());
        evidence.setCallId(call.getId());
        evidence.setStartMicros(10_000_000);
        evidence.setEndMicros(20_000_000);
        evidence.setPhraseHeard(heard);
        goal.getEvidence().add(evidence);
        plan.getGoals().add(goal);
        library.save(plan, 0);
        return plan;
    }

    private void redact(Call call) throws Exception {
        Stored<Call> stored = library.load(Call.class, call.getId());
        stored.document().getRedactions().add(redaction());
        library.save(stored.document(), stored.version());
    }

    @Test
    void aRedactedWordIsFoundByNoSearchAnyMore() throws Exception {
        Call call = call();
        library.save(call, 0);
        assertEquals(1, library.search(SECRET, 9).size());
        redact(call);
        assertTrue(library.search(SECRET, 9).isEmpty());
        assertEquals(1, library.search("thank", 9).size());
        assertTrue(library.calls(CallQuery.ALL.withText(SECRET)).isEmpty());
    }

    @Test
    void whatReviewsAndPlansQuoteOfItIsMaskedAtOnceAndTheirVersionsStay() throws Exception {
        Call call = call();
        library.save(call, 0);
        Review review = review(call, "my word is " + SECRET);
        CoachingPlan plan = plan(call, SECRET + " thank you");
        redact(call);
        Stored<Review> masked = library.load(Review.class, review.getId());
        assertEquals("my word is [redacted]", masked.document().getMoments().getFirst().getPhraseHeard());
        assertEquals(1, masked.version());
        assertEquals("[redacted] thank you", library.load(CoachingPlan.class, plan.getId()).document().getGoals().getFirst().getEvidence().getFirst().getPhraseHeard());
        assertTrue(library.search(SECRET, 9).isEmpty());
        assertTrue(library.moments(MomentQuery.ALL.withText(SECRET)).isEmpty());
        assertEquals("my word is [redacted]", library.moments(MomentQuery.ALL).getFirst().phraseHeard());
        assertTrue(library.check(new NullProgressMonitor()).problems().isEmpty());
    }

    @Test
    void aReviewSavedByWhoeverHadItOpenIsMaskedToo() throws Exception {
        Call call = call();
        library.save(call, 0);
        redact(call);
        Review review = review(call, "my word is " + SECRET);
        assertEquals("my word is [redacted]", library.load(Review.class, review.getId()).document().getMoments().getFirst().getPhraseHeard());
        assertEquals("my word is " + SECRET, review.getMoments().getFirst().getPhraseHeard(), "what was handed in is the caller's");
        assertTrue(library.search(SECRET, 9).isEmpty());
    }

    @Test
    void listsMadeAnewDoNotBringItBack() throws Exception {
        Call call = call();
        call.getRedactions().add(redaction());
        library.save(call, 0);
        review(call, SECRET);
        library.rebuildProjection(new NullProgressMonitor());
        assertTrue(library.search(SECRET, 9).isEmpty());
    }

    @Test
    void takingARedactionBackIsRefusedAtFirst() throws Exception {
        Call call = call();
        library.save(call, 0);
        redact(call);
        Stored<Call> stored = library.load(Call.class, call.getId());
        stored.document().getRedactions().clear();
        LibraryException refused = assertThrows(LibraryException.class, () -> library.save(stored.document(), stored.version()));
        assertEquals(LibraryException.Reason.NOT_ALLOWED, refused.reason());
        assertEquals(1, library.load(Call.class, call.getId()).document().getRedactions().size());
    }

    @Test
    void neitherIsMakingItShorterOrForFewerVoices() throws Exception {
        Call call = call();
        library.save(call, 0);
        redact(call);
        Stored<Call> stored = library.load(Call.class, call.getId());
        Redaction redaction = stored.document().getRedactions().getFirst();
        redaction.setEndMicros(16_000_000);
        assertThrows(LibraryException.class, () -> library.save(stored.document(), stored.version()));
        redaction.setEndMicros(16_500_000);
        redaction.setChannel(CUSTOMER);
        assertThrows(LibraryException.class, () -> library.save(stored.document(), stored.version()));
        redaction.setChannel(UNKNOWN);
        redaction.setEndMicros(18_000_000);
        assertEquals(stored.version() + 1, library.save(stored.document(), stored.version()));
    }

    @Test
    void whereItIsAllowedItMustGoOnRecord() throws Exception {
        Call call = call();
        library.save(call, 0);
        redact(call);
        library.settings().change(Map.of(LibrarySettings.UNMASKING, Optional.of(LibrarySettings.UNMASKING_ALLOWED)), "Ann");
        Stored<Call> stored = library.load(Call.class, call.getId());
        stored.document().getRedactions().clear();
        assertThrows(LibraryException.class, () -> library.save(stored.document(), stored.version()));
        library.saveAll(List.of(new Saving(stored.document(), stored.version())), List.of(AuditNote.of(AuditKind.UNMASKING, "Call", call.getId(), "Ann")));
        assertEquals(1, library.search(SECRET, 9).size());
        assertEquals(AuditKind.UNMASKING, library.audit().entries(AuditQuery.ALL, Long.MAX_VALUE, 1).getFirst().kind());
    }

    @Test
    void anOlderStateWithoutTheRedactionIsAConflictAndNoRefusal() throws Exception {
        Call call = call();
        library.save(call, 0);
        Stored<Call> older = library.load(Call.class, call.getId());
        redact(call);
        assertThrows(ConflictException.class, () -> library.save(older.document(), older.version()));
    }

    @Test
    void everyRedactionIsOnRecordWithWhoMarkedIt() throws Exception {
        Call call = call();
        Redaction redaction = redaction();
        redaction.setReviewerId(library.reviewerNamed("Ann"));
        redaction.setReason("a password");
        call.getRedactions().add(redaction);
        library.save(call, 0);
        library.save(call, 1);
        List<AuditEntry> entries = library.audit().entries(AuditQuery.ALL, Long.MAX_VALUE, 9).stream().filter(each -> each.kind() == AuditKind.REDACTION).toList();
        assertEquals(1, entries.size());
        assertEquals("Ann", entries.getFirst().who());
        assertEquals("0:15.1 to 0:16.5, all voices, marked by a reviewer: a password", entries.getFirst().after());
        assertFalse(entries.getFirst().after().contains(SECRET));
    }
}
