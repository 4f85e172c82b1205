/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.cli.internal;

import java.time.Instant;
import java.util.List;
import org.coachline.catalog.Catalog;
import org.coachline.catalog.ScorecardEntry;
import org.coachline.insight.calibration.CalibrationActs;
import org.coachline.library.Library;
import org.coachline.model.Documents;
import org.coachline.model.coaching.Answer;
import org.coachline.model.coaching.Call;
import org.coachline.model.coaching.CoachingFactory;
import org.coachline.model.coaching.Evaluation;
import org.coachline.model.coaching.Leg;
import org.coachline.model.coaching.Review;

/** Calls that Kim and Alex score: Kim chooses the last answer to everything, and Alex the one before. */
final class CalibrationFixture {

    static final Instant NOW = Instant.parse("2026-03-02T12:00:00Z");

    private static final CoachingFactory MAKE = CoachingFactory.eINSTANCE;

    private final Library library;
    private final Catalog catalog;
    private final ScorecardEntry card;
    private final String kim;
    private final String alex;

    /** @param catalog has the scorecard */
    CalibrationFixture(Library library, Catalog catalog, ScorecardEntry card) throws Exception {
        this.library = library;
        this.catalog = catalog;
        this.card = card;
        kim = library.reviewerNamed("Kim");
        alex = library.reviewerNamed("Alex");
    }

    /**
     * A new call that is calibrated; Kim reads from then on.
     *
     * @param call its id
     * @param open whether both are in, or Kim alone
     * @return the id of Kim's review
     */
    String calibrated(String call, boolean open) throws Exception {
        Call made = MAKE.createCall();
        made.setId(call);
        Leg leg = MAKE.createLeg();
        leg.setAgentId(library.agentNamed("Ada"));
        made.getLegs().add(leg);
        library.save(made, 0);
        CalibrationActs acts = new CalibrationActs(library, catalog);
        String id = acts.begin(call, card, kim, List.of(kim, alex), "", NOW, "Kim");
        String review = review(call, kim, 1);
        acts.handIn(id, kim, NOW, "Kim");
        if (open) {
            review(call, alex, 2);
            acts.handIn(id, alex, NOW, "Alex");
        }
        library.scoring().calibrations().readAs(kim);
        return review;
    }

    private String review(String call, String reviewer, int fromTheEnd) throws Exception {
        library.scoring().calibrations().readAs(reviewer);
        Review made = MAKE.createReview();
        made.setId(Documents.newId());
        made.setCallId(call);
        made.setReviewerId(reviewer);
        made.setCreatedAt(NOW);
        Evaluation evaluation = MAKE.createEvaluation();
        evaluation.setScorecard(card.ref());
        evaluation.setScorecardVersion(card.version());
        for (ScorecardEntry.Section section : card.sections()) {
            for (ScorecardEntry.Question question : section.questions()) {
                Answer answer = MAKE.createAnswer();
                answer.setSectionId(section.id());
                answer.setQuestionId(question.id());
                answer.setOptionId(question.options().get(Math.max(0, question.options().size() - fromTheEnd)).id());
                answer.setComment("heard");
                evaluation.getAnswers().add(answer);
            }
        }
        made.setEvaluation(evaluation);
        library.save(made, 0);
        return made.getId();
    }
}
