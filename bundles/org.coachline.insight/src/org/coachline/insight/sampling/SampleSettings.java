/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.insight.sampling;

/**
 * How calls are drawn.
 *
 * @param count      how many, at least 1
 * @param seed       any number: the same one draws the same calls from the same library
 * @param hardWeight how many times likelier the hardest call is drawn than one in which nothing stood out, less 1: 0 draws all alike
 * @param confidence of what is said about certainty, such as 0.95
 */
public record SampleSettings(int count, long seed, double hardWeight, double confidence) {

    /** The hardest call is five times as likely as one in which nothing stood out. */
    public static final double USUAL_HARD_WEIGHT = 4;

    /** @throws IllegalArgumentException when a number is out of its range */
    public SampleSettings {
        if (count < 1 || !(hardWeight >= 0) || !(confidence > 0 && confidence < 1)) {
            throw new IllegalArgumentException("settings out of range");
        }
    }
}
