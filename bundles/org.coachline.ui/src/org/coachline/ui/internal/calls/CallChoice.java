/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.ui.internal.calls;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import org.coachline.insight.day.DeliveryClock;
import org.coachline.library.CallRow;
import org.coachline.ui.internal.support.Preferences;
import org.coachline.ui.internal.today.Clocks;

/**
 * Which calls the list shows, besides what is typed: those that wait for something, those of the reviewer, those of an agent. Remembered on this
 * machine.
 *
 * @param show    what they wait for
 * @param mine    whether only those of which the reviewer has a review
 * @param agentId only those of this agent; empty for all
 */
record CallChoice(Show show, boolean mine, String agentId) {

    /** What calls wait for, in the order of a day. */
    enum Show {
        /** Anything or nothing. */
        ALL,
        /** Nobody has begun a review. */
        NEW,
        /** A review is begun and not delivered. */
        DRAFT,
        /** A begun review, the same day of whose call is nearly over, or is. */
        LATE,
        /** The agent has the debrief and has not answered. */
        DELIVERED,
        /** The agent sees it otherwise, and nobody has decided. */
        DISPUTED;

        boolean has(CallRow row) {
            return switch (this) {
                case ALL -> true;
                case LATE -> Clocks.get().ofCall(row.id()).map(DeliveryClock::state)
                        .filter(state -> state == DeliveryClock.State.SOON || state == DeliveryClock.State.LATE).isPresent();
                default -> row.status().equals(name().toLowerCase(Locale.ROOT));
            };
        }
    }

    /** All calls. */
    static final CallChoice ALL = new CallChoice(Show.ALL, false, "");

    private static final String KEY = "calls.choice";

    /** What was chosen last. */
    static CallChoice remembered() {
        String[] kept = Preferences.store().getString(KEY).split(" ", 3);
        Show show = Arrays.stream(Show.values()).filter(each -> each.name().equals(kept[0])).findFirst().orElse(Show.ALL);
        return new CallChoice(show, kept.length > 1 && Boolean.parseBoolean(kept[1]), kept.length > 2 ? kept[2] : "");
    }

    /** Keeps it for the next time. */
    void remember() {
        Preferences.store().setValue(KEY, isAll() ? "" : show + " " + mine + ' ' + agentId);
    }

    boolean isAll() {
        return equals(ALL);
    }

    CallChoice with(Show other) {
        return new CallChoice(other, mine, agentId);
    }

    CallChoice withMine(boolean other) {
        return new CallChoice(show, other, agentId);
    }

    CallChoice withAgent(String other) {
        return new CallChoice(show, mine, other);
    }

    /** Those of some calls that are shown; of an agent who has none of them, as in another library, all are. */
    List<CallRow> of(List<CallRow> rows, Set<String> reviewed) {
        if (isAll()) {
            return rows;
        }
        boolean ofAgent = knows(rows);
        return rows.stream().filter(row -> show.has(row) && (!mine || reviewed.contains(row.id())) && (!ofAgent || row.agentId().equals(agentId))).toList();
    }

    /** Whether its agent has any of some calls. */
    boolean knows(List<CallRow> rows) {
        return !agentId.isEmpty() && rows.stream().anyMatch(row -> row.agentId().equals(agentId));
    }
}
