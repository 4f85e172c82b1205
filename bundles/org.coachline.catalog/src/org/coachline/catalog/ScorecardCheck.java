/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.catalog;

import java.util.ArrayList;
import java.util.List;

import org.coachline.catalog.internal.OneScorecard;
import org.coachline.model.catalog.Scorecard;
import org.eclipse.emf.ecore.EObject;

/** Checks a scorecard that is being written, by the rules of packs. Pure; well under a millisecond. */
public final class ScorecardCheck {

    private ScorecardCheck() {
    }

    /**
     * Something that is wrong.
     *
     * @param at      with which part
     * @param message what, for people
     * @param error   whether it must be mended before the scorecard can be answered
     */
    public record Finding(EObject at, String message, boolean error) {
    }

    /**
     * Looks for what is wrong.
     *
     * @param scorecard only read
     * @return in the order of the scorecard; empty when it can be answered
     */
    public static List<Finding> of(Scorecard scorecard) {
        List<Finding> findings = new ArrayList<>();
        new OneScorecard(scorecard).problems((at, problem) -> findings.add(new Finding(at, problem.message(), problem.severity() == Severity.ERROR)));
        return findings;
    }
}
