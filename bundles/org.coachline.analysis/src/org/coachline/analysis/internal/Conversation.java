/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.analysis.internal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import org.coachline.analysis.Analysis;
import org.coachline.analysis.AnalysisSettings;
import org.coachline.analysis.ChannelTrack;
import org.coachline.analysis.Stretch;
import org.coachline.model.coaching.ChannelRole;
import org.jspecify.annotations.Nullable;

/** What follows from who speaks when: silence, talk-over and holds. */
public final class Conversation {

    /** Of a hold, at most this share may be the customer's speech: a cough, a word to somebody in the room. */
    private static final double CUSTOMER_SHARE = 0.25;
    /** A customer who speaks sooner than this after the agent answers, and waits for nobody. */
    private static final long ANSWER_MICROS = 3_000_000;
    /** Nobody holds a note for so long in speech. */
    private static final long STEADY_MICROS = 4_000_000;
    /** How much of a hold the line must sound different for. */
    private static final double CHANGED_SHARE = 0.7;

    private final List<ChannelTrack> tracks;
    private final List<Levels> levels;
    private final long duration;
    private final AnalysisSettings settings;

    /**
     * @param tracks   of all channels
     * @param levels   of all channels
     * @param duration of the recording, in microseconds
     * @param settings from which length on something counts
     */
    public Conversation(List<ChannelTrack> tracks, List<Levels> levels, long duration, AnalysisSettings settings) {
        this.tracks = tracks;
        this.levels = levels;
        this.duration = duration;
        this.settings = settings;
    }

    /** Everything. */
    public Analysis analysis() {
        int agent = only(ChannelRole.AGENT);
        int customer = only(ChannelRole.CUSTOMER);
        if (agent < 0 || customer < 0) {
            return new Analysis(duration, tracks, silences(tracks, List.of()), List.of(), List.of());
        }
        float[] decibels = levels.get(agent).decibels();
        List<ChannelTrack> spoken = new ArrayList<>(tracks);
        List<Stretch> music = new SteadySound(decibels, STEADY_MICROS).in(tracks.get(agent).speech());
        if (!music.isEmpty()) {
            List<Stretch> voice = without(tracks.get(agent).speech(), music);
            spoken.set(agent, new ChannelTrack(ChannelRole.AGENT, voice, tracks.get(agent).loudnessDb()));
        }
        List<Stretch> holds = holds(spoken.get(agent).speech(), spoken.get(customer).speech(), music, new AgentLine(decibels));
        return new Analysis(duration, spoken, silences(spoken, holds), talkOver(spoken.get(agent).speech(), spoken.get(customer).speech()), holds);
    }

    private int only(ChannelRole role) {
        int found = -1;
        for (int i = 0; i < tracks.size(); i++) {
            if (tracks.get(i).role() == role) {
                if (found >= 0) {
                    return -1;
                }
                found = i;
            }
        }
        return found;
    }

    /**
     * Gaps between the agent's words that are sure to be holds: the agent's line carries steady sound or goes dead, or the
     * customer does not answer. A short answer before the line changes is none to what follows.
     */
    private List<Stretch> holds(List<Stretch> agent, List<Stretch> customer, List<Stretch> music, AgentLine line) {
        List<Stretch> holds = new ArrayList<>();
        for (int i = 1; i < agent.size(); i++) {
            long left = agent.get(i - 1).endMicros();
            long back = agent.get(i).startMicros();
            long answered = customer.stream().filter(each -> each.endMicros() > left && each.startMicros() < Math.min(back, left + ANSWER_MICROS))
                    .mapToLong(Stretch::endMicros).max().orElse(left);
            long from = Math.max(left, answered);
            Stretch gap = new Stretch(Math.min(from, back), back, ChannelRole.AGENT);
            boolean changed = overlap(music, gap) >= CHANGED_SHARE * gap.lengthMicros() || line.isDead(gap, agent);
            boolean agentEndsIt = customer.stream().noneMatch(each -> each.endMicros() > back - settings.talkOverMicros() && each.startMicros() < back);
            boolean longEnough = gap.lengthMicros() >= settings.holdMicros();
            if (longEnough && agentEndsIt && overlap(customer, gap) <= CUSTOMER_SHARE * gap.lengthMicros() && (changed || from == left)) {
                holds.add(gap);
            }
        }
        return holds;
    }

    private static long overlap(List<Stretch> stretches, Stretch with) {
        return stretches.stream()
                .mapToLong(each -> Math.max(0, Math.min(with.endMicros(), each.endMicros()) - Math.max(with.startMicros(), each.startMicros()))).sum();
    }

    private List<Stretch> silences(List<ChannelTrack> spoken, List<Stretch> holds) {
        List<Stretch> sounds = new ArrayList<>(holds);
        spoken.forEach(track -> sounds.addAll(track.speech()));
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

    private List<Stretch> talkOver(List<Stretch> agent, List<Stretch> customer) {
        List<Stretch> found = new ArrayList<>();
        for (Stretch one : agent) {
            for (Stretch other : customer) {
                long from = Math.max(one.startMicros(), other.startMicros());
                long to = Math.min(one.endMicros(), other.endMicros());
                if (to - from >= settings.talkOverMicros()) {
                    found.add(new Stretch(from, to, one.startMicros() >= other.startMicros() ? ChannelRole.AGENT : ChannelRole.CUSTOMER));
                }
            }
        }
        found.sort(Comparator.comparingLong(Stretch::startMicros));
        return found;
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
