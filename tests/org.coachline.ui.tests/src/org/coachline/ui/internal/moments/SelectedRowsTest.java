/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.ui.internal.moments;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Collections;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.coachline.model.coaching.CoachingFactory;
import org.coachline.model.coaching.Moment;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Which rows of the list of moments are selected. */
class SelectedRowsTest {

    private static List<Moment> moments(int count) {
        return Stream.generate(CoachingFactory.eINSTANCE::createMoment).limit(count).toList();
    }

    @Test
    void rowsStandFromTheFirstToTheLastInWhateverOrderMomentsWereSelected() {
        List<Moment> list = moments(5);
        assertArrayEquals(new int[] {1, 3}, MomentsView.rows(list, List.of(list.get(3), list.get(1))));
        assertArrayEquals(new int[] {4}, MomentsView.rows(list, List.of(list.get(4))));
    }

    @Test
    void whatIsNotListedHasNoRow() {
        List<Moment> list = moments(3);
        List<Moment> others = moments(2);
        assertArrayEquals(new int[0], MomentsView.rows(list, others));
        assertArrayEquals(new int[0], MomentsView.rows(list, others.subList(0, 1)));
        assertArrayEquals(new int[0], MomentsView.rows(list, List.of()));
        assertArrayEquals(new int[] {2}, MomentsView.rows(list, List.of(others.get(0), list.get(2))));
    }

    /** Looking each of them up in the list would take minutes. */
    @Test
    @Timeout(value = 1, unit = TimeUnit.MINUTES)
    void allOfAHundredThousandCanBeSelected() {
        List<Moment> list = moments(100_000);
        List<Moment> selected = new java.util.ArrayList<>(list);
        Collections.reverse(selected);
        int[] rows = MomentsView.rows(list, selected);
        assertEquals(100_000, rows.length);
        assertArrayEquals(IntStream.range(0, 100_000).toArray(), rows);
    }
}
