/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.insight.delivery;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.coachline.catalog.Catalog;
import org.coachline.catalog.ScorecardEntry;
import org.coachline.insight.InsightSetting;
import org.coachline.insight.InsightSettings;
import org.coachline.insight.MomentBuilder;
import org.coachline.insight.TeamSettings;
import org.coachline.insight.agreement.Calibration;
import org.coachline.insight.agreement.CalibrationReader;
import org.coachline.insight.calibration.CalibrationActs;
import org.coachline.insight.calibration.Drift;
import org.coachline.insight.calibration.SideBySide;
import org.coachline.insight.scoring.Score;
import org.coachline.library.AuditKind;
import org.coachline.library.AuditQuery;
import org.coachline.library.CalibrationRow;
import org.coachline.library.ConflictException;
import org.coachline.library.Library;
import org.coachline.library.LibraryException;
import org.coachline.library.Stored;
import org.coachline.model.Documents;
import org.coachline.model.ReviewStates;
import org.coachline.model.coaching.Answer;
import org.coachline.model.coaching.Call;
import org.coachline.model.coaching.ChannelRole;
import org.coachline.model.coaching.CoachingFactory;
import org.coachline.model.coaching.CoachingNote;
import org.coachline.model.coaching.Delivery;
import org.coachline.model.coaching.Dispute;
import org.coachline.model.coaching.DisputeDecision;
import org.coachline.model.coaching.Evaluation;
import org.coachline.model.coaching.Leg;
import org.coachline.model.coaching.Moment;
import org.coachline.model.coaching.Review;
import org.coachline.model.coaching.ReviewStatus;
import org.coachline.model.coaching.Verdict;
import org.coachline.model.coaching.Visibility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DeliveriesTest {

    private static final CoachingFactory MAKE = CoachingFactory.eINSTANCE;
    private static final Instant NOW = Instant.parse("2026-03-02T12:00:00Z");
    private static final Catalog CARDS = new Catalog(List.of(), List.of(), List.of(), List.of(new ScorecardEntry(MomentBuilder.ref("card"), "Card", "3", "",
            List.of(new ScorecardEntry.Section("one", "One", 1, List.of(new ScorecardEntry.Question("greeted", "Was the caller greeted?", 1, true, false, "", List.of(),
                    List.of(new ScorecardEntry.Option("yes", "Yes", 2), new ScorecardEntry.Option("half", "Half", 1), new ScorecardEntry.Option("no", "No", 0)))))))), List.of());

    @TempDir
    Path folder;
    private Library library;
    private String robin;
    private String kim;
    private String reviewId;

    @BeforeEach
    void aReview() throws Exception {
        library = Library.create(folder.resolve("library"));
        robin = library.reviewerNamed("Robin");
        kim = library.reviewerNamed("Kim");
        Call call = MAKE.createCall();
        call.setId("call");
        call.setTitle("A refund");
        Leg leg = MAKE.createLeg();
        leg.setAgentId(library.agentNamed("Ada"));
        call.getLegs().add(leg);
        library.save(call, 0);
        Review review = MAKE.createReview();
        reviewId = Documents.newId();
        review.setId(reviewId);
        review.setCallId("call");
        review.setReviewerId(robin);
        for (Verdict each : List.of(Verdict.MISSED, Verdict.USED_WELL)) {
            Moment moment = MAKE.createMoment();
            moment.setId("moment " + each);
            moment.setTechnique(MomentBuilder.ref("validate-first"));
            moment.setVerdict(each);
            moment.setChannel(ChannelRole.AGENT);
            moment.setStartMicros(review.getMoments().size() * 10_000_000L);
            review.getMoments().add(moment);
        }
        Evaluation evaluation = MAKE.createEvaluation();
        evaluation.setScorecard(MomentBuilder.ref("card"));
        evaluation.setScorecardVersion("3");
        Answer answer = MAKE.createAnswer();
        answer.setSectionId("one");
        answer.setQuestionId("greeted");
        answer.setOptionId("no");
        evaluation.getAnswers().add(answer);
        review.setEvaluation(evaluation);
        library.save(review, 0);
    }

    @AfterEach
    void close() {
        library.close();
    }

    private Prepared prepare() throws Exception {
        return Deliveries.prepare(library, CARDS, reviewId, null, false, "Robin", ZoneOffset.UTC, NOW);
    }

    private void deliver() throws Exception {
        Deliveries.deliver(library, prepare(), folder.resolve("debrief.html"), file -> Files.writeString(file, "page"));
    }

    private Review stored() throws Exception {
        return library.load(Review.class, reviewId).document();
    }

    private interface Edit {
        void of(Review review);
    }

    private void edit(Edit edit) throws Exception {
        Stored<Review> stored = library.load(Review.class, reviewId);
        edit.of(stored.document());
        library.save(stored.document(), stored.version());
    }

    private void dispute(String line, Verdict verdict, String option) throws Exception {
        edit(review -> {
            Dispute dispute = MAKE.createDispute();
            dispute.setId(line);
            dispute.setDeliveryId(review.getDeliveries().getLast().getId());
            dispute.setLine(line);
            dispute.setVerdict(verdict);
            dispute.setOptionId(option);
            dispute.setReason("I hear it otherwise.");
            review.getDisputes().add(dispute);
            ReviewStates.enter(review, ReviewStatus.DISPUTED, NOW, "Ada", null, null);
        });
    }

    private void rule(String line, DisputeDecision decision, Verdict verdict, String option, String who) throws Exception {
        Rulings.rule(library, CARDS, reviewId, line, new Rulings.Decision(decision, verdict, option, false, "Heard again."), who, who.equals(robin) ? "Robin" : "Kim", ZoneOffset.UTC, NOW);
    }

    @Test
    void aDeliveryKeepsWhatItSaidAndWhoDeliveredItWhen() throws Exception {
        deliver();
        Review review = stored();
        Delivery delivery = review.getDeliveries().get(0);
        assertEquals(ReviewStatus.DELIVERED, review.getStatus());
        assertEquals(NOW, review.getDeliveredAt());
        assertEquals("Robin", review.getHistory().get(0).getWho());
        assertEquals("Ada", delivery.getAgent());
        assertEquals(List.of("m1", "m2", "q1"), delivery.getLines().stream().map(each -> each.getLine()).toList());
        assertEquals(Verdict.MISSED, delivery.getLines().get(0).getVerdict());
        assertEquals("No", delivery.getLines().get(2).getAnswer());
        assertEquals(0, delivery.getScore());
        assertEquals("page", Files.readString(folder.resolve("debrief.html")));
        assertEquals(AuditKind.DELIVERY, library.audit().entries(AuditQuery.ALL, Long.MAX_VALUE, 1).get(0).kind());
    }

    @Test
    void whatIsLookedAtForLongIsDeliveredWhenItGoesOut() throws Exception {
        Prepared looked = prepare();
        Instant later = NOW.plusSeconds(3 * 86_400);
        Prepared prepared = Deliveries.goingOut(library, looked, ZoneOffset.UTC, later);
        Deliveries.deliver(library, prepared, folder.resolve("debrief.html"), file -> Files.writeString(file, "page"));
        Review review = library.load(Review.class, reviewId).document();
        assertEquals(later, review.getDeliveredAt());
        assertEquals(later, review.getDeliveries().get(0).getAt());
        assertTrue(review.getDeliveries().get(0).getDisputesUntil().isAfter(looked.out().disputesUntil().orElseThrow()));
        assertEquals(looked.out().secret(), review.getDeliveries().get(0).getSecret());
    }

    @Test
    void whatCannotBeWrittenIsNotRecorded() throws Exception {
        assertThrows(IllegalStateException.class, () -> Deliveries.deliver(library, prepare(), folder.resolve("debrief.html"), file -> {
            Files.writeString(file, "half");
            throw new IllegalStateException("the disk is full");
        }));
        assertTrue(stored().getDeliveries().isEmpty());
        assertFalse(Files.exists(folder.resolve("debrief.html")));
        assertEquals(1, Files.list(folder).count(), "no draft stays");
    }

    @Test
    void aPlaceThatHoldsNoFileIsSaidBeforeAnythingIsRecorded() throws Exception {
        LibraryException refused = assertThrows(LibraryException.class,
                () -> Deliveries.deliver(library, prepare(), folder, file -> Files.writeString(file, "page")));
        assertTrue(refused.getMessage().contains(folder.toString()), refused.getMessage());
        assertEquals(List.of(), prepare().review().document().getDeliveries());
    }

    @Test
    void aReviewThatSomebodySavedMeanwhileIsNotDeliveredAsItWas() throws Exception {
        Prepared prepared = prepare();
        edit(review -> review.setSummary("Meanwhile"));
        assertThrows(ConflictException.class, () -> Deliveries.deliver(library, prepared, folder.resolve("debrief.html"), file -> Files.writeString(file, "page")));
        assertFalse(Files.exists(folder.resolve("debrief.html")));
    }

    @Test
    void whatTheAgentIsToldAndNothingElseMakesItAnotherReviewThanTheDeliveredOne() throws Exception {
        deliver();
        assertFalse(ReviewStates.changedSinceDelivery(stored()));
        edit(review -> {
            CoachingNote note = MAKE.createCoachingNote();
            note.setId("note");
            note.setText("between coaches");
            note.setVisibility(Visibility.PRIVATE);
            review.getNotes().add(note);
            review.getMoments().get(0).setComment("between coaches");
        });
        assertFalse(ReviewStates.changedSinceDelivery(stored()));
        edit(review -> review.getMoments().get(0).setVerdict(Verdict.PARTLY));
        assertTrue(ReviewStates.changedSinceDelivery(stored()));
        deliver();
        assertFalse(ReviewStates.changedSinceDelivery(stored()));
        assertEquals(Verdict.MISSED, stored().getDeliveries().get(0).getLines().get(0).getVerdict());
    }

    @Test
    void deliveringOnceMoreAnswersNoDisputeAndKeepsWhenItFirstReachedTheAgent() throws Exception {
        deliver();
        dispute("m1", Verdict.PARTLY, null);
        Prepared again = Deliveries.prepare(library, CARDS, reviewId, null, false, "Robin", ZoneOffset.UTC, NOW.plusSeconds(3_600));
        Deliveries.deliver(library, again, folder.resolve("again.html"), file -> Files.writeString(file, "page"));
        assertEquals(ReviewStatus.DISPUTED, stored().getStatus());
        assertEquals(NOW, stored().getDeliveredAt());
    }

    @Test
    void anAcceptedLineBecomesWhatWasProposedAndTheEarlierScoreStays() throws Exception {
        deliver();
        dispute("q1", Verdict.NONE, "yes");
        rule("q1", DisputeDecision.ACCEPTED, Verdict.NONE, null, robin);
        Review review = stored();
        assertEquals("yes", review.getEvaluation().getAnswers().get(0).getOptionId());
        assertEquals(0, review.getDisputes().get(0).getRuling().getScoreBefore());
        assertEquals(1, review.getDisputes().get(0).getRuling().getScoreAfter());
        assertEquals("no", review.getDeliveries().get(0).getLines().get(2).getOptionId());
        assertEquals(0, review.getDeliveries().get(0).getScore());
        assertEquals(ReviewStatus.RESOLVED, review.getStatus());
        assertEquals(AuditKind.RULING, library.audit().entries(AuditQuery.ALL, Long.MAX_VALUE, 1).get(0).kind());
    }

    @Test
    void aThirdAnswerIsNeitherOfTheTwo() throws Exception {
        deliver();
        dispute("q1", Verdict.NONE, "yes");
        rule("q1", DisputeDecision.OTHER, Verdict.NONE, "half", robin);
        assertEquals("half", stored().getEvaluation().getAnswers().get(0).getOptionId());
        assertEquals("Half", stored().getDisputes().get(0).getRuling().getAnswer());
        assertEquals(0.5, stored().getDisputes().get(0).getRuling().getScoreAfter());
    }

    @Test
    void aKeptLineStaysAndTheReviewIsResolvedOnlyWhenNothingWaits() throws Exception {
        deliver();
        dispute("m1", Verdict.USED_WELL, null);
        dispute("q1", Verdict.NONE, "yes");
        rule("m1", DisputeDecision.KEPT, Verdict.NONE, null, robin);
        assertEquals(Verdict.MISSED, stored().getMoments().get(0).getVerdict());
        assertEquals(ReviewStatus.DISPUTED, stored().getStatus());
        rule("q1", DisputeDecision.KEPT, Verdict.NONE, null, robin);
        assertEquals(ReviewStatus.RESOLVED, stored().getStatus());
    }

    @Test
    void aReasonWithACardNumberIsMaskedInTheReviewAndOnRecord() throws Exception {
        deliver();
        dispute("m1", Verdict.PARTLY, null);
        Rulings.rule(library, CARDS, reviewId, "m1", new Rulings.Decision(DisputeDecision.KEPT, Verdict.NONE, null, false, "He read 4111 1111 1111 1111."), robin, "Robin", ZoneOffset.UTC, NOW);
        assertEquals("He read [redacted].", stored().getDisputes().get(0).getRuling().getReason());
        assertEquals(true, String.valueOf(library.audit().entries(AuditQuery.ALL, Long.MAX_VALUE, 1).get(0).after()).endsWith("He read [redacted]."));
    }

    @Test
    void aLineIsDecidedOnceWithAReasonAndByWhomTheTeamSays() throws Exception {
        deliver();
        dispute("m1", Verdict.PARTLY, null);
        TeamSettings.change(library, Map.of(InsightSetting.DISPUTE_DECIDES, Optional.of("somebody-else")), "Robin");
        assertThrows(RulingException.class, () -> rule("m1", DisputeDecision.ACCEPTED, Verdict.NONE, null, robin));
        assertThrows(RulingException.class, () -> Rulings.rule(library, CARDS, reviewId, "m1", new Rulings.Decision(DisputeDecision.KEPT, Verdict.NONE, null, false, " "), kim, "Kim",
                ZoneOffset.UTC, NOW));
        assertNull(stored().getDisputes().get(0).getRuling());
        rule("m1", DisputeDecision.ACCEPTED, Verdict.NONE, null, kim);
        assertEquals("Kim", stored().getDisputes().get(0).getRuling().getWho());
        assertThrows(RulingException.class, () -> rule("m1", DisputeDecision.KEPT, Verdict.NONE, null, kim));
    }

    @Test
    void aMomentThatIsGoneCanBeKeptAsItWasAndBecomeNothingElse() throws Exception {
        deliver();
        dispute("m1", Verdict.PARTLY, null);
        edit(review -> review.getMoments().remove(0));
        assertThrows(RulingException.class, () -> rule("m1", DisputeDecision.ACCEPTED, Verdict.NONE, null, robin));
        rule("m1", DisputeDecision.KEPT, Verdict.NONE, null, robin);
        assertEquals(Verdict.MISSED, stored().getDisputes().get(0).getRuling().getVerdict());
    }

    @Test
    void theNextDebriefTellsWhatBecameOfWhatWasDisputed() throws Exception {
        deliver();
        dispute("m1", Verdict.PARTLY, null);
        rule("m1", DisputeDecision.ACCEPTED, Verdict.NONE, null, robin);
        var told = prepare().out().debrief().disputes().get(0);
        assertEquals(Verdict.MISSED, told.delivered().verdict());
        assertEquals(Verdict.PARTLY, told.ruling().now().verdict());
        assertEquals("Heard again.", told.ruling().reason());
    }

    /** Kim's review says what Robin's does; both are handed in, Robin's first. */
    private CalibrationRow calibrated(boolean open) throws Exception {
        CalibrationActs acts = new CalibrationActs(library, CARDS);
        library.scoring().calibrations().readAs(robin);
        String calibration = acts.begin("call", CARDS.scorecards().get(0), robin, List.of(robin, kim), "", NOW, "Robin");
        acts.handIn(calibration, robin, NOW, "Robin");
        if (open) {
            Review second = Documents.copy(stored());
            second.setId(Documents.newId());
            second.setReviewerId(kim);
            library.scoring().calibrations().readAs(kim);
            library.save(second, 0);
            acts.handIn(calibration, kim, NOW, "Kim");
        }
        library.scoring().calibrations().readAs(robin);
        return library.scoring().calibrations().all().get(0);
    }

    @Test
    void whatIsDecidedAfterACalibrationOpenedChangesTheReviewAndNothingThatIsCompared() throws Exception {
        CalibrationRow row = calibrated(true);
        SideBySide before = SideBySide.of(library, CARDS, row).orElseThrow();
        List<Drift> drifts = Drift.all(library, CARDS);
        Calibration agreed = CalibrationReader.of(library, CARDS, List.of("call"), InsightSettings.usual(ZoneOffset.UTC));
        deliver();
        dispute("q1", Verdict.NONE, "yes");
        dispute("m1", Verdict.USED_WELL, null);
        rule("q1", DisputeDecision.ACCEPTED, Verdict.NONE, null, robin);
        rule("m1", DisputeDecision.OTHER, Verdict.PARTLY, null, robin);
        assertEquals("yes", stored().getEvaluation().getAnswers().get(0).getOptionId());
        assertEquals(Verdict.PARTLY, stored().getMoments().get(0).getVerdict());
        assertEquals(0, stored().getDisputes().get(0).getRuling().getScoreBefore());
        assertEquals(ReviewStatus.RESOLVED, stored().getStatus());
        assertEquals(before, SideBySide.of(library, CARDS, row).orElseThrow());
        assertEquals(List.of(0.0, 0.0), before.scores().stream().map(Score::share).toList());
        assertEquals(drifts, Drift.all(library, CARDS));
        assertEquals(agreed, CalibrationReader.of(library, CARDS, List.of("call"), InsightSettings.usual(ZoneOffset.UTC)));
        assertEquals(List.of("Robin"), SideBySide.changedSince(library, row));
    }

    @Test
    void whileACalibrationIsBlindWhatWasHandedInToItIsKeptOnly() throws Exception {
        calibrated(false);
        deliver();
        dispute("q1", Verdict.NONE, "yes");
        dispute("m1", Verdict.USED_WELL, null);
        assertTrue(assertThrows(RulingException.class, () -> rule("q1", DisputeDecision.ACCEPTED, Verdict.NONE, null, robin)).getMessage().contains("until that opens"));
        rule("m1", DisputeDecision.KEPT, Verdict.NONE, null, robin);
        assertEquals("no", stored().getEvaluation().getAnswers().get(0).getOptionId());
        assertEquals(DisputeDecision.KEPT, stored().getDisputes().get(1).getRuling().getDecision());
        library.scoring().calibrations().readAs(kim);
        assertEquals(LibraryException.Reason.SEALED, assertThrows(LibraryException.class,
                () -> rule("q1", DisputeDecision.ACCEPTED, Verdict.NONE, null, kim)).reason(), "who may not read it decides nothing");
    }
}
