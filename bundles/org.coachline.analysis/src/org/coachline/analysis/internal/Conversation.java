/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.analysis.internal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import org.coachline.analysis.Analysis;
import org.coachline.analysis.AnalysisSettings;
import org.coachline.analysis.ChannelTrack;
import org.coachline.analysis.Detector;
import org.coachline.analysis.Measure;
import org.coachline.analysis.Response;
import org.coachline.analysis.Stretch;
import org.coachline.model.coaching.ChannelRole;
import org.jspecify.annotations.Nullable;

/** What two voices tell together: silences, talk-over, holds, responses and monologues. */
final class Conversation {

    /** Of a hold, at most this share may be the customer's speech: a cough, a word to somebody in the room. */
    private static final double CUSTOMER_SHARE = 0.25;
    /** A customer who speaks sooner than this after the agent answers, and waits for nobody. */
    private static final long ANSWER_MICROS = 3_000_000;
    /** Nobody holds a note for so long in speech. */
    private static final long STEADY_MICROS = 4_000_000;
    /** How much of a hold the line must sound different for. */
    private static final double CHANGED_SHARE = 0.7;
    /** Speech of the other from this length on ends a monologue; shorter is a sign of listening. */
    private static final long TURN_MICROS = 1_000_000;

    private final List<ChannelRole> roles;
    private final List<List<Stretch>> speech;
    private final AnalysisSettings settings;
    private final boolean twoParties;
    private List<Stretch> holds = List.of();
    private List<Stretch> agent = List.of();
    private List<Stretch> customer = List.of();

    /**
     * @param roles    of all channels
     * @param detected speech of all channels
     * @param levels   of all channels
     * @param settings from which length on something counts
     */
    Conversation(List<ChannelRole> roles, List<List<Stretch>> detected, List<Levels> levels, AnalysisSettings settings) {
        this.roles = roles;
        this.settings = settings;
        speech = new ArrayList<>(detected);
        int agentAt = only(ChannelRole.AGENT);
        int customerAt = only(ChannelRole.CUSTOMER);
        twoParties = agentAt >= 0 && customerAt >= 0;
        if (twoParties) {
            List<Stretch> music = new SteadySound(levels.get(agentAt), STEADY_MICROS).in(detected.get(agentAt));
            agent = without(detected.get(agentAt), music);
            customer = detected.get(customerAt);
            speech.set(agentAt, agent);
            holds = holds(music, new AgentLine(levels.get(agentAt), agent));
        }
    }

    /** The speech of all channels, without music that passed for it. */
    List<List<Stretch>> speech() {
        return speech;
    }

    /**
     * Everything together.
     *
     * @param duration of the recording, in microseconds
     * @param detector what told speech
     * @param loudness of all channels
     * @param tracks   what was measured of each channel
     */
    Analysis analysis(long duration, Detector detector, double loudness, List<ChannelTrack> tracks) {
        List<Stretch> silences = silences();
        List<Stretch> deadAir = silences.stream().filter(each -> each.lengthMicros() >= settings.deadAirMicros()).toList();
        Set<Measure> unknown = EnumSet.noneOf(Measure.class);
        if (!twoParties) {
            unknown.addAll(EnumSet.complementOf(EnumSet.of(Measure.SPEAKERS)));
        }
        if (roles.stream().anyMatch(role -> role != ChannelRole.AGENT && role != ChannelRole.CUSTOMER)) {
            unknown.add(Measure.SPEAKERS);
        }
        List<Stretch> monologues = Stream.of(longest(agent, customer), longest(customer, agent)).flatMap(List::stream).toList();
        return new Analysis(duration, detector, loudness, tracks, silences, deadAir, talkOver(), holds, responses(), monologues, unknown);
    }

    private int only(ChannelRole role) {
        return roles.indexOf(role) == roles.lastIndexOf(role) ? roles.indexOf(role) : -1;
    }

    /**
     * Gaps between the agent's words that are sure to be holds: the agent's line carries music or goes dead, or the
     * customer does not answer. A short answer before the line changes is none to what follows.
     */
    private List<Stretch> holds(List<Stretch> music, AgentLine line) {
        List<Stretch> found = new ArrayList<>();
        for (int i = 1; i < agent.size(); i++) {
            long left = agent.get(i - 1).endMicros();
            long back = agent.get(i).startMicros();
            if (back - left < settings.holdMicros()) {
                continue;
            }
            long answered = customer.stream().filter(each -> each.endMicros() > left && each.startMicros() < Math.min(back, left + ANSWER_MICROS))
                    .mapToLong(Stretch::endMicros).max().orElse(left);
            long from = Math.max(left, answered);
            Stretch gap = new Stretch(Math.min(from, back), back, ChannelRole.AGENT);
            boolean agentEndsIt = customer.stream().noneMatch(each -> each.endMicros() > back - settings.talkOverMicros() && each.startMicros() < back);
            if (gap.lengthMicros() < settings.holdMicros() || !agentEndsIt || overlap(customer, gap) > CUSTOMER_SHARE * gap.lengthMicros()) {
                continue;
            }
            if (from == left || overlap(music, gap) >= CHANGED_SHARE * gap.lengthMicros() || line.isDead(gap) || line.isSounding(gap, CHANGED_SHARE)) {
                found.add(gap);
            }
        }
        return found;
    }

    private static long overlap(List<Stretch> stretches, Stretch with) {
        return stretches.stream()
                .mapToLong(each -> Math.max(0, Math.min(with.endMicros(), each.endMicros()) - Math.max(with.startMicros(), each.startMicros()))).sum();
    }

    private List<Stretch> silences() {
        List<Stretch> sounds = new ArrayList<>(holds);
        speech.forEach(sounds::addAll);
        sounds.sort(Comparator.comparingLong(Stretch::startMicros));
        List<Stretch> silences = new ArrayList<>();
        // What is quiet before the first and after the last word is the line, not the conversation.
        @Nullable Long quietSince = null;
        for (Stretch each : sounds) {
            if (quietSince != null && each.startMicros() - quietSince >= settings.silenceMicros()) {
                silences.add(new Stretch(quietSince, each.startMicros(), ChannelRole.UNKNOWN));
            }
            quietSince = quietSince == null ? each.endMicros() : Math.max(quietSince, each.endMicros());
        }
        return silences;
    }

    private List<Stretch> talkOver() {
        List<Stretch> found = new ArrayList<>();
        int first = 0;
        for (Stretch one : agent) {
            while (first < customer.size() && customer.get(first).endMicros() <= one.startMicros()) {
                first++;
            }
            for (int i = first; i < customer.size() && customer.get(i).startMicros() < one.endMicros(); i++) {
                Stretch other = customer.get(i);
                long from = Math.max(one.startMicros(), other.startMicros());
                long to = Math.min(one.endMicros(), other.endMicros());
                if (to - from >= settings.talkOverMicros()) {
                    found.add(new Stretch(from, to, one.startMicros() >= other.startMicros() ? ChannelRole.AGENT : ChannelRole.CUSTOMER));
                }
            }
        }
        return found;
    }

    /**
     * From where the customer ended to the agent's next word, each time the customer was the last to speak. An agent who begins
     * so shortly before the end that it is no talk-over answers at once; one who begins earlier talks over, and one who comes back from a
     * hold does not answer.
     */
    private List<Response> responses() {
        List<Response> found = new ArrayList<>();
        int next = 0;
        long agentEnded = Long.MIN_VALUE;
        for (Stretch answer : agent) {
            while (next < customer.size() && customer.get(next).startMicros() < answer.startMicros()) {
                next++;
            }
            if (next > 0) {
                long customerEnded = customer.get(next - 1).endMicros();
                Stretch between = new Stretch(Math.min(customerEnded, answer.startMicros()), answer.startMicros(), ChannelRole.AGENT);
                if (customerEnded > agentEnded && customerEnded - answer.startMicros() < settings.talkOverMicros() && overlap(holds, between) == 0) {
                    found.add(new Response(customerEnded, between.lengthMicros()));
                }
            }
            agentEnded = answer.endMicros();
        }
        return found;
    }

    /** The longest run of one party's speech in which it never pauses for the length of a silence and the other takes no turn. */
    private List<Stretch> longest(List<Stretch> own, List<Stretch> others) {
        List<Stretch> turns = others.stream().filter(each -> each.lengthMicros() >= TURN_MICROS).toList();
        @Nullable Stretch longest = null;
        @Nullable Stretch running = null;
        int next = 0;
        for (Stretch each : own) {
            while (running != null && next < turns.size() && turns.get(next).startMicros() < running.startMicros()) {
                next++;
            }
            boolean goesOn = running != null && each.startMicros() - running.endMicros() < settings.silenceMicros()
                    && (next == turns.size() || turns.get(next).startMicros() >= each.startMicros());
            running = goesOn && running != null ? new Stretch(running.startMicros(), each.endMicros(), each.by()) : each;
            if (longest == null || running.lengthMicros() > longest.lengthMicros()) {
                longest = running;
            }
        }
        return longest == null ? List.of() : List.of(longest);
    }

    private static List<Stretch> without(List<Stretch> stretches, List<Stretch> removed) {
        List<Stretch> rest = new ArrayList<>();
        for (Stretch each : stretches) {
            long from = each.startMicros();
            for (Stretch gap : removed) {
                if (gap.startMicros() < each.endMicros() && gap.endMicros() > from) {
                    if (gap.startMicros() > from) {
                        rest.add(new Stretch(from, gap.startMicros(), each.by()));
                    }
                    from = Math.max(from, gap.endMicros());
                }
            }
            if (from < each.endMicros()) {
                rest.add(new Stretch(from, each.endMicros(), each.by()));
            }
        }
        return rest;
    }
}
