/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.insight.calibration;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;

import org.coachline.catalog.Catalog;
import org.coachline.insight.MomentBuilder;
import org.coachline.insight.debrief.RolePlayReader;
import org.coachline.library.Library;
import org.coachline.library.LibraryException;
import org.coachline.library.Stored;
import org.coachline.model.Documents;
import org.coachline.model.coaching.Calibration;
import org.coachline.model.coaching.CalibrationPart;
import org.coachline.model.coaching.Call;
import org.coachline.model.coaching.CoachingFactory;
import org.coachline.model.coaching.CoachingPlan;
import org.coachline.model.coaching.Evidence;
import org.coachline.model.coaching.Goal;
import org.coachline.model.coaching.Review;
import org.coachline.model.coaching.Verdict;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Robin's review of a call is quoted in a plan; then Robin and Kim score that call blind. */
class ClosedEvidenceTest {

    private static final Instant NOW = Instant.parse("2026-11-16T09:00:00Z");

    @TempDir
    Path temp;

    private Library library;
    private String robin;
    private String kim;
    private CoachingPlan plan;
    private Calibration calibration;
    private long version;

    @BeforeEach
    void aPlanQuotesACallThatIsScoredBlind() throws Exception {
        library = Library.create(temp.resolve("library"));
        robin = library.reviewerNamed("Robin");
        kim = library.reviewerNamed("Kim");
        Call call = CoachingFactory.eINSTANCE.createCall();
        call.setId(Documents.newId());
        library.save(call, 0);
        Review review = CoachingFactory.eINSTANCE.createReview();
        review.setId(Documents.newId());
        review.setCallId(call.getId());
        review.setReviewerId(robin);
        library.save(review, 0);
        plan = CoachingFactory.eINSTANCE.createCoachingPlan();
        plan.setId(Documents.newId());
        Goal goal = CoachingFactory.eINSTANCE.createGoal();
        goal.setId(Documents.newId());
        goal.getEvidence().add(evidence(call.getId(), review.getId(), "quoted"));
        goal.getEvidence().add(evidence(Documents.newId(), Documents.newId(), "of another call"));
        goal.getEvidence().add(evidence(null, null, "typed by hand"));
        plan.getGoals().add(goal);
        plan.getPraise().add(evidence(call.getId(), review.getId(), "praised"));
        library.save(plan, 0);
        calibration = CoachingFactory.eINSTANCE.createCalibration();
        calibration.setId(Documents.newId());
        calibration.setCallId(call.getId());
        calibration.setOrganiserId(robin);
        calibration.setCreatedAt(NOW);
        for (String each : List.of(robin, kim)) {
            CalibrationPart part = CoachingFactory.eINSTANCE.createCalibrationPart();
            part.setReviewerId(each);
            calibration.getParts().add(part);
        }
        version = library.save(calibration, 0);
    }

    @AfterEach
    void closeLibrary() {
        library.close();
    }

    private static Evidence evidence(String call, String review, String heard) {
        Evidence evidence = CoachingFactory.eINSTANCE.createEvidence();
        evidence.setId(Documents.newId());
        evidence.setCallId(call);
        evidence.setReviewId(review);
        evidence.setTechnique(MomentBuilder.ref("validate"));
        evidence.setVerdict(Verdict.MISSED);
        evidence.setPhraseHeard(heard);
        return evidence;
    }

    private List<String> shownTo(String reviewer) throws LibraryException {
        library.scoring().calibrations().readAs(reviewer);
        ClosedEvidence closed = ClosedEvidence.of(library);
        return closed.open(plan.getGoals().get(0).getEvidence()).stream().map(Evidence::getPhraseHeard).toList();
    }

    @Test
    void othersSeeNothingOfItAndWhoeverMarkedItAllOfIt() throws Exception {
        assertEquals(List.of("of another call", "typed by hand"), shownTo(kim));
        assertEquals(2, ClosedEvidence.of(library).count(plan), "the praise as well");
        assertEquals(List.of("of another call", "typed by hand"), shownTo(null));
        assertEquals(List.of("quoted", "of another call", "typed by hand"), shownTo(robin));
    }

    @Test
    void itIsSeenAgainWhenAllAreIn() throws Exception {
        calibration.getParts().forEach(part -> part.setSubmittedAt(NOW));
        calibration.setOpenedAt(NOW);
        library.save(calibration, version);
        assertEquals(List.of("quoted", "of another call", "typed by hand"), shownTo(kim));
    }

    @Test
    void aPlanThatIsClosedInPartIsNotWrittenAndStaysWhole() throws Exception {
        library.scoring().calibrations().readAs(kim);
        LibraryException refusal = assertThrows(LibraryException.class, () -> ClosedEvidence.of(library).check(plan));
        assertEquals(LibraryException.Reason.SEALED, refusal.reason());
        assertTrue(refusal.getMessage().contains("2"), refusal::getMessage);
        Stored<CoachingPlan> stored = library.load(CoachingPlan.class, plan.getId());
        assertEquals(3, stored.document().getGoals().get(0).getEvidence().size());
        library.scoring().calibrations().readAs(robin);
        ClosedEvidence.of(library).check(plan);
    }

    @Test
    void noRolePlayIsMadeFromIt() throws Exception {
        Catalog none = new Catalog(List.of(), List.of(), List.of(), List.of(), List.of());
        library.scoring().calibrations().readAs(kim);
        assertEquals(2, new RolePlayReader(library, none, true).ofPlan(plan.getId()).size());
        library.scoring().calibrations().readAs(robin);
        assertEquals(3, new RolePlayReader(library, none, true).ofPlan(plan.getId()).size());
    }
}
