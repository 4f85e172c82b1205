/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.insight.internal;

import java.math.BigDecimal;

/** Numbers in settings: with a point, whatever the language. */
public final class NumberText {

    private static final int LONGEST = 20;

    private NumberText() {
    }

    /** A number without an exponent and without zeros at its end. */
    public static String of(double number) {
        BigDecimal plain = BigDecimal.valueOf(number).stripTrailingZeros();
        return plain.toPlainString();
    }

    /**
     * A whole number.
     *
     * @throws IllegalArgumentException when it is none, or lies outside
     */
    public static int whole(String text, int least, int most) {
        int number = Integer.parseInt(text);
        if (number < least || number > most) {
            throw new IllegalArgumentException(text);
        }
        return number;
    }

    /**
     * A number.
     *
     * @throws IllegalArgumentException when it is none, or lies outside
     */
    public static double number(String text, double least, double most) {
        if (text.length() > LONGEST) {
            throw new IllegalArgumentException(text);
        }
        double number = new BigDecimal(text).doubleValue();
        if (!(number >= least && number <= most)) {
            throw new IllegalArgumentException(text);
        }
        return number;
    }
}
