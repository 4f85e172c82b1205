/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.analysis;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import org.coachline.analysis.internal.LoudnessStep;
import org.coachline.analysis.internal.Messages;
import org.coachline.model.Positions;
import org.coachline.model.coaching.ChannelRole;

/**
 * How much a call deserves to be heard, from what can be measured, with each reason and its numbers. Says nothing of what
 * anybody felt: it is a way to sort, and the reasons are what counts.
 *
 * <p>Reasons are put together as independent ones: {@code 1 - (1 - w1)(1 - w2)...}, so that more of them never lower it and
 * none alone reaches 1.
 *
 * @param value   0 (nothing stood out) to 1
 * @param reasons heaviest first
 */
public record Hardness(double value, List<Reason> reasons) {

    /**
     * Why, with the numbers it rests on.
     *
     * @param text   a phrase for people
     * @param weight what it adds, 0 to 1
     */
    public record Reason(String text, double weight) {
    }

    private static final double MOST = 0.6;
    private static final double SILENCE_A_SECOND = 0.03;
    private static final double HOLD_A_SECOND = 0.01;
    private static final double TALK_OVER_BY_AGENT = 0.12;
    private static final double TALK_OVER_BY_CUSTOMER = 0.06;
    private static final double LOUDER_A_DECIBEL = 0.06;
    private static final double LEAST_LOUDER_DB = 4;
    private static final double TENTH = 100_000;

    /** Keeps a copy of the list. */
    public Hardness {
        reasons = List.copyOf(reasons);
    }

    /** How hard a call was, by what was measured in it. */
    public static Hardness of(Analysis analysis) {
        List<Reason> reasons = new ArrayList<>();
        stretches(analysis.silences(), SILENCE_A_SECOND, "silence", reasons);
        stretches(analysis.holds(), HOLD_A_SECOND, "hold", reasons);
        talkOver(analysis, ChannelRole.AGENT, TALK_OVER_BY_AGENT, "talkOver.agent", reasons);
        talkOver(analysis, ChannelRole.CUSTOMER, TALK_OVER_BY_CUSTOMER, "talkOver.customer", reasons);
        analysis.channel(ChannelRole.CUSTOMER).flatMap(LoudnessStep::largestRise).filter(step -> step.riseDb() >= LEAST_LOUDER_DB)
                .ifPresent(step -> reasons.add(new Reason(
                        Messages.get("louder", Math.round(step.riseDb()), Positions.clock(step.atMicros())), Math.min(MOST, step.riseDb() * LOUDER_A_DECIBEL))));
        reasons.sort(Comparator.comparingDouble(Reason::weight).reversed());
        double rest = 1;
        for (Reason reason : reasons) {
            rest *= 1 - reason.weight();
        }
        return new Hardness(1 - rest, reasons);
    }

    private static void stretches(List<Stretch> found, double weightASecond, String key, List<Reason> reasons) {
        if (found.isEmpty()) {
            return;
        }
        long total = found.stream().mapToLong(Stretch::lengthMicros).sum();
        Stretch longest = found.stream().max(Comparator.comparingLong(Stretch::lengthMicros)).orElseThrow();
        String text = found.size() == 1 ? Messages.get(key + ".one", tenths(total), Positions.clock(longest.startMicros()))
                : Messages.get(key + ".many", found.size(), tenths(total), tenths(longest.lengthMicros()), Positions.clock(longest.startMicros()));
        reasons.add(new Reason(text, Math.min(MOST, total / (double) Positions.SECOND * weightASecond)));
    }

    private static void talkOver(Analysis analysis, ChannelRole by, double weight, String key, List<Reason> reasons) {
        int count = (int) analysis.talkOver().stream().filter(each -> each.by() == by).count();
        if (count > 0) {
            reasons.add(new Reason(Messages.get(count == 1 ? key + ".one" : key + ".many", count), Math.min(MOST, count * weight)));
        }
    }

    private static double tenths(long micros) {
        return Math.round(micros / TENTH) / 10.0;
    }
}
