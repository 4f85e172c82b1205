/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.insight.debrief;

import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.coachline.catalog.Catalog;
import org.coachline.catalog.ScorecardEntry;
import org.coachline.insight.ItemNames;
import org.coachline.insight.ProposalInput.TechniqueWords;
import org.coachline.insight.internal.LibraryFacts;
import org.coachline.insight.internal.Messages;
import org.coachline.insight.scoring.Scorecards;
import org.coachline.library.Library;
import org.coachline.library.LibraryException;
import org.coachline.library.PersonRow;
import org.coachline.library.PlanRow;
import org.coachline.library.Stored;
import org.coachline.model.CardText;
import org.coachline.model.CatalogRef;
import org.coachline.model.Redactions;
import org.coachline.model.coaching.Call;
import org.coachline.model.coaching.CoachingNote;
import org.coachline.model.coaching.CoachingPlan;
import org.coachline.model.coaching.Evaluation;
import org.coachline.model.coaching.Moment;
import org.coachline.model.coaching.PlanStatus;
import org.coachline.model.coaching.ProgressStatus;
import org.coachline.model.coaching.Review;
import org.coachline.model.coaching.Verdict;
import org.coachline.model.coaching.Visibility;
import org.jspecify.annotations.Nullable;

/**
 * Reads what an agent may know of a review. Blocking, some milliseconds: not for the UI thread. Not thread-safe.
 */
public final class DebriefReader {

    private static final int MOST_EXAMPLES = 2;
    private static final int MOST_PRACTICE = 3;

    private final Library library;
    private final Catalog catalog;
    private final ItemNames names;

    /**
     * @param library read only
     * @param catalog the packs that are here
     */
    public DebriefReader(Library library, Catalog catalog) {
        this.library = library;
        this.catalog = catalog;
        this.names = new ItemNames(library, catalog);
    }

    /**
     * Reads a debrief.
     *
     * @param reviewId id of the review
     * @param agentId  for whom; null for the agent of the call's first leg
     * @param zone     in which times are shown
     * @param madeAt   now
     * @return what this agent may know
     * @throws LibraryException when the review or its call is not there or cannot be read, or the agent does not speak in the call
     */
    public Debrief read(String reviewId, @Nullable String agentId, ZoneId zone, Instant madeAt) throws LibraryException {
        return readWithLines(reviewId, agentId, zone, madeAt).debrief();
    }

    /**
     * Reads a debrief with what of it the agent may see otherwise.
     *
     * @param reviewId id of the review
     * @param agentId  for whom; null for the agent of the call's first leg
     * @param zone     in which times are shown
     * @param madeAt   now
     * @return what this agent may know, and the lines of it
     * @throws LibraryException as {@link #read}
     */
    public LinedDebrief readWithLines(String reviewId, @Nullable String agentId, ZoneId zone, Instant madeAt) throws LibraryException {
        Stored<Review> stored = library.load(Review.class, reviewId);
        Review review = CardText.masked(stored.document());
        Call call = library.load(Call.class, review.getCallId()).document();
        Legs legs = new Legs(call);
        String agent = agentId == null ? legs.first() : agentId;
        if (!legs.has(agent)) {
            // The summary and the scorecard are about somebody else's call.
            throw new LibraryException(LibraryException.Reason.NOT_FOUND,
                    Messages.format(Messages.Debrief_notTheirs, person(library.agents(), agent), CardText.maskedName(text(call.getTitle())), call.getId()), null);
        }
        List<Moment> own = review.getMoments().stream().filter(moment -> legs.agentAt(moment.getStartMicros()).equals(agent))
                .sorted(Comparator.comparingLong(Moment::getStartMicros)).toList();
        List<Moment> judged = own.stream().filter(moment -> moment.getTechnique() != null && moment.getVerdict() != Verdict.NONE).toList();
        List<CatalogRef> techniques = judged.stream().map(Moment::getTechnique).filter(Objects::nonNull).distinct().toList();
        Map<String, TechniqueWords> words = LibraryFacts.words(library, catalog, techniques);
        Shared notes = Shared.of(review, own, judged);
        List<Debrief.Moment> moments = new ArrayList<>();
        for (Moment each : judged) {
            moments.add(moment(each, call, words, notes.of(each)));
        }
        List<CoachingPlan> plans = activePlans(agent);
        Evaluation evaluation = review.getEvaluation();
        Optional<ScorecardEntry> card = evaluation == null ? Optional.empty() : Scorecards.of(library, catalog, evaluation);
        Optional<EvaluationScore> score = card.map(each -> EvaluationScore.of(evaluation, each));
        String unscored = score.isPresent() || evaluation == null || evaluation.getScorecard() == null ? "" : scorecard(evaluation.getScorecard());
        Debrief debrief = new Debrief(person(library.agents(), agent), person(library.reviewers(), review.getReviewerId()), call(call, zone, legs), madeAt,
                zone, text(review.getSummary()), moments, own.size() - judged.size(), notes.general(), score.orElse(null), unscored, goals(plans),
                practice(judged, words, plans), Disputes.of(review, agent));
        return new LinedDebrief(debrief, stored, agent, DebriefLines.of(judged, moments, evaluation, card));
    }

    private Debrief.OfCall call(Call call, ZoneId zone, Legs legs) throws LibraryException {
        ZoneId shown = call.getZone() != null && ZoneId.getAvailableZoneIds().contains(call.getZone()) ? ZoneId.of(call.getZone()) : zone;
        String callerType = call.getCallerType() == null ? "" : names.of(call.getCallerType().key());
        return new Debrief.OfCall(CardText.maskedName(text(call.getTitle())), call.getStart(), shown, callerType, legs.durationMicros());
    }

    private String scorecard(CatalogRef ref) throws LibraryException {
        return library.seen(ref).map(seen -> seen.name()).orElse(ref.item());
    }

    private Debrief.Moment moment(Moment moment, Call call, Map<String, TechniqueWords> words, List<String> notes) throws LibraryException {
        CatalogRef technique = Objects.requireNonNull(moment.getTechnique());
        String heard = text(Redactions.phrase(call, moment.getStartMicros(), moment.getEndMicros(), moment.getPhraseHeard()));
        if (heard.isEmpty()) {
            heard = Heard.within(Redactions.transcript(call), moment.getStartMicros(), moment.getEndMicros(), moment.getChannel());
        }
        String better = text(moment.getBetterPhrase());
        TechniqueWords known = words.get(technique.key());
        List<String> examples = moment.getVerdict() == Verdict.USED_WELL || !better.isEmpty() || known == null ? List.of()
                : known.phrasesToSay().stream().limit(MOST_EXAMPLES).toList();
        return new Debrief.Moment(moment.getStartMicros(), moment.getEndMicros(), moment.getChannel(), names.of(technique.key()), moment.getVerdict(), heard,
                better, examples, notes);
    }

    /** A plan that is a draft is the coach's own business still. */
    private List<CoachingPlan> activePlans(String agentId) throws LibraryException {
        List<CoachingPlan> plans = new ArrayList<>();
        if (!agentId.isEmpty()) {
            for (PlanRow row : library.plans(agentId)) {
                if (row.status() == PlanStatus.ACTIVE) {
                    plans.add(CardText.masked(library.load(CoachingPlan.class, row.id()).document()));
                }
            }
        }
        return plans;
    }

    private List<Debrief.Goal> goals(List<CoachingPlan> plans) throws LibraryException {
        List<Debrief.Goal> goals = new ArrayList<>();
        for (CoachingPlan plan : plans) {
            for (org.coachline.model.coaching.Goal goal : plan.getGoals()) {
                if (open(goal.getStatus())) {
                    List<Debrief.Action> actions = goal.getActions().stream().filter(action -> open(action.getStatus()))
                            .map(action -> new Debrief.Action(text(action.getText()), text(action.getOwner()), action.getDue(), action.getStatus())).toList();
                    goals.add(new Debrief.Goal(goal.getTechnique() == null ? "" : names.of(goal.getTechnique().key()), text(goal.getStatement()),
                            goal.getTarget(), goal.getDue(), actions));
                }
            }
        }
        return goals;
    }

    private static boolean open(ProgressStatus status) {
        return status == ProgressStatus.OPEN || status == ProgressStatus.IN_PROGRESS;
    }

    private static List<Debrief.Practice> practice(List<Moment> judged, Map<String, TechniqueWords> words, List<CoachingPlan> plans) {
        Set<String> planned = plans.stream().flatMap(plan -> plan.getGoals().stream()).filter(goal -> goal.getTechnique() != null)
                .map(goal -> goal.getTechnique().key()).collect(Collectors.toSet());
        Map<String, Integer> missed = new LinkedHashMap<>();
        for (Moment moment : judged) {
            if (moment.getVerdict() == Verdict.MISSED || moment.getVerdict() == Verdict.BACKFIRED) {
                missed.merge(Objects.requireNonNull(moment.getTechnique()).key(), 1, Integer::sum);
            }
        }
        return missed.entrySet().stream().filter(each -> !planned.contains(each.getKey()))
                .sorted(Map.Entry.<String, Integer>comparingByValue().reversed()).map(Map.Entry::getKey).map(words::get).filter(Objects::nonNull)
                .limit(MOST_PRACTICE).map(each -> new Debrief.Practice(each.name(), text(each.how()), each.phrasesToSay().stream().findFirst().orElse("")))
                .toList();
    }

    private static String person(List<PersonRow> people, @Nullable String id) {
        return people.stream().filter(each -> each.id().equals(id)).map(PersonRow::name).findFirst().orElse("");
    }

    private static String text(@Nullable String text) {
        return text == null ? "" : text.strip();
    }

    /**
     * Notes that are shared with the agent, and no others.
     *
     * @param byMoment those about moments of the agent
     * @param general  those about none
     */
    private record Shared(Map<Moment, List<String>> byMoment, List<String> general) {

        static Shared of(Review review, List<Moment> own, List<Moment> judged) {
            Map<Moment, List<String>> byMoment = new LinkedHashMap<>();
            List<String> general = new ArrayList<>();
            Set<Moment> shown = new HashSet<>(judged);
            Set<Moment> agents = new HashSet<>(own);
            for (CoachingNote note : review.getNotes()) {
                String words = text(note.getText());
                if (note.getVisibility() != Visibility.SHARED || words.isEmpty()) {
                    continue;
                }
                List<Moment> about = note.getMoments().stream().filter(shown::contains).toList();
                if (!about.isEmpty()) {
                    byMoment.computeIfAbsent(about.get(0), any -> new ArrayList<>()).add(words);
                } else if (note.getMoments().isEmpty() || note.getMoments().stream().anyMatch(agents::contains)) {
                    // About another agent's moments alone: not this agent's business.
                    general.add(words);
                }
            }
            return new Shared(byMoment, general);
        }

        List<String> of(Moment moment) {
            return byMoment.getOrDefault(moment, List.of());
        }
    }
}
