/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.insight.scoring;

import java.text.NumberFormat;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.coachline.catalog.ScorecardEntry;
import org.coachline.insight.internal.Messages;
import org.coachline.model.catalog.FailScope;
import org.coachline.model.coaching.Verdict;
import org.eclipse.osgi.util.NLS;

/**
 * What marked moments propose as answers. A question names techniques; the moments of these with a verdict count 1 (used well), 0.5
 * (partly) or 0 (missed, backfired), and the answer whose share of the points is nearest to their mean is proposed, of two as near the
 * lower. Nothing is proposed to a question that counts nothing, and never an answer that fails: that is for somebody to decide. Pure
 * functions.
 */
public final class AnswerProposals {

    private AnswerProposals() {
    }

    /**
     * A moment that was marked.
     *
     * @param id        of the moment
     * @param technique its key, {@code pack/item}
     * @param verdict   how it went; without one it counts nowhere
     */
    public record Marked(String id, String technique, Verdict verdict) {
    }

    /**
     * Proposes.
     *
     * @param card  the scorecard
     * @param marks in the order of time
     * @param names what people call a technique, by its key
     * @return by the ids of questions, in the order of asking
     */
    public static Map<String, AnswerProposal> of(ScorecardEntry card, Collection<Marked> marks, Function<String, String> names) {
        Map<String, AnswerProposal> proposals = new LinkedHashMap<>();
        for (ScorecardEntry.Section section : card.sections()) {
            for (ScorecardEntry.Question question : section.questions()) {
                List<Marked> evidence = marks.stream().filter(each -> each.verdict() != Verdict.NONE && question.techniques().contains(each.technique())).toList();
                if (!evidence.isEmpty() && question.weight() > 0 && question.most() > 0) {
                    propose(question, evidence, names, proposals);
                }
            }
        }
        return proposals;
    }

    private static void propose(ScorecardEntry.Question question, List<Marked> evidence, Function<String, String> names,
            Map<String, AnswerProposal> proposals) {
        double mean = evidence.stream().mapToDouble(each -> worth(each.verdict())).average().orElse(0);
        ScorecardEntry.Option nearest = question.options().get(0);
        for (ScorecardEntry.Option option : question.options()) {
            double closer = distance(nearest, question, mean) - distance(option, question, mean);
            if (closer > 0 || closer == 0 && option.points() < nearest.points()) {
                nearest = option;
            }
        }
        if (question.fails(nearest) == FailScope.NOTHING) {
            proposals.put(question.id(), new AnswerProposal(question.id(), nearest.id(), nearest.name(), evidence.stream().map(Marked::id).toList(),
                    reason(evidence, mean, names)));
        }
    }

    private static double distance(ScorecardEntry.Option option, ScorecardEntry.Question question, double mean) {
        return Math.abs(option.points() / question.most() - mean);
    }

    private static double worth(Verdict verdict) {
        return switch (verdict) {
            case USED_WELL -> 1;
            case PARTLY -> 0.5;
            default -> 0;
        };
    }

    private static String reason(List<Marked> evidence, double mean, Function<String, String> names) {
        Set<String> techniques = new LinkedHashSet<>();
        evidence.forEach(each -> techniques.add(names.apply(each.technique())));
        List<String> counts = new ArrayList<>();
        count(evidence, Verdict.USED_WELL, Messages.Proposal_usedWell, counts);
        count(evidence, Verdict.PARTLY, Messages.Proposal_partly, counts);
        count(evidence, Verdict.MISSED, Messages.Proposal_missed, counts);
        count(evidence, Verdict.BACKFIRED, Messages.Proposal_backfired, counts);
        return NLS.bind(Messages.Proposal_reason, new Object[] {String.join(", ", techniques), String.join(", ", counts),
                NumberFormat.getPercentInstance().format(mean)});
    }

    private static void count(List<Marked> evidence, Verdict verdict, String text, List<String> counts) {
        long count = evidence.stream().filter(each -> each.verdict() == verdict).count();
        if (count > 0) {
            counts.add(NLS.bind(text, count));
        }
    }
}
