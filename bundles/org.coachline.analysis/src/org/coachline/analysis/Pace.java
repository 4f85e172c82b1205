/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.analysis;

/**
 * How fast somebody speaks: an estimate from the peaks of loudness in voiced speech, without knowing the words.
 *
 * @param syllablesPerSecond over all speech, pauses between stretches left out; not-a-number when there is too little speech
 * @param bySecond           the same in the five seconds around each second; not-a-number where less than one of them is speech
 */
public record Pace(double syllablesPerSecond, Series bySecond) {
}
