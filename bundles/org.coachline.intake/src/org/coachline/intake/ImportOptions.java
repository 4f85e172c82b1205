/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.intake;

import java.time.ZoneId;
import java.util.List;

import org.coachline.audio.RawFormat;
import org.jspecify.annotations.Nullable;

/**
 * How recordings are imported.
 *
 * @param agentName    who speaks for the company in all of them; null while unknown
 * @param agentChannel where the agent is heard in recordings of two channels, and in pairs named left and right
 * @param copy         whether to copy the recordings into the library; otherwise they stay where they are
 * @param zone         the call centre's zone; null for this computer's
 * @param measure      whether to measure each recording and draw its waveform ahead, which takes a second or two an hour of sound
 * @param pairing      how pairs of mono files are found
 * @param headerless   how files without a header are stored; null to read only those of folders for which that was said before
 * @param broughtBackBy who brings back calls that were deleted before, by name, which goes on record; null to leave such calls out
 */
public record ImportOptions(@Nullable String agentName, AgentChannel agentChannel, boolean copy, @Nullable ZoneId zone, boolean measure, Pairing pairing,
        @Nullable RawFormat headerless, @Nullable String broughtBackBy) {

    /**
     * How pairs of mono files are found.
     *
     * @param byName    whether files whose names differ only in who is heard, or in the direction, become one call
     * @param direction which of such a pair is the agent's where the names tell the direction
     * @param given     files that belong together whatever their names say
     */
    public record Pairing(boolean byName, AgentDirection direction, List<GivenPair> given) {

        /** By their names; directions say nothing about roles. */
        public static final Pairing DEFAULT = new Pairing(true, AgentDirection.UNKNOWN, List.of());

        /** Keeps a copy of the list. */
        public Pairing {
            given = List.copyOf(given);
        }
    }

    /** Agent on the left, nothing copied, everything measured, pairs found by their names. */
    public static final ImportOptions DEFAULT = new ImportOptions(null, AgentChannel.LEFT, false, null, true);

    /** With pairs found by their names, and nothing said about files without a header. */
    public ImportOptions(@Nullable String agentName, AgentChannel agentChannel, boolean copy, @Nullable ZoneId zone, boolean measure) {
        this(agentName, agentChannel, copy, zone, measure, Pairing.DEFAULT, null, null);
    }

    /** In this computer's zone, with everything measured. A blank name counts as none. */
    public static ImportOptions of(@Nullable String agentName, AgentChannel agentChannel, boolean copy) {
        return new ImportOptions(agentName == null || agentName.isBlank() ? null : agentName, agentChannel, copy, null, true);
    }

    /** The same with another way to find pairs. */
    public ImportOptions with(Pairing other) {
        return new ImportOptions(agentName, agentChannel, copy, zone, measure, other, headerless, broughtBackBy);
    }

    /** The same for files without a header that are stored so; kept for the folders they are in. */
    public ImportOptions withHeaderless(@Nullable RawFormat format) {
        return new ImportOptions(agentName, agentChannel, copy, zone, measure, pairing, format, broughtBackBy);
    }

    /** The same, bringing back calls that were deleted before. One that was erased stays so. */
    public ImportOptions bringingBack(String who) {
        return new ImportOptions(agentName, agentChannel, copy, zone, measure, pairing, headerless, who);
    }
}
