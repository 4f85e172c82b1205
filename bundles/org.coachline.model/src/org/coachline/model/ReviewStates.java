/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.model;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.coachline.model.coaching.Answer;
import org.coachline.model.coaching.CoachingFactory;
import org.coachline.model.coaching.CoachingNote;
import org.coachline.model.coaching.Delivery;
import org.coachline.model.coaching.Dispute;
import org.coachline.model.coaching.Evaluation;
import org.coachline.model.coaching.Moment;
import org.coachline.model.coaching.Review;
import org.coachline.model.coaching.ReviewStatus;
import org.coachline.model.coaching.StateChange;
import org.coachline.model.coaching.Verdict;
import org.coachline.model.coaching.Visibility;
import org.jspecify.annotations.Nullable;

/**
 * Where a review stands between reviewer and agent: draft, delivered, acknowledged, disputed, resolved. Works on a review's document, on the
 * thread that has it; stores nothing.
 */
public final class ReviewStates {

    private ReviewStates() {
    }

    /**
     * Brings a review into a state and keeps who did it, when and why. A state it is in already is entered once more: an agent may acknowledge
     * again.
     *
     * @param review  to change
     * @param status  the state it comes into
     * @param at      when
     * @param who     name of whose doing it is
     * @param causeId id of the delivery or reply it comes with, or null
     * @param reason  why, where somebody said so, or null; card numbers in it are masked, as in the audit trail
     */
    public static void enter(Review review, ReviewStatus status, Instant at, String who, @Nullable String causeId, @Nullable String reason) {
        StateChange change = CoachingFactory.eINSTANCE.createStateChange();
        change.setId(Documents.newId());
        change.setStatus(status);
        change.setAt(at);
        change.setWho(who);
        change.setCauseId(causeId);
        change.setReason(reason == null ? null : CardText.masked(reason));
        review.getHistory().add(change);
        review.setStatus(status);
    }

    /**
     * What went out last.
     *
     * @param review only read
     * @return nothing when nothing did, or it was before deliveries were kept
     */
    public static Optional<Delivery> lastDelivery(Review review) {
        return review.getDeliveries().isEmpty() ? Optional.empty() : Optional.of(review.getDeliveries().getLast());
    }

    /**
     * One delivery of a review.
     *
     * @param review only read
     * @param id     of the delivery
     * @return nothing when the review has none of that id
     */
    public static Optional<Delivery> delivery(Review review, @Nullable String id) {
        return review.getDeliveries().stream().filter(each -> each.getId().equals(id)).findFirst();
    }

    /**
     * The disputed lines that nobody has decided about. Those that came too late are not among them: they may be decided about, and nothing waits
     * for it.
     *
     * @param review only read
     * @return in the order in which they came
     */
    public static List<Dispute> openDisputes(Review review) {
        return review.getDisputes().stream().filter(each -> each.getRuling() == null && !each.isLate()).toList();
    }

    /**
     * Whether a review says something else by now than what was delivered last.
     *
     * @param review only read
     * @return false also when nothing was delivered, or it was before deliveries were kept
     */
    public static boolean changedSinceDelivery(Review review) {
        return lastDelivery(review).map(last -> !contentHash(review).equals(last.getContentHash())).orElse(false);
    }

    /**
     * A hash over all of a review that its agent is told: verdicts, answers, words for the agent and shared notes, with what they are about. What is
     * private to coaches is not part of it, so that nobody has to deliver again because of it. Linear in the size of the review.
     *
     * @param review only read
     * @return SHA-256, hexadecimal
     */
    public static String contentHash(Review review) {
        Hash hash = new Hash();
        hash.add(review.getSummary());
        List<Moment> judged = review.getMoments().stream().filter(ReviewStates::isTold).sorted(Comparator.comparing(Moment::getId)).toList();
        hash.add(judged.size());
        for (Moment each : judged) {
            hash.add(each.getId());
            hash.add(each.getStartMicros());
            hash.add(each.getEndMicros());
            hash.add(each.getChannel());
            hash.add(Objects.requireNonNull(each.getTechnique()).key());
            hash.add(each.getVerdict());
            hash.add(each.getPhraseHeard());
            hash.add(each.getBetterPhrase());
        }
        List<CoachingNote> shared = review.getNotes().stream().filter(each -> each.getVisibility() == Visibility.SHARED).toList();
        hash.add(shared.size());
        for (CoachingNote each : shared) {
            hash.add(each.getText());
            each.getMoments().forEach(about -> hash.add(about.getId()));
        }
        Evaluation evaluation = review.getEvaluation();
        if (evaluation != null && evaluation.getScorecard() != null) {
            hash.add(evaluation.getScorecard().key());
            hash.add(evaluation.getScorecardVersion());
            evaluation.getAnswers().stream().filter(each -> each.isNotApplicable() || each.getOptionId() != null)
                    .sorted(Comparator.comparing(ReviewStates::question)).forEach(each -> {
                        hash.add(question(each));
                        hash.add(each.getOptionId());
                        hash.add(each.isNotApplicable());
                    });
        }
        return hash.hex();
    }

    /**
     * Whether an agent is told of a moment.
     *
     * @param moment only read
     * @return false for one without a technique or a verdict
     */
    public static boolean isTold(Moment moment) {
        return moment.getTechnique() != null && moment.getVerdict() != Verdict.NONE;
    }

    private static String question(Answer answer) {
        return answer.getSectionId() + '/' + answer.getQuestionId();
    }

    /** Each value with its length before it, so that no two lists of values are the same bytes. */
    private static final class Hash {

        private final MessageDigest digest;

        Hash() {
            try {
                digest = MessageDigest.getInstance("SHA-256");
            } catch (NoSuchAlgorithmException e) {
                throw new IllegalStateException("every Java platform has SHA-256", e);
            }
        }

        void add(@Nullable Object value) {
            // As it comes back after it was stored: what is open says the same then as what was saved of it.
            byte[] bytes = value == null ? new byte[0] : Documents.storable(value.toString()).getBytes(StandardCharsets.UTF_8);
            digest.update((bytes.length + ":").getBytes(StandardCharsets.US_ASCII));
            digest.update(bytes);
        }

        String hex() {
            return HexFormat.of().formatHex(digest.digest());
        }
    }
}
