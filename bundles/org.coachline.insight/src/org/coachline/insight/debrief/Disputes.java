/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.insight.debrief;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.coachline.model.ReviewStates;
import org.coachline.model.coaching.DeliveredLine;
import org.coachline.model.coaching.Delivery;
import org.coachline.model.coaching.Dispute;
import org.coachline.model.coaching.Review;
import org.coachline.model.coaching.Ruling;
import org.coachline.model.coaching.Verdict;
import org.jspecify.annotations.Nullable;

/** What an agent disputed and what became of it, as the agent may read it. */
final class Disputes {

    private Disputes() {
    }

    /** Those of an agent's own deliveries, in the order in which they came. */
    static List<Debrief.Disputed> of(Review review, String agentId) {
        List<Debrief.Disputed> disputes = new ArrayList<>();
        for (Dispute each : review.getDisputes()) {
            Optional<Delivery> delivery = ReviewStates.delivery(review, each.getDeliveryId()).filter(one -> agentId.equals(text(one.getAgentId())));
            if (delivery.isPresent()) {
                Optional<DeliveredLine> line = delivery.get().getLines().stream().filter(one -> one.getLine().equals(each.getLine())).findFirst();
                disputes.add(new Debrief.Disputed(line.map(one -> text(one.getLabel())).orElse(each.getLine()),
                        line.map(one -> view(one.getVerdict(), one.getAnswer(), one.isNotApplicable())).orElse(view(Verdict.NONE, "", false)),
                        view(each.getVerdict(), each.getAnswer(), each.isNotApplicable()), text(each.getReason()), each.isLate(), decided(each.getRuling())));
            }
        }
        return disputes;
    }

    private static Debrief.@Nullable Decided decided(@Nullable Ruling ruling) {
        return ruling == null ? null
                : new Debrief.Decided(ruling.getDecision(), view(ruling.getVerdict(), ruling.getAnswer(), ruling.isNotApplicable()), text(ruling.getReason()),
                        text(ruling.getWho()), ruling.getAt(), ruling.getScoreBefore(), ruling.getScoreAfter());
    }

    private static Debrief.View view(Verdict verdict, @Nullable String answer, boolean notApplicable) {
        return new Debrief.View(verdict, text(answer), notApplicable);
    }

    private static String text(@Nullable String text) {
        return text == null ? "" : text.strip();
    }
}
