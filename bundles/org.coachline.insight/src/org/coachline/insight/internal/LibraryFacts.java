/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.insight.internal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.coachline.catalog.Catalog;
import org.coachline.catalog.RolePlayCardEntry;
import org.coachline.catalog.TechniqueEntry;
import org.coachline.insight.MomentFacts;
import org.coachline.insight.PlanScope;
import org.coachline.insight.ProposalInput.Peer;
import org.coachline.insight.ProposalInput.RolePlay;
import org.coachline.insight.ProposalInput.TechniqueWords;
import org.coachline.insight.TechniqueRate;
import org.coachline.insight.TechniqueRates;
import org.coachline.library.Library;
import org.coachline.library.LibraryException;
import org.coachline.library.MomentQuery;
import org.coachline.library.MomentRow;
import org.coachline.library.PersonRow;
import org.coachline.library.SeenTechnique;
import org.coachline.model.CatalogRef;

/** Reads what a proposal is made from; blocking. */
public final class LibraryFacts {

    private LibraryFacts() {
    }

    /**
     * The moments of an agent.
     *
     * @param library to read from
     * @param agentId id of the agent
     * @param scope   which of them
     * @return in the order of the calls
     * @throws LibraryException when the library cannot be read
     */
    public static List<MomentFacts> moments(Library library, String agentId, PlanScope scope) throws LibraryException {
        return library.moments(query(scope).withAgent(agentId)).stream().filter(row -> !(scope instanceof PlanScope.Reviews some)
                || some.reviewIds().contains(row.reviewId())).map(LibraryFacts::facts).toList();
    }

    private static MomentQuery query(PlanScope scope) {
        if (scope instanceof PlanScope.Period period) {
            return MomentQuery.ALL.withPeriod(
                    period.first() == null ? null : period.first().atStartOfDay(period.zone()).toInstant(),
                    period.last() == null ? null : period.last().plusDays(1).atStartOfDay(period.zone()).toInstant());
        }
        return MomentQuery.ALL;
    }

    /**
     * A row of the library as counting needs it.
     *
     * @param row what the library says
     * @return the same facts
     */
    public static MomentFacts facts(MomentRow row) {
        return new MomentFacts(row.id(), row.reviewId(), row.callId(), row.agentId(), row.callStart(), row.zone(),
                row.callerType(), row.startMicros(), row.endMicros(), row.channel(), row.technique(), row.verdict(),
                row.severity(), row.phraseHeard(), row.betterPhrase(), row.comment());
    }

    /**
     * What is known of a technique: by the packs that are here, else as it was when a mark first referred to it.
     *
     * @param library    remembers techniques whose pack is gone
     * @param catalog    the packs that are here
     * @param techniques which ones are needed
     * @return words by key
     * @throws LibraryException when the library cannot be read
     */
    public static Map<String, TechniqueWords> words(Library library, Catalog catalog, List<CatalogRef> techniques)
            throws LibraryException {
        Map<String, TechniqueWords> words = new HashMap<>();
        for (CatalogRef technique : techniques) {
            Optional<TechniqueEntry> here = catalog.technique(technique);
            if (here.isPresent()) {
                TechniqueEntry entry = here.get();
                words.put(technique.key(), new TechniqueWords(entry.name(), entry.how(), entry.phrasesToSay()));
            } else {
                Optional<SeenTechnique> seen = library.seen(technique);
                seen.ifPresent(entry -> words.put(technique.key(),
                        new TechniqueWords(entry.name(), entry.how(), entry.phrasesToSay())));
            }
        }
        return words;
    }

    /**
     * The cards that could be played.
     *
     * @param catalog the packs that are here
     * @return in the order of the packs
     */
    public static List<RolePlay> rolePlays(Catalog catalog) {
        List<RolePlay> cards = new ArrayList<>();
        for (RolePlayCardEntry card : catalog.rolePlayCards()) {
            cards.add(new RolePlay(card.name(), card.callerType().isEmpty() ? null : card.callerType(),
                    Set.copyOf(card.practises())));
        }
        return cards;
    }

    /**
     * What is known of the other agents for the same techniques.
     *
     * @param library    to read from
     * @param agentId    the agent who is left out
     * @param techniques keys of the techniques
     * @param fewest     rates on fewer chances are marked as too few
     * @return one entry for each other agent with a chance
     * @throws LibraryException when the library cannot be read
     */
    public static List<Peer> peers(Library library, String agentId, Set<String> techniques, int fewest) throws LibraryException {
        Map<String, String> names = library.agents().stream().collect(Collectors.toMap(PersonRow::id, PersonRow::name));
        Map<String, List<MomentFacts>> byAgent = new LinkedHashMap<>();
        Set<String> seen = new HashSet<>();
        for (String technique : techniques) {
            for (MomentRow row : library.moments(MomentQuery.ALL.withTechnique(technique))) {
                if (!row.agentId().equals(agentId) && names.containsKey(row.agentId()) && seen.add(row.id())) {
                    byAgent.computeIfAbsent(row.agentId(), id -> new ArrayList<>()).add(facts(row));
                }
            }
        }
        List<Peer> peers = new ArrayList<>();
        byAgent.forEach((id, moments) -> {
            List<TechniqueRate> rates = TechniqueRates.rates(moments, fewest);
            if (!rates.isEmpty()) {
                peers.add(new Peer(names.getOrDefault(id, ""), rates));
            }
        });
        return peers;
    }
}
