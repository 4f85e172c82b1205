/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.analysis;

/** What only some recordings can tell: those in which agent and customer have a channel each. */
public enum Measure {
    /** Whose words are heard: what is measured of a channel is then that of everybody on it. */
    SPEAKERS,
    /** Where both speak at once, and who began it. */
    TALK_OVER,
    /** Where the agent was away. */
    HOLDS,
    /** How soon the agent answers. */
    RESPONSES,
    /** Who speaks longest without the other. */
    MONOLOGUES
}
