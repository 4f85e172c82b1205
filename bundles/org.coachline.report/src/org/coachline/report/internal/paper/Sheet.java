/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.report.internal.paper;

import java.util.Locale;
import java.util.Set;

/**
 * A sheet of paper.
 *
 * @param name   as style sheets call it
 * @param width  in millimetres
 * @param height in millimetres
 */
record Sheet(String name, double width, double height) {

    /** Countries that use Letter and not A4, by CLDR's supplemental data on paper sizes. */
    private static final Set<String> LETTER = Set.of("US", "CA", "MX", "PH", "CL", "CO", "CR", "GT", "NI", "PA", "PR", "SV", "VE", "BZ");
    private static final double TWIPS_A_MILLI = 1440 / 25.4;
    /** At the left and right of a page, in millimetres. */
    static final int MARGIN = 18;
    /** At the top and bottom. */
    static final int MARGIN_TOP = 20;
    /** All around cards. */
    static final int MARGIN_CARDS = 10;

    /** The paper of the user's country. */
    static Sheet usual() {
        return LETTER.contains(Locale.getDefault(Locale.Category.FORMAT).getCountry()) ? new Sheet("Letter", 215.9, 279.4) : new Sheet("A4", 210, 297);
    }

    /** Millimetres as Word counts them. */
    static int twips(double millimetres) {
        return (int) Math.round(millimetres * TWIPS_A_MILLI);
    }

    /** The width between the margins, as Word counts it. */
    int inner(boolean cards) {
        return twips(width - 2 * (cards ? MARGIN_CARDS : MARGIN));
    }

    /** The height between the margins of a sheet of cards, as Word counts it. */
    int innerHeight() {
        return twips(height - 2 * MARGIN_CARDS);
    }
}
