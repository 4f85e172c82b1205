/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.ui.internal.delivery;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.coachline.insight.delivery.Rulings;
import org.coachline.insight.scoring.ScoreText;
import org.coachline.model.ReviewStates;
import org.coachline.model.coaching.DeliveredLine;
import org.coachline.model.coaching.Delivery;
import org.coachline.model.coaching.Dispute;
import org.coachline.model.coaching.Reply;
import org.coachline.model.coaching.Review;
import org.coachline.model.coaching.Ruling;
import org.coachline.model.coaching.SelfMark;
import org.coachline.model.coaching.StateChange;
import org.jspecify.annotations.Nullable;

/** What happened between reviewer and agent, a sentence for each, in the order of time. */
final class Story {

    private record Event(Instant at, String text) {
    }

    private Story() {
    }

    static List<String> of(Review review) {
        List<Event> events = new ArrayList<>();
        for (Delivery each : review.getDeliveries()) {
            events.add(event(each.getAt(), DeliveryTexts.get(each.isSelfReview() ? "story.deliveredSelf" : "story.delivered", text(each.getWho()), text(each.getAgent()),
                    each.getScore() == null ? DeliveryTexts.get("story.noScore") : percent(each.getScore()))));
        }
        for (Reply each : review.getReplies()) {
            events.add(event(each.getReceivedAt(), reply(review, each)));
        }
        for (Dispute each : review.getDisputes()) {
            Ruling ruling = each.getRuling();
            if (ruling != null) {
                events.add(event(ruling.getAt(), ruled(review, each, ruling)));
            }
        }
        for (StateChange each : review.getHistory()) {
            events.add(event(each.getAt(), DeliveryTexts.get("story.state", DeliveryTexts.get("status." + each.getStatus().getLiteral()), text(each.getWho()))));
        }
        return events.stream().sorted(Comparator.comparing(Event::at)).map(each -> DeliveryTexts.time(each.at) + "  " + each.text).toList();
    }

    private static Event event(@Nullable Instant at, String text) {
        return new Event(at == null ? Instant.EPOCH : at, text);
    }

    private static String reply(Review review, Reply reply) {
        Optional<Delivery> delivery = ReviewStates.delivery(review, reply.getDeliveryId());
        String agent = delivery.map(Delivery::getAgent).orElse("");
        StringBuilder text = new StringBuilder(DeliveryTexts.get(reply.isAcknowledged() ? "story.acknowledged" : "story.answered", agent, text(reply.getReceivedBy()),
                DeliveryTexts.time(reply.getWrittenAt())));
        if (ReviewStates.lastDelivery(review).filter(last -> last.getId().equals(reply.getDeliveryId())).isEmpty()) {
            text.append(' ').append(DeliveryTexts.get("story.outdated"));
        }
        if (reply.getComment() != null) {
            text.append("\n    ").append(DeliveryTexts.get("story.comment", reply.getComment()));
        }
        for (SelfMark each : reply.getSelfMarks()) {
            String label = delivery.flatMap(one -> one.getLines().stream().filter(line -> line.getLine().equals(each.getLine())).findFirst()).map(DeliveredLine::getLabel)
                    .orElse(each.getLine());
            text.append("\n    ").append(DeliveryTexts.get("story.self", label, DeliveryTexts.view(each.getVerdict(), each.isNotApplicable(), each.getAnswer())));
        }
        return text.toString();
    }

    private static String ruled(Review review, Dispute dispute, Ruling ruling) {
        String label = Rulings.line(review, dispute).map(DeliveredLine::getLabel).orElse(dispute.getLine());
        StringBuilder text = new StringBuilder(DeliveryTexts.get("story.ruled", text(ruling.getWho()), label, decision(dispute), text(ruling.getReason())));
        if (ruling.getScoreBefore() != null && ruling.getScoreAfter() != null && !ruling.getScoreBefore().equals(ruling.getScoreAfter())) {
            text.append(' ').append(DeliveryTexts.get("story.score", percent(ruling.getScoreBefore()), percent(ruling.getScoreAfter())));
        }
        return text.toString();
    }

    /** What became of a dispute, in some words. */
    static String decision(Dispute dispute) {
        Ruling ruling = dispute.getRuling();
        if (ruling == null) {
            return DeliveryTexts.get(dispute.isLate() ? "decision.late" : "decision.open");
        }
        return DeliveryTexts.get("decision." + ruling.getDecision().getLiteral(), DeliveryTexts.view(ruling.getVerdict(), ruling.isNotApplicable(), ruling.getAnswer()));
    }

    private static String percent(double share) {
        return ScoreText.percent(share);
    }

    private static String text(@Nullable String text) {
        return text == null || text.isEmpty() ? DeliveryTexts.get("unknown") : text;
    }
}
