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
import org.coachline.model.CatalogRef;
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

    /**
     * Keeps what a scorecard of a pack asks, so that it is there whatever becomes of the pack; what is kept already stays. Blocks.
     *
     * @param ref        of the scorecard; its version does not matter
     * @param content    hash of what it asks
     * @param definition as {@link org.coachline.model.Documents#write} writes a {@link org.coachline.model.coaching.KeptScorecard}
     * @throws LibraryException when it cannot be written
     */
    public void keep(CatalogRef ref, String content, String definition) throws LibraryException {
        queries.keep(ref.pack(), ref.item(), content, definition);
    }

    /**
     * What a scorecard of a pack asked. Blocks.
     *
     * @param ref     of the scorecard; its version does not matter
     * @param content hash of what it asks
     * @return nothing where that was never kept
     * @throws LibraryException when it cannot be read
     */
    public Optional<String> kept(CatalogRef ref, String content) throws LibraryException {
        return queries.content(ref.pack(), ref.item(), content);
    }

    /** The version of a scorecard that is published or retired; nothing when there is none. */
    public Optional<ScorecardRow> published(String item, String version) throws LibraryException {
        return queries.published(item, version);
    }
}
