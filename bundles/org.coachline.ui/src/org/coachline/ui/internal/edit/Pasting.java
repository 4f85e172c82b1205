/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.ui.internal.edit;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

import org.coachline.model.coaching.Moment;

/**
 * Where copied moments come to stand in a call: at the times they were copied from, or all of them moved so that the first
 * begins at a given time. One that would begin after the call's end is left out, one that would end after it is cut there.
 *
 * @param moments new moments in order of time, to be added to a review
 * @param leftOut how many have no place in the call
 * @param cut     how many of the new ones are shorter than what was copied
 */
public record Pasting(List<Moment> moments, int leftOut, int cut) {

    /** At the times they were copied from. */
    public static Pasting atTheirTimes(Collection<Moment> copied, long duration) {
        return shifted(copied, 0, duration);
    }

    /** With the first at a time, and the others at their distances from it. */
    public static Pasting at(long micros, Collection<Moment> copied, long duration) {
        long first = copied.stream().mapToLong(each -> known(each.getStartMicros())).min().orElse(0);
        return shifted(copied, micros - first, duration);
    }

    private static Pasting shifted(Collection<Moment> copied, long by, long duration) {
        List<Moment> moments = new ArrayList<>();
        int leftOut = 0;
        int cut = 0;
        for (Moment each : copied.stream().sorted(MomentGroupCommands.BY_TIME).toList()) {
            long from = known(each.getStartMicros());
            long start = from + by;
            long length = Math.max(from, known(each.getEndMicros())) - from;
            if (start > duration || start < 0) {
                leftOut++;
                continue;
            }
            Moment moment = MomentGroupCommands.copy(each);
            moment.setStartMicros(start);
            moment.setEndMicros(Math.min(duration, start + length));
            cut += start + length > duration ? 1 : 0;
            moments.add(moment);
        }
        return new Pasting(List.copyOf(moments), leftOut, cut);
    }

    /** Within what sums of cannot wrap round: what is copied may come from anywhere. */
    private static long known(long micros) {
        return Math.clamp(micros, 0, Long.MAX_VALUE / 8);
    }
}
