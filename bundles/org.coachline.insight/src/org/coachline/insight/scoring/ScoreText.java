/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.insight.scoring;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.NumberFormat;
import java.util.Locale;

/**
 * Scores as people read them: the same digits in the window, on paper, on pages and on the command line. Only what is written is rounded, never what
 * is reckoned with. Pure functions, in the language that formats have.
 */
public final class ScoreText {

    /** Weights and points may have as many digits as anybody writes. */
    private static final int MOST_DIGITS = 6;
    /** What is beyond this comes from binary fractions and not from the answers: 0.3 written as 0.30000000000000004. */
    private static final int EXACT = 12;

    private ScoreText() {
    }

    /**
     * A score or a part of one.
     *
     * @param share 0 to 1
     * @return per cent with one digit after the point where there is one, halves rounded up
     */
    public static String percent(double share) {
        return percent(share, Locale.getDefault(Locale.Category.FORMAT));
    }

    /**
     * The same in a language.
     *
     * @param share  0 to 1
     * @param locale of the digits
     * @return per cent with one digit after the point where there is one, halves rounded up
     */
    public static String percent(double share, Locale locale) {
        NumberFormat format = NumberFormat.getPercentInstance(locale);
        format.setMaximumFractionDigits(1);
        return rounded(format, share);
    }

    /**
     * Points or a weight.
     *
     * @param value as the scorecard has it
     * @return with no more digits than it needs, and none grouped, so that it can be typed again
     */
    public static String number(double value) {
        NumberFormat format = NumberFormat.getNumberInstance(Locale.getDefault(Locale.Category.FORMAT));
        format.setMaximumFractionDigits(MOST_DIGITS);
        format.setGroupingUsed(false);
        return rounded(format, value);
    }

    private static String rounded(NumberFormat format, double value) {
        format.setRoundingMode(RoundingMode.HALF_UP);
        return format.format(BigDecimal.valueOf(value).setScale(EXACT, RoundingMode.HALF_UP));
    }
}
