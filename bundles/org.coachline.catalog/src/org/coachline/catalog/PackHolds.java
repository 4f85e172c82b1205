/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.catalog;

/**
 * How much a pack holds; all 0 where its file cannot be read.
 *
 * @param categories    lanes
 * @param techniques    techniques
 * @param callerTypes   caller types
 * @param scorecards    scorecards
 * @param rolePlayCards role-play cards
 * @param languages     languages of its texts beside the one they are written in, as file names have them ({@code de}, {@code pt_BR}),
 *                      separated by commas; empty when there are none
 */
public record PackHolds(int categories, int techniques, int callerTypes, int scorecards, int rolePlayCards, String languages) {

    /** Nothing. */
    public static final PackHolds NOTHING = new PackHolds(0, 0, 0, 0, 0, "");
}
