/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.insight.internal;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.coachline.insight.MomentFacts;
import org.coachline.insight.Proportion;
import org.coachline.insight.ProposalInput;
import org.coachline.insight.ProposalInput.TechniqueWords;
import org.coachline.insight.ProposalSettings;
import org.coachline.insight.TechniqueRate;
import org.coachline.insight.internal.GoalRanking.Candidate;
import org.coachline.model.CatalogRef;
import org.coachline.model.Documents;
import org.coachline.model.coaching.Action;
import org.coachline.model.coaching.CoachingFactory;
import org.coachline.model.coaching.CoachingPlan;
import org.coachline.model.coaching.Evidence;
import org.coachline.model.coaching.FollowUp;
import org.coachline.model.coaching.Goal;
import org.coachline.model.coaching.Verdict;

/** Puts a proposal into a plan document: one builder makes one plan. */
public final class PlanBuilder {

    private static final CoachingFactory FACTORY = CoachingFactory.eINSTANCE;

    private final ProposalInput input;
    private final ProposalSettings settings;
    private final List<MomentFacts> chances;

    /**
     * @param input    what to propose from
     * @param settings what the coach set
     */
    public PlanBuilder(ProposalInput input, ProposalSettings settings) {
        this.input = input;
        this.settings = settings;
        this.chances = input.moments().stream().filter(MomentFacts::isChance).sorted(GoalRanking.IN_TIME).toList();
    }

    /**
     * Builds the plan.
     *
     * @param rates the rates of the moments of the input
     * @return a new document, outside of any resource
     */
    public CoachingPlan build(List<TechniqueRate> rates) {
        List<Candidate> ranked = GoalRanking.rank(chances, rates);
        List<Candidate> taken = ranked.subList(0, Math.min(settings.mostGoals(), ranked.size()));
        List<MomentFacts> usedWell = Praise.all(chances);
        List<MomentFacts> praised = Praise.choose(usedWell, settings.mostPraise());

        CoachingPlan plan = FACTORY.createCoachingPlan();
        plan.setId(Documents.newId());
        plan.setFormatVersion(Documents.FORMAT_VERSION);
        plan.setTitle(Messages.format(Messages.Plan_title, input.agentName()));
        plan.setAgentId(input.agentId());
        plan.setCoachId(input.coachId());
        plan.setCreatedAt(input.now());
        setPeriod(plan);
        taken.forEach(candidate -> plan.getGoals().add(goal(candidate)));
        praised.forEach(moment -> plan.getPraise().add(evidence(moment)));
        plan.setSummary(summary(ranked, taken.size(), usedWell.size(), praised.size()));
        return plan;
    }

    private void setPeriod(CoachingPlan plan) {
        List<LocalDate> dates = chances.stream().filter(moment -> moment.callStart() != null).map(PlanBuilder::dateOf).sorted()
                .toList();
        if (!dates.isEmpty()) {
            plan.setPeriodStart(dates.get(0));
            plan.setPeriodEnd(dates.get(dates.size() - 1));
        }
    }

    private static LocalDate dateOf(MomentFacts moment) {
        Instant start = Objects.requireNonNull(moment.callStart());
        String zone = moment.zone();
        boolean known = zone != null && ZoneId.getAvailableZoneIds().contains(zone);
        return start.atZone(known ? ZoneId.of(zone) : ZoneOffset.UTC).toLocalDate();
    }

    private Goal goal(Candidate candidate) {
        TechniqueRate rate = candidate.rate();
        TechniqueWords words = words(rate.technique());
        double target = Targets.halfWay(rate.proportion());
        Goal goal = FACTORY.createGoal();
        goal.setId(Documents.newId());
        goal.setTechnique(rate.technique());
        goal.setBaselineUsed(rate.used());
        goal.setBaselineChances(rate.chances());
        goal.setTarget(target);
        goal.setDue(input.today().plusDays(settings.dueDays()));
        String baseline = Messages.format(Messages.Goal_baseline, rate.used(), rate.chances());
        if (rate.tooFew()) {
            baseline += ' ' + Messages.Goal_tooFew;
        }
        goal.setStatement(Messages.format(Messages.Goal_statement, words.name(), baseline, target));
        goal.getActions().add(practice(words));
        rolePlay(candidate, goal);
        peer(rate, words, goal);
        candidate.evidence().forEach(moment -> goal.getEvidence().add(evidence(moment)));
        FollowUp followUp = FACTORY.createFollowUp();
        followUp.setId(Documents.newId());
        followUp.setDue(goal.getDue());
        followUp.setText(Messages.format(Messages.FollowUp_text, input.agentName(), settings.fewestChances(), words.name()));
        goal.getFollowUps().add(followUp);
        return goal;
    }

    private Action practice(TechniqueWords words) {
        List<String> parts = new ArrayList<>();
        parts.add(words.how().isBlank() ? Messages.Action_agree : Messages.format(Messages.Action_how, words.how().strip()));
        words.phrasesToSay().stream().findFirst()
                .ifPresent(phrase -> parts.add(Messages.format(Messages.Action_phrase, phrase)));
        return action(String.join(" ", parts), input.agentName());
    }

    private void rolePlay(Candidate candidate, Goal goal) {
        Set<String> met = candidate.evidence().stream().map(MomentFacts::callerType).filter(Objects::nonNull)
                .map(CatalogRef::key).collect(Collectors.toSet());
        String technique = candidate.rate().technique().key();
        input.rolePlays().stream()
                .filter(card -> card.practises().contains(technique) && card.callerType() != null && met.contains(card.callerType()))
                .findFirst()
                .ifPresent(card -> goal.getActions().add(action(Messages.format(Messages.Action_rolePlay, card.name()),
                        input.coachName())));
    }

    private void peer(TechniqueRate own, TechniqueWords words, Goal goal) {
        String name = "";
        Proportion best = own.proportion();
        for (ProposalInput.Peer peer : input.peers()) {
            for (TechniqueRate rate : peer.rates()) {
                if (rate.technique().sameItem(own.technique()) && !rate.tooFew()
                        && rate.proportion().wilson95().above(own.proportion().wilson95())
                        && rate.proportion().wilson95().low() > best.wilson95().low()) {
                    name = peer.name();
                    best = rate.proportion();
                }
            }
        }
        if (!name.isEmpty()) {
            goal.getActions().add(action(
                    Messages.format(Messages.Action_peer, name, words.name(), best.hits(), best.of()), input.coachName()));
        }
    }

    private Action action(String text, String owner) {
        Action action = FACTORY.createAction();
        action.setId(Documents.newId());
        action.setText(text);
        action.setOwner(owner);
        action.setDue(input.today().plusDays(settings.actionDays()));
        return action;
    }

    private static Evidence evidence(MomentFacts moment) {
        Evidence evidence = FACTORY.createEvidence();
        evidence.setId(Documents.newId());
        evidence.setCallId(moment.callId());
        evidence.setReviewId(moment.reviewId());
        evidence.setMomentId(moment.momentId());
        evidence.setCallStart(moment.callStart());
        evidence.setZone(moment.zone());
        evidence.setStartMicros(moment.startMicros());
        evidence.setEndMicros(moment.endMicros());
        evidence.setTechnique(moment.technique());
        evidence.setVerdict(moment.verdict());
        evidence.setPhraseHeard(moment.phraseHeard());
        evidence.setBetterPhrase(moment.betterPhrase());
        evidence.setComment(moment.comment());
        return evidence;
    }

    private String summary(List<Candidate> ranked, int goals, int usedWell, int praised) {
        List<String> lines = new ArrayList<>();
        Set<String> calls = new HashSet<>();
        chances.forEach(moment -> calls.add(moment.callId()));
        lines.add(Messages.format(Messages.Summary_counts, chances.size(), calls.size(), count(Verdict.USED_WELL),
                count(Verdict.PARTLY), count(Verdict.MISSED), count(Verdict.BACKFIRED)));
        lines.add(Messages.Summary_basis);
        long several = callsWithSeveralReviews();
        if (several > 0) {
            lines.add(Messages.format(Messages.Summary_severalReviewers, several));
        }
        if (ranked.isEmpty()) {
            lines.add(Messages.Summary_noGoals);
        } else if (goals < ranked.size()) {
            lines.add(Messages.format(Messages.Summary_moreTechniques, ranked.subList(goals, ranked.size()).stream()
                    .map(candidate -> words(candidate.rate().technique()).name() + " (" + candidate.evidence().size() + ')')
                    .collect(Collectors.joining(", "))));
        }
        if (usedWell == 0) {
            lines.add(Messages.Summary_noPraise);
        } else if (praised < usedWell) {
            lines.add(Messages.format(Messages.Summary_somePraise, usedWell, praised));
        }
        return String.join("\n", lines);
    }

    private long callsWithSeveralReviews() {
        Map<String, Set<String>> reviews = new TreeMap<>();
        chances.forEach(moment -> reviews.computeIfAbsent(moment.callId(), id -> new HashSet<>()).add(moment.reviewId()));
        return reviews.values().stream().filter(ids -> ids.size() > 1).count();
    }

    private long count(Verdict verdict) {
        return chances.stream().filter(moment -> moment.verdict() == verdict).count();
    }

    private TechniqueWords words(CatalogRef technique) {
        return input.words().apply(technique).orElseGet(() -> new TechniqueWords(technique.item(), "", List.of()));
    }
}
