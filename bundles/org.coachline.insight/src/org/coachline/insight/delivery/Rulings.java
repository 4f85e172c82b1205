/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.insight.delivery;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.coachline.catalog.Catalog;
import org.coachline.catalog.ScorecardEntry;
import org.coachline.insight.TeamSettings;
import org.coachline.insight.debrief.EvaluationScore;
import org.coachline.insight.internal.Messages;
import org.coachline.insight.scoring.Scorecards;
import org.coachline.library.AuditKind;
import org.coachline.library.AuditNote;
import org.coachline.library.CalibrationRow;
import org.coachline.library.ConflictException;
import org.coachline.library.Library;
import org.coachline.library.LibraryException;
import org.coachline.library.Saving;
import org.coachline.library.Stored;
import org.coachline.model.CardText;
import org.coachline.model.ReviewStates;
import org.coachline.model.coaching.Answer;
import org.coachline.model.coaching.CoachingFactory;
import org.coachline.model.coaching.DeliveredLine;
import org.coachline.model.coaching.DeliveredOption;
import org.coachline.model.coaching.Delivery;
import org.coachline.model.coaching.Dispute;
import org.coachline.model.coaching.DisputeDecision;
import org.coachline.model.coaching.Evaluation;
import org.coachline.model.coaching.Moment;
import org.coachline.model.coaching.Review;
import org.coachline.model.coaching.ReviewStatus;
import org.coachline.model.coaching.Ruling;
import org.coachline.model.coaching.Verdict;
import org.jspecify.annotations.Nullable;

/**
 * Decides about disputed lines: a line is kept, becomes what the agent proposed, or a third answer. What was delivered stays with the delivery, the
 * score before and after stays with the ruling, and what was handed in to a calibration stays there. Blocking, some milliseconds: not for the UI thread.
 */
public final class Rulings {

    /** Others may save in between; deciding about one line is right whatever they did to the rest. */
    private static final int TRIES = 5;

    private Rulings() {
    }

    /**
     * What is decided.
     *
     * @param decision      kept, accepted, or a third answer
     * @param verdict       the third answer for a moment; none otherwise
     * @param optionId      the third answer for a question; null otherwise
     * @param notApplicable whether the third answer is that the question does not apply
     * @param reason        why; the agent reads it
     */
    public record Decision(DisputeDecision decision, Verdict verdict, @Nullable String optionId, boolean notApplicable, String reason) {
    }

    /**
     * Decides about a line and stores it.
     *
     * @param library   to change
     * @param catalog   the packs that are here, for the score
     * @param reviewId  id of the review
     * @param disputeId id of the dispute
     * @param decision  what is decided
     * @param whoId     id of the reviewer who decides
     * @param who       their name
     * @param local     the zone of the team where it has set none
     * @param now       when
     * @throws RulingException  when it was decided already, somebody else has to decide, the reason is missing, or the line cannot become that, also
     *                          because it can only be kept for now
     * @throws LibraryException when the review cannot be read or stored
     */
    public static void rule(Library library, Catalog catalog, String reviewId, String disputeId, Decision decision, String whoId, String who, ZoneId local,
            Instant now) throws RulingException, LibraryException {
        DisputeRules rules = TeamSettings.of(library, local).disputes();
        for (int tried = 1;; tried++) {
            Stored<Review> stored = library.load(Review.class, reviewId);
            Review review = stored.document();
            Optional<String> refusal = refusal(rules, review.getReviewerId(), whoId);
            if (refusal.isPresent()) {
                throw new RulingException(refusal.get());
            }
            Optional<String> onlyKept = onlyKept(library, review.getCallId(), reviewId);
            if (onlyKept.isPresent() && decision.decision() != DisputeDecision.KEPT) {
                throw new RulingException(onlyKept.get());
            }
            Optional<ScorecardEntry> card = review.getEvaluation() == null ? Optional.empty() : Scorecards.of(library, catalog, review.getEvaluation());
            AuditNote note = apply(review, disputeId, decision, who, now, card);
            try {
                library.saveAll(List.of(new Saving(review, stored.version())), List.of(note));
                return;
            } catch (ConflictException e) {
                if (tried == TRIES) {
                    throw e;
                }
            }
        }
    }

    /**
     * Why somebody may not decide about the disputed lines of a review, to be said before they try.
     *
     * @param rules      of the team
     * @param reviewerId id of who made the review; null where nobody knows
     * @param whoId      id of the reviewer who would decide; empty for one whom the library does not know
     * @return a sentence; nothing where they may
     */
    public static Optional<String> refusal(DisputeRules rules, @Nullable String reviewerId, String whoId) {
        if (rules.mayDecide(Objects.requireNonNullElse(reviewerId, ""), whoId)) {
            return Optional.empty();
        }
        return Optional.of(rules.decides() == DisputeRules.Decider.REVIEWER ? Messages.Ruling_reviewerDecides : Messages.Ruling_anotherDecides);
    }

    /**
     * Why the disputed lines of a review can only be kept for now: it was handed in to a calibration that is still blind. Once that is open it keeps a
     * copy of what was handed in, and what is decided changes the review alone.
     *
     * @param library  read only
     * @param callId   of the review
     * @param reviewId of the review
     * @return a sentence; nothing where they can become anything
     * @throws LibraryException when the library cannot be read
     */
    public static Optional<String> onlyKept(Library library, @Nullable String callId, String reviewId) throws LibraryException {
        List<CalibrationRow> rows = callId == null ? List.of() : library.scoring().calibrations().of(callId);
        return rows.stream().anyMatch(row -> row.blind() && row.parts().stream().anyMatch(part -> reviewId.equals(part.reviewId())))
                ? Optional.of(Messages.Ruling_blind) : Optional.empty();
    }

    private static AuditNote apply(Review review, String disputeId, Decision decision, String who, Instant at,
            Optional<ScorecardEntry> card) throws RulingException {
        Dispute dispute = review.getDisputes().stream().filter(each -> each.getId().equals(disputeId)).findFirst()
                .orElseThrow(() -> new RulingException(Messages.Ruling_gone));
        if (dispute.getRuling() != null) {
            throw new RulingException(Messages.format(Messages.Ruling_decided, dispute.getRuling().getWho()));
        }
        if (decision.reason().isBlank()) {
            throw new RulingException(Messages.Ruling_reason);
        }
        DeliveredLine line = line(review, dispute).orElseThrow(() -> new RulingException(Messages.Ruling_gone));
        Double before = score(review, card);
        String was = now(review, line).text();
        if (decision.decision() != DisputeDecision.KEPT) {
            boolean accepted = decision.decision() == DisputeDecision.ACCEPTED;
            set(review, line, accepted ? dispute.getVerdict() : decision.verdict(), accepted ? dispute.getOptionId() : decision.optionId(),
                    accepted ? dispute.isNotApplicable() : decision.notApplicable());
        }
        Ruling ruling = CoachingFactory.eINSTANCE.createRuling();
        ruling.setDecision(decision.decision());
        ruling.setWho(who);
        ruling.setAt(at);
        ruling.setReason(CardText.masked(decision.reason().strip()));
        Now now = now(review, line);
        ruling.setVerdict(now.verdict);
        ruling.setOptionId(now.optionId);
        ruling.setNotApplicable(now.notApplicable);
        ruling.setAnswer(now.answer);
        ruling.setScoreBefore(before);
        ruling.setScoreAfter(score(review, card));
        dispute.setRuling(ruling);
        if (review.getStatus() == ReviewStatus.DISPUTED && ReviewStates.openDisputes(review).isEmpty()) {
            ReviewStates.enter(review, ReviewStatus.RESOLVED, at, who, dispute.getReplyId(), null);
        }
        return AuditNote.of(AuditKind.RULING, "Review", review.getId(), who).labelled(line.getLabel()).changing(was,
                Messages.format(Messages.Audit_ruling, decision.decision().getLiteral(), now.text(), decision.reason().strip()));
    }

    /**
     * The line that a dispute is about, as it was delivered.
     *
     * @param review  only read
     * @param dispute one of its disputes
     * @return nothing when the delivery has no such line
     */
    public static Optional<DeliveredLine> line(Review review, Dispute dispute) {
        Optional<Delivery> delivery = ReviewStates.delivery(review, dispute.getDeliveryId());
        return delivery.flatMap(each -> each.getLines().stream().filter(one -> one.getLine().equals(dispute.getLine())).findFirst());
    }

    private static @Nullable Double score(Review review, Optional<ScorecardEntry> card) {
        Evaluation evaluation = review.getEvaluation();
        return evaluation == null ? null : card.map(each -> EvaluationScore.of(evaluation, each).share()).orElse(null);
    }

    private static Optional<Moment> moment(Review review, DeliveredLine line) {
        return review.getMoments().stream().filter(each -> each.getId().equals(line.getMomentId())).findFirst();
    }

    private static Optional<Answer> answer(Review review, DeliveredLine line) {
        Evaluation evaluation = review.getEvaluation();
        return evaluation == null ? Optional.empty()
                : evaluation.getAnswers().stream()
                        .filter(each -> Objects.equals(each.getSectionId(), line.getSectionId()) && Objects.equals(each.getQuestionId(), line.getQuestionId()))
                        .findFirst();
    }

    private static void set(Review review, DeliveredLine line, Verdict verdict, @Nullable String optionId, boolean notApplicable) throws RulingException {
        if (line.getMomentId() != null) {
            Moment moment = moment(review, line).orElseThrow(() -> new RulingException(Messages.format(Messages.Ruling_momentGone, line.getLabel())));
            if (verdict == Verdict.NONE) {
                throw new RulingException(Messages.Ruling_answer);
            }
            moment.setVerdict(verdict);
            return;
        }
        boolean known = line.getOptions().stream().map(DeliveredOption::getOptionId).anyMatch(each -> each.equals(optionId));
        if (notApplicable ? !line.isMayNotApply() : !known) {
            throw new RulingException(Messages.Ruling_answer);
        }
        Answer answer = answer(review, line).filter(each -> sameCard(review, line))
                .orElseThrow(() -> new RulingException(Messages.format(Messages.Ruling_questionGone, line.getLabel())));
        answer.setNotApplicable(notApplicable);
        answer.setOptionId(notApplicable ? null : optionId);
    }

    /** Options of another version of the scorecard are other answers. */
    private static boolean sameCard(Review review, DeliveredLine line) {
        return line.eContainer() instanceof Delivery delivery
                && Objects.equals(delivery.getScorecardVersion(), review.getEvaluation().getScorecardVersion());
    }

    private record Now(Verdict verdict, @Nullable String optionId, boolean notApplicable, @Nullable String answer) {

        String text() {
            return verdict != Verdict.NONE ? verdict.getLiteral() : notApplicable ? Messages.Audit_notApplicable : String.valueOf(answer);
        }
    }

    private static Now now(Review review, DeliveredLine line) {
        if (line.getMomentId() != null) {
            return new Now(moment(review, line).map(Moment::getVerdict).orElse(line.getVerdict()), null, false, null);
        }
        Optional<Answer> answer = answer(review, line);
        String optionId = answer.map(Answer::getOptionId).orElse(line.getOptionId());
        return new Now(Verdict.NONE, optionId, answer.map(Answer::isNotApplicable).orElse(line.isNotApplicable()),
                line.getOptions().stream().filter(each -> each.getOptionId().equals(optionId)).map(DeliveredOption::getName).findFirst().orElse(""));
    }
}
