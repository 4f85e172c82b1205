/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.library;

import org.coachline.library.internal.Database;
import org.coachline.library.internal.ScoringQueries;
import org.coachline.library.internal.Seals;

/** What a library keeps for scoring. Thread-safe. */
public final class Scoring {

    private final OwnScorecards scorecards;
    private final Calibrations calibrations;

    /** Made by the library alone. */
    Scoring(Database database, Seals seals) {
        ScoringQueries queries = new ScoringQueries(database);
        scorecards = new OwnScorecards(queries);
        calibrations = new Calibrations(queries, seals);
    }

    /** A team's own scorecards. */
    public OwnScorecards scorecards() {
        return scorecards;
    }

    /** Calls that several reviewers score blind, and who reads. */
    public Calibrations calibrations() {
        return calibrations;
    }
}
