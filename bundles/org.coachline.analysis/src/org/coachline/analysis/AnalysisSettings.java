/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.analysis;

/**
 * From which length on something counts.
 *
 * <p>A hold is said only of a gap between two utterances of the agent, hardly broken by the customer, in which either the
 * agent's line changes (steady sound such as music, or a line that goes dead), or the customer does not answer either. Any
 * other silence is a silence: nothing in the sound tells a search in a system from an awkward pause.
 *
 * @param silenceMicros  shortest silence
 * @param talkOverMicros shortest talk-over
 * @param holdMicros     shortest hold
 */
public record AnalysisSettings(long silenceMicros, long talkOverMicros, long holdMicros) {

    /** Silence from two seconds, talk-over from four tenths, hold from six seconds on. */
    public static final AnalysisSettings DEFAULT = new AnalysisSettings(2_000_000, 400_000, 6_000_000);
}
