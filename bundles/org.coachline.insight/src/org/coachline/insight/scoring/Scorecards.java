/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.insight.scoring;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.coachline.catalog.Catalog;
import org.coachline.catalog.ScorecardEntry;
import org.coachline.catalog.ScorecardModel;
import org.coachline.library.Library;
import org.coachline.library.LibraryException;
import org.coachline.library.ScorecardRow;
import org.coachline.library.SeenTechnique;
import org.coachline.model.CatalogRef;
import org.coachline.model.DocumentException;
import org.coachline.model.Documents;
import org.coachline.model.coaching.Evaluation;
import org.coachline.model.coaching.KeptScorecard;
import org.coachline.model.coaching.ScorecardState;
import org.jspecify.annotations.Nullable;

/**
 * Finds scorecards in the version that an evaluation was made with: of the packs that are here, of the team's own, and of packs that are gone or
 * have moved on, as the library keeps them. Blocking, some milliseconds; not for the UI thread.
 */
public final class Scorecards {

    private Scorecards() {
    }

    /**
     * The scorecard of an evaluation.
     *
     * @param library    keeps the team's own and what packs asked once
     * @param catalog    the packs that are here
     * @param evaluation only read
     * @return nothing when it is nowhere in that version
     * @throws LibraryException when the library cannot be read
     */
    public static Optional<ScorecardEntry> of(Library library, Catalog catalog, Evaluation evaluation) throws LibraryException {
        return find(library, catalog, evaluation.getScorecard(), evaluation.getScorecardVersion());
    }

    /**
     * A scorecard in one version.
     *
     * @param library keeps the team's own and what packs asked once
     * @param catalog the packs that are here
     * @param ref     names it; null for none
     * @param version of the scorecard
     * @return nothing when it is nowhere in that version
     * @throws LibraryException when the library cannot be read
     */
    public static Optional<ScorecardEntry> find(Library library, Catalog catalog, @Nullable CatalogRef ref, @Nullable String version)
            throws LibraryException {
        if (ref == null || version == null) {
            return Optional.empty();
        }
        if (ref.pack().equals(ScorecardRow.PACK)) {
            Optional<ScorecardRow> row = library.scoring().scorecards().published(ref.item(), version);
            return row.isEmpty() ? Optional.empty() : Optional.of(own(library, row.get()));
        }
        Optional<ScorecardEntry> here = catalog.scorecard(ref).filter(card -> card.version().equals(version));
        return here.isPresent() ? here : library.seen(ref).flatMap(Scorecards::kept).filter(card -> card.version().equals(version));
    }

    private static Optional<ScorecardEntry> kept(SeenTechnique seen) {
        if (seen.definition().isEmpty()) {
            return Optional.empty();
        }
        try {
            KeptScorecard kept = Documents.read(seen.definition().getBytes(StandardCharsets.UTF_8), KeptScorecard.class, seen.name());
            return Optional.ofNullable(kept.getScorecard()).map(card -> ScorecardModel.entry(seen.ref(), card));
        } catch (DocumentException e) {
            // Without what it asked, its answers cannot be reckoned: the same as with a scorecard that was never kept.
            System.getLogger(Scorecards.class.getName()).log(System.Logger.Level.WARNING, "the kept scorecard " + seen.ref() + " cannot be read", e);
            return Optional.empty();
        }
    }

    /**
     * What can be answered now: the team's own published scorecards by name, each in its latest version, then those of the packs.
     *
     * @param library keeps the team's own
     * @param catalog the packs that are here
     * @return in the order of choosing
     * @throws LibraryException when the library cannot be read
     */
    public static List<ScorecardEntry> offered(Library library, Catalog catalog) throws LibraryException {
        List<ScorecardEntry> offered = new ArrayList<>();
        for (ScorecardRow row : latest(library.scoring().scorecards().all())) {
            offered.add(own(library, row));
        }
        offered.addAll(catalog.scorecards());
        return offered;
    }

    private static List<ScorecardRow> latest(List<ScorecardRow> rows) {
        List<ScorecardRow> latest = new ArrayList<>();
        for (ScorecardRow row : rows) {
            if (row.state() == ScorecardState.PUBLISHED && latest.stream().noneMatch(each -> each.item().equals(row.item()))) {
                latest.add(row);
            }
        }
        return latest;
    }

    /**
     * One of the team's own, draft or published.
     *
     * @param library keeps it
     * @param row     of the library
     * @return everything it asks
     * @throws LibraryException when it cannot be read
     */
    public static ScorecardEntry own(Library library, ScorecardRow row) throws LibraryException {
        KeptScorecard kept = library.load(KeptScorecard.class, row.id()).document();
        return ScorecardModel.entry(row.ref(), kept.getScorecard());
    }
}
