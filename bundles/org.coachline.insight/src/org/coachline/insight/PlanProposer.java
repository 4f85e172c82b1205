/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.insight;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.coachline.catalog.Catalog;
import org.coachline.insight.ProposalInput.TechniqueWords;
import org.coachline.insight.internal.LibraryFacts;
import org.coachline.insight.internal.Messages;
import org.coachline.insight.internal.PlanBuilder;
import org.coachline.library.Library;
import org.coachline.library.LibraryException;
import org.coachline.library.PersonRow;
import org.coachline.model.CatalogRef;
import org.coachline.model.coaching.CoachingPlan;

/**
 * Proposes coaching plans: a goal for each technique that was missed or backfired, the most frequent first, with its evidence
 * and a first action; and what went well. A proposal is a start for the coach, who edits it before anyone sees it.
 */
public final class PlanProposer {

    private PlanProposer() {
    }

    /**
     * Proposes from values alone; any thread, time linear in the number of moments.
     *
     * <p>Goals rank by the number of moments missed or backfired, then by their severity. A goal's baseline counts all chances
     * of the technique among the moments, its target is half of the way from there to always. A role-play is suggested only
     * where a card practises the technique with a caller type met in the evidence, a peer only where the peer's interval lies
     * wholly above the agent's. The summary says how many moments and calls the plan rests on, that these were selected, and
     * when nothing was marked as used well it asks for some.
     *
     * @param input    the agent's moments and what is known around them
     * @param settings due dates and limits
     * @return an unsaved document, outside of any resource; the caller's alone
     * @throws NothingToProposeException when no moment has a technique and a verdict
     */
    public static CoachingPlan propose(ProposalInput input, ProposalSettings settings) throws NothingToProposeException {
        List<TechniqueRate> rates = TechniqueRates.rates(input.moments(), settings.fewestChances());
        if (rates.isEmpty()) {
            throw new NothingToProposeException(Messages.format(Messages.Nothing, input.agentName()));
        }
        return new PlanBuilder(input, settings).build(rates);
    }

    /**
     * Proposes from a library, with peers of the whole library. Blocking: not for the UI thread.
     *
     * @param library  read only
     * @param catalog  the packs that are here
     * @param agentId  id of the agent
     * @param scope    which of the agent's moments to consider
     * @param coachId  id of the reviewer who coaches
     * @param clock    says when and on which date the plan is made
     * @param settings due dates and limits
     * @return an unsaved document, outside of any resource
     * @throws NothingToProposeException when no moment of that scope has a technique and a verdict
     * @throws LibraryException          when the library cannot be read, or does not know the agent or the coach
     */
    public static CoachingPlan propose(Library library, Catalog catalog, String agentId, PlanScope scope, String coachId,
            Clock clock, ProposalSettings settings) throws NothingToProposeException, LibraryException {
        String agent = name(library.agents(), agentId);
        String coach = name(library.reviewers(), coachId);
        List<MomentFacts> moments = LibraryFacts.moments(library, agentId, scope);
        List<CatalogRef> techniques = moments.stream().map(MomentFacts::technique).filter(Objects::nonNull).distinct().toList();
        Map<String, TechniqueWords> words = LibraryFacts.words(library, catalog, techniques);
        Set<String> inNeed = moments.stream().filter(MomentFacts::needsWork).map(MomentFacts::technique)
                .filter(Objects::nonNull).map(CatalogRef::key).collect(Collectors.toSet());
        return propose(new ProposalInput(agentId, agent, coachId, coach, clock.instant(), LocalDate.now(clock), moments,
                technique -> Optional.ofNullable(words.get(technique.key())), LibraryFacts.rolePlays(catalog),
                LibraryFacts.peers(library, agentId, inNeed, settings.fewestChances())), settings);
    }

    private static String name(List<PersonRow> people, String id) throws LibraryException {
        return people.stream().filter(person -> person.id().equals(id)).map(PersonRow::name).findFirst()
                .orElseThrow(() -> new LibraryException(LibraryException.Reason.NOT_FOUND,
                        Messages.format(Messages.NoSuchPerson, id), null));
    }
}
