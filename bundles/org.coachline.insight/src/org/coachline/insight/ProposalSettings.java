/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.insight;

/**
 * What a coach may set about proposed plans. Immutable.
 *
 * @param dueDays       days from today until a goal is due and its follow-up happens, at least 1
 * @param actionDays    days from today until a proposed action is due, 1 to {@code dueDays}
 * @param mostGoals     how many goals at most; further techniques are named in the plan's summary, at least 1
 * @param mostPraise    how many moments that went well at most, spread over the techniques, at least 1
 * @param fewestChances below this many chances a baseline says that they are too few for a rate, at least 1
 */
public record ProposalSettings(int dueDays, int actionDays, int mostGoals, int mostPraise, int fewestChances) {

    /** @throws IllegalArgumentException when a number is out of its range */
    public ProposalSettings {
        if (dueDays < 1 || actionDays < 1 || actionDays > dueDays || mostGoals < 1 || mostPraise < 1 || fewestChances < 1) {
            throw new IllegalArgumentException("settings out of range");
        }
    }

    /**
     * Goals due in 14 days and actions in 7; at most 5 goals, because nobody works on more at a time, and 12 moments of
     * praise.
     *
     * @return the settings used where nobody chose others
     */
    public static ProposalSettings usual() {
        return new ProposalSettings(14, 7, 5, 12, TechniqueRates.USUAL_FEWEST);
    }

    /**
     * The same with another due date; actions are due at half of it.
     *
     * @param days days from today, at least 1
     * @return new settings
     */
    public ProposalSettings dueIn(int days) {
        return new ProposalSettings(days, Math.max(1, days / 2), mostGoals, mostPraise, fewestChances);
    }

    /**
     * The same with another number of goals at most.
     *
     * @param most at least 1
     * @return new settings
     */
    public ProposalSettings withMostGoals(int most) {
        return new ProposalSettings(dueDays, actionDays, most, mostPraise, fewestChances);
    }
}
