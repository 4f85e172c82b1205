/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.analysis;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import org.coachline.catalog.Catalog;
import org.coachline.catalog.CategoryEntry;
import org.coachline.catalog.TechniqueEntry;
import org.coachline.model.CatalogRef;
import org.coachline.model.coaching.CoachingFactory;
import org.coachline.model.coaching.Moment;
import org.coachline.model.coaching.Review;
import org.coachline.model.coaching.Verdict;
import org.junit.jupiter.api.Test;

/** The order of techniques, held against what was marked. */
class OrderFindingTest {

    private static final CategoryEntry CALM = new CategoryEntry(ref("calm"), "Calm", "#123456");
    private static final Catalog CATALOG = new Catalog(List.of(CALM),
            List.of(technique("solve", "Solve"), technique("validate", "Validate first", "p/solve", "p/close"), technique("close", "Close")), List.of(), List.of(), List.of());

    private static CatalogRef ref(String item) {
        return new CatalogRef("p", item, "1.0.0");
    }

    private static TechniqueEntry technique(String id, String name, String... precedes) {
        return new TechniqueEntry(ref(id), name, CALM, "", "", List.of(), List.of(), List.of(), List.of(precedes), "", "", "");
    }

    private static MarkedTechnique mark(String technique, Verdict verdict, int second) {
        return new MarkedTechnique(technique + second, new CatalogRef("p", technique, "0.9.0"), verdict, second * 1_000_000L);
    }

    private static List<OrderFinding> findings(MarkedTechnique... marks) {
        return OrderFinding.in(Arrays.asList(marks), CATALOG);
    }

    @Test
    void whatCameTooSoonIsFoundWithBothMomentsAndTheRule() {
        List<OrderFinding> found = findings(mark("validate", Verdict.USED_WELL, 90), mark("solve", Verdict.PARTLY, 62), mark("solve", Verdict.USED_WELL, 70));
        assertEquals(1, found.size());
        OrderFinding only = found.get(0);
        assertEquals("validate", only.first().ref().item());
        assertEquals("solve", only.then().ref().item());
        assertEquals("solve62", only.tooSoon().moment());
        assertEquals("validate90", only.due().moment());
        assertTrue(only.isLate());
        assertEquals("“Solve” at 1:02 came before “Validate first” at 1:30, which should come first.", only.text());
    }

    @Test
    void inTheRightOrderOrAtTheSameTimeThereIsNothingToFind() {
        assertEquals(List.of(), findings(mark("solve", Verdict.USED_WELL, 60), mark("validate", Verdict.BACKFIRED, 10), mark("validate", Verdict.USED_WELL, 90)));
        assertEquals(List.of(), findings(mark("solve", Verdict.USED_WELL, 60), mark("validate", Verdict.USED_WELL, 60)));
    }

    @Test
    void oneThatWasMissedIsFoundToo() {
        List<OrderFinding> found = findings(mark("validate", Verdict.MISSED, 50), mark("solve", Verdict.USED_WELL, 60));
        assertEquals(List.of("validate50"), found.stream().map(each -> each.due().moment()).toList());
        assertFalse(found.get(0).isLate());
        assertEquals("“Solve” at 1:00 came without “Validate first”, which should come first and was missed at 0:50.", found.get(0).text());
    }

    @Test
    void whatNobodyMarkedOrJudgedIsNoFinding() {
        assertEquals(List.of(), findings(mark("solve", Verdict.USED_WELL, 60)));
        assertEquals(List.of(), findings(mark("solve", Verdict.NONE, 60), mark("validate", Verdict.USED_WELL, 90)));
        assertEquals(List.of(), findings(mark("solve", Verdict.MISSED, 60), mark("validate", Verdict.USED_WELL, 90)));
        assertEquals(List.of(), findings(mark("solve", Verdict.USED_WELL, 60), mark("validate", Verdict.NONE, 90)));
    }

    @Test
    void findingsComeInTheOrderOfTheCall() {
        List<OrderFinding> found = findings(mark("validate", Verdict.USED_WELL, 90), mark("solve", Verdict.USED_WELL, 80), mark("close", Verdict.USED_WELL, 20));
        assertEquals(List.of("close20", "solve80"), found.stream().map(each -> each.tooSoon().moment()).toList());
    }

    @Test
    void techniquesOfPacksThatAreGoneHaveNoOrder() {
        assertEquals(List.of(), OrderFinding.in(List.of(mark("solve", Verdict.USED_WELL, 60), mark("validate", Verdict.USED_WELL, 90)), Catalog.EMPTY));
    }

    @Test
    void bookmarksAreNoMarks() {
        Review review = CoachingFactory.eINSTANCE.createReview();
        Moment bookmark = CoachingFactory.eINSTANCE.createMoment();
        Moment moment = CoachingFactory.eINSTANCE.createMoment();
        moment.setId("m");
        moment.setTechnique(ref("solve"));
        moment.setVerdict(Verdict.PARTLY);
        moment.setStartMicros(7);
        review.getMoments().addAll(List.of(bookmark, moment));
        assertEquals(List.of(new MarkedTechnique("m", ref("solve"), Verdict.PARTLY, 7)), MarkedTechnique.of(review));
    }
}
