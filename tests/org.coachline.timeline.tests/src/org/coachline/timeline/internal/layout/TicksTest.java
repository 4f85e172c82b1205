/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.timeline.internal.layout;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;

import org.coachline.timeline.Amplitude;
import org.coachline.timeline.CallClock;
import org.coachline.timeline.TimeAxis;
import org.coachline.timeline.TimeRange;
import org.coachline.timeline.TimelineOptions;
import org.junit.jupiter.api.Test;

class TicksTest {

    private static List<String> labels(long from, long to, int width) {
        TimeAxis axis = new TimeAxis(4 * 3_600_000_000L, new TimeRange(from, to), width);
        return Ticks.of(axis, 60, TimelineOptions.PLAIN).stream().map(Ticks.Tick::label).filter(Objects::nonNull).toList();
    }

    @Test
    void secondsAreWrittenAsMinutesAndSeconds() {
        assertEquals(List.of("1:00", "1:05", "1:10", "1:15", "1:20"), labels(60_000_000, 80_000_000, 300));
    }

    @Test
    void tenthsAppearWhenZoomedIn() {
        assertEquals(List.of("1:00.0", "1:00.2", "1:00.4", "1:00.6"), labels(60_000_000, 60_700_000, 300));
    }

    @Test
    void thousandthsAppearWhenZoomedInFurther() {
        assertEquals(List.of("1:00.000", "1:00.010", "1:00.020"), labels(60_000_000, 60_020_000, 150));
    }

    @Test
    void hoursAppearFromTheFirstHourOn() {
        assertEquals(List.of("0:00", "30:00", "1:00:00", "1:30:00", "2:00:00"), labels(0, 7_200_000_000L, 300));
    }

    @Test
    void labelsKeepTheirDistanceAtEveryScale() {
        TimeAxis axis = TimeAxis.whole(3 * 3_600_000_000L, 1000);
        while (axis.visible().length() > TimeAxis.SHORTEST) {
            int last = Integer.MIN_VALUE / 2;
            for (Ticks.Tick tick : Ticks.of(axis, 70, TimelineOptions.PLAIN)) {
                if (tick.label() != null) {
                    assertTrue(tick.x() - last >= 69, axis + " " + tick);
                    last = tick.x();
                }
            }
            axis = axis.zoomed(1.3, 400);
        }
    }

    @Test
    void everyScaleHasALabelInSight() {
        TimeAxis axis = TimeAxis.whole(3 * 3_600_000_000L, 1000);
        while (axis.visible().length() > TimeAxis.SHORTEST) {
            TimeAxis now = axis;
            assertFalse(Ticks.of(now, 70, TimelineOptions.PLAIN).stream().noneMatch(tick -> tick.label() != null && tick.x() >= 0), now.toString());
            axis = axis.zoomed(1.3, 400);
        }
    }

    @Test
    void marksStandAtRoundTimesOfTheClockAndSayThese() {
        TimelineOptions clock = new TimelineOptions(Amplitude.LINEAR,
                new CallClock(Instant.parse("2026-07-01T10:00:07.400Z"), ZoneId.of("Europe/Berlin")), "");
        TimeAxis axis = new TimeAxis(600_000_000, new TimeRange(0, 20_000_000), 300);
        List<Ticks.Tick> ticks = Ticks.of(axis, 60, clock).stream().filter(each -> each.label() != null).toList();
        assertEquals(List.of("12:00:10", "12:00:15", "12:00:20", "12:00:25"), ticks.stream().map(Ticks.Tick::label).toList());
        assertEquals(2_600_000, ticks.getFirst().micros());
    }
}
