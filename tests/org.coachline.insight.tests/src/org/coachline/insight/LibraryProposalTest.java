/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.insight;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.coachline.catalog.Catalog;
import org.coachline.library.Library;
import org.coachline.library.LibraryException;
import org.coachline.library.MomentQuery;
import org.coachline.library.SeenTechnique;
import org.coachline.model.CatalogRef;
import org.coachline.model.Documents;
import org.coachline.model.coaching.Call;
import org.coachline.model.coaching.CoachingFactory;
import org.coachline.model.coaching.CoachingPlan;
import org.coachline.model.coaching.Leg;
import org.coachline.model.coaching.Moment;
import org.coachline.model.coaching.Review;
import org.coachline.model.coaching.Verdict;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LibraryProposalTest {

    private static final CoachingFactory MAKE = CoachingFactory.eINSTANCE;
    private static final CatalogRef TECHNIQUE = MomentBuilder.ref("validate-first");
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-03-09T08:00:00Z"), ZoneOffset.UTC);

    @TempDir
    Path folder;
    private Library library;
    private String kim;
    private String coach;

    @BeforeEach
    void fill() throws Exception {
        library = Library.create(folder.resolve("library"));
        library.setTechniqueSource(ref -> Optional.of(new SeenTechnique(ref, "Validate first", "Acknowledge", "", "", "",
                "Name the feeling.", List.of("That is a long wait."), List.of())));
        kim = library.agentNamed("Kim");
        coach = library.reviewerNamed("Alex");
    }

    @AfterEach
    void close() {
        library.close();
    }

    @Test
    void onlyTheAgentsOwnMomentsAreConsidered() throws Exception {
        review(kim, "2026-03-02T10:00:00Z", Verdict.MISSED);
        review(library.agentNamed("Sam"), "2026-03-02T11:00:00Z", Verdict.USED_WELL);
        CoachingPlan plan = propose(new PlanScope.Everything());
        assertEquals(1, plan.getGoals().get(0).getBaselineChances());
        assertTrue(plan.getPraise().isEmpty());
    }

    @Test
    void aScopeOfReviewsLeavesOthersOut() throws Exception {
        String chosen = review(kim, "2026-03-02T10:00:00Z", Verdict.MISSED);
        review(kim, "2026-03-03T10:00:00Z", Verdict.MISSED);
        CoachingPlan plan = propose(new PlanScope.Reviews(Set.of(chosen)));
        assertEquals(List.of(chosen), plan.getGoals().get(0).getEvidence().stream().map(found -> found.getReviewId()).toList());
    }

    @Test
    void aPeriodTakesItsLastDayAndNotTheNext() throws Exception {
        String within = review(kim, "2026-03-03T22:59:00Z", Verdict.MISSED);
        review(kim, "2026-03-03T23:00:00Z", Verdict.MISSED);
        review(kim, "2026-03-01T22:00:00Z", Verdict.MISSED);
        CoachingPlan plan = propose(new PlanScope.Period(LocalDate.of(2026, 3, 2), LocalDate.of(2026, 3, 3), ZoneId.of("Europe/Berlin")));
        assertEquals(List.of(within), plan.getGoals().get(0).getEvidence().stream().map(found -> found.getReviewId()).toList());
    }

    @Test
    void aTechniqueWhosePackIsGoneKeepsItsWords() throws Exception {
        review(kim, "2026-03-02T10:00:00Z", Verdict.MISSED);
        CoachingPlan plan = propose(new PlanScope.Everything());
        assertTrue(plan.getGoals().get(0).getStatement().startsWith("Validate first: "));
        assertEquals("In the next calls: Name the feeling. For example: \u201CThat is a long wait.\u201D",
                plan.getGoals().get(0).getActions().get(0).getText());
    }

    @Test
    void aPeerWhoDoesItBetterIsFound() throws Exception {
        String sam = library.agentNamed("Sam");
        for (int i = 0; i < 6; i++) {
            review(kim, "2026-03-02T10:00:00Z", Verdict.MISSED);
            review(sam, "2026-03-02T11:00:00Z", Verdict.USED_WELL);
        }
        assertTrue(propose(new PlanScope.Everything()).getGoals().get(0).getActions().stream()
                .anyMatch(action -> action.getText().contains("Sam") && action.getText().contains("6 of 6")));
    }

    @Test
    void aProposalCanBeSavedAndReadAgain() throws Exception {
        review(kim, "2026-03-02T10:00:00Z", Verdict.MISSED);
        CoachingPlan plan = propose(new PlanScope.Everything());
        library.save(plan, 0);
        assertEquals(plan.getSummary(), library.load(CoachingPlan.class, plan.getId()).document().getSummary());
        assertEquals(LocalDate.of(2026, 3, 16), library.plans(kim).get(0).nextDue());
    }

    @Test
    void anUnknownAgentIsRefused() {
        LibraryException refused = assertThrows(LibraryException.class, () -> PlanProposer.propose(library, Catalog.EMPTY, "nobody",
                new PlanScope.Everything(), coach, CLOCK, ProposalSettings.usual()));
        assertEquals(LibraryException.Reason.NOT_FOUND, refused.reason());
    }

    @Test
    void ratesAreReadFromTheLibrary() throws Exception {
        review(kim, "2026-03-02T10:00:00Z", Verdict.MISSED);
        review(kim, "2026-03-02T11:00:00Z", Verdict.PARTLY);
        assertEquals(List.of(new TechniqueRate(TECHNIQUE, 0, 1, 1, 0, 2, false)),
                TechniqueRates.rates(library, MomentQuery.ALL.withAgent(kim), 2));
    }

    private CoachingPlan propose(PlanScope scope) throws Exception {
        return PlanProposer.propose(library, Catalog.EMPTY, kim, scope, coach, CLOCK, ProposalSettings.usual());
    }

    private String review(String agent, String start, Verdict verdict) throws LibraryException {
        Call call = MAKE.createCall();
        call.setId(Documents.newId());
        call.setStart(Instant.parse(start));
        call.setZone("Europe/Berlin");
        Leg leg = MAKE.createLeg();
        leg.setAgentId(agent);
        call.getLegs().add(leg);
        library.save(call, 0);
        Review review = MAKE.createReview();
        review.setId(Documents.newId());
        review.setCallId(call.getId());
        review.setReviewerId(coach);
        Moment moment = MAKE.createMoment();
        moment.setId(Documents.newId());
        moment.setTechnique(TECHNIQUE);
        moment.setVerdict(verdict);
        review.getMoments().add(moment);
        library.save(review, 0);
        return review.getId();
    }
}
