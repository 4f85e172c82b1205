/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.insight.agreement;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How far the reviewers of calls agree, in three ways: on which moments there are, on how they went, and on the scorecard.
 *
 * @param calls      how many calls, each with two reviewers or more
 * @param reviewers  their names
 * @param found      on which moments there are at all
 * @param verdicts   on how the moments went that at least two found: two reviewers Cohen's kappa, more Fleiss' over the moments that all of
 *                   them found, and Krippendorff's alpha, with and without the order from backfired to used well
 * @param answers    on the answers of scorecards that at least two filled in, in the same version, the same way; with points as numbers
 * @param techniques technique by technique
 * @param toleranceMicros how far apart marks of the same moment may lie
 * @param sentence   what they agree on and what not, for people
 * @param leftOut    reviews that cannot be read and therefore count nowhere
 */
public record Calibration(int calls, List<String> reviewers, Found found, List<Coefficient> verdicts, List<Coefficient> answers,
        List<ByTechnique> techniques, long toleranceMicros, String sentence, List<LeftOut> leftOut) {

    /** Keeps copies. */
    public Calibration {
        reviewers = List.copyOf(reviewers);
        verdicts = List.copyOf(verdicts);
        answers = List.copyOf(answers);
        techniques = List.copyOf(techniques);
        leftOut = List.copyOf(leftOut);
    }

    /**
     * The same, with what could not be read.
     *
     * @param unread reviews
     * @return a new answer
     */
    public Calibration withLeftOut(List<LeftOut> unread) {
        return new Calibration(calls, reviewers, found, verdicts, answers, techniques, toleranceMicros, sentence, unread);
    }

    /**
     * A review that cannot be read.
     *
     * @param reviewId its id
     * @param callId   of its call
     * @param reviewer name; empty when unknown
     * @param reason   in plain words
     */
    public record LeftOut(String reviewId, String callId, String reviewer, String reason) {
    }

    /**
     * Agreement on which moments there are. Nobody can count the moments that nobody marks, without which there is no kappa; the share of
     * what both found is what kappa tends to (G. Hripcsak and A. S. Rothschild, "Agreement, the F-measure, and reliability in information
     * retrieval", Journal of the American Medical Informatics Association 12 (2005), 296-298).
     *
     * @param share     the mean over pairs of reviewers of {@code 2 * both / (one + other)}; null when undefined
     * @param moments   how many different moments were found by anybody
     * @param byAll     how many by every reviewer of their call
     * @param pairs     the pairs of reviewers
     * @param undefined why there is no share, for people; empty when there is one
     */
    public record Found(@Nullable Double share, int moments, int byAll, List<Pair> pairs, String undefined) {

        /** Keeps a copy. */
        public Found {
            pairs = List.copyOf(pairs);
        }
    }

    /**
     * Two reviewers.
     *
     * @param one   name
     * @param other name
     * @param both  moments that both found
     * @param ones  moments that the first found
     * @param others moments that the second found
     * @param share {@code 2 * both / (ones + others)}; null when neither found any
     */
    public record Pair(String one, String other, int both, int ones, int others, @Nullable Double share) {
    }

    /**
     * A technique.
     *
     * @param technique   its key
     * @param name        what people call it
     * @param moments     how many different moments were found
     * @param foundShare  as in {@link Found#share()}
     * @param sameVerdict of pairs of judgements of one moment, the share that are the same; null when there are none
     * @param agreed      whether both shares are two thirds or more: a line we draw for a sentence, not a test
     */
    public record ByTechnique(String technique, String name, int moments, @Nullable Double foundShare, @Nullable Double sameVerdict, boolean agreed) {
    }
}
