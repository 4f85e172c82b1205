/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.insight.agreement;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import org.coachline.catalog.Catalog;
import org.coachline.catalog.ScorecardEntry;
import org.coachline.insight.InsightSettings;
import org.coachline.insight.ItemNames;
import org.coachline.insight.agreement.Calibration.LeftOut;
import org.coachline.insight.scoring.Score;
import org.coachline.insight.scoring.Scorecards;
import org.coachline.insight.scoring.Scoring;
import org.coachline.library.Library;
import org.coachline.library.LibraryException;
import org.coachline.library.MomentQuery;
import org.coachline.library.MomentRow;
import org.coachline.library.ReviewRow;
import org.coachline.library.ReviewTimes;
import org.coachline.model.coaching.Answer;
import org.coachline.model.coaching.CalibrationPart;
import org.coachline.model.coaching.Evaluation;
import org.coachline.model.coaching.Moment;
import org.coachline.model.coaching.Review;
import org.jspecify.annotations.Nullable;

/**
 * Reads what reviewers said of calls, of those that were calibrated what was handed in; blocking, some milliseconds a review.
 */
public final class CalibrationReader {

    private static final Comparator<ReviewFacts> BY_NAME = Comparator.comparing(ReviewFacts::reviewer).thenComparing(ReviewFacts::reviewerId);

    private CalibrationReader() {
    }

    /**
     * Compares all reviewers of some calls. Of a reviewer with several reviews of a call the latest counts; a review that is damaged gives
     * way to the others.
     *
     * @param library  read only
     * @param catalog  the packs that are here: names, and the points of scorecards
     * @param callIds  which calls
     * @param settings how far apart marks of the same moment may lie
     * @return what they agree on
     * @throws LibraryException when the library cannot be read
     */
    public static Calibration of(Library library, Catalog catalog, List<String> callIds, InsightSettings settings) throws LibraryException {
        List<List<ReviewFacts>> calls = new ArrayList<>();
        List<LeftOut> leftOut = new ArrayList<>();
        for (String callId : callIds) {
            Read read = read(library, catalog, callId);
            calls.add(read.reviews);
            leftOut.addAll(read.leftOut);
        }
        return compare(library, catalog, calls, settings).withLeftOut(leftOut);
    }

    /**
     * Compares what all reviewers of some calls marked, and not their scorecards: from the library's rows, a tenth of a millisecond a call.
     *
     * @param library read only
     * @param catalog the packs that are here: names
     * @param times   of all reviews of these calls; of a reviewer with several reviews of a call the latest counts
     * @param settings how far apart marks of the same moment may lie
     * @return what they agree on; calls with one reviewer count nowhere
     * @throws LibraryException when the library cannot be read
     */
    public static Calibration ofMarks(Library library, Catalog catalog, List<ReviewTimes> times, InsightSettings settings)
            throws LibraryException {
        Map<String, String> reviewers = new HashMap<>();
        library.reviewers().forEach(person -> reviewers.put(person.id(), person.name()));
        Map<String, List<ReviewTimes>> byCall = new LinkedHashMap<>();
        compared(times).forEach(each -> byCall.computeIfAbsent(each.callId(), any -> new ArrayList<>()).add(each));
        List<List<ReviewFacts>> calls = new ArrayList<>();
        Map<String, List<Mark>> handedIn = new HashMap<>();
        HandedIn.of(library, library.scoring().calibrations().all(), byCall::containsKey).forEach((reviewId, part) -> handedIn.put(reviewId, marks(part.getMoments())));
        for (Map.Entry<String, List<ReviewTimes>> call : byCall.entrySet()) {
            Map<String, List<Mark>> marks = new HashMap<>();
            for (MomentRow row : library.moments(MomentQuery.ALL.withCall(call.getKey()))) {
                if (row.technique() != null) {
                    marks.computeIfAbsent(row.reviewId(), any -> new ArrayList<>())
                            .add(new Mark(row.technique().key(), row.startMicros(), row.endMicros(), row.verdict()));
                }
            }
            marks.putAll(handedIn);
            calls.add(call.getValue().stream().map(each -> new ReviewFacts(each.reviewerId(), reviewers.getOrDefault(each.reviewerId(), ""),
                    marks.getOrDefault(each.reviewId(), List.of()), "", Map.of(), Map.of())).sorted(BY_NAME).toList());
        }
        return compare(library, catalog, calls, settings);
    }

    /**
     * Those of some reviews that can be compared.
     *
     * @param times of all reviews of some calls
     * @return the latest of each reviewer, of the calls that several reviewers heard
     */
    public static List<ReviewTimes> compared(List<ReviewTimes> times) {
        Map<String, Map<String, ReviewTimes>> latest = new LinkedHashMap<>();
        for (ReviewTimes each : times) {
            latest.computeIfAbsent(each.callId(), any -> new TreeMap<>()).merge(each.reviewerId(), each,
                    (one, other) -> begun(other).isBefore(begun(one)) ? one : other);
        }
        return latest.values().stream().filter(each -> each.size() > 1).flatMap(each -> each.values().stream()).toList();
    }

    private static Instant begun(ReviewTimes review) {
        return review.createdAt() == null ? Instant.MIN : review.createdAt();
    }

    private static Calibration compare(Library library, Catalog catalog, List<List<ReviewFacts>> calls, InsightSettings settings)
            throws LibraryException {
        ItemNames names = new ItemNames(library, catalog);
        Map<String, String> read = new HashMap<>();
        for (List<ReviewFacts> reviews : calls) {
            for (ReviewFacts review : reviews) {
                for (Mark mark : review.marks()) {
                    read.put(mark.technique(), names.of(mark.technique()));
                }
            }
        }
        return Calibrations.of(calls, TimeUnit.MILLISECONDS.toMicros(settings.matching().toMillis()), key -> read.getOrDefault(key, key));
    }

    /**
     * What was said of a call.
     *
     * @param reviews one for each reviewer, in the order of their names
     * @param leftOut reviews that cannot be read; an earlier one of the same reviewer counts in its place
     */
    public record Read(List<ReviewFacts> reviews, List<LeftOut> leftOut) {

        /** Keeps copies. */
        public Read {
            reviews = List.copyOf(reviews);
            leftOut = List.copyOf(leftOut);
        }
    }

    /**
     * What each reviewer said of a call.
     *
     * @param library read only
     * @param catalog the packs that are here
     * @param callId  of the call
     * @return what can be read, and what cannot
     * @throws LibraryException when the library itself cannot be read
     */
    public static Read read(Library library, Catalog catalog, String callId) throws LibraryException {
        Map<String, ReviewFacts> latest = new LinkedHashMap<>();
        Map<String, Instant> when = new HashMap<>();
        Map<String, CalibrationPart> handedIn = HandedIn.of(library, library.scoring().calibrations().of(callId), callId::equals);
        List<LeftOut> leftOut = new ArrayList<>();
        for (ReviewRow row : library.reviews(callId)) {
            Review review;
            try {
                review = library.load(Review.class, row.id()).document();
            } catch (LibraryException e) {
                if (e.reason() != LibraryException.Reason.DAMAGED && e.reason() != LibraryException.Reason.NOT_FOUND) {
                    throw e;
                }
                leftOut.add(new LeftOut(row.id(), callId, row.reviewer(), String.valueOf(e.getMessage())));
                continue;
            }
            Instant created = review.getCreatedAt() == null ? Instant.MIN : review.getCreatedAt();
            if (!created.isBefore(when.getOrDefault(row.reviewerId(), Instant.MIN))) {
                when.put(row.reviewerId(), created);
                CalibrationPart part = handedIn.get(row.id());
                latest.put(row.reviewerId(), part == null ? facts(review.getMoments(), review.getEvaluation(), row, library, catalog)
                        : facts(part.getMoments(), part.getEvaluation(), row, library, catalog));
            }
        }
        return new Read(latest.values().stream().sorted(BY_NAME).toList(), leftOut);
    }

    private static List<Mark> marks(List<Moment> moments) {
        return moments.stream().filter(each -> each.getTechnique() != null)
                .map(each -> new Mark(each.getTechnique().key(), each.getStartMicros(), each.getEndMicros(), each.getVerdict())).toList();
    }

    private static ReviewFacts facts(List<Moment> moments, @Nullable Evaluation evaluation, ReviewRow row, Library library, Catalog catalog)
            throws LibraryException {
        List<Mark> marks = marks(moments);
        if (evaluation == null || evaluation.getScorecard() == null) {
            return new ReviewFacts(row.reviewerId(), row.reviewer(), marks, "", Map.of(), Map.of());
        }
        Map<String, String> answers = new HashMap<>();
        Map<String, Double> points = new HashMap<>();
        String said = evaluation.getScorecard().key() + '@' + evaluation.getScorecardVersion();
        // Points of another version would be those of other answers, and so would those of a version that asked something else.
        Optional<ScorecardEntry> card = Scorecards.of(library, catalog, evaluation);
        Optional<Score> score = card.map(entry -> Scoring.of(entry, evaluation));
        for (Answer answer : evaluation.getAnswers()) {
            Optional<Score.Question> stands = score.flatMap(each -> each.question(answer.getQuestionId()));
            if (stands.isPresent() && !stands.get().asked()) {
                continue;
            }
            String question = answer.getSectionId() + '/' + answer.getQuestionId();
            if (answer.isNotApplicable()) {
                answers.put(question, ReviewFacts.NOT_APPLICABLE);
            } else if (answer.getOptionId() != null) {
                answers.put(question, answer.getOptionId());
                stands.filter(each -> each.points() != null && each.most() > 0).ifPresent(each -> points.put(question, each.points() / each.most()));
            }
        }
        return new ReviewFacts(row.reviewerId(), row.reviewer(), marks, card.map(each -> said + '#' + each.content()).orElse(said), answers, points);
    }
}
