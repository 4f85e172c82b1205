/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.timeline.internal.layout;

import java.util.ArrayList;
import java.util.List;

import org.coachline.timeline.CallClock;
import org.coachline.timeline.TimeAxis;
import org.coachline.timeline.TimelineOptions;
import org.jspecify.annotations.Nullable;

/** The marks of a ruler: at round times, as close as their labels allow. */
public final class Ticks {

    /**
     * A mark.
     *
     * @param micros its time
     * @param x      its pixel on the axis
     * @param label  its text, or nothing for a small mark between two labels
     */
    public record Tick(long micros, int x, @Nullable String label) {
    }

    private record Step(long major, int parts) {
    }

    private static final long MILLI = 1_000;
    private static final long SECOND = 1_000 * MILLI;
    private static final long MINUTE = 60 * SECOND;
    private static final long HOUR = 60 * MINUTE;
    /** 1-2-5 within seconds and within hours; 15 and 30 where clocks are read. */
    private static final List<Step> STEPS = List.of(new Step(100, 5), new Step(200, 4), new Step(500, 5), //
            new Step(MILLI, 5), new Step(2 * MILLI, 4), new Step(5 * MILLI, 5), //
            new Step(10 * MILLI, 5), new Step(20 * MILLI, 4), new Step(50 * MILLI, 5), //
            new Step(100 * MILLI, 5), new Step(200 * MILLI, 4), new Step(500 * MILLI, 5), //
            new Step(SECOND, 5), new Step(2 * SECOND, 4), new Step(5 * SECOND, 5), new Step(10 * SECOND, 5),
            new Step(15 * SECOND, 3), new Step(30 * SECOND, 3), //
            new Step(MINUTE, 4), new Step(2 * MINUTE, 4), new Step(5 * MINUTE, 5), new Step(10 * MINUTE, 5),
            new Step(15 * MINUTE, 3), new Step(30 * MINUTE, 3), //
            new Step(HOUR, 4), new Step(2 * HOUR, 4), new Step(5 * HOUR, 5), new Step(10 * HOUR, 5), new Step(20 * HOUR, 4));

    private Ticks() {
    }

    /**
     * The marks in sight, left to right, and the one before them, whose label may reach in.
     *
     * @param room    the least distance from one label to the next, in pixels
     * @param options say what the times are counted from; marks stand at round ones of these
     */
    public static List<Tick> of(TimeAxis axis, int room, TimelineOptions options) {
        Step step = STEPS.getLast();
        for (Step each : STEPS) {
            if (each.major / axis.microsPerPixel() >= room) {
                step = each;
                break;
            }
        }
        long minor = step.major / step.parts;
        int decimals = decimals(step.major);
        CallClock clock = options.clock();
        long begun = clock == null ? 0 : clock.microsOfDay();
        long from = (axis.visible().start() + begun) / step.major * step.major - begun;
        while (from < 0) {
            from += minor;
        }
        List<Tick> ticks = new ArrayList<>();
        for (long time = from; time <= axis.visible().end(); time += minor) {
            String label = (time + begun) % step.major == 0 ? options.time(time, decimals) : null;
            ticks.add(new Tick(time, axis.pixel(time), label));
        }
        return ticks;
    }

    private static int decimals(long step) {
        if (step >= SECOND) {
            return 0;
        }
        if (step >= 100 * MILLI) {
            return 1;
        }
        return step >= MILLI ? 3 : 4;
    }
}
