/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.insight.agreement;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.coachline.insight.agreement.Coefficient.Kind;
import org.coachline.insight.internal.Messages;
import org.jspecify.annotations.Nullable;

/** Measures of agreement. Pure functions; time linear in the ratings, and quadratic in the categories. */
public final class Agreement {

    private Agreement() {
    }

    /**
     * Cohen's kappa: {@code (po - pe) / (1 - pe)}, with the share of items both rate the same, and that which their habits alone would
     * bring. Items that one of them did not rate are left out.
     *
     * @param ratings of exactly two raters
     * @return kappa; undefined when they share no item, or both always give the same one answer
     */
    public static Coefficient cohen(Ratings ratings) {
        if (ratings.raters().size() != 2) {
            return Coefficient.undefined(Kind.COHEN_KAPPA, 0, null, Messages.format(Messages.Undefined_twoRaters, ratings.raters().size()));
        }
        Map<String, Integer> first = new HashMap<>();
        Map<String, Integer> second = new HashMap<>();
        int items = 0;
        int same = 0;
        for (List<@Nullable String> row : ratings.values()) {
            String one = row.get(0);
            String other = row.get(1);
            if (one != null && other != null) {
                items++;
                same += one.equals(other) ? 1 : 0;
                first.merge(one, 1, Integer::sum);
                second.merge(other, 1, Integer::sum);
            }
        }
        if (items == 0) {
            return Coefficient.undefined(Kind.COHEN_KAPPA, 0, null, Messages.Undefined_nothingShared);
        }
        double expected = 0;
        for (Map.Entry<String, Integer> each : first.entrySet()) {
            expected += each.getValue() / (double) items * second.getOrDefault(each.getKey(), 0) / items;
        }
        double observed = same / (double) items;
        if (first.size() == 1 && first.keySet().equals(second.keySet())) {
            return Coefficient.undefined(Kind.COHEN_KAPPA, items, observed, Messages.format(Messages.Undefined_noVariation, items));
        }
        return Coefficient.defined(Kind.COHEN_KAPPA, (observed - expected) / (1 - expected), items, observed);
    }

    /**
     * Fleiss' kappa, of raters who may be others for each item. Every item must have as many ratings as the others.
     *
     * @param ratings of two or more raters
     * @return kappa; undefined when items have different numbers of ratings, fewer than two, or all ratings are the same
     */
    public static Coefficient fleiss(Ratings ratings) {
        List<Map<String, Integer>> counted = new ArrayList<>();
        ratings.values().forEach(row -> counted.add(count(row)));
        return fleissOfCounts(counted);
    }

    /**
     * The same from how many raters put each item into each category.
     *
     * @param items for each item, how often each category was chosen
     * @return kappa
     */
    public static Coefficient fleissOfCounts(List<Map<String, Integer>> items) {
        List<Map<String, Integer>> rated = items.stream().filter(item -> !item.isEmpty()).toList();
        if (rated.isEmpty()) {
            return Coefficient.undefined(Kind.FLEISS_KAPPA, 0, null, Messages.Undefined_nothingShared);
        }
        int raters = total(rated.get(0));
        if (rated.stream().anyMatch(item -> total(item) != raters)) {
            return Coefficient.undefined(Kind.FLEISS_KAPPA, rated.size(), null, Messages.Undefined_gaps);
        }
        if (raters < 2) {
            return Coefficient.undefined(Kind.FLEISS_KAPPA, rated.size(), null, Messages.Undefined_nothingShared);
        }
        Map<String, Integer> chosen = new HashMap<>();
        double observed = 0;
        for (Map<String, Integer> item : rated) {
            double pairs = 0;
            for (Map.Entry<String, Integer> each : item.entrySet()) {
                chosen.merge(each.getKey(), each.getValue(), Integer::sum);
                pairs += each.getValue() * (each.getValue() - 1.0);
            }
            observed += pairs / (raters * (raters - 1.0)) / rated.size();
        }
        double expected = chosen.values().stream().mapToDouble(number -> number / ((double) raters * rated.size())).map(share -> share * share).sum();
        if (chosen.size() == 1) {
            return Coefficient.undefined(Kind.FLEISS_KAPPA, rated.size(), observed, Messages.format(Messages.Undefined_noVariation, rated.size()));
        }
        return Coefficient.defined(Kind.FLEISS_KAPPA, (observed - expected) / (1 - expected), rated.size(), observed);
    }

    private static Map<String, Integer> count(List<@Nullable String> row) {
        Map<String, Integer> counts = new HashMap<>();
        row.stream().filter(Objects::nonNull).forEach(value -> counts.merge(value, 1, Integer::sum));
        return counts;
    }

    private static int total(Map<String, Integer> item) {
        return item.values().stream().mapToInt(Integer::intValue).sum();
    }

    /**
     * Krippendorff's alpha for categories: {@code 1 - Do / De} over the pairs of values within items. Gaps are allowed; items with one
     * value alone pair with nothing and are left out.
     *
     * @param ratings of any raters
     * @return alpha; undefined when no item has two values, or all values are the same
     */
    public static Coefficient alphaNominal(Ratings ratings) {
        List<String> categories = List.copyOf(ratings.categories());
        return alpha(Kind.ALPHA_NOMINAL, ratings, categories, (c, k, totals) -> c == k ? 0 : 1);
    }

    /**
     * The same for answers in an order: two values are further apart the more values lie between them.
     *
     * @param ratings of any raters
     * @param order   all values, from the lowest to the highest
     * @return alpha
     * @throws IllegalArgumentException when a value has no place in the order
     */
    public static Coefficient alphaOrdinal(Ratings ratings, List<String> order) {
        if (!order.containsAll(ratings.categories())) {
            throw new IllegalArgumentException("values without a place in the order: " + ratings.categories());
        }
        return alpha(Kind.ALPHA_ORDINAL, ratings, order, (c, k, totals) -> {
            double between = -(totals[c] + totals[k]) / 2;
            for (int g = Math.min(c, k); g <= Math.max(c, k); g++) {
                between += totals[g];
            }
            return c == k ? 0 : between * between;
        });
    }

    /**
     * The same for numbers: two values are as far apart as the square of their difference.
     *
     * @param ratings of any raters, values as {@link Double#parseDouble} reads them
     * @return alpha
     * @throws NumberFormatException when a value is no number
     */
    public static Coefficient alphaInterval(Ratings ratings) {
        List<String> categories = List.copyOf(ratings.categories());
        double[] numbers = categories.stream().mapToDouble(Double::parseDouble).toArray();
        return alpha(Kind.ALPHA_INTERVAL, ratings, categories, (c, k, totals) -> (numbers[c] - numbers[k]) * (numbers[c] - numbers[k]));
    }

    /** How far apart two categories are. */
    @FunctionalInterface
    private interface Metric {
        double squared(int one, int other, double[] totals);
    }

    private static Coefficient alpha(Kind kind, Ratings ratings, List<String> categories, Metric metric) {
        double[][] coincidences = new double[categories.size()][categories.size()];
        Map<String, Integer> places = new HashMap<>();
        categories.forEach(category -> places.putIfAbsent(category, places.size()));
        int items = 0;
        double same = 0;
        double pairs = 0;
        for (List<@Nullable String> row : ratings.values()) {
            int[] given = row.stream().filter(Objects::nonNull).mapToInt(value -> Objects.requireNonNull(places.get(value))).toArray();
            if (given.length < 2) {
                continue;
            }
            items++;
            for (int i = 0; i < given.length; i++) {
                for (int j = 0; j < given.length; j++) {
                    if (i != j) {
                        coincidences[given[i]][given[j]] += 1.0 / (given.length - 1);
                        same += given[i] == given[j] ? 1 : 0;
                        pairs++;
                    }
                }
            }
        }
        if (items == 0) {
            return Coefficient.undefined(kind, 0, null, Messages.Undefined_nothingShared);
        }
        return alpha(kind, coincidences, metric, items, same / pairs);
    }

    private static Coefficient alpha(Kind kind, double[][] coincidences, Metric metric, int items, double agreed) {
        double[] totals = new double[coincidences.length];
        double all = 0;
        for (int c = 0; c < totals.length; c++) {
            for (double each : coincidences[c]) {
                totals[c] += each;
            }
            all += totals[c];
        }
        double observed = 0;
        double expected = 0;
        for (int c = 0; c < totals.length; c++) {
            for (int k = 0; k < totals.length; k++) {
                double distance = metric.squared(c, k, totals);
                observed += coincidences[c][k] * distance;
                expected += totals[c] * totals[k] * distance;
            }
        }
        if (expected == 0) {
            return Coefficient.undefined(kind, items, agreed, Messages.format(Messages.Undefined_noVariation, items));
        }
        return Coefficient.defined(kind, 1 - (all - 1) * observed / expected, items, agreed);
    }
}
