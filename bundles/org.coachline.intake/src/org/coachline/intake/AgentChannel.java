/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.intake;

import org.coachline.model.coaching.ChannelRole;

/** On which of two channels the agent is heard. */
public enum AgentChannel {
    /** The first channel of the file. */
    LEFT,
    /** The second channel of the file. */
    RIGHT;

    /** Who is heard on a channel of a file: with one channel both, on further ones than two nobody knows. */
    public ChannelRole roleOf(int channel, int channels) {
        if (channels == 1) {
            return ChannelRole.MIXED;
        }
        if (channel > 1) {
            return ChannelRole.UNKNOWN;
        }
        return (channel == 0) == (this == LEFT) ? ChannelRole.AGENT : ChannelRole.CUSTOMER;
    }
}
