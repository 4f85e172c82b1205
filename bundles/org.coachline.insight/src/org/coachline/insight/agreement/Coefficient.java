/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.insight.agreement;

import org.coachline.insight.internal.Messages;
import org.jspecify.annotations.Nullable;

/**
 * A measure of agreement, or why there is none.
 *
 * @param kind      which one
 * @param value     1 for perfect agreement, 0 for what chance would bring, below when it is worse; null when undefined
 * @param items     how many items it rests on
 * @param agreed    share of pairs of ratings that are the same, which chance brings too; null when there are no pairs
 * @param undefined why there is no value, for people; empty when there is one
 */
public record Coefficient(Kind kind, @Nullable Double value, int items, @Nullable Double agreed, String undefined) {

    private static final double FIRM = 0.8;
    private static final double TENTATIVE = 0.667;

    /** The measures. */
    public enum Kind {
        /** Two raters, categories: J. Cohen, "A coefficient of agreement for nominal scales", Educational and Psychological Measurement 20 (1960), 37-46. */
        COHEN_KAPPA,
        /** Several raters who each rate every item, categories: J. L. Fleiss, "Measuring nominal scale agreement among many raters", Psychological Bulletin 76 (1971), 378-382. */
        FLEISS_KAPPA,
        /** Any raters, gaps allowed, categories: K. Krippendorff, "Computing Krippendorff's alpha-reliability" (2011). */
        ALPHA_NOMINAL,
        /** The same for answers that have an order. */
        ALPHA_ORDINAL,
        /** The same for numbers whose differences mean something. */
        ALPHA_INTERVAL
    }

    static Coefficient defined(Kind kind, double value, int items, double agreed) {
        return new Coefficient(kind, value, items, agreed, "");
    }

    static Coefficient undefined(Kind kind, int items, @Nullable Double agreed, String why) {
        return new Coefficient(kind, null, items, agreed, why);
    }

    /**
     * What the value means.
     *
     * @return a sentence for people; for alpha with the lines that K. Krippendorff draws (Content Analysis, 2004): 0.800 and 0.667
     */
    public String sentence() {
        if (value == null) {
            return undefined;
        }
        String pattern;
        if (kind == Kind.COHEN_KAPPA || kind == Kind.FLEISS_KAPPA) {
            pattern = value > 0 ? Messages.Coefficient_kappa : Messages.Coefficient_worse;
        } else if (value >= FIRM) {
            pattern = Messages.Coefficient_alphaFirm;
        } else {
            pattern = value >= TENTATIVE ? Messages.Coefficient_alphaTentative : Messages.Coefficient_alphaWeak;
        }
        return Messages.format(pattern, value, items, agreed == null ? 0 : agreed);
    }

    /**
     * Whether there is a value.
     *
     * @return false when it is undefined
     */
    public boolean isDefined() {
        return value != null;
    }
}
