/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.insight;

import java.util.Collection;
import java.util.Optional;
import org.apache.commons.statistics.descriptive.Quantile;

/**
 * Where the middle of some values lies, and how far they spread: median and quartiles, interpolated linearly between neighbours (type 7 of
 * R. J. Hyndman and Y. Fan, "Sample quantiles in statistical packages", The American Statistician 50 (1996), 361-365).
 *
 * @param of     how many values
 * @param low    the first quartile
 * @param median the middle
 * @param high   the third quartile
 */
public record Spread(int of, double low, double median, double high) {

    private static final Quantile TYPE_7 = Quantile.withDefaults().with(Quantile.EstimationMethod.HF7);

    /**
     * The spread of some values.
     *
     * @param values finite
     * @return nothing when there are none
     */
    public static Optional<Spread> of(Collection<Double> values) {
        if (values.isEmpty()) {
            return Optional.empty();
        }
        double[] quartiles = TYPE_7.evaluate(values.stream().mapToDouble(Double::doubleValue).toArray(), 0.25, 0.5, 0.75);
        return Optional.of(new Spread(values.size(), quartiles[0], quartiles[1], quartiles[2]));
    }
}
