/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.library;

import java.util.List;
import java.util.Optional;

import org.coachline.library.internal.ScoringQueries;
import org.coachline.model.coaching.KeptScorecard;

/**
 * A team's own scorecards: drafts, and published versions, which do not change any more. They are documents ({@link KeptScorecard}) like others,
 * saved through the library, which refuses to change what is published. Thread-safe; blocks on the disk, some milliseconds. All methods throw
 * {@link LibraryException} when the library cannot be read.
 */
public final class OwnScorecards {

    private final ScoringQueries queries;

    /** Made by the library alone. */
    OwnScorecards(ScoringQueries queries) {
        this.queries = queries;
    }

    /** All versions, by name, the latest made first. */
    public List<ScorecardRow> all() throws LibraryException {
        return queries.scorecards();
    }

    /** The version of a scorecard that is published or retired; nothing when there is none. */
    public Optional<ScorecardRow> published(String item, String version) throws LibraryException {
        return queries.published(item, version);
    }
}
