/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.insight.agreement;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.coachline.testsupport.Speaking;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

@Speaking
class AgreementTest {

    /** Rows are raters, as published; "." is a gap. */
    private static Ratings ofRaters(String... raters) {
        List<String[]> rows = Arrays.stream(raters).map(row -> row.split(" ")).toList();
        List<List<@Nullable String>> items = new ArrayList<>();
        for (int i = 0; i < rows.get(0).length; i++) {
            List<@Nullable String> item = new ArrayList<>();
            for (String[] row : rows) {
                item.add(row[i].equals(".") ? null : row[i]);
            }
            items.add(item);
        }
        return new Ratings(names("rater", rows.size()), names("item", items.size()), items);
    }

    private static List<String> names(String kind, int number) {
        return IntStream.range(0, number).mapToObj(i -> kind + i).toList();
    }

    /** A table of how often one rater said what while the other said what. */
    private static Ratings ofTable(int[][] table) {
        List<List<@Nullable String>> items = new ArrayList<>();
        for (int i = 0; i < table.length; i++) {
            for (int j = 0; j < table[i].length; j++) {
                for (int n = 0; n < table[i][j]; n++) {
                    items.add(List.of("c" + i, "c" + j));
                }
            }
        }
        return new Ratings(List.of("a", "b"), names("item", items.size()), items);
    }

    private static double value(Coefficient coefficient) {
        assertEquals("", coefficient.undefined());
        return assertNotNullValue(coefficient.value());
    }

    private static double assertNotNullValue(@Nullable Double value) {
        assertNotNull(value);
        return value;
    }

    @Test
    void cohensKappaIsThatOfFleissLevinAndPaik() {
        // J. L. Fleiss, B. Levin, M. C. Paik, Statistical Methods for Rates and Proportions, 3rd edition (2003), Table 18.1: 0.68.
        assertEquals(0.676, value(Agreement.cohen(ofTable(new int[][] {{75, 1, 4}, {5, 4, 1}, {0, 0, 10}}))), 5e-4);
    }

    @Test
    void fleissKappaIsThatOfThePublishedTable() {
        // Ten subjects, fourteen raters, five categories: the worked example of the article "Fleiss' kappa" in Wikipedia, 0.210.
        int[][] table = {{0, 0, 0, 0, 14}, {0, 2, 6, 4, 2}, {0, 0, 3, 5, 6}, {0, 3, 9, 2, 0}, {2, 2, 8, 1, 1}, {7, 7, 0, 0, 0}, {3, 2, 6, 3, 0},
            {2, 5, 3, 2, 2}, {6, 5, 2, 1, 0}, {0, 2, 2, 3, 7}};
        List<Map<String, Integer>> items = new ArrayList<>();
        for (int[] row : table) {
            Map<String, Integer> item = new HashMap<>();
            for (int c = 0; c < row.length; c++) {
                if (row[c] > 0) {
                    item.put("c" + c, row[c]);
                }
            }
            items.add(item);
        }
        assertEquals(0.210, value(Agreement.fleissOfCounts(items)), 5e-4);
    }

    @Test
    void alphaIsKrippendorffsForEveryKindOfAnswer() {
        // K. Krippendorff, "Computing Krippendorff's alpha-reliability" (2011), example C: four observers, twelve units, gaps.
        Ratings ratings = ofRaters("1 2 3 3 2 1 4 1 2 . . .", "1 2 3 3 2 2 4 1 2 5 . 3", ". 3 3 3 2 3 4 2 2 5 1 .", "1 2 3 3 2 4 4 1 2 5 1 .");
        assertEquals(0.743, value(Agreement.alphaNominal(ratings)), 5e-4);
        assertEquals(0.815, value(Agreement.alphaOrdinal(ratings, List.of("1", "2", "3", "4", "5"))), 5e-4);
        assertEquals(0.849, value(Agreement.alphaInterval(ratings)), 5e-4);
    }

    @Test
    void alphaOfTwoObserversIsKrippendorffsToo() {
        // The same paper, example A: two observers, binary, ten units: 0.095.
        assertEquals(0.095, value(Agreement.alphaNominal(ofRaters("0 1 0 0 0 0 0 0 1 0", "1 1 1 0 0 1 0 0 0 0"))), 5e-4);
    }

    @Test
    void withoutVariationThereIsNoKappaAndItSaysWhy() {
        Ratings same = ofRaters("yes yes yes", "yes yes yes");
        for (Coefficient each : List.of(Agreement.cohen(same), Agreement.fleiss(same), Agreement.alphaNominal(same))) {
            assertFalse(each.isDefined());
            assertEquals("All ratings of the 3 items are the same, so that nobody can tell agreement from habit.", each.undefined());
            assertEquals(1.0, each.agreed());
        }
    }

    @Test
    void withoutASharedItemThereIsNothingToCompare() {
        Ratings apart = ofRaters("yes . no", ". yes .");
        assertEquals("No item was rated by enough raters to compare.", Agreement.cohen(apart).sentence());
        assertEquals("No item was rated by enough raters to compare.", Agreement.alphaNominal(apart).sentence());
    }

    @Test
    void fleissRefusesGapsAndTakesTheItemsThatAllRated() {
        Ratings gaps = ofRaters("a b a", "a b .", "a a b");
        assertEquals("The items do not all have the same number of ratings, which this measure needs.", Agreement.fleiss(gaps).undefined());
        assertEquals(2, Agreement.fleiss(gaps.complete()).items());
    }

    @Test
    void theyMayAgreeLessThanChance() {
        Coefficient opposed = Agreement.cohen(ofRaters("a b a b", "b a b a"));
        assertEquals(-1, value(opposed), 1e-12);
        assertEquals("-1.00 on 4 items: the raters say the same in 0% of pairs, no more than chance would bring.", opposed.sentence());
    }

    @Test
    void anOrderMustKnowEveryValue() {
        assertThrows(IllegalArgumentException.class, () -> Agreement.alphaOrdinal(ofRaters("a b", "a c"), List.of("a", "b")));
    }
}
