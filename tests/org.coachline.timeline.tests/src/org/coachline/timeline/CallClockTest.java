/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.timeline;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.time.ZoneId;

import org.junit.jupiter.api.Test;

class CallClockTest {

    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");
    private static final CallClock NOON = new CallClock(Instant.parse("2026-07-01T10:00:00.25Z"), BERLIN);

    @Test
    void theTimeIsThatOfTheCallsZone() {
        assertEquals("12:00:00", NOON.text(0, 0));
        assertEquals("12:02:14", NOON.text(134_000_000, 0));
    }

    @Test
    void fractionsOfTheStartCountAndAreCutNotRounded() {
        assertEquals("12:00:00.2", NOON.text(0, 1));
        assertEquals("12:00:00.999", NOON.text(749_900, 3));
    }

    @Test
    void aCallThatGoesOnPastMidnightBeginsTheNextDay() {
        assertEquals("00:00:10", new CallClock(Instant.parse("2026-07-01T21:59:50Z"), BERLIN).text(20_000_000, 0));
    }

    @Test
    void clocksThatAreSetBackDuringACallShowTheHourTwice() {
        CallClock autumn = new CallClock(Instant.parse("2026-10-25T00:59:00Z"), BERLIN);
        assertEquals("02:59:00", autumn.text(0, 0));
        assertEquals("02:00:00", autumn.text(60_000_000, 0));
    }
}
