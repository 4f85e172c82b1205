/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.insight;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.coachline.model.CatalogRef;
import org.jspecify.annotations.Nullable;

/**
 * All that a proposal is made from, so that proposing is a function of values alone. Immutable as long as {@code words} is.
 *
 * @param agentId   id of the agent the plan is for
 * @param agentName the agent's name
 * @param coachId   id of the reviewer who coaches
 * @param coachName the coach's name
 * @param now       when the plan is made
 * @param today     the coach's date at that time, from which due dates count
 * @param moments   the agent's moments to consider
 * @param words     what the catalog, or a mark's memory of it, says about a technique
 * @param rolePlays cards that could be played
 * @param peers     what is known of others of the team; empty where nobody asked
 */
public record ProposalInput(String agentId, String agentName, String coachId, String coachName, Instant now, LocalDate today,
        List<MomentFacts> moments, Function<CatalogRef, Optional<TechniqueWords>> words, List<RolePlay> rolePlays,
        List<Peer> peers) {

    /** Keeps copies of the lists. */
    public ProposalInput {
        moments = List.copyOf(moments);
        rolePlays = List.copyOf(rolePlays);
        peers = List.copyOf(peers);
    }

    /**
     * What a pack says about a technique, as far as a plan uses it.
     *
     * @param name         what people read
     * @param how          what the agent does; may be empty
     * @param phrasesToSay phrases to build on; may be empty
     */
    public record TechniqueWords(String name, String how, List<String> phrasesToSay) {

        /** Keeps a copy of the phrases. */
        public TechniqueWords {
            phrasesToSay = List.copyOf(phrasesToSay);
        }
    }

    /**
     * A card for a role-play.
     *
     * @param name       what people read
     * @param callerType key ({@code pack/item}) of the caller type to play, or null when any will do
     * @param practises  keys of the techniques to practise
     */
    public record RolePlay(String name, @Nullable String callerType, Set<String> practises) {

        /** Keeps a copy of the keys. */
        public RolePlay {
            practises = Set.copyOf(practises);
        }
    }

    /**
     * Another agent.
     *
     * @param name  the agent's name
     * @param rates this agent's rates, counted the same way
     */
    public record Peer(String name, List<TechniqueRate> rates) {

        /** Keeps a copy of the rates. */
        public Peer {
            rates = List.copyOf(rates);
        }
    }
}
