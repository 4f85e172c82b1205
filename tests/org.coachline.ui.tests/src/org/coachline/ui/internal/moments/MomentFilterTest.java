/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.ui.internal.moments;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.coachline.model.CatalogRef;
import org.coachline.model.coaching.CoachingFactory;
import org.coachline.model.coaching.Moment;
import org.coachline.model.coaching.Verdict;
import org.junit.jupiter.api.Test;

/** Which moments of a review are listed. */
class MomentFilterTest {

    private static final CatalogRef VALIDATE = new CatalogRef("pack", "validate-first", "1.0.0");

    private static Moment moment() {
        Moment moment = CoachingFactory.eINSTANCE.createMoment();
        moment.setTechnique(VALIDATE);
        moment.setVerdict(Verdict.MISSED);
        moment.setComment("Straight to the account number");
        moment.setPhraseHeard("Could I have your number?");
        return moment;
    }

    private static boolean lists(String technique, Verdict verdict, String text) {
        return new MomentFilter(technique, verdict, text).lists(moment(), "Validate first");
    }

    @Test
    void allAreListedWhereNothingIsAskedFor() {
        assertTrue(MomentFilter.ALL.isAll());
        assertTrue(MomentFilter.ALL.lists(moment(), "Validate first"));
        assertTrue(new MomentFilter(null, null, "  ").isAll());
    }

    @Test
    void aTechniqueAndAVerdictMustBothBeSo() {
        assertTrue(lists(VALIDATE.key(), Verdict.MISSED, ""));
        assertFalse(lists(VALIDATE.key(), Verdict.PARTLY, ""));
        assertFalse(lists("pack/other", Verdict.MISSED, ""));
    }

    @Test
    void eachWordMustBeInTheNameTheCommentOrWhatWasHeardWhateverItsCase() {
        assertTrue(lists(null, null, "VALIDATE number could"));
        assertFalse(lists(null, null, "validate hold"));
    }

    @Test
    void aBookmarkIsOfNoTechnique() {
        Moment bookmark = moment();
        bookmark.setTechnique(null);
        assertTrue(new MomentFilter("", null, "").lists(bookmark, "Bookmark"));
        assertFalse(new MomentFilter(VALIDATE.key(), null, "").lists(bookmark, "Bookmark"));
        assertFalse(lists("", null, ""));
    }

    @Test
    void aMomentOfWhichNothingWasWrittenIsFoundByItsNameOnly() {
        Moment moment = CoachingFactory.eINSTANCE.createMoment();
        assertTrue(new MomentFilter(null, null, "book").lists(moment, "Bookmark"));
        assertFalse(new MomentFilter(null, null, "null").lists(moment, "Bookmark"));
    }
}
