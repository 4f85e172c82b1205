/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.insight.scoring;

import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.coachline.catalog.Catalog;
import org.coachline.catalog.ScorecardEntry;
import org.coachline.library.AuditKind;
import org.coachline.library.AuditNote;
import org.coachline.library.Library;
import org.coachline.library.LibraryException;
import org.coachline.model.coaching.Answer;
import org.coachline.model.coaching.Evaluation;
import org.coachline.model.coaching.Review;
import org.jspecify.annotations.Nullable;

/** What the audit trail keeps of scores: every answer and what they come to, before and after. Comments are not in it. */
public final class ScoreNotes {

    private ScoreNotes() {
    }

    /**
     * What a saved review changes in its score.
     *
     * @param library keeps scorecards
     * @param catalog the packs that are here
     * @param before  the evaluation as it was saved last; null when there was none
     * @param review  as it is saved now
     * @param who     saves it
     * @return nothing when neither an answer nor the scorecard changed
     * @throws LibraryException when the library cannot be read
     */
    public static Optional<AuditNote> of(Library library, Catalog catalog, @Nullable Evaluation before, Review review, String who) throws LibraryException {
        String was = text(library, catalog, before);
        String is = text(library, catalog, review.getEvaluation());
        return Objects.equals(was, is) ? Optional.empty()
                : Optional.of(AuditNote.of(AuditKind.SCORE, "Review", review.getId(), who).changing(was, is));
    }

    private static @Nullable String text(Library library, Catalog catalog, @Nullable Evaluation evaluation) throws LibraryException {
        if (evaluation == null || evaluation.getScorecard() == null) {
            return null;
        }
        StringBuilder text = new StringBuilder(evaluation.getScorecard().key()).append(' ').append(evaluation.getScorecardVersion());
        Optional<ScorecardEntry> card = Scorecards.of(library, catalog, evaluation);
        if (card.isPresent()) {
            Double share = Scoring.of(card.get(), evaluation).share();
            text.append(": ").append(share == null ? "-" : ScoreText.percent(share, Locale.ROOT));
        }
        text.append(evaluation.getCompletedAt() == null ? "" : " (complete)");
        for (Answer answer : evaluation.getAnswers()) {
            if (answer.isNotApplicable() || answer.getOptionId() != null) {
                text.append("; ").append(answer.getQuestionId()).append('=').append(answer.isNotApplicable() ? "n/a" : answer.getOptionId());
            }
        }
        return text.toString();
    }
}
