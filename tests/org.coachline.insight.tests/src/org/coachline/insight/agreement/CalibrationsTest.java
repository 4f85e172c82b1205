/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.insight.agreement;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.coachline.insight.agreement.MomentMatcher.Item;
import org.coachline.library.ReviewTimes;
import org.coachline.model.coaching.ReviewStatus;
import org.coachline.model.coaching.Verdict;
import org.junit.jupiter.api.Test;

class CalibrationsTest {

    private static final long SECOND = 1_000_000;

    private static Mark mark(String technique, double from, double to, Verdict verdict) {
        return new Mark(technique, (long) (from * SECOND), (long) (to * SECOND), verdict);
    }

    private static ReviewFacts review(String who, Mark... marks) {
        return new ReviewFacts(who, who, List.of(marks), "", Map.of(), Map.of());
    }

    private static Calibration compare(ReviewFacts... reviews) {
        return Calibrations.of(List.of(List.of(reviews)), MomentMatcher.USUAL_TOLERANCE_MICROS, key -> key);
    }

    private static List<Item> match(List<Mark> one, List<Mark> other) {
        return MomentMatcher.match(List.of(one, other), MomentMatcher.USUAL_TOLERANCE_MICROS);
    }

    @Test
    void momentsOfOneTechniqueThatOverlapAreTheSame() {
        assertEquals(1, match(List.of(mark("t", 10, 20, Verdict.MISSED)), List.of(mark("t", 18, 25, Verdict.MISSED))).size());
        assertEquals(2, match(List.of(mark("t", 10, 20, Verdict.MISSED)), List.of(mark("u", 10, 20, Verdict.MISSED))).size());
    }

    @Test
    void pointsMayLieAsFarApartAsTheTolerance() {
        assertEquals(1, match(List.of(mark("t", 10, 10, Verdict.MISSED)), List.of(mark("t", 12, 12, Verdict.MISSED))).size());
        assertEquals(2, match(List.of(mark("t", 10, 10, Verdict.MISSED)), List.of(mark("t", 12.1, 12.1, Verdict.MISSED))).size());
    }

    @Test
    void asManyAsPossibleArePairedEvenWhereTheNearestIsNotTheBest() {
        // Nearest first would pair 11 with 10 and leave 9 and 12.5 alone.
        List<Item> items = match(List.of(mark("t", 9, 9, Verdict.MISSED), mark("t", 11, 11, Verdict.MISSED)),
                List.of(mark("t", 10.5, 10.5, Verdict.MISSED), mark("t", 12.5, 12.5, Verdict.MISSED)));
        assertEquals(2, items.size());
    }

    @Test
    void ofEquallyManyPairsThoseThatOverlapMostAreTaken() {
        List<Item> items = match(List.of(mark("t", 0, 10, Verdict.MISSED), mark("t", 9, 20, Verdict.PARTLY)),
                List.of(mark("t", 0, 10, Verdict.MISSED), mark("t", 9, 20, Verdict.PARTLY)));
        items.forEach(item -> assertEquals(item.marks().get(0), item.marks().get(1)));
    }

    @Test
    void theAssignmentIsAsGoodAsTheBestOfAll() {
        Random random = new Random(7);
        for (int run = 0; run < 200; run++) {
            double[][] gains = new double[1 + random.nextInt(5)][1 + random.nextInt(5)];
            for (double[] row : gains) {
                Arrays.setAll(row, i -> random.nextInt(4) == 0 ? 0 : random.nextInt(20));
            }
            int[] best = Assignment.best(gains);
            double sum = 0;
            for (int i = 0; i < best.length; i++) {
                sum += best[i] < 0 ? 0 : gains[i][best[i]];
            }
            assertEquals(tryAll(gains, 0, new ArrayList<>()), sum, 1e-9, "run " + run);
        }
    }

    private static double tryAll(double[][] gains, int row, List<Integer> taken) {
        if (row == gains.length) {
            return 0;
        }
        double best = tryAll(gains, row + 1, taken);
        for (int column = 0; column < gains[row].length; column++) {
            if (!taken.contains(column)) {
                List<Integer> more = new ArrayList<>(taken);
                more.add(column);
                best = Math.max(best, gains[row][column] + tryAll(gains, row + 1, more));
            }
        }
        return best;
    }

    @Test
    void whatBothFoundIsCountedTwiceOutOfWhatEachFound() {
        Calibration calibration = compare(review("ann", mark("t", 10, 12, Verdict.MISSED), mark("t", 40, 42, Verdict.PARTLY)),
                review("ben", mark("t", 11, 13, Verdict.MISSED)));
        assertEquals(2 / 3.0, calibration.found().share(), 1e-12);
        assertEquals(2, calibration.found().moments());
        assertEquals(1, calibration.found().byAll());
    }

    @Test
    void threeReviewersAgreeOnApologiesAndNotOnEmpathy() {
        Calibration calibration = compare(
                review("ann", mark("apologise", 10, 12, Verdict.MISSED), mark("empathy", 30, 32, Verdict.MISSED)),
                review("ben", mark("apologise", 11, 13, Verdict.MISSED), mark("empathy", 31, 33, Verdict.USED_WELL)),
                review("cem", mark("apologise", 10, 14, Verdict.MISSED), mark("empathy", 70, 72, Verdict.PARTLY)));
        assertEquals("The 3 reviewers agree on apologise, not on empathy.", calibration.sentence());
    }

    @Test
    void whereNobodyMarkedAnythingItSaysSo() {
        Calibration calibration = compare(review("ann"), review("ben"));
        assertNull(calibration.found().share());
        assertEquals("No reviewer has marked a moment with a technique.", calibration.found().undefined());
        assertEquals("Neither reviewer has marked a moment with a technique, so there is nothing to compare.", calibration.sentence());
        calibration.verdicts().forEach(each -> assertEquals("No item was rated by enough raters to compare.", each.undefined()));
    }

    @Test
    void aReviewerIsNotAskedAboutCallsThatSomebodyElseReviewed() {
        Calibration calibration = Calibrations.of(
                List.of(List.of(review("ann", mark("t", 1, 2, Verdict.MISSED)), review("ben", mark("t", 1, 2, Verdict.MISSED))),
                        List.of(review("ann", mark("t", 1, 2, Verdict.PARTLY)), review("cem", mark("t", 1, 2, Verdict.PARTLY)))),
                MomentMatcher.USUAL_TOLERANCE_MICROS, key -> key);
        assertEquals(1.0, calibration.found().share());
        assertEquals(2, calibration.found().byAll());
    }

    @Test
    void scorecardsAreComparedInTheSameVersionOnly() {
        ReviewFacts ann = new ReviewFacts("ann", "ann", List.of(), "card@1", Map.of("s/q1", "yes", "s/q2", "no"), Map.of("s/q1", 1.0, "s/q2", 0.0));
        ReviewFacts ben = new ReviewFacts("ben", "ben", List.of(), "card@1", Map.of("s/q1", "yes", "s/q2", "yes"), Map.of("s/q1", 1.0, "s/q2", 1.0));
        ReviewFacts old = new ReviewFacts("ben", "ben", List.of(), "card@0", Map.of("s/q1", "yes"), Map.of());
        assertEquals(2, compare(ann, ben).answers().get(0).items());
        assertEquals(3, compare(ann, ben).answers().size());
        assertEquals(0, compare(ann, old).answers().get(0).items());
    }

    private static ReviewTimes review(String id, String call, String reviewer, String created) {
        return new ReviewTimes(id, call, reviewer, ReviewStatus.DRAFT, null, 0, created.isEmpty() ? null : Instant.parse(created), null, null);
    }

    @Test
    void ofEachReviewerTheLatestReviewIsComparedAndNoCallThatOneReviewerHeard() {
        List<ReviewTimes> compared = CalibrationReader.compared(List.of(review("early", "shared", "alex", "2026-01-05T10:00:00Z"),
                review("late", "shared", "alex", "2026-01-06T10:00:00Z"), review("undated", "shared", "alex", ""),
                review("other", "shared", "billie", "2026-01-05T11:00:00Z"), review("alone", "own", "alex", "2026-01-05T10:00:00Z"),
                review("again", "own", "alex", "2026-01-07T10:00:00Z")));
        assertEquals(List.of("late", "other"), compared.stream().map(ReviewTimes::reviewId).toList());
    }
}
