/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.analysis;

/**
 * How high a voice is: its fundamental frequency in voiced speech. Says nothing of what anybody felt, and is worth comparing
 * with the same voice's own only.
 *
 * @param medianHz         over all voiced frames; not-a-number when there are none
 * @param spreadSemitones  distance of the upper from the lower quartile of all voiced frames, in semitones; not-a-number when there are none
 * @param medianHzBySecond     the median of each second; not-a-number where it has less than a tenth of a second of voice
 * @param spreadSemitonesBySecond the distance of the quartiles in each second, likewise
 */
public record Pitch(double medianHz, double spreadSemitones, Series medianHzBySecond, Series spreadSemitonesBySecond) {
}
