/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.intake;

import java.time.ZoneId;

import org.jspecify.annotations.Nullable;

/**
 * How recordings are imported.
 *
 * @param agentName    who speaks for the company in all of them; null while unknown
 * @param agentChannel where the agent is heard in recordings of two channels
 * @param copy         whether to copy the recordings into the library; otherwise they stay where they are
 * @param zone         the call centre's zone; null for this computer's
 * @param measure      whether to measure each recording and draw its waveform ahead, which takes a second or two an hour of sound
 */
public record ImportOptions(@Nullable String agentName, AgentChannel agentChannel, boolean copy, @Nullable ZoneId zone, boolean measure) {

    /** Agent on the left, nothing copied, everything measured. */
    public static final ImportOptions DEFAULT = new ImportOptions(null, AgentChannel.LEFT, false, null, true);

    /** In this computer's zone, with everything measured. A blank name counts as none. */
    public static ImportOptions of(@Nullable String agentName, AgentChannel agentChannel, boolean copy) {
        return new ImportOptions(agentName == null || agentName.isBlank() ? null : agentName, agentChannel, copy, null, true);
    }
}
