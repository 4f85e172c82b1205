/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.insight.calibration;

import java.text.NumberFormat;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.apache.commons.statistics.distribution.TDistribution;
import org.coachline.catalog.Catalog;
import org.coachline.insight.scoring.Score;
import org.coachline.library.CalibrationRow;
import org.coachline.library.Library;
import org.coachline.library.LibraryException;
import org.jspecify.annotations.Nullable;

/**
 * How a reviewer scores beside the others, over time. For each calibration the difference is the reviewer's score less the one discussed, or where
 * none was written down less the mean of the others; the mean difference has the confidence interval of Student's t over calls (W. S. Gosset, "The
 * probable error of a mean", Biometrika 6 (1908), 1-25).
 *
 * @param reviewerId of the reviewer
 * @param reviewer name
 * @param points   one for each calibration, the earliest first
 * @param mean     of the differences; shares, so that -0.05 is five points below
 * @param low      of the 95 % interval of the mean; null with fewer than two calibrations
 * @param high     of it
 * @param stance   what can be told
 * @param sentence that in words
 */
public record Drift(String reviewerId, String reviewer, List<Point> points, double mean, @Nullable Double low, @Nullable Double high, Stance stance, String sentence) {

    /** With fewer calibrations nothing is told. */
    public static final int FEWEST = 5;

    /** How sure the intervals are. */
    public static final double CONFIDENCE = 0.95;

    private static final double TAIL = (1 + CONFIDENCE) / 2;
    private static final double POINTS = 100;

    /** Keeps a copy of the list. */
    public Drift {
        points = List.copyOf(points);
    }

    /** What can be told. */
    public enum Stance {
        /** Too few calibrations. */
        UNKNOWN,
        /** Below the others. */
        STRICT,
        /** Above the others. */
        LENIENT,
        /** Neither, as far as can be told. */
        EVEN
    }

    /**
     * One calibration.
     *
     * @param callId     of the call that was scored
     * @param at         when it was opened
     * @param difference the reviewer's score less what it is compared with
     * @param mean       of the differences up to here
     * @param low        of its 95 % interval; null for the first
     * @param high       of it
     */
    public record Point(String callId, Instant at, double difference, double mean, @Nullable Double low, @Nullable Double high) {
    }

    /**
     * What one calibration tells.
     *
     * @param callId of the call that was scored
     * @param at     when it was opened
     * @param value  the reviewer's score less what it is compared with, a share
     */
    public record Difference(String callId, Instant at, double value) {
    }

    /**
     * Of all reviewers.
     *
     * @param library read only
     * @param catalog the packs that are here
     * @return by name; nobody who has no score in an open calibration. Without calibrations whose call is scored blind once more, and those that are damaged
     * @throws LibraryException when the library cannot be read
     */
    public static List<Drift> all(Library library, Catalog catalog) throws LibraryException {
        Map<String, String> names = new HashMap<>();
        Map<String, List<Difference>> differences = new HashMap<>();
        for (CalibrationRow row : library.scoring().calibrations().all()) {
            if (!row.blind()) {
                try {
                    SideBySide.of(library, catalog, row).ifPresent(compared -> add(compared, names, differences));
                } catch (CalibrationException e) {
                    // It was opened when the list was read, and stays so.
                    throw new IllegalStateException(e);
                } catch (LibraryException e) {
                    // A call that is scored blind once more tells nothing until that is open, and what is damaged or gone nothing at all; the others do.
                    if (e.reason() != LibraryException.Reason.SEALED && e.reason() != LibraryException.Reason.DAMAGED
                            && e.reason() != LibraryException.Reason.NOT_FOUND) {
                        throw e;
                    }
                }
            }
        }
        return differences.entrySet().stream().map(each -> of(each.getKey(), names.getOrDefault(each.getKey(), ""), each.getValue()))
                .sorted(Comparator.comparing(Drift::reviewer).thenComparing(Drift::reviewerId)).toList();
    }

    private static void add(SideBySide compared, Map<String, String> names, Map<String, List<Difference>> differences) {
        for (int i = 0; i < compared.reviewers().size(); i++) {
            Double own = compared.scores().get(i).share();
            Optional<Double> reference = reference(compared, i);
            if (own != null && reference.isPresent()) {
                names.put(compared.reviewerIds().get(i), compared.reviewers().get(i));
                differences.computeIfAbsent(compared.reviewerIds().get(i), any -> new ArrayList<>()).add(new Difference(compared.calibration().callId(),
                        Objects.requireNonNull(compared.calibration().openedAt()), own - reference.get()));
            }
        }
    }

    private static Optional<Double> reference(SideBySide compared, int reviewer) {
        Score discussed = compared.discussed();
        if (discussed != null && discussed.share() != null) {
            return Optional.of(discussed.share());
        }
        List<Double> others = new ArrayList<>();
        for (int i = 0; i < compared.scores().size(); i++) {
            Double share = compared.scores().get(i).share();
            if (i != reviewer && share != null) {
                others.add(share);
            }
        }
        return others.isEmpty() ? Optional.empty() : Optional.of(others.stream().mapToDouble(Double::doubleValue).average().orElseThrow());
    }

    /**
     * Of one reviewer. Pure.
     *
     * @param reviewerId  of the reviewer
     * @param reviewer    name
     * @param differences one for each calibration, in any order
     * @return with its intervals and its sentence
     */
    public static Drift of(String reviewerId, String reviewer, List<Difference> differences) {
        List<Point> points = new ArrayList<>();
        List<Double> soFar = new ArrayList<>();
        differences.stream().sorted(Comparator.comparing(Difference::at).thenComparing(Difference::callId)).forEach(each -> {
            soFar.add(each.value());
            double mean = mean(soFar);
            Double half = half(soFar, mean);
            points.add(new Point(each.callId(), each.at(), each.value(), mean, half == null ? null : (Double) (mean - half),
                    half == null ? null : (Double) (mean + half)));
        });
        if (points.isEmpty()) {
            return new Drift(reviewerId, reviewer, points, 0, null, null, Stance.UNKNOWN, CalibrationTexts.get("drift.few", 0, FEWEST));
        }
        Point last = points.get(points.size() - 1);
        Double low = last.low();
        Double high = last.high();
        if (points.size() < FEWEST || low == null || high == null) {
            return new Drift(reviewerId, reviewer, points, last.mean(), low, high, Stance.UNKNOWN, CalibrationTexts.get("drift.few", points.size(), FEWEST));
        }
        Stance stance = high < 0 ? Stance.STRICT : low > 0 ? Stance.LENIENT : Stance.EVEN;
        String key = stance == Stance.STRICT ? "drift.strict" : stance == Stance.LENIENT ? "drift.lenient" : "drift.even";
        double told = stance == Stance.STRICT ? -last.mean() : last.mean();
        double from = stance == Stance.STRICT ? -high : low;
        double to = stance == Stance.STRICT ? -low : high;
        return new Drift(reviewerId, reviewer, points, last.mean(), low, high, stance, CalibrationTexts.get(key, points.size(), points(told), points(from), points(to)));
    }

    private static String points(double share) {
        NumberFormat format = NumberFormat.getNumberInstance();
        format.setMaximumFractionDigits(1);
        return format.format(share * POINTS);
    }

    private static double mean(List<Double> values) {
        return values.stream().mapToDouble(Double::doubleValue).average().orElse(0);
    }

    private static @Nullable Double half(List<Double> values, double mean) {
        int n = values.size();
        if (n < 2) {
            return null;
        }
        double squares = values.stream().mapToDouble(each -> (each - mean) * (each - mean)).sum();
        double error = Math.sqrt(squares / (n - 1) / n);
        return error * TDistribution.of(n - 1).inverseCumulativeProbability(TAIL);
    }
}
