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
 * @param silenceMicros  nobody speaks
 * @param deadAirMicros  nobody speaks for so long that a caller wonders whether anybody is still there
 * @param talkOverMicros both speak; shorter is a word of agreement
 * @param holdMicros     the agent does not speak, and the line or the customer shows that the agent is away
 */
public record AnalysisSettings(long silenceMicros, long deadAirMicros, long talkOverMicros, long holdMicros) {

    /** Silence from two seconds, dead air from five, talk-over from four tenths, hold from six seconds on. */
    public static final AnalysisSettings DEFAULT = new AnalysisSettings(2_000_000, 5_000_000, 400_000, 6_000_000);
}
