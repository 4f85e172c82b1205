/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.insight;

import java.util.List;
import org.coachline.insight.internal.Messages;
import org.coachline.insight.internal.PlanBuilder;
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
}
