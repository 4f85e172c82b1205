/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.insight.scoring;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.coachline.catalog.ScorecardEntry;
import org.coachline.insight.MomentBuilder;
import org.coachline.model.catalog.FailScope;
import org.jspecify.annotations.Nullable;

/** What holds of any scorecard and any answers. */
class ScoringPropertyTest {

    private static final double NEAR = 1e-9;
    private static final String NOT_APPLICABLE = "-";

    /**
     * A filled-in scorecard.
     *
     * @param answers in the order of the questions: the number of an option, {@code -}, or null
     */
    record Filled(ScorecardEntry card, List<@Nullable String> answers) {

        Score score() {
            return Scoring.of(card, given(answers));
        }

        List<GivenAnswer> given(List<@Nullable String> said) {
            List<GivenAnswer> given = new ArrayList<>();
            List<ScorecardEntry.Question> questions = questions(card);
            for (int i = 0; i < questions.size(); i++) {
                String answer = said.get(i);
                if (answer != null) {
                    given.add(new GivenAnswer(questions.get(i).id(), answer.equals(NOT_APPLICABLE) ? null : answer, answer.equals(NOT_APPLICABLE), ""));
                }
            }
            return given;
        }
    }

    private static List<ScorecardEntry.Question> questions(ScorecardEntry card) {
        return card.sections().stream().flatMap(section -> section.questions().stream()).toList();
    }

    private record Asked(double weight, List<Integer> points, int fails, int hangsOn, @Nullable String answer) {
    }

    private static Arbitrary<Asked> asked(boolean fails, boolean conditions) {
        return Combinators.combine(Arbitraries.integers().between(0, 4), Arbitraries.integers().between(0, 5).list().ofMinSize(2).ofMaxSize(4),
                Arbitraries.integers().between(0, fails ? 12 : 0), Arbitraries.integers().between(0, conditions ? 6 : 0),
                Arbitraries.of("0", "1", "2", NOT_APPLICABLE, "none")).as((weight, points, fail, hangs, answer) -> new Asked(weight, points, fail, hangs,
                        answer.equals("none") ? null : answer));
    }

    private static Arbitrary<Filled> filled(boolean fails, boolean conditions) {
        return Combinators.combine(asked(fails, conditions).list().ofMinSize(1).ofMaxSize(5).list().ofMinSize(1).ofMaxSize(4),
                Arbitraries.integers().between(1, 5).list().ofSize(4)).as(ScoringPropertyTest::fill);
    }

    private static Filled fill(List<List<Asked>> sections, List<Integer> weights) {
        List<ScorecardEntry.Section> all = new ArrayList<>();
        List<@Nullable String> answers = new ArrayList<>();
        int number = 0;
        for (int i = 0; i < sections.size(); i++) {
            List<ScorecardEntry.Question> questions = new ArrayList<>();
            for (Asked each : sections.get(i)) {
                List<ScorecardEntry.Option> options = new ArrayList<>();
                for (int option = 0; option < each.points().size(); option++) {
                    FailScope scope = option == 0 && each.fails() == 1 ? FailScope.SECTION : option == 0 && each.fails() == 2 ? FailScope.ALL : FailScope.NOTHING;
                    options.add(new ScorecardEntry.Option(Integer.toString(option), "Option", each.points().get(option), scope, false));
                }
                List<ScorecardEntry.Condition> conditions = each.hangsOn() > 3 && number > 0
                        ? List.of(new ScorecardEntry.Condition("q" + (number * 7 % number), List.of("0", "1"))) : List.of();
                questions.add(new ScorecardEntry.Question("q" + number, "Question", each.weight(), true, false, false, "", conditions, List.of(), options));
                answers.add(each.answer());
                number++;
            }
            all.add(new ScorecardEntry.Section("s" + i, "Section", weights.get(i), questions));
        }
        return new Filled(new ScorecardEntry(MomentBuilder.ref("card"), "Card", "1", "", all), answers);
    }

    @Provide
    Arbitrary<Filled> any() {
        return filled(true, true);
    }

    @Provide
    Arbitrary<Filled> plain() {
        return filled(false, false);
    }

    @Property
    void aScoreLiesBetweenNothingAndFullMarks(@ForAll("any") Filled filled) {
        Score score = filled.score();
        assertTrue(score.share() == null || score.share() >= 0 && score.share() <= 1 + NEAR, score::toString);
        score.sections().forEach(each -> assertTrue(each.share() == null || each.share() >= 0 && each.share() <= 1 + NEAR, score::toString));
    }

    @Property
    void itIsTheMeanOfMeansWhereNothingFails(@ForAll("plain") Filled filled) {
        double sum = 0;
        double weights = 0;
        int number = 0;
        for (ScorecardEntry.Section section : filled.card().sections()) {
            double points = 0;
            double possible = 0;
            for (ScorecardEntry.Question question : section.questions()) {
                String answer = filled.answers().get(number++);
                double most = question.options().stream().mapToDouble(ScorecardEntry.Option::points).max().orElseThrow();
                if (answer != null && !answer.equals(NOT_APPLICABLE) && Integer.parseInt(answer) < question.options().size() && most > 0) {
                    points += question.weight() * question.options().get(Integer.parseInt(answer)).points() / most;
                    possible += question.weight();
                }
            }
            if (possible > 0) {
                sum += section.weight() * points / possible;
                weights += section.weight();
            }
        }
        Double share = filled.score().share();
        if (weights == 0) {
            assertEquals(null, share);
        } else {
            assertEquals(sum / weights, share, NEAR);
        }
    }

    @Property
    void whatDoesNotApplyIsAsIfItHadNotBeenAsked(@ForAll("plain") Filled filled) {
        List<@Nullable String> without = filled.answers().stream().map(each -> NOT_APPLICABLE.equals(each) ? null : each).toList();
        assertEquals(filled.score().share(), Scoring.of(filled.card(), filled.given(without)).share());
    }

    @Property
    void weightsAreRelative(@ForAll("any") Filled filled) {
        ScorecardEntry card = filled.card();
        ScorecardEntry scaled = new ScorecardEntry(card.ref(), card.name(), card.version(), "", card.sections().stream().map(section ->
                new ScorecardEntry.Section(section.id(), section.name(), section.weight() * 8, section.questions().stream().map(each ->
                        new ScorecardEntry.Question(each.id(), each.name(), each.weight() * 4, each.allowsNotApplicable(), each.autoFail(), each.commentRequired(),
                                each.guidance(), each.conditions(), each.techniques(), each.options())).toList())).toList());
        // Powers of two, so that nothing is rounded otherwise.
        assertEquals(filled.score().share(), Scoring.of(scaled, filled.given(filled.answers())).share());
    }

    @Property
    void aBetterAnswerNeverLowersTheScore(@ForAll("plain") Filled filled, @ForAll int which) {
        List<ScorecardEntry.Question> questions = questions(filled.card());
        int at = Math.floorMod(which, questions.size());
        String answer = filled.answers().get(at);
        ScorecardEntry.Question question = questions.get(at);
        if (answer == null || answer.equals(NOT_APPLICABLE) || Integer.parseInt(answer) >= question.options().size()) {
            return;
        }
        int best = 0;
        for (int i = 0; i < question.options().size(); i++) {
            best = question.options().get(i).points() > question.options().get(best).points() ? i : best;
        }
        List<@Nullable String> better = new ArrayList<>(filled.answers());
        better.set(at, Integer.toString(best));
        Double before = filled.score().share();
        Double after = Scoring.of(filled.card(), filled.given(better)).share();
        assertTrue(before == null && after == null || before != null && after != null && after >= before - NEAR, () -> before + " " + after);
    }

    @Property
    void anAnswerThatFailsAllLeavesNothing(@ForAll("any") Filled filled) {
        Score score = filled.score();
        if (score.failures().stream().anyMatch(each -> each.scope() == FailScope.ALL)) {
            assertEquals(0.0, score.share());
        }
        for (Score.Failure each : score.failures()) {
            if (each.scope() == FailScope.SECTION) {
                assertEquals(0.0, score.sections().stream().filter(section -> section.id().equals(each.sectionId())).findFirst().orElseThrow().share());
            }
        }
    }

    @Property
    void everyQuestionStandsInExactlyOneWay(@ForAll("any") Filled filled) {
        Score score = filled.score();
        assertEquals(filled.card().size(), score.sections().stream().mapToInt(each -> each.questions().size()).sum());
        assertEquals(score.asked(), score.answered() + score.missing().stream().filter(each -> each.standing() == Score.Standing.OPEN).count());
        score.sections().stream().flatMap(each -> each.questions().stream())
                .forEach(each -> assertEquals(each.standing() == Score.Standing.ANSWERED, each.points() != null));
    }
}
