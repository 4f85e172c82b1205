/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.insight.agreement;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import org.coachline.insight.agreement.Calibration.ByTechnique;
import org.coachline.insight.agreement.Calibration.Found;
import org.coachline.insight.agreement.Calibration.Pair;
import org.coachline.insight.agreement.MomentMatcher.Item;
import org.coachline.insight.internal.Messages;
import org.coachline.model.coaching.Verdict;
import org.jspecify.annotations.Nullable;

/** Compares what several reviewers said of the same calls. Pure functions. */
public final class Calibrations {

    private static final double AGREED = 2 / 3.0;
    private static final List<String> VERDICTS = List.of(Verdict.BACKFIRED, Verdict.MISSED, Verdict.PARTLY, Verdict.USED_WELL).stream()
            .map(Verdict::getLiteral).toList();

    private Calibrations() {
    }

    /**
     * Compares.
     *
     * @param calls           the reviews of each call, one for each reviewer; calls with fewer than two are left out
     * @param toleranceMicros how far apart marks of the same moment may lie
     * @param names           what people call a technique, by its key
     * @return what they agree on
     */
    public static Calibration of(List<List<ReviewFacts>> calls, long toleranceMicros, Function<String, String> names) {
        List<List<ReviewFacts>> compared = calls.stream().filter(reviews -> reviews.size() > 1).toList();
        Map<String, String> reviewers = new TreeMap<>();
        compared.forEach(reviews -> reviews.forEach(review -> reviewers.put(review.reviewerId(), review.reviewer())));
        List<String> ids = List.copyOf(reviewers.keySet());
        List<Row> rows = new ArrayList<>();
        compared.forEach(reviews -> rows.addAll(rows(reviews, ids, toleranceMicros)));
        List<String> people = List.copyOf(reviewers.values());
        List<ByTechnique> techniques = techniques(rows, people, names);
        return new Calibration(compared.size(), people, found(rows, people), coefficients(verdicts(rows, people), VERDICTS),
                answers(compared, ids, people), techniques, toleranceMicros, sentence(people.size(), techniques), List.of());
    }

    /** A moment that somebody found: the mark of each reviewer, and who reviewed the call at all. */
    private record Row(String technique, List<@Nullable Mark> marks, List<Boolean> asked) {

        boolean found(int reviewer) {
            return marks.get(reviewer) != null;
        }

        boolean byAll() {
            for (int i = 0; i < marks.size(); i++) {
                if (asked.get(i) && !found(i)) {
                    return false;
                }
            }
            return true;
        }

        @Nullable String verdict(int reviewer) {
            Mark mark = marks.get(reviewer);
            return mark == null || mark.verdict() == Verdict.NONE ? null : mark.verdict().getLiteral();
        }
    }

    private static List<Row> rows(List<ReviewFacts> reviews, List<String> ids, long toleranceMicros) {
        Map<String, ReviewFacts> byReviewer = new LinkedHashMap<>();
        reviews.forEach(review -> byReviewer.put(review.reviewerId(), review));
        List<List<Mark>> marks = new ArrayList<>();
        List<Boolean> asked = new ArrayList<>();
        for (String id : ids) {
            ReviewFacts review = byReviewer.get(id);
            marks.add(review == null ? List.of() : review.marks());
            asked.add(review != null);
        }
        List<Item> items = MomentMatcher.match(marks, toleranceMicros);
        return items.stream().map(item -> new Row(item.technique(), item.marks(), asked)).toList();
    }

    private static Found found(List<Row> rows, List<String> people) {
        List<Pair> pairs = new ArrayList<>();
        for (int one = 0; one < people.size(); one++) {
            for (int other = one + 1; other < people.size(); other++) {
                pairs.add(pair(rows, people, one, other));
            }
        }
        List<Double> shares = pairs.stream().map(Pair::share).filter(Objects::nonNull).toList();
        int byAll = (int) rows.stream().filter(Row::byAll).count();
        Double share = shares.isEmpty() ? null : (Double) shares.stream().mapToDouble(Double::doubleValue).average().orElseThrow();
        return new Found(share, rows.size(), byAll, pairs, share == null ? Messages.Undefined_noMoments : "");
    }

    private static Pair pair(List<Row> rows, List<String> people, int one, int other) {
        int both = 0;
        int ones = 0;
        int others = 0;
        for (Row row : rows) {
            if (row.asked.get(one) && row.asked.get(other)) {
                ones += row.found(one) ? 1 : 0;
                others += row.found(other) ? 1 : 0;
                both += row.found(one) && row.found(other) ? 1 : 0;
            }
        }
        return new Pair(people.get(one), people.get(other), both, ones, others, ones + others == 0 ? null : (Double) (2.0 * both / (ones + others)));
    }

    private static Ratings verdicts(List<Row> rows, List<String> people) {
        List<List<@Nullable String>> values = new ArrayList<>();
        List<String> items = new ArrayList<>();
        for (Row row : rows) {
            List<@Nullable String> said = new ArrayList<>();
            for (int i = 0; i < people.size(); i++) {
                said.add(row.verdict(i));
            }
            if (said.stream().filter(Objects::nonNull).count() > 1) {
                items.add(row.technique + '#' + items.size());
                values.add(said);
            }
        }
        return new Ratings(people, items, values);
    }

    /**
     * All measures that fit: Cohen's kappa for two raters, Fleiss' for more over the items that all of them rated, and alpha.
     *
     * @param ratings any
     * @param order   the values from the lowest to the highest; empty when they have no order
     * @return in this order: kappa, nominal alpha, ordinal alpha if there is an order
     */
    public static List<Coefficient> coefficients(Ratings ratings, List<String> order) {
        List<Coefficient> found = new ArrayList<>();
        found.add(ratings.raters().size() == 2 ? Agreement.cohen(ratings) : Agreement.fleiss(ratings.complete()));
        found.add(Agreement.alphaNominal(ratings));
        if (!order.isEmpty()) {
            found.add(Agreement.alphaOrdinal(ratings, order));
        }
        return found;
    }

    private static List<Coefficient> answers(List<List<ReviewFacts>> calls, List<String> ids, List<String> people) {
        List<String> items = new ArrayList<>();
        List<List<@Nullable String>> options = new ArrayList<>();
        List<List<@Nullable String>> points = new ArrayList<>();
        for (int call = 0; call < calls.size(); call++) {
            TreeSet<String> questions = new TreeSet<>();
            calls.get(call).forEach(review -> review.answers().keySet().forEach(question -> questions.add(review.scorecard() + '#' + question)));
            for (String question : questions) {
                items.add(call + "#" + question);
                options.add(answer(calls.get(call), ids, question, ReviewFacts::answers));
                points.add(answer(calls.get(call), ids, question, review -> {
                    Map<String, String> written = new TreeMap<>();
                    review.points().forEach((key, value) -> written.put(key, value.toString()));
                    return written;
                }));
            }
        }
        List<Coefficient> found = new ArrayList<>(coefficients(new Ratings(people, items, options), List.of()));
        if (points.stream().anyMatch(row -> row.stream().anyMatch(Objects::nonNull))) {
            found.add(Agreement.alphaInterval(new Ratings(people, items, points)));
        }
        return found;
    }

    private static List<@Nullable String> answer(List<ReviewFacts> reviews, List<String> ids, String question,
            Function<ReviewFacts, Map<String, String>> answers) {
        List<@Nullable String> row = new ArrayList<>(Collections.nCopies(ids.size(), null));
        for (ReviewFacts review : reviews) {
            if (question.startsWith(review.scorecard() + '#')) {
                row.set(ids.indexOf(review.reviewerId()), answers.apply(review).get(question.substring(review.scorecard().length() + 1)));
            }
        }
        return row;
    }

    private static List<ByTechnique> techniques(List<Row> rows, List<String> people, Function<String, String> names) {
        Map<String, List<Row>> byTechnique = new TreeMap<>();
        rows.forEach(row -> byTechnique.computeIfAbsent(row.technique, any -> new ArrayList<>()).add(row));
        List<ByTechnique> all = new ArrayList<>();
        byTechnique.forEach((technique, its) -> {
            Found found = found(its, people);
            Double same = Agreement.alphaNominal(verdicts(its, people)).agreed();
            boolean agreed = found.share() != null && found.share() >= AGREED && (same == null || same >= AGREED);
            all.add(new ByTechnique(technique, names.apply(technique), its.size(), found.share(), same, agreed));
        });
        return all;
    }

    private static String sentence(int reviewers, List<ByTechnique> techniques) {
        if (techniques.isEmpty()) {
            return Messages.format(Messages.Agreement_nothing, reviewers);
        }
        String agreed = listed(techniques.stream().filter(ByTechnique::agreed).map(ByTechnique::name).toList());
        String not = listed(techniques.stream().filter(each -> !each.agreed()).map(ByTechnique::name).toList());
        String pattern = agreed.isEmpty() ? Messages.Agreement_none : not.isEmpty() ? Messages.Agreement_all : Messages.Agreement_some;
        return Messages.format(pattern, reviewers, agreed, not);
    }

    private static String listed(List<String> names) {
        return String.join(", ", names);
    }
}
