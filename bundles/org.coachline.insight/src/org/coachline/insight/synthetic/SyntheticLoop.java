/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.insight.synthetic;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.Random;

import org.coachline.model.ReviewStates;
import org.coachline.model.coaching.CoachingFactory;
import org.coachline.model.coaching.DeliveredLine;
import org.coachline.model.coaching.Delivery;
import org.coachline.model.coaching.Dispute;
import org.coachline.model.coaching.DisputeDecision;
import org.coachline.model.coaching.Moment;
import org.coachline.model.coaching.Reply;
import org.coachline.model.coaching.Review;
import org.coachline.model.coaching.ReviewStatus;
import org.coachline.model.coaching.Ruling;
import org.coachline.model.coaching.Verdict;

/** Invents what a review that is or was disputed must have: a delivery, the agent's reply, the line that is disputed, and what was decided about it. */
final class SyntheticLoop {

    private static final CoachingFactory FACTORY = CoachingFactory.eINSTANCE;
    private static final int MOST_DISPUTES = 5;
    private static final String AGENT = "Invented agent";
    private static final String REVIEWER = "Invented reviewer";

    private final Random random;

    /** @param random of its own, so that the other documents stay as they are */
    SyntheticLoop(Random random) {
        this.random = random;
    }

    /** Nothing to be disputed makes an acknowledged review. */
    void complete(Review review, String agentId) {
        ReviewStatus status = review.getStatus();
        if (status != ReviewStatus.DISPUTED && status != ReviewStatus.RESOLVED) {
            return;
        }
        Optional<Moment> judged = review.getMoments().stream().filter(ReviewStates::isTold).findFirst();
        if (judged.isEmpty()) {
            review.setStatus(ReviewStatus.ACKNOWLEDGED);
            return;
        }
        Delivery delivery = delivery(review, agentId, judged.get());
        Reply reply = reply(review, delivery);
        Dispute dispute = dispute(reply, judged.get());
        ReviewStates.enter(review, ReviewStatus.DELIVERED, review.getDeliveredAt(), REVIEWER, delivery.getId(), null);
        ReviewStates.enter(review, ReviewStatus.ACKNOWLEDGED, reply.getReceivedAt(), AGENT, reply.getId(), null);
        ReviewStates.enter(review, ReviewStatus.DISPUTED, reply.getReceivedAt(), AGENT, reply.getId(), null);
        if (status == ReviewStatus.RESOLVED) {
            Ruling ruling = FACTORY.createRuling();
            ruling.setDecision(DisputeDecision.KEPT);
            ruling.setWho(REVIEWER);
            ruling.setAt(reply.getReceivedAt().plus(Duration.ofHours(1)));
            ruling.setReason("Invented: heard again, and it stays");
            ruling.setVerdict(judged.get().getVerdict());
            dispute.setRuling(ruling);
            ReviewStates.enter(review, ReviewStatus.RESOLVED, ruling.getAt(), REVIEWER, reply.getId(), null);
        }
        review.getDeliveries().add(delivery);
        review.getReplies().add(reply);
        review.getDisputes().add(dispute);
    }

    /** Without a secret: nobody has its page, so no reply to it can come in. */
    private Delivery delivery(Review review, String agentId, Moment judged) {
        Delivery delivery = FACTORY.createDelivery();
        delivery.setId(SyntheticLibrary.id(random));
        delivery.setAt(review.getDeliveredAt());
        delivery.setWho(REVIEWER);
        delivery.setAgentId(agentId);
        delivery.setAgent(AGENT);
        delivery.setContentHash(ReviewStates.contentHash(review));
        delivery.setMostDisputes(MOST_DISPUTES);
        DeliveredLine line = FACTORY.createDeliveredLine();
        line.setLine("m1");
        line.setLabel(judged.getTechnique().item());
        line.setMomentId(judged.getId());
        line.setVerdict(judged.getVerdict());
        delivery.getLines().add(line);
        return delivery;
    }

    private Reply reply(Review review, Delivery delivery) {
        Instant at = review.getAcknowledgedAt();
        Reply reply = FACTORY.createReply();
        reply.setId(SyntheticLibrary.id(random));
        reply.setDeliveryId(delivery.getId());
        reply.setWrittenAt(at);
        reply.setReceivedAt(at);
        reply.setReceivedBy(REVIEWER);
        reply.setAcknowledged(true);
        return reply;
    }

    private Dispute dispute(Reply reply, Moment judged) {
        Dispute dispute = FACTORY.createDispute();
        dispute.setId(SyntheticLibrary.id(random));
        dispute.setDeliveryId(reply.getDeliveryId());
        dispute.setReplyId(reply.getId());
        dispute.setLine("m1");
        dispute.setReason("Invented: it was meant otherwise");
        dispute.setVerdict(judged.getVerdict() == Verdict.USED_WELL ? Verdict.PARTLY : Verdict.USED_WELL);
        return dispute;
    }
}
