/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.intake;

/**
 * Which file of a pair is the agent's where the names tell the direction of the sound only ({@code in} and {@code out},
 * {@code rx} and {@code tx}): that depends on whose line the recorder listened to.
 */
public enum AgentDirection {
    /** Nobody has said: the channels' roles stay unknown. */
    UNKNOWN,
    /** The one named in, rx or receive. */
    IN,
    /** The one named out, tx or transmit. */
    OUT
}
