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
import org.coachline.library.CalibrationRow;
import org.coachline.library.Library;
import org.coachline.library.LibraryException;
import org.coachline.library.ScorecardRow;
import org.coachline.library.SeenTechnique;
import org.coachline.model.CatalogRef;
import org.coachline.model.DocumentException;
import org.coachline.model.Documents;
import org.coachline.model.coaching.Calibration;
import org.coachline.model.coaching.CoachingFactory;
import org.coachline.model.coaching.Evaluation;
import org.coachline.model.coaching.KeptScorecard;
import org.coachline.model.coaching.ScorecardState;

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
        Optional<ScorecardPin> pin = ScorecardPin.of(evaluation);
        return pin.isEmpty() ? Optional.empty() : find(library, catalog, pin.get());
    }

    /**
     * A scorecard as it was answered, found by what it asked: a pack may have changed that without raising the version, and a score must not change
     * with it. Where nobody wrote down what was asked, it is what the library kept when an evaluation first referred to that version of the pack.
     *
     * @param library keeps the team's own and what packs asked once
     * @param catalog the packs that are here: texts in the user's language, where they ask the same
     * @param pin     names it
     * @return nothing when it is nowhere as it was answered
     * @throws LibraryException when the library cannot be read
     */
    public static Optional<ScorecardEntry> find(Library library, Catalog catalog, ScorecardPin pin) throws LibraryException {
        if (pin.ref().pack().equals(ScorecardRow.PACK)) {
            Optional<ScorecardRow> row = library.scoring().scorecards().published(pin.ref().item(), pin.version());
            return row.isEmpty() ? Optional.empty() : Optional.of(own(library, row.get()));
        }
        Optional<ScorecardEntry> here = catalog.scorecard(pin.ref()).filter(card -> card.version().equals(pin.version()));
        String content = pin.content();
        if (content != null) {
            return here.filter(card -> card.content().equals(content)).isPresent() ? here
                    : library.scoring().scorecards().kept(pin.ref(), content).flatMap(text -> read(pin.ref(), text)).map(card -> card.known(content));
        }
        Optional<ScorecardEntry> then = library.seen(pin.ref()).map(SeenTechnique::definition).filter(text -> !text.isEmpty())
                .flatMap(text -> read(pin.ref(), text)).filter(card -> card.version().equals(pin.version()));
        return then.isPresent() ? then : here;
    }

    private static Optional<ScorecardEntry> read(CatalogRef ref, String definition) {
        try {
            KeptScorecard kept = Documents.read(definition.getBytes(StandardCharsets.UTF_8), KeptScorecard.class, ref.toString());
            return Optional.ofNullable(kept.getScorecard()).map(card -> ScorecardModel.entry(ref, card));
        } catch (DocumentException e) {
            // Without what it asked, its answers cannot be reckoned: the same as with a scorecard that was never kept.
            System.getLogger(Scorecards.class.getName()).log(System.Logger.Level.WARNING, "the kept scorecard " + ref + " cannot be read", e);
            return Optional.empty();
        }
    }

    /**
     * Keeps what a scorecard asks before anybody is scored with it. A team's own are kept anyway.
     *
     * @param library changed
     * @param card    about to be answered
     * @return what an evaluation begun with it says
     * @throws LibraryException when it cannot be kept
     */
    public static ScorecardPin keep(Library library, ScorecardEntry card) throws LibraryException {
        if (!card.ref().pack().equals(ScorecardRow.PACK)) {
            KeptScorecard kept = CoachingFactory.eINSTANCE.createKeptScorecard();
            kept.setId(Documents.newId());
            kept.setPack(card.ref().pack());
            kept.setState(ScorecardState.SEEN);
            kept.setScorecard(ScorecardModel.written(card));
            library.scoring().scorecards().keep(card.ref(), card.content(), new String(Documents.write(kept), StandardCharsets.UTF_8));
        }
        return ScorecardPin.of(card);
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

    /**
     * What can be answered of a call: the same, and first what its calibration asks while that is blind, as it was when it was begun.
     *
     * @param library keeps the team's own
     * @param catalog the packs that are here
     * @param callId  of the call
     * @return in the order of choosing
     * @throws LibraryException when the library cannot be read
     */
    public static List<ScorecardEntry> offeredFor(Library library, Catalog catalog, String callId) throws LibraryException {
        List<ScorecardEntry> offered = new ArrayList<>(offered(library, catalog));
        for (CalibrationRow row : library.scoring().calibrations().of(callId)) {
            Optional<ScorecardPin> pin = row.blind() ? ScorecardPin.of(library.load(Calibration.class, row.id()).document()) : Optional.empty();
            Optional<ScorecardEntry> asked = pin.isEmpty() ? Optional.empty() : find(library, catalog, pin.get());
            if (asked.isPresent()) {
                offered.removeIf(each -> each.equals(asked.get()));
                offered.add(0, asked.get());
            }
        }
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
