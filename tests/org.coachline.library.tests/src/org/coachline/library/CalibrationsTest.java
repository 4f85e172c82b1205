/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.library;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.util.List;
import java.util.Set;

import org.coachline.library.LibraryException.Reason;
import org.coachline.library.records.AuditExport;
import org.coachline.model.coaching.Answer;
import org.coachline.model.coaching.Calibration;
import org.coachline.model.coaching.CalibrationPart;
import org.coachline.model.coaching.Call;
import org.coachline.model.coaching.CoachingFactory;
import org.coachline.model.coaching.Evaluation;
import org.coachline.model.coaching.Moment;
import org.coachline.model.coaching.Review;
import org.coachline.model.coaching.ReviewStatus;
import org.coachline.model.coaching.Verdict;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** While a calibration is blind, nobody reads what others said, by any door of the library. */
class CalibrationsTest {

    private static final Period EVER = new Period(null, null);

    @TempDir
    Path temp;

    private Library library;
    private Call call;
    private Review alex;
    private Review kim;
    private Calibration calibration;
    private long version;

    @BeforeEach
    void twoReviewersScoreACallBlind() throws LibraryException {
        library = Library.create(temp.resolve("library"));
        call = Build.call("Call", "agent", Build.MONDAY);
        alex = Build.review(call, "alex");
        Build.moment(alex, "validate", Verdict.USED_WELL, 1_000_000, "wonderful");
        Build.note(alex, "remember the giraffe");
        alex.setSummary("elephants were mentioned");
        kim = Build.review(call, "kim");
        Build.moment(kim, "validate", Verdict.MISSED, 2_000_000, "terrible");
        library.saveAll(List.of(new Saving(call, 0), new Saving(alex, 0), new Saving(kim, 0)));
        calibration = Build.calibration(call, "alex", "kim");
        version = library.save(calibration, 0);
    }

    @AfterEach
    void closeLibrary() {
        library.close();
    }

    private void handIn(int part, Review review) throws LibraryException {
        calibration.getParts().get(part).setReviewId(review.getId());
        calibration.getParts().get(part).setSubmittedAt(Build.MONDAY);
        version = library.save(calibration, version);
    }

    private void open() throws LibraryException {
        handIn(0, alex);
        handIn(1, kim);
        calibration.setOpenedAt(Build.MONDAY);
        version = library.save(calibration, version);
    }

    private List<String> found(String words) throws LibraryException {
        return library.search(words, 10).stream().map(TextHit::documentId).toList();
    }

    @Test
    void ofOthersNothingIsRead() throws Exception {
        library.scoring().calibrations().readAs("kim");
        assertEquals(List.of(kim.getId()), library.reviews(call.getId()).stream().map(ReviewRow::id).toList());
        assertEquals(List.of("terrible"), library.moments(MomentQuery.ALL).stream().map(MomentRow::comment).toList());
        assertEquals(List.of("terrible"), library.moments(MomentQuery.ALL.withCall(call.getId())).stream().map(MomentRow::comment).toList());
        assertEquals(List.of(), library.notes(null, null));
        assertEquals(List.of(), found("wonderful"));
        assertEquals(List.of(), found("giraffe"));
        assertEquals(List.of(), found("elephants"));
        assertEquals(List.of(kim.getId()), found("terrible"));
        assertEquals(List.of(), library.calls(CallQuery.ALL.withText("giraffe")));
        assertEquals(1, library.calls(CallQuery.ALL.withText("terrible")).size());
        assertEquals(Reason.SEALED, assertThrows(LibraryException.class, () -> library.load(Review.class, alex.getId())).reason());
        assertEquals(Reason.SEALED, assertThrows(LibraryException.class, () -> library.outline(alex.getId())).reason());
        assertEquals(kim.getId(), library.load(Review.class, kim.getId()).document().getId());
    }

    @Test
    void whoSaysNothingOfThemselvesReadsNothing() throws Exception {
        assertEquals(List.of(), library.reviews(call.getId()));
        assertEquals(List.of(), library.moments(MomentQuery.ALL));
        assertEquals(List.of(), found("terrible"));
        assertThrows(LibraryException.class, () -> library.load(Review.class, kim.getId()));
    }

    @Test
    void aDaysWorkHoldsNoReviewOfOthers() throws Exception {
        library.scoring().calibrations().readAs("kim");
        assertEquals(List.of(kim.getId()), library.day().undelivered(Period.ALWAYS).stream().map(each -> each.times().reviewId()).toList());
        assertEquals(List.of(kim.getId()), library.day().reviews(call.getId()).stream().map(ReviewTimes::reviewId).toList());
        open();
        assertEquals(2, library.day().undelivered(Period.ALWAYS).size());
    }

    @Test
    void sumsCountNothingOfIt() throws Exception {
        assertEquals(List.of(), library.figures().callTallies("agent", EVER));
        assertEquals(List.of(), library.figures().verdicts(null, null, EVER));
        assertEquals(List.of(), library.figures().reviews(Set.of(), EVER));
        assertEquals(List.of(), library.figures().calibrationCalls(EVER, 10));
        assertEquals(0, library.calls(CallQuery.ALL).get(0).moments());
        open();
        assertEquals(1, library.figures().callTallies("agent", EVER).size());
        assertEquals(2, library.figures().verdicts(null, null, EVER).size());
        assertEquals(List.of(call.getId()), library.figures().calibrationCalls(EVER, 10));
        assertEquals(2, library.calls(CallQuery.ALL).get(0).moments());
    }

    @Test
    void theAuditTrailTellsThatOthersScoredAndNotHow() throws Exception {
        library.audit().record(List.of(AuditNote.of(AuditKind.SCORE, "Review", alex.getId(), "Alex").changing(null, "90 %; greeting=warmly"),
                AuditNote.of(AuditKind.SCORE, "Review", kim.getId(), "Kim").changing(null, "40 %; greeting=coldly")));
        library.scoring().calibrations().readAs("kim");
        AuditQuery scores = AuditQuery.ALL.kinds(AuditKind.SCORE);
        List<AuditEntry> entries = library.audit().entries(scores, Long.MAX_VALUE, 10);
        assertEquals(List.of("Kim", "Alex"), entries.stream().map(AuditEntry::who).toList());
        assertEquals("40 %; greeting=coldly", entries.get(0).after());
        assertFalse(String.valueOf(entries.get(1).after()).contains("warmly"), entries.get(1).after());
        StringWriter written = new StringWriter();
        new AuditExport(library.audit(), scores).write(written, AuditExport.Format.JSON, new NullProgressMonitor());
        assertFalse(written.toString().contains("warmly"), written.toString());
        assertEquals(0, library.audit().count(new AuditQuery(Set.of(), null, null, "warmly", null, null)));
        assertEquals(1, library.audit().count(new AuditQuery(Set.of(), null, null, "coldly", null, null)));
        open();
        assertEquals("90 %; greeting=warmly", library.audit().entries(scores, Long.MAX_VALUE, 10).get(1).after());
    }

    @Test
    void whatIsClosedIsNeitherOverwrittenNorHandedOutAsAConflict() {
        library.scoring().calibrations().readAs("kim");
        LibraryException refused = assertThrows(LibraryException.class, () -> library.save(alex, 7));
        assertEquals(Reason.SEALED, refused.reason());
    }

    @Test
    void everythingOpensWhenAllAreIn() throws Exception {
        library.scoring().calibrations().readAs("kim");
        open();
        assertEquals(2, library.reviews(call.getId()).size());
        assertEquals(2, library.moments(MomentQuery.ALL).size());
        assertEquals(List.of(alex.getId()), found("giraffe"));
        assertTrue(library.check(new NullProgressMonitor()).problems().stream().noneMatch(each -> each.area() == CheckReport.Area.PROJECTION));
    }

    @Test
    void itDoesNotOpenWhileSomebodyIsMissing() throws Exception {
        handIn(0, alex);
        calibration.setOpenedAt(Build.MONDAY);
        assertThrows(LibraryException.class, () -> library.save(calibration, version));
        assertNull(library.scoring().calibrations().of(call.getId()).get(0).openedAt());
    }

    @Test
    void whatWasHandedInStaysUntilItOpensAndOnlyItsStateGoesOn() throws Exception {
        library.scoring().calibrations().readAs("alex");
        handIn(0, alex);
        alex.getMoments().get(0).setVerdict(Verdict.MISSED);
        assertThrows(LibraryException.class, () -> library.save(alex, 1));
        alex.getMoments().get(0).setVerdict(Verdict.USED_WELL);
        alex.setStatus(ReviewStatus.DELIVERED);
        assertEquals(2, library.save(alex, 1));
    }

    @Test
    void whatWasHandedInIsNotDeletedByItself() throws Exception {
        library.scoring().calibrations().readAs("alex");
        handIn(0, alex);
        assertEquals(Reason.EXISTS, assertThrows(LibraryException.class, () -> library.delete(Review.class, alex.getId(), 1, "Alex")).reason());
        library.delete(Calibration.class, calibration.getId(), version, "Alex");
        library.delete(Review.class, alex.getId(), 1, "Alex");
    }

    @Test
    void aBlindOneKeepsItsCallAndWhoIsIn() throws Exception {
        handIn(0, alex);
        Call other = Build.call("Other", "agent", Build.MONDAY);
        library.save(other, 0);
        calibration.setCallId(other.getId());
        assertThrows(LibraryException.class, () -> library.save(calibration, version));
        calibration.setCallId(call.getId());
        CalibrationPart in = calibration.getParts().remove(0);
        assertThrows(LibraryException.class, () -> library.save(calibration, version));
        calibration.getParts().add(in);
        in.setSubmittedAt(null);
        assertThrows(LibraryException.class, () -> library.save(calibration, version));
    }

    @Test
    void anOpenOneIsNotClosedAgainAndItsPartsStay() throws Exception {
        open();
        calibration.setOpenedAt(null);
        assertThrows(LibraryException.class, () -> library.save(calibration, version));
        calibration.setOpenedAt(Build.MONDAY);
        calibration.getParts().remove(1);
        assertThrows(LibraryException.class, () -> library.save(calibration, version));
    }

    @Test
    void aRebuildAndACheckKnowWhatIsClosed() throws Exception {
        assertTrue(library.check(new NullProgressMonitor()).problems().stream().noneMatch(each -> each.area() == CheckReport.Area.PROJECTION));
        library.rebuildProjection(new NullProgressMonitor());
        assertEquals(List.of(), library.figures().callTallies("agent", EVER));
    }

    @Test
    void oneThatIsGivenUpClosesNothingAnyMore() throws Exception {
        library.delete(Calibration.class, calibration.getId(), version, "Alex");
        assertEquals(2, library.reviews(call.getId()).size());
        assertEquals(2, library.figures().verdicts(null, null, EVER).size());
    }

    @Test
    void listsSayWhoIsInAndNotWhatTheySay() throws Exception {
        handIn(0, alex);
        CalibrationRow row = library.scoring().calibrations().all().get(0);
        assertTrue(row.blind());
        assertEquals(List.of(true, false), row.parts().stream().map(part -> part.submittedAt() != null).toList());
    }

    private Calibration stored() throws LibraryException {
        return library.load(Calibration.class, calibration.getId()).document();
    }

    private static Evaluation evaluation(String option) {
        Evaluation evaluation = CoachingFactory.eINSTANCE.createEvaluation();
        Answer answer = CoachingFactory.eINSTANCE.createAnswer();
        answer.setQuestionId("greeting");
        answer.setOptionId(option);
        evaluation.getAnswers().add(answer);
        return evaluation;
    }

    private void answered(Review review, String option) throws LibraryException {
        library.scoring().calibrations().readAs(review.getReviewerId());
        review.setEvaluation(evaluation(option));
        review.getEvaluation().getAnswers().get(0).getMoments().add(review.getMoments().get(0));
        review.getMoments().get(0).setPhraseHeard("That is how it is");
        library.save(review, 1);
    }

    /** Nobody who may read the calibration is to read in it what others say. */
    @Test
    void whileItIsBlindItKeepsNoCopies() throws Exception {
        answered(alex, "warmly");
        calibration.getParts().get(0).setEvaluation(evaluation("whatever a caller says"));
        handIn(0, alex);
        assertNull(stored().getParts().get(0).getEvaluation());
        assertEquals(List.of(), stored().getParts().get(0).getMoments());
    }

    @Test
    void onceOpenTheReviewsGoOnAndWhatIsComparedStays() throws Exception {
        answered(alex, "warmly");
        answered(kim, "coldly");
        open();
        alex.getEvaluation().getAnswers().get(0).setOptionId("not at all");
        alex.getMoments().get(0).setVerdict(Verdict.MISSED);
        library.save(alex, 2);
        CalibrationPart part = stored().getParts().get(0);
        assertEquals("warmly", part.getEvaluation().getAnswers().get(0).getOptionId());
        assertEquals(List.of(Verdict.USED_WELL), part.getMoments().stream().map(Moment::getVerdict).toList());
        assertEquals("wonderful", part.getMoments().get(0).getComment());
        assertNull(part.getMoments().get(0).getPhraseHeard(), "what is quoted of the call stays where redacting finds it");
        assertEquals("not at all", library.load(Review.class, alex.getId()).document().getEvaluation().getAnswers().get(0).getOptionId());
        assertEquals(2, library.moments(MomentQuery.ALL).size(), "copies are in no list");
        assertEquals(List.of(), library.check(new NullProgressMonitor()).problems().stream().map(CheckReport.Problem::area).filter(Set.of(CheckReport.Area.DOCUMENT, CheckReport.Area.PROJECTION)::contains).toList());
    }

    @Test
    void theCopiesAreNotACallersToChange() throws Exception {
        answered(alex, "warmly");
        open();
        Calibration changed = stored();
        changed.getParts().get(0).setEvaluation(evaluation("forged"));
        changed.getParts().get(1).getMoments().clear();
        changed.setNote("Talked about on Monday");
        version = library.save(changed, version);
        assertEquals("warmly", stored().getParts().get(0).getEvaluation().getAnswers().get(0).getOptionId());
        assertEquals(1, stored().getParts().get(1).getMoments().size());
        assertEquals("Talked about on Monday", stored().getNote());
    }

    /** Otherwise it would be a door to reviews that nobody may read yet. */
    @Test
    void aCalibrationOfAnotherCallCopiesNoReviewOfThisOne() throws Exception {
        Call other = Build.call("Other", "agent", Build.MONDAY);
        library.save(other, 0);
        Calibration foreign = Build.calibration(other, "kim");
        foreign.getParts().get(0).setReviewId(alex.getId());
        foreign.getParts().get(0).setSubmittedAt(Build.MONDAY);
        foreign.setOpenedAt(Build.MONDAY);
        library.save(foreign, 0);
        assertEquals(List.of(), library.load(Calibration.class, foreign.getId()).document().getParts().get(0).getMoments());
    }

    @Test
    void whatAnEarlierOneKeepsIsClosedWhileTheCallIsScoredBlindOnceMore() throws Exception {
        open();
        Calibration again = Build.calibration(call, "alex", "kim");
        long begun = library.save(again, 0);
        library.scoring().calibrations().readAs("kim");
        assertEquals(Reason.SEALED, assertThrows(LibraryException.class, this::stored).reason());
        assertEquals(Reason.SEALED, assertThrows(LibraryException.class, () -> library.save(calibration, 0)).reason(), "a conflict would hand it out");
        assertEquals(again.getId(), library.load(Calibration.class, again.getId()).document().getId());
        library.delete(Calibration.class, again.getId(), begun, "Kim");
        assertEquals(1, stored().getParts().get(0).getMoments().size());
    }

    @Test
    void ofTwoThatAreBegunAtOnceTheSecondIsRefused() throws Exception {
        assertEquals(Reason.EXISTS, assertThrows(LibraryException.class, () -> library.save(Build.calibration(call, "kim", "alex"), 0)).reason());
        open();
        library.save(Build.calibration(call, "kim", "alex"), 0);
    }

    @Test
    void whatGoesWithItsCallLeavesNoCopy() throws Exception {
        open();
        library.delete(Call.class, call.getId(), 1, "Kim");
        Calibration left = stored();
        assertEquals(List.of(0, 0), left.getParts().stream().map(part -> part.getMoments().size()).toList());
    }

    /** Nobody could read it in there any more, but its words would still lie in the library. */
    @Test
    void ofACalibrationThatCannotBeReadTheCopiesGoWithItsCallToo() throws Exception {
        open();
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + library.folder().resolve("coachline.db"));
                PreparedStatement damage = connection.prepareStatement("UPDATE documents SET body = ? WHERE id = ?")) {
            damage.setBytes(1, "<terrible".getBytes(StandardCharsets.UTF_8));
            damage.setString(2, calibration.getId());
            damage.executeUpdate();
        }
        library.delete(Call.class, call.getId(), 1, "Kim");
        assertEquals(Reason.NOT_FOUND, assertThrows(LibraryException.class, this::stored).reason());
        assertTrue(library.audit().entries(AuditQuery.ALL.kinds(AuditKind.DELETION), Long.MAX_VALUE, 10).stream()
                .anyMatch(each -> each.subjectId().equals(calibration.getId())), "and that is written down");
    }

    @Test
    void deletingAndItsEntriesAreOneStep() throws Exception {
        AuditNote note = AuditNote.of(AuditKind.CALIBRATION, "Call", call.getId(), "Kim").changing(null, "gave it up");
        assertThrows(ConflictException.class, () -> library.delete(Calibration.class, calibration.getId(), version + 1, "Kim", note));
        AuditQuery acts = AuditQuery.ALL.kinds(AuditKind.CALIBRATION, AuditKind.DELETION);
        assertEquals(List.of(), library.audit().entries(acts, Long.MAX_VALUE, 10));
        library.delete(Calibration.class, calibration.getId(), version, "Kim", note);
        assertEquals(List.of(AuditKind.CALIBRATION, AuditKind.DELETION),
                library.audit().entries(acts, Long.MAX_VALUE, 10).stream().map(AuditEntry::kind).toList());
    }
}
