/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.ui.internal.plans;

import org.coachline.catalog.Catalog;
import org.coachline.model.coaching.Evidence;
import org.coachline.ui.internal.support.Icons;
import org.jspecify.annotations.Nullable;

/** The columns in which evidence is shown, wherever it is. */
final class EvidenceColumns {

    private EvidenceColumns() {
    }

    /**
     * Adds the columns.
     *
     * @param table   an empty table
     * @param catalog names the techniques, or null where all rows are of one technique
     * @return the table
     */
    static PartTable<Evidence> addTo(PartTable<Evidence> table, @Nullable Catalog catalog) {
        table.column(PlanMessages.evidenceCall, Width.fit("28/11/2026, 10:28 PM "), //$NON-NLS-1$
                        PlanTexts::callTime, evidence -> Icons.glyph(PlanTexts.glyph(evidence)))
                .column(PlanMessages.evidenceAt, Width.fit("00:00.0"), //$NON-NLS-1$
                        PlanTexts::position);
        if (catalog != null) {
            table.column(PlanMessages.evidenceTechnique, Width.share(3, 110), evidence -> PlanTexts.technique(evidence.getTechnique(), catalog));
        }
        table.column(PlanMessages.evidenceHeard, Width.share(4, 110), EvidenceColumns::words);
        // What was done well needs no better phrase.
        return catalog != null ? table : table.column(PlanMessages.evidenceBetter, Width.share(4, 110), evidence -> PlanTexts.text(evidence.getBetterPhrase()));
    }

    private static String words(Evidence evidence) {
        String heard = PlanTexts.text(evidence.getPhraseHeard());
        return heard.isEmpty() ? PlanTexts.text(evidence.getComment()) : heard;
    }
}
