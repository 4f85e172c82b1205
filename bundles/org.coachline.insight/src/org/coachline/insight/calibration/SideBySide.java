/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.insight.calibration;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.coachline.catalog.Catalog;
import org.coachline.catalog.ScorecardEntry;
import org.coachline.insight.agreement.Calibrations;
import org.coachline.insight.agreement.Coefficient;
import org.coachline.insight.agreement.Ratings;
import org.coachline.insight.scoring.Score;
import org.coachline.insight.scoring.Score.Standing;
import org.coachline.insight.scoring.ScorecardPin;
import org.coachline.insight.scoring.Scorecards;
import org.coachline.insight.scoring.Scoring;
import org.coachline.library.CalibrationRow;
import org.coachline.library.Library;
import org.coachline.library.LibraryException;
import org.coachline.model.coaching.Calibration;
import org.coachline.model.coaching.CalibrationPart;
import org.coachline.model.coaching.Evaluation;
import org.coachline.model.coaching.Moment;
import org.coachline.model.coaching.Review;
import org.jspecify.annotations.Nullable;

/**
 * What the reviewers of a calibration said when it opened, question by question, side by side. What became of their reviews since changes none of it.
 *
 * @param calibration which
 * @param card        what was answered
 * @param reviewerIds who answered, the order of answers; nobody whose review a rule of retention let go
 * @param reviewers   their names, in that order
 * @param scores      of each reviewer
 * @param items       the questions in the order of asking
 * @param agreement   measures over all questions, each with its sentence; a question an item
 * @param discussed   the result talked through; null before
 */
public record SideBySide(CalibrationRow calibration, ScorecardEntry card, List<String> reviewerIds, List<String> reviewers, List<Score> scores, List<Item> items,
        List<Coefficient> agreement, @Nullable Score discussed) {

    /** Keeps copies of the lists. */
    public SideBySide {
        reviewerIds = List.copyOf(reviewerIds);
        reviewers = List.copyOf(reviewers);
        scores = List.copyOf(scores);
        items = List.copyOf(items);
        agreement = List.copyOf(agreement);
    }

    /**
     * A question.
     *
     * @param id       of the question
     * @param question what it asks
     * @param answers  by reviewers: the option, "does not apply", or empty where it was not asked
     * @param agreed   whether all who were asked said the same
     * @param sentence that in words
     */
    public record Item(String id, String question, List<String> answers, boolean agreed, String sentence) {

        /** Keeps a copy of the list. */
        public Item {
            answers = List.copyOf(answers);
        }
    }

    /**
     * Reads.
     *
     * @param library read only
     * @param catalog the packs that are here
     * @param row     an open calibration
     * @return nothing when its scorecard is not here in that version
     * @throws CalibrationException while it is blind
     * @throws LibraryException     when it cannot be read: SEALED while its call is scored blind once more
     */
    public static Optional<SideBySide> of(Library library, Catalog catalog, CalibrationRow row) throws CalibrationException, LibraryException {
        if (row.blind()) {
            throw new CalibrationException(CalibrationTexts.get("blind", row.parts().stream().filter(part -> part.submittedAt() != null).count(), row.parts().size()));
        }
        Calibration calibration = library.load(Calibration.class, row.id()).document();
        Optional<ScorecardPin> pin = ScorecardPin.of(calibration);
        Optional<ScorecardEntry> card = pin.isEmpty() ? Optional.empty() : Scorecards.find(library, catalog, pin.get());
        if (card.isEmpty()) {
            return Optional.empty();
        }
        List<String> people = new ArrayList<>();
        List<String> names = new ArrayList<>();
        List<Score> scores = new ArrayList<>();
        for (CalibrationRow.Part part : row.parts()) {
            Evaluation evaluation = evaluation(calibration, part.reviewerId());
            if (evaluation != null) {
                people.add(part.reviewerId());
                names.add(part.reviewer());
                scores.add(Scoring.of(card.get(), evaluation));
            }
        }
        Evaluation discussed = calibration.getDiscussed();
        return Optional.of(compare(row, card.get(), people, names, scores, discussed == null ? null : Scoring.of(card.get(), discussed)));
    }

    /** Null when a rule of retention let the review go: what the others said is compared all the same. */
    private static @Nullable Evaluation evaluation(Calibration calibration, String reviewerId) {
        return calibration.getParts().stream().filter(part -> reviewerId.equals(part.getReviewerId())).map(CalibrationPart::getEvaluation).filter(Objects::nonNull)
                .findFirst().orElse(null);
    }

    /**
     * Whose review says something else by now, because somebody edited it or decided about a line that the agent disputed.
     *
     * @param library read only
     * @param row     an open calibration
     * @return names in the order of the calibration; nobody whose review went, or cannot be read
     * @throws LibraryException when the library cannot be read
     */
    public static List<String> changedSince(Library library, CalibrationRow row) throws LibraryException {
        List<String> names = new ArrayList<>();
        Calibration calibration = library.load(Calibration.class, row.id()).document();
        for (CalibrationRow.Part each : row.parts()) {
            Optional<CalibrationPart> copy = calibration.getParts().stream()
                    .filter(part -> each.reviewerId().equals(part.getReviewerId()) && part.getEvaluation() != null).findFirst();
            if (copy.isPresent() && each.reviewId() != null) {
                try {
                    Review review = library.load(Review.class, each.reviewId()).document();
                    if (!says(copy.get().getEvaluation(), copy.get().getMoments()).equals(says(review.getEvaluation(), review.getMoments()))) {
                        names.add(each.reviewer());
                    }
                } catch (LibraryException e) {
                    if (e.reason() != LibraryException.Reason.NOT_FOUND && e.reason() != LibraryException.Reason.DAMAGED) {
                        throw e;
                    }
                }
            }
        }
        return names;
    }

    /** What is compared of a review: answers, and verdicts of moments with their places. */
    private static List<List<@Nullable Object>> says(@Nullable Evaluation evaluation, List<Moment> moments) {
        List<List<@Nullable Object>> all = new ArrayList<>();
        if (evaluation != null) {
            evaluation.getAnswers().forEach(each -> all.add(Arrays.asList(each.getSectionId(), each.getQuestionId(), each.getOptionId(), each.isNotApplicable())));
        }
        moments.forEach(each -> all.add(Arrays.asList(each.getId(), each.getTechnique(), each.getVerdict(), each.getStartMicros(), each.getEndMicros())));
        return all;
    }

    /** Pure. */
    static SideBySide compare(CalibrationRow row, ScorecardEntry card, List<String> people, List<String> names, List<Score> scores, @Nullable Score discussed) {
        List<Item> items = new ArrayList<>();
        List<List<@Nullable String>> values = new ArrayList<>();
        List<String> ids = new ArrayList<>();
        for (ScorecardEntry.Section section : card.sections()) {
            for (ScorecardEntry.Question question : section.questions()) {
                List<@Nullable String> said = new ArrayList<>();
                List<String> shown = new ArrayList<>();
                for (Score score : scores) {
                    String answer = answer(score, question);
                    said.add(answer);
                    shown.add(answer == null ? "" : answer);
                }
                items.add(item(question, names, said, shown));
                values.add(said);
                ids.add(question.id());
            }
        }
        List<Coefficient> agreement = names.size() < 2 ? List.of() : Calibrations.coefficients(new Ratings(names, ids, values), List.of());
        return new SideBySide(row, card, people, names, scores, items, agreement, discussed);
    }

    private static @Nullable String answer(Score score, ScorecardEntry.Question question) {
        Score.Question stands = score.question(question.id()).orElseThrow();
        return stands.standing() == Standing.ANSWERED ? stands.answer() : stands.standing() == Standing.NOT_APPLICABLE ? CalibrationTexts.get("item.na") : null;
    }

    private static Item item(ScorecardEntry.Question question, List<String> names, List<@Nullable String> said, List<String> shown) {
        Map<String, List<String>> groups = new LinkedHashMap<>();
        for (int i = 0; i < said.size(); i++) {
            String answer = said.get(i);
            if (answer != null) {
                groups.computeIfAbsent(answer, any -> new ArrayList<>()).add(names.get(i));
            }
        }
        int answered = groups.values().stream().mapToInt(List::size).sum();
        String sentence;
        if (answered < 2) {
            sentence = CalibrationTexts.get(answered == 0 ? "item.none" : "item.one");
        } else if (groups.size() == 1) {
            sentence = CalibrationTexts.get("item.same", answered, groups.keySet().iterator().next());
        } else {
            List<String> parts = new ArrayList<>();
            groups.forEach((answer, who) -> parts.add(CalibrationTexts.get("item.group", String.join(", ", who), answer)));
            sentence = CalibrationTexts.get("item.split", String.join("; ", parts));
        }
        return new Item(question.id(), question.name(), shown, answered > 1 && groups.size() == 1, sentence);
    }
}
