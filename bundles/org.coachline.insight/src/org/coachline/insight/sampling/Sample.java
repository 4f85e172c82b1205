/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.insight.sampling;

import java.util.List;
import org.coachline.library.CallFigures;

/**
 * Calls to review next.
 *
 * @param drawn          the calls, in the order in which to hear them: after any number of them the agents have been treated alike
 * @param agents         how each agent was treated, in the order of their ids
 * @param candidates     how many calls could have been drawn
 * @param representative whether shares among these calls stand for shares among all: only when all were as likely
 * @param sentence       how they were drawn, for people
 */
public record Sample(List<Drawn> drawn, List<OfAgent> agents, int candidates, boolean representative, String sentence) {

    /** Keeps copies. */
    public Sample {
        drawn = List.copyOf(drawn);
        agents = List.copyOf(agents);
    }

    /**
     * A call that was drawn.
     *
     * @param call    the call
     * @param stratum from which group of the agent's calls: caller type and queue
     * @param weight  how much likelier it was than one in which nothing stood out
     */
    public record Drawn(CallFigures call, Stratum stratum, double weight) {
    }

    /**
     * Calls of an agent that are alike.
     *
     * @param callerType key of the caller type; empty when not known
     * @param queue      may be empty
     */
    public record Stratum(String callerType, String queue) {
    }

    /**
     * An agent.
     *
     * @param agentId   who; empty for calls whose agent is not known
     * @param calls     how many calls of the period there are
     * @param heard     how many of them were reviewed already
     * @param drawn     how many were drawn
     * @param certainty after these are heard too. It holds for calls drawn at random; of those reviewed already nobody knows how they were chosen
     */
    public record OfAgent(String agentId, int calls, int heard, int drawn, Certainty certainty) {
    }
}
