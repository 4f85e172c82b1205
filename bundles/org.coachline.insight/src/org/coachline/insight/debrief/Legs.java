/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.insight.debrief;

import java.util.Comparator;
import java.util.List;
import org.coachline.model.coaching.Call;
import org.coachline.model.coaching.Leg;
import org.coachline.model.coaching.Recording;

/** Which agent has which part of a call: each leg lasts until the next begins, and what lies before the first is the first's. */
final class Legs {

    private final List<Leg> legs;

    Legs(Call call) {
        legs = call.getLegs().stream().sorted(Comparator.comparingLong(Leg::getOffsetMicros)).toList();
    }

    /** Id of the agent who took the call; empty while unknown. */
    String first() {
        return legs.isEmpty() ? "" : id(legs.get(0));
    }

    /** Whether an agent speaks in the call; in one without legs nobody known does. */
    boolean has(String agentId) {
        return agentId.equals(first()) || legs.stream().map(Legs::id).anyMatch(agentId::equals);
    }

    /** Id of the agent who speaks at a time; empty while unknown. */
    String agentAt(long micros) {
        return legs.stream().filter(leg -> leg.getOffsetMicros() <= micros).reduce((one, later) -> later).map(Legs::id).orElseGet(this::first);
    }

    /** When the last recording ends; 0 when there is none. */
    long durationMicros() {
        long end = 0;
        for (Leg leg : legs) {
            for (Recording recording : leg.getRecordings()) {
                end = Math.max(end, leg.getOffsetMicros() + recording.getOffsetMicros() + recording.getDurationMicros());
            }
        }
        return end;
    }

    private static String id(Leg leg) {
        return leg.getAgentId() == null ? "" : leg.getAgentId();
    }
}
