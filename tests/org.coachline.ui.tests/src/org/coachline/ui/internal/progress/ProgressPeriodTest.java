/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.ui.internal.progress;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.time.ZoneOffset;

import org.coachline.insight.Days;
import org.coachline.ui.internal.progress.ProgressPeriod.Preset;
import org.junit.jupiter.api.Test;

class ProgressPeriodTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 3, 31);

    private static Days days(ProgressPeriod period, LocalDate planned) {
        return period.days(TODAY, planned, ZoneOffset.UTC);
    }

    @Test
    void presetsEndToday() {
        assertEquals(new Days(LocalDate.of(2026, 3, 3), TODAY, ZoneOffset.UTC), days(ProgressPeriod.of(Preset.FOUR_WEEKS), null));
        assertEquals(new Days(LocalDate.of(2025, 12, 31), TODAY, ZoneOffset.UTC), days(ProgressPeriod.of(Preset.QUARTER), null));
        assertEquals(new Days(LocalDate.of(2025, 3, 31), TODAY, ZoneOffset.UTC), days(ProgressPeriod.of(Preset.YEAR), null));
    }

    @Test
    void allIsForTheLibraryToClose() {
        assertEquals(new Days(null, null, ZoneOffset.UTC), days(ProgressPeriod.of(Preset.ALL), null));
    }

    @Test
    void sinceThePlanBeginsWithIt() {
        assertEquals(LocalDate.of(2026, 2, 12), days(ProgressPeriod.of(Preset.SINCE_PLAN), LocalDate.of(2026, 2, 12)).first());
    }

    @Test
    void aPlanForNextMonthIsNoError() {
        assertEquals(new Days(TODAY, TODAY, ZoneOffset.UTC), days(ProgressPeriod.of(Preset.SINCE_PLAN), LocalDate.of(2026, 5, 1)));
    }

    @Test
    void ownDatesMayBeOpenButNotBackwards() {
        assertTrue(new ProgressPeriod(Preset.OWN, null, TODAY).isInOrder());
        assertTrue(new ProgressPeriod(Preset.OWN, TODAY, TODAY).isInOrder());
        assertFalse(new ProgressPeriod(Preset.OWN, TODAY, TODAY.minusDays(1)).isInOrder());
    }
}
