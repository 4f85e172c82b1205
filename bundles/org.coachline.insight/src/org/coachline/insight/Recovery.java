/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.insight;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.coachline.insight.internal.Messages;
import org.coachline.library.CallFigures;
import org.coachline.model.WrittenTime;
import org.jspecify.annotations.Nullable;

/**
 * What came after a hard call. Advisory: it asks whether somebody had time to recover, and judges nobody.
 *
 * @param callId     the hard call
 * @param hardness   how hard, 0 to 1
 * @param ended      when it ended: its start and its length, or its handle time where that is longer (work after the call is no rest)
 * @param nextCallId the agent's next call; null when there was none
 * @param next       when it began; null when there was none
 * @param nextHard   whether that one was hard too
 * @param gap        from the end to the beginning of the next call, never negative; null when there was none
 * @param wanted     how long it should be
 * @param tooShort   whether it is shorter
 * @param row        which hard call in a row this is, from 1: those that follow each other with too short a gap
 * @param sentence   the same for people, with its arithmetic
 */
public record Recovery(String callId, double hardness, Instant ended, @Nullable String nextCallId, @Nullable Instant next, boolean nextHard,
        @Nullable Duration gap, Duration wanted, boolean tooShort, int row, String sentence) {

    private static final long MICROS_A_MILLI = 1_000;

    /**
     * Looks at the calls of an agent.
     *
     * @param calls    of one agent; those without a start are left out
     * @param settings which calls are hard, and how long a gap should be
     * @return one for each hard call, the earliest first
     */
    public static List<Recovery> of(List<CallFigures> calls, InsightSettings settings) {
        List<CallFigures> inTime = calls.stream().filter(call -> call.start() != null).sorted(Comparator.comparing(Recovery::start)
                .thenComparing(CallFigures::callId)).toList();
        List<Recovery> found = new ArrayList<>();
        int row = 0;
        for (int i = 0; i < inTime.size(); i++) {
            CallFigures call = inTime.get(i);
            if (call.hardness() < settings.hardFrom()) {
                row = 0;
                continue;
            }
            row++;
            Recovery recovery = after(call, i + 1 < inTime.size() ? inTime.get(i + 1) : null, row, settings);
            found.add(recovery);
            row = recovery.tooShort && recovery.nextHard ? row : 0;
        }
        return found;
    }

    private static Instant start(CallFigures call) {
        return Objects.requireNonNull(call.start());
    }

    private static Recovery after(CallFigures call, @Nullable CallFigures next, int row, InsightSettings settings) {
        long micros = Math.max(call.durationMicros(), call.handleMicros() == null ? 0 : call.handleMicros());
        Instant ended = start(call).plusMillis(micros / MICROS_A_MILLI);
        Duration wanted = settings.rest();
        if (next == null) {
            return new Recovery(call.callId(), call.hardness(), ended, null, null, false, null, wanted, false, row,
                    Messages.format(Messages.Recovery_last, call.hardness(), time(ended, settings)));
        }
        Duration gap = Duration.between(ended, start(next));
        gap = gap.isNegative() ? Duration.ZERO : gap;
        boolean tooShort = gap.compareTo(wanted) < 0;
        boolean nextHard = next.hardness() >= settings.hardFrom();
        String pattern = tooShort ? nextHard ? Messages.Recovery_backToBack : Messages.Recovery_short : Messages.Recovery_enough;
        return new Recovery(call.callId(), call.hardness(), ended, next.callId(), next.start(), nextHard, gap, wanted, tooShort, row,
                Messages.format(pattern, call.hardness(), time(ended, settings), time(start(next), settings), gap.toMinutes(), wanted.toMinutes(),
                        settings.hardFrom(), row));
    }

    private static String time(Instant at, InsightSettings settings) {
        return WrittenTime.time(at.atZone(settings.calendar().zone()));
    }
}
