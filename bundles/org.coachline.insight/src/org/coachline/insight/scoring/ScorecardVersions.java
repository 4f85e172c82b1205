/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.insight.scoring;

import java.text.Normalizer;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.coachline.catalog.ScorecardEntry;
import org.coachline.catalog.ScorecardModel;
import org.coachline.library.AuditKind;
import org.coachline.library.AuditNote;
import org.coachline.library.Library;
import org.coachline.library.LibraryException;
import org.coachline.library.Saving;
import org.coachline.library.ScorecardRow;
import org.coachline.library.Stored;
import org.coachline.model.Documents;
import org.coachline.model.catalog.CatalogFactory;
import org.coachline.model.catalog.Scorecard;
import org.coachline.model.coaching.CoachingFactory;
import org.coachline.model.coaching.KeptScorecard;
import org.coachline.model.coaching.ScorecardState;

/** How a team's own scorecards come to be, are published and retired; what is published stays as it is. */
public final class ScorecardVersions {

    private ScorecardVersions() {
    }

    /**
     * A draft of a new scorecard. Not in a library yet.
     *
     * @param name what people read
     * @param now  when it is begun
     * @return with one section and no question
     */
    public static KeptScorecard begun(String name, Instant now) {
        Scorecard card = CatalogFactory.eINSTANCE.createScorecard();
        card.setId(id(name));
        card.setName(name);
        card.setVersion("1.0");
        return draft(card, now);
    }

    /**
     * A draft that begins as a copy. Not in a library yet.
     *
     * @param of   one of the team's own becomes the next version of itself, one of a pack a scorecard of the team's
     * @param rows the team's own, of which it is to be the latest version
     * @param now  when it is begun
     * @return with everything that the original asks
     */
    public static KeptScorecard copied(ScorecardEntry of, List<ScorecardRow> rows, Instant now) {
        Scorecard card = ScorecardModel.written(of);
        if (of.ref().pack().equals(ScorecardRow.PACK)) {
            card.setVersion(next(of, rows));
        } else {
            card.setId(id(of.name()));
            card.setVersion("1.0");
        }
        return draft(card, now);
    }

    private static String next(ScorecardEntry of, List<ScorecardRow> rows) {
        int major = 1;
        int minor = 0;
        for (ScorecardRow row : rows) {
            String[] parts = row.item().equals(of.ref().item()) ? row.version().split("\\.") : new String[] {"0", "0"};
            int rowMajor = Integer.parseInt(parts[0]);
            int rowMinor = parts.length < 2 ? 0 : Integer.parseInt(parts[1]);
            if (rowMajor > major || rowMajor == major && rowMinor > minor) {
                major = rowMajor;
                minor = rowMinor;
            }
        }
        return major + "." + (minor + 1);
    }

    private static KeptScorecard draft(Scorecard card, Instant now) {
        KeptScorecard kept = CoachingFactory.eINSTANCE.createKeptScorecard();
        kept.setId(Documents.newId());
        kept.setPack(ScorecardRow.PACK);
        kept.setState(ScorecardState.DRAFT);
        kept.setCreatedAt(now);
        kept.setScorecard(card);
        return kept;
    }

    /** Words of a name joined by hyphens, and a piece of chance, so that two scorecards of one name are two. */
    private static String id(String name) {
        String words = Normalizer.normalize(name, Normalizer.Form.NFD).toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-").replaceAll("^[^a-z]+|-+$", "");
        return (words.isEmpty() ? "scorecard" : words.substring(0, Math.min(40, words.length())).replaceAll("-+$", "")) + '-' + Documents.newId().substring(0, 6);
    }

    /**
     * Publishes a draft: from now on it can be answered, and does not change.
     *
     * @param library with the draft
     * @param id      of its document
     * @param version of its document
     * @param who     publishes it
     * @param now     when
     * @return the document's new version
     * @throws LibraryException when another version of that number is published, or somebody changed the draft meanwhile
     */
    public static long publish(Library library, String id, long version, String who, Instant now) throws LibraryException {
        KeptScorecard kept = library.load(KeptScorecard.class, id).document();
        kept.setState(ScorecardState.PUBLISHED);
        kept.setPublishedAt(now);
        kept.setPublishedBy(who);
        return save(library, kept, version, who, ScorecardState.DRAFT);
    }

    /**
     * Offers a published version no more, or again.
     *
     * @param library with the scorecard
     * @param id      of its document
     * @param retired whether it is offered no more
     * @param who     says so
     * @throws LibraryException when it cannot be saved
     */
    public static void retire(Library library, String id, boolean retired, String who) throws LibraryException {
        Stored<KeptScorecard> stored = library.load(KeptScorecard.class, id);
        ScorecardState before = stored.document().getState();
        stored.document().setState(retired ? ScorecardState.RETIRED : ScorecardState.PUBLISHED);
        save(library, stored.document(), stored.version(), who, before);
    }

    private static long save(Library library, KeptScorecard kept, long version, String who, ScorecardState before) throws LibraryException {
        AuditNote note = AuditNote.of(AuditKind.SCORECARD, "KeptScorecard", kept.getId(), who)
                .labelled(kept.getScorecard().getName() + ' ' + kept.getScorecard().getVersion()).changing(before.getLiteral(), kept.getState().getLiteral());
        return library.saveAll(List.of(new Saving(kept, version)), List.of(note)).get(0);
    }
}
