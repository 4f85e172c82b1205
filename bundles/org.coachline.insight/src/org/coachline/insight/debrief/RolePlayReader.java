/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.insight.debrief;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.coachline.catalog.CallerTypeEntry;
import org.coachline.catalog.Catalog;
import org.coachline.catalog.RolePlayCardEntry;
import org.coachline.catalog.TechniqueEntry;
import org.coachline.insight.ItemNames;
import org.coachline.insight.calibration.ClosedEvidence;
import org.coachline.insight.internal.Messages;
import org.coachline.library.Library;
import org.coachline.library.LibraryException;
import org.coachline.library.PersonRow;
import org.coachline.library.ReviewRow;
import org.coachline.library.SeenTechnique;
import org.coachline.model.CardText;
import org.coachline.model.CatalogRef;
import org.coachline.model.Positions;
import org.coachline.model.Redactions;
import org.coachline.model.coaching.Call;
import org.coachline.model.coaching.ChannelRole;
import org.coachline.model.coaching.CoachingPlan;
import org.coachline.model.coaching.Evidence;
import org.coachline.model.coaching.Goal;
import org.coachline.model.coaching.Moment;
import org.coachline.model.coaching.Review;
import org.coachline.model.coaching.Verdict;
import org.jspecify.annotations.Nullable;

/**
 * Makes cards for role-plays of what happened in calls and of what packs bring. Blocking, some milliseconds a review: not for the UI thread. Not
 * thread-safe. Comments and notes of reviewers are on no card; the names of the call's agents are on none unless
 * asked for, also where somebody says them.
 */
public final class RolePlayReader {

    private static final int MOST_PHRASES = 4;
    /** Two reviewers' marks of one miss lie in the same stretch of the call, mostly. */
    private static final long NEARBY = 5 * Positions.SECOND;

    private final Library library;
    private final Catalog catalog;
    private final ItemNames names;
    private final boolean named;

    /**
     * @param library read only
     * @param catalog the packs that are here
     * @param named   whether cards say whose call it was
     */
    public RolePlayReader(Library library, Catalog catalog, boolean named) {
        this.library = library;
        this.catalog = catalog;
        this.names = new ItemNames(library, catalog);
        this.named = named;
    }

    /**
     * A card for each moment of a call in which a technique was missed, backfired or was used partly only.
     *
     * @param callId     of the call
     * @param reviewerId whose moments; null for those of all reviewers
     * @return in the order of time; none when all went well
     * @throws LibraryException when the call or a review is not there or cannot be read
     */
    public List<RolePlayCard> ofCall(String callId, @Nullable String reviewerId) throws LibraryException {
        Call call = library.load(Call.class, callId).document();
        List<Moment> moments = new ArrayList<>();
        for (ReviewRow row : library.reviews(callId)) {
            if (reviewerId == null || row.reviewerId().equals(reviewerId)) {
                CardText.masked(library.load(Review.class, row.id()).document()).getMoments().stream().filter(RolePlayReader::wantsPractice).forEach(moments::add);
            }
        }
        moments.sort(Comparator.comparingLong(Moment::getStartMicros));
        Set<String> seen = new LinkedHashSet<>();
        List<RolePlayCard> cards = new ArrayList<>();
        for (Moment moment : moments) {
            if (seen.add(Objects.requireNonNull(moment.getTechnique()).key() + '@' + moment.getStartMicros() / NEARBY)) {
                cards.add(card(call, moment));
            }
        }
        return cards;
    }

    private static boolean wantsPractice(Moment moment) {
        return moment.getTechnique() != null && wantsPractice(moment.getVerdict());
    }

    private static boolean wantsPractice(Verdict verdict) {
        return verdict == Verdict.MISSED || verdict == Verdict.BACKFIRED || verdict == Verdict.PARTLY;
    }

    /**
     * Cards for the goals of a plan: one for each moment in its evidence that can be practised, and those of packs that practise its technique.
     *
     * @param planId of the plan
     * @return in the order of the goals
     * @throws LibraryException when the plan is not there or cannot be read
     */
    public List<RolePlayCard> ofPlan(String planId) throws LibraryException {
        CoachingPlan plan = CardText.masked(library.load(CoachingPlan.class, planId).document());
        List<RolePlayCard> cards = new ArrayList<>();
        ClosedEvidence closed = ClosedEvidence.of(library);
        for (Goal goal : plan.getGoals()) {
            for (Evidence evidence : closed.open(goal.getEvidence())) {
                if (evidence.getTechnique() != null && wantsPractice(evidence.getVerdict())) {
                    cards.add(card(evidence, plan.getAgentId()));
                }
            }
            if (goal.getTechnique() != null) {
                cards.addAll(ofPacks(goal.getTechnique().key()));
            }
        }
        return cards;
    }

    /**
     * The cards of packs.
     *
     * @param technique key of the technique that they practise; null for all cards
     * @return in the order of the packs
     * @throws LibraryException when the library cannot be read
     */
    public List<RolePlayCard> ofPacks(@Nullable String technique) throws LibraryException {
        List<RolePlayCard> cards = new ArrayList<>();
        for (RolePlayCardEntry entry : catalog.rolePlayCards()) {
            if (technique == null || entry.practises().contains(technique)) {
                cards.add(card(entry));
            }
        }
        return cards;
    }

    private RolePlayCard card(RolePlayCardEntry entry) throws LibraryException {
        List<RolePlayCard.Practised> techniques = new ArrayList<>();
        Set<String> listenFor = new LinkedHashSet<>();
        for (String key : entry.practises()) {
            Known known = known(CatalogRef.parse(key + "@0"));
            techniques.add(new RolePlayCard.Practised(known.name, known.how, most(known.toSay), most(known.toAvoid)));
            listenFor.addAll(listenFor(known));
        }
        listenFor.add(Messages.Card_listenAlways);
        Caller caller = caller(entry.callerType().isEmpty() ? null : CatalogRef.parse(entry.callerType() + "@0"));
        return new RolePlayCard(entry.name(), caller.name, caller.signals, caller.approach, entry.situation(), entry.opening(), techniques,
                List.copyOf(listenFor), "");
    }

    private RolePlayCard card(Call call, Moment moment) throws LibraryException {
        String agentId = new Legs(call).agentAt(moment.getStartMicros());
        String opening = Heard.before(Redactions.transcript(call), moment.getStartMicros(), moment.getEndMicros(), ChannelRole.CUSTOMER);
        return card(Objects.requireNonNull(moment.getTechnique()), call, opening, said(moment.getChannel(), heard(call, moment)), moment.getBetterPhrase(),
                agentId);
    }

    private static @Nullable String heard(Call call, Moment moment) {
        return Redactions.phrase(call, moment.getStartMicros(), moment.getEndMicros(), moment.getPhraseHeard());
    }

    private RolePlayCard card(Evidence evidence, @Nullable String agentId) throws LibraryException {
        Call call = null;
        try {
            call = evidence.getCallId() == null ? null : library.load(Call.class, evidence.getCallId()).document();
        } catch (LibraryException e) {
            if (e.reason() != LibraryException.Reason.NOT_FOUND) {
                throw e;
            }
            // The call was deleted; what the plan keeps of it is enough for a card.
        }
        String opening = call == null ? ""
                : Heard.before(Redactions.transcript(call), evidence.getStartMicros(), evidence.getEndMicros(), ChannelRole.CUSTOMER);
        return card(Objects.requireNonNull(evidence.getTechnique()), call, opening, text(call == null ? evidence.getPhraseHeard()
                : Redactions.phrase(call, evidence.getStartMicros(), evidence.getEndMicros(), evidence.getPhraseHeard())), evidence.getBetterPhrase(), text(agentId));
    }

    /** What a customer said is no phrase for an agent to avoid. */
    private static String said(ChannelRole channel, @Nullable String heard) {
        return channel == ChannelRole.CUSTOMER ? "" : text(heard);
    }

    private RolePlayCard card(CatalogRef technique, @Nullable Call call, String opening, String heard, @Nullable String better, String agentId)
            throws LibraryException {
        Known known = known(technique);
        List<PersonRow> agents = library.agents();
        String agent = agents.stream().filter(each -> each.id().equals(agentId)).map(PersonRow::name).findFirst().orElse("");
        Legs legs = call == null ? null : new Legs(call);
        // Whoever hands a call over names the next one.
        Nameless words = new Nameless(named ? List.of() : agents.stream().filter(each -> each.id().equals(agentId) || legs != null && legs.has(each.id()))
                .map(PersonRow::name).toList(), Messages.Card_nobody);
        List<String> say = new ArrayList<>();
        if (!text(better).isEmpty()) {
            say.add(words.in(text(better)));
        }
        say.addAll(known.toSay);
        List<String> avoid = new ArrayList<>();
        if (!heard.isEmpty()) {
            avoid.add(words.in(heard));
        }
        avoid.addAll(known.toAvoid);
        List<String> listenFor = new ArrayList<>(listenFor(known));
        listenFor.add(Messages.Card_listenAlways);
        Caller caller = caller(call == null ? null : call.getCallerType());
        String situation = call == null ? "" : words.in(CardText.maskedName(text(call.getTitle())));
        return new RolePlayCard(known.name, caller.name, caller.signals, caller.approach, situation, words.in(opening),
                List.of(new RolePlayCard.Practised(known.name, known.how, most(say), most(avoid))), listenFor, named ? agent : "");
    }

    private static List<String> most(List<String> phrases) {
        return phrases.stream().distinct().limit(MOST_PHRASES).toList();
    }

    private List<String> listenFor(Known known) throws LibraryException {
        List<String> all = new ArrayList<>();
        if (!known.intent.isEmpty()) {
            all.add(known.intent);
        }
        for (String later : known.precedes) {
            all.add(Messages.format(Messages.Card_before, known.name, names.of(later)));
        }
        return all;
    }

    /** What is known of a technique, by a pack that is here or as it was when something referred to it. */
    private record Known(String name, String intent, String how, List<String> toSay, List<String> toAvoid, List<String> precedes) {
    }

    private Known known(CatalogRef ref) throws LibraryException {
        Optional<TechniqueEntry> here = catalog.technique(ref);
        if (here.isPresent()) {
            TechniqueEntry entry = here.get();
            return new Known(entry.name(), entry.intent(), entry.how(), entry.phrasesToSay(), entry.phrasesToAvoid(), entry.precedes());
        }
        Optional<SeenTechnique> seen = library.seen(ref);
        if (seen.isPresent()) {
            SeenTechnique entry = seen.get();
            return new Known(entry.name(), entry.intent(), entry.how(), entry.phrasesToSay(), entry.phrasesToAvoid(), List.of());
        }
        return new Known(names.of(ref.key()), "", "", List.of(), List.of(), List.of());
    }

    private record Caller(String name, List<String> signals, String approach) {
    }

    private Caller caller(@Nullable CatalogRef ref) throws LibraryException {
        if (ref == null) {
            return new Caller("", List.of(), "");
        }
        Optional<CallerTypeEntry> here = catalog.callerType(ref);
        if (here.isPresent()) {
            return new Caller(here.get().name(), here.get().signals(), here.get().approach());
        }
        return library.seen(ref).map(seen -> new Caller(seen.name(), List.of(), seen.how())).orElse(new Caller(names.of(ref.key()), List.of(), ""));
    }

    private static String text(@Nullable String text) {
        return text == null ? "" : text.strip();
    }
}
